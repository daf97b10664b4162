"""The settings page: each setting is shown, changed by mouse or keys, and saved at once."""

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QFont, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QScrollArea,
    QSpinBox,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.ui.settings.conftest import Keyring
from whereby_desktop.preferences import AfterCreate, OnClose, Preferences, TrayClick
from whereby_desktop.preferences import Theme as Look
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.language import PseudoTranslator
from whereby_desktop.ui.settings.current_preferences import CurrentPreferences
from whereby_desktop.ui.settings.rename_dialog import RenameDialog
from whereby_desktop.ui.settings.settings_page import SettingsPage
from whereby_desktop.ui.theme import Theme

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
LEFT = Qt.MouseButton.LeftButton
Combo = Callable[[SettingsPage], QComboBox]


def choices(combo: QComboBox) -> list[str]:
    return [combo.itemText(row) for row in range(combo.count())]


def pick(combo: QComboBox, row: int) -> None:
    """With the keyboard, as a person does."""
    combo.setFocus()
    step = Qt.Key.Key_Down if row > combo.currentIndex() else Qt.Key.Key_Up
    while combo.currentIndex() != row:
        QTest.keyClick(combo, step)


@pytest.mark.parametrize(
    ("combo", "row", "expected"),
    [
        (lambda page: page.new_meetings.preset, 2, {"default_preset": "lesson"}),
        (lambda page: page.new_meetings.after_create, 1, {"after_create": AfterCreate.COPY_HOST}),
        (lambda page: page.desktop.on_close, 2, {"on_close": OnClose.QUIT}),
        (lambda page: page.desktop.tray_click, 2, {"tray_click": TrayClick.MENU}),
        (lambda page: page.points.refresh, 3, {"refresh_seconds": 300}),
        (lambda page: page.points.refresh, 5, {"refresh_seconds": 0}),
        (lambda page: page.privacy.clear_after, 0, {"clear_host_link_seconds": 30}),
        (lambda page: page.privacy.clear_after, 2, {"clear_host_link_seconds": 0}),
    ],
)
def test_a_choice_is_saved_as_it_is_made(
    page: SettingsPage,
    saved: list[Preferences],
    combo: Combo,
    row: int,
    expected: dict[str, object],
) -> None:
    before = Preferences(account_name="Example Clinic")
    pick(combo(page), row)
    assert saved[-1] == replace(before, **expected)  # type: ignore[arg-type]


def test_the_words_are_those_of_the_design(page: SettingsPage) -> None:
    assert choices(page.new_meetings.preset) == [
        "1-hour consult",
        "Support call, 30 min",
        "Group lesson",
        "Webinar with viewers",
    ]
    assert choices(page.new_meetings.after_create) == [
        "Copy the guest link",
        "Copy the host link",
        "Do nothing",
    ]
    assert choices(page.desktop.on_close) == ["Ask once", "Keep running in the tray", "Quit"]
    assert choices(page.desktop.tray_click) == [
        "Open the window",
        "New meeting now",
        "Show the menu",
    ]
    assert choices(page.points.refresh)[-1] == choices(page.privacy.clear_after)[-1] == "Never"
    hint = "1 point each time, only while the window is open"
    assert hint in [label.text() for label in page.findChildren(QLabel)]


@pytest.mark.parametrize("look", [Look.DARK, Look.LIGHT])
def test_the_look_is_chosen_with_a_click(
    page: SettingsPage, saved: list[Preferences], look: Look
) -> None:
    QTest.mouseClick(page.look.look.segment(look.value), LEFT)
    assert saved[-1].theme is look


def test_points_are_typed_and_saved_when_finished(
    page: SettingsPage, saved: list[Preferences]
) -> None:
    box = page.points.reserved
    assert box.text().startswith("50 point")
    box.setFocus()
    box.selectAll()
    QTest.keyClicks(box, "120")
    assert saved == []
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert [each.reserved_points for each in saved] == [120]
    QTest.keyClick(box, Qt.Key.Key_Up)
    assert saved[-1].reserved_points == 130


def test_a_switch_is_flipped_on_its_row_and_by_key(
    page: SettingsPage, saved: list[Preferences]
) -> None:
    switch = page.privacy.hide_names
    row = switch.parentWidget()
    assert row is not None
    QTest.mouseClick(row, LEFT, pos=QPoint(20, row.height() // 2))
    assert [each.hide_names_in_notifications for each in saved] == [True]
    QTest.mouseClick(switch, LEFT)
    assert saved[-1].hide_names_in_notifications is False
    switch.setFocus()
    QTest.keyClick(switch, Qt.Key.Key_Space)
    assert saved[-1].hide_names_in_notifications is True


def test_a_switch_is_a_check_box_to_a_screen_reader(page: SettingsPage) -> None:
    spoken = QAccessible.queryAccessibleInterface(page.privacy.hide_names)
    assert spoken.role() is QAccessible.Role.CheckBox
    assert spoken.text(QAccessible.Text.Name) == "Hide room names in notifications"
    assert not spoken.state().checked
    page.privacy.hide_names.click()
    assert spoken.state().checked


def test_the_switch_shows_its_state_by_the_knobs_place(page: SettingsPage, theme: Theme) -> None:
    switch = page.privacy.hide_names
    middle = switch.height() // 2
    off = switch.grab().toImage()
    switch.click()
    on = switch.grab().toImage()
    assert off.pixelColor(10, middle) == theme.colour("lineStrong")
    assert on.pixelColor(24, middle) == theme.colour("onAccent")
    assert on.pixelColor(10, middle) in (theme.colour("accent"), theme.colour("accentHover"))


def test_follows_what_is_changed_elsewhere(
    page: SettingsPage, preferences: CurrentPreferences
) -> None:
    preferences.change(
        on_close=OnClose.TRAY,
        theme=Look.DARK,
        reserved_points=10,
        refresh_seconds=600,
        hide_names_in_notifications=True,
        default_preset="webinar",
    )
    assert page.desktop.on_close.currentText() == "Keep running in the tray"
    assert page.look.look.key == "dark"
    assert page.points.reserved.value() == 10
    assert page.points.refresh.value == 600
    assert page.privacy.hide_names.isChecked()
    assert page.new_meetings.preset.value == "webinar"


def test_a_value_of_a_file_edited_by_hand_is_shown_and_stays(
    qtbot: QtBot, theme: Theme, icons: Icons
) -> None:
    odd = Preferences(refresh_seconds=45, clear_host_link_seconds=90, default_preset="gone")
    preferences = CurrentPreferences(odd)
    page = SettingsPage(theme, icons, preferences, tray=True)
    qtbot.addWidget(page)
    assert page.points.refresh.value == 45
    assert page.points.refresh.currentText().startswith("45 second")
    assert page.privacy.clear_after.value == 90
    assert page.new_meetings.preset.value == "consult"
    assert preferences.now == odd


def test_without_a_tray_its_settings_are_not_there(
    qtbot: QtBot, theme: Theme, icons: Icons, preferences: CurrentPreferences
) -> None:
    page = SettingsPage(theme, icons, preferences, tray=False)
    qtbot.addWidget(page)
    page.show()
    assert not page.desktop.isVisible()
    assert page.privacy.isVisible()


def test_the_wheel_scrolls_the_page_and_changes_nothing(
    page: SettingsPage, saved: list[Preferences]
) -> None:
    for control in (page.points.refresh, page.points.reserved):
        control.setFocus()
        turn = QWheelEvent(
            QPointF(5, 5),
            QPointF(control.mapToGlobal(QPoint(5, 5))),
            QPoint(),
            QPoint(0, -120),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(control, turn)
    assert saved == []


class TestAccount:
    def test_says_whose_it_is_and_where_the_key_is(
        self, page: SettingsPage, keyring: Keyring
    ) -> None:
        page.show_account("Example Clinic", 1000, keyring)
        assert page.account.words == (
            "Example Clinic",
            "1,000 points per minute, key in GNOME Keyring",
        )
        page.show_account("Example Clinic", 100, None)
        assert page.account.words[1] == "100 points per minute, key in memory until you quit"
        page.show_account("Demo workspace", None, keyring)
        assert page.account.words == ("Demo workspace", "Key in GNOME Keyring")
        page.show_account("Demo workspace", None, None)
        assert page.account.words[1] == "Key in memory until you quit"

    def test_its_buttons_tell_what_is_wished(self, page: SettingsPage, qtbot: QtBot) -> None:
        with qtbot.waitSignal(page.replace_key_wished):
            QTest.mouseClick(page.account.replace_key, LEFT)
        with qtbot.waitSignal(page.forget_key_wished):
            QTest.mouseClick(page.account.forget_key, LEFT)

    def test_is_renamed(self, page: SettingsPage, saved: list[Preferences]) -> None:
        dialog = renaming(page)
        assert dialog.field.text() == "Example Clinic"
        assert dialog.field.selectedText() == "Example Clinic"
        QTest.keyClicks(dialog.field, "  Second Clinic ")
        QTest.keyClick(dialog.field, Qt.Key.Key_Return)
        assert [each.account_name for each in saved] == ["Second Clinic"]
        assert page.account.words[0] == "Second Clinic"

    def test_keeps_its_name(self, page: SettingsPage, saved: list[Preferences]) -> None:
        dialog = renaming(page)
        QTest.keyClicks(dialog.field, "Second Clinic")
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        assert saved == []

    def test_cannot_be_without_a_name(self, page: SettingsPage, saved: list[Preferences]) -> None:
        dialog = renaming(page)
        QTest.keyClicks(dialog.field, "   ")
        assert not dialog.rename.isEnabled()
        QTest.keyClick(dialog.field, Qt.Key.Key_Return)
        assert dialog.isVisible()
        assert saved == []
        dialog.reject()


def renaming(page: SettingsPage) -> RenameDialog:
    QTest.mouseClick(page.account.rename, LEFT)
    (dialog,) = (each for each in page.findChildren(QDialog) if each.isVisible())
    assert isinstance(dialog, RenameDialog)
    return dialog


def test_the_first_control_has_the_focus(page: SettingsPage, qtbot: QtBot) -> None:
    page.focus_first()
    qtbot.waitUntil(page.account.rename.hasFocus)


def test_the_keyboard_goes_in_reading_order(page: SettingsPage, qtbot: QtBot) -> None:
    page.focus_first()
    qtbot.waitUntil(page.account.rename.hasFocus)
    order: list[QWidget] = [
        page.account.replace_key,
        page.account.forget_key,
        page.new_meetings.preset,
        page.new_meetings.after_create,
        page.desktop.on_close,
        page.desktop.tray_click,
        page.look.look.segment("system"),
        page.points.reserved,
        page.points.refresh,
        page.privacy.clear_after,
        page.privacy.hide_names,
    ]
    for expected in order:
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, Qt.Key.Key_Tab)
        assert QApplication.focusWidget() is expected


def test_every_control_has_a_name(page: SettingsPage) -> None:
    kinds = (QAbstractButton, QComboBox, QSpinBox)
    controls = [each for kind in kinds for each in page.findChildren(kind) if each.isVisible()]
    assert len(controls) == 14
    for control in controls:
        spoken = QAccessible.queryAccessibleInterface(control)
        assert spoken.text(QAccessible.Text.Name).strip(), control


@pytest.mark.parametrize(("width", "beside"), [(999, False), (1000, True), (1180, True)])
def test_two_columns_where_the_window_is_wide_enough(
    page: SettingsPage, width: int, beside: bool
) -> None:
    page.resize(width, 700)
    QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    look, account = (part.mapTo(page, QPoint(0, 0)) for part in (page.look, page.account))
    assert (look.y() == account.y()) is beside
    assert (look.x() > account.x()) is beside


@pytest.fixture
def large_text(qapp: QApplication, theme: Theme) -> Iterator[None]:
    before = qapp.font()
    font = QFont("Inter")
    font.setPixelSize(26)
    qapp.setFont(font)
    theme.apply()
    translator = PseudoTranslator(qapp)
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)
    qapp.setFont(before)


@pytest.mark.usefixtures("large_text")
def test_large_and_long_text_is_not_cut(page: SettingsPage, keyring: Keyring) -> None:
    page.show_account("Example Clinic", 1000, keyring)
    page.resize(660, 600)  # far less than the smallest window leaves it
    QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    scroll = page.findChild(QScrollArea)
    assert isinstance(scroll, QScrollArea)
    content = scroll.widget()
    assert content is not None
    assert content.width() <= scroll.viewport().width()
    for label in page.findChildren(QLabel):
        if label.isVisible() and label.text():
            assert label.height() >= label.heightForWidth(label.width()), label.text()
    for button in (page.account.rename, page.account.replace_key, page.account.forget_key):
        assert button.width() >= button.sizeHint().width()


def test_follows_the_language(page: SettingsPage, qapp: QApplication, keyring: Keyring) -> None:
    page.show_account("Example Clinic", 1000, keyring)
    translator = PseudoTranslator(qapp)
    qapp.installTranslator(translator)
    try:
        QApplication.sendEvent(page, QEvent(QEvent.Type.LanguageChange))
        words = [label.text() for label in page.findChildren(QLabel) if label.text()]
        assert [text for text in words if "[" not in text] == ["Example Clinic"]
        assert page.privacy.clear_after.currentText().startswith("[")
        assert page.privacy.clear_after.value == 60
        assert "[" in page.points.reserved.suffix()
    finally:
        qapp.removeTranslator(translator)
