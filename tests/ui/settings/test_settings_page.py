"""The settings page: each setting is shown, changed by mouse or keys, and saved at once."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
)
from pytestqt.qtbot import QtBot

from whereby_desktop.meetings.preset_book import PresetBook
from whereby_desktop.preferences import (
    AccountEntry,
    AfterCreate,
    KeepHistory,
    OnClose,
    Preferences,
    TrayClick,
)
from whereby_desktop.preferences import Theme as Look
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.settings.current_preferences import CurrentPreferences
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
        (lambda page: page.new_meetings.after_create, 1, {"after_create": AfterCreate.COPY_HOST}),
        (lambda page: page.desktop.on_close, 2, {"on_close": OnClose.QUIT}),
        (lambda page: page.desktop.tray_click, 2, {"tray_click": TrayClick.MENU}),
        (lambda page: page.points.refresh, 3, {"refresh_seconds": 300}),
        (lambda page: page.points.refresh, 5, {"refresh_seconds": 0}),
        (lambda page: page.desktop.before_end, 3, {"remind_before_end_minutes": 15}),
        (lambda page: page.privacy.keep_history, 0, {"keep_history": KeepHistory.NOT_AT_ALL}),
        (lambda page: page.privacy.clear_viewer_after, 1, {"clear_viewer_link_seconds": 60}),
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
    before = Preferences(accounts=(AccountEntry(name="Example Clinic", connected=True),))
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
    )
    assert page.desktop.on_close.currentText() == "Keep running in the tray"
    assert page.look.look.key == "dark"
    assert page.points.reserved.value() == 10
    assert page.points.refresh.value == 600
    assert page.privacy.hide_names.isChecked()


def test_a_value_of_a_file_edited_by_hand_is_shown_and_stays(
    qtbot: QtBot, theme: Theme, icons: Icons, presets: PresetBook
) -> None:
    odd = Preferences(refresh_seconds=45, clear_host_link_seconds=90, remind_before_end_minutes=7)
    preferences = CurrentPreferences(odd)
    page = SettingsPage(theme, icons, preferences, presets, tray=True)
    qtbot.addWidget(page)
    assert page.points.refresh.value == 45
    assert page.points.refresh.currentText().startswith("45 second")
    assert page.privacy.clear_after.value == 90
    assert page.desktop.before_end.value == 7
    assert page.desktop.before_end.currentText() == "7 minutes"
    assert preferences.now == odd


def test_without_a_tray_its_settings_are_not_there(
    qtbot: QtBot,
    theme: Theme,
    icons: Icons,
    preferences: CurrentPreferences,
    presets: PresetBook,
) -> None:
    page = SettingsPage(theme, icons, preferences, presets, tray=False)
    qtbot.addWidget(page)
    page.show()
    assert not page.desktop.tray_click.isVisible()
    assert page.desktop.before_end.isVisible()  # what is told need not come from a tray
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
