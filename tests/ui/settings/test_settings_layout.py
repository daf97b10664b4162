"""The settings page as a whole: keyboard, names, columns, large and long text."""

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QScrollArea,
    QSpinBox,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.ui.cut_off import cut_off
from tests.ui.settings.conftest import Keyring
from whereby_desktop.ui.language import PseudoTranslator
from whereby_desktop.ui.settings.settings_card import RING
from whereby_desktop.ui.settings.settings_page import SettingsPage
from whereby_desktop.ui.settings.settings_row import RowWords

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def test_the_first_control_has_the_focus(page: SettingsPage, qtbot: QtBot) -> None:
    page.focus_first()
    qtbot.waitUntil(page.accounts.rows["default"].more.hasFocus)


def test_the_keyboard_goes_in_reading_order(page: SettingsPage, qtbot: QtBot) -> None:
    page.focus_first()
    qtbot.waitUntil(page.accounts.rows["default"].more.hasFocus)
    first_preset = page.presets.list.findChildren(QAbstractButton)[0]
    order: list[QWidget] = [
        page.accounts.add_account,
        first_preset,
        first_preset.findChildren(QAbstractButton)[0],
        page.presets.add_preset,
        page.presets.import_presets,
        page.presets.export_presets,
        page.new_meetings.preset,
        page.new_meetings.after_create,
        *page.notifications.switches.values(),
        page.network.proxy,
        page.desktop.start_at_login,
        page.desktop.on_close,
        page.desktop.tray_click,
        page.desktop.before_end,
        page.desktop.before_host_rights_end,
        page.desktop.private_browser,
        page.look.look.segment("system"),
        page.look.contrast,
        page.look.language,
        page.points.reserved,
        page.points.refresh,
        page.privacy.clear_after,
        page.privacy.clear_viewer_after,
        page.privacy.hide_names,
        page.privacy.keep_history,
        page.privacy.erase,
        page.keyboard.help,
        page.help.requests,
        page.help.diagnostics,
        page.app.import_settings,
        page.app.export_settings,
        page.app.about,
    ]
    for expected in order:
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, Qt.Key.Key_Tab)
        assert QApplication.focusWidget() is expected


def test_every_control_has_a_name(page: SettingsPage) -> None:
    kinds = (QAbstractButton, QComboBox, QSpinBox)
    controls = [each for kind in kinds for each in page.findChildren(kind) if each.isVisible()]
    assert len(controls) == 46
    for control in controls:
        spoken = QAccessible.queryAccessibleInterface(control)
        assert spoken.text(QAccessible.Text.Name).strip(), control


@pytest.mark.parametrize(("width", "beside"), [(999, False), (1000, True), (1180, True)])
def test_two_columns_where_the_window_is_wide_enough(
    page: SettingsPage, width: int, beside: bool
) -> None:
    page.resize(width, 700)
    QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    look, account = (part.mapTo(page, QPoint(0, 0)) for part in (page.desktop, page.accounts))
    assert (look.y() == account.y()) is beside
    assert (look.x() > account.x()) is beside


@pytest.mark.usefixtures("large_and_long")
def test_large_and_long_text_is_not_cut(page: SettingsPage, keyring: Keyring) -> None:
    page.accounts.show_account("Example Clinic", 1000, keyring)
    page.resize(660, 600)  # far less than the smallest window leaves it
    QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    scroll = page.findChild(QScrollArea)
    assert isinstance(scroll, QScrollArea)
    content = scroll.widget()
    assert content is not None
    assert content.width() <= scroll.viewport().width()
    assert cut_off(page) == []


def test_follows_the_language(page: SettingsPage, qapp: QApplication, keyring: Keyring) -> None:
    page.accounts.show_account("Example Clinic", 1000, keyring)
    translator = PseudoTranslator(qapp)
    qapp.installTranslator(translator)
    try:
        QApplication.sendEvent(page, QEvent(QEvent.Type.LanguageChange))
        for _ in range(2):  # the translator's own event, and the new rows' first showing
            QApplication.sendPostedEvents()
        labels = [each for each in page.findChildren(QLabel) if each.isVisibleTo(page)]
        words = [label.text() for label in labels if label.text()]
        assert [text for text in words if "[" not in text] == ["Example Clinic"]
        assert page.privacy.clear_after.currentText().startswith("[")
        assert page.privacy.clear_after.value == 60
        assert "[" in page.points.reserved.suffix()
    finally:
        qapp.removeTranslator(translator)


@pytest.mark.parametrize("width", [700, 1100, 1600])
def test_a_row_is_no_higher_than_its_words(
    page: SettingsPage, keyring: Keyring, qtbot: QtBot, width: int
) -> None:
    page.accounts.show_account("Example Clinic", 1000, keyring)
    page.resize(width, 700)

    def settled() -> None:
        for words in filter(RowWords.isVisible, page.findChildren(RowWords)):
            assert words.height() == words.heightForWidth(words.width()), words.name.text()

    qtbot.waitUntil(settled)


def test_the_focus_ring_of_a_card_has_room(page: SettingsPage, qtbot: QtBot) -> None:
    for button in (page.accounts.add_account, page.presets.add_preset):
        qtbot.waitUntil(button.isVisible)
        card = button.parentWidget()
        assert card is not None
        assert card.rect().contains(button.geometry().adjusted(-RING, -RING, RING, RING))
