"""Import shows what would change, in the words of the page; nothing before that is taken."""

from dataclasses import fields, replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from whereby_desktop.preferences import (
    LOCAL,
    ArrivedSettings,
    Contrast,
    OnClose,
    Preferences,
    Theme,
)
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.settings.import_dialog import (
    Change,
    ImportDialog,
    changed_settings,
    changes,
)
from whereby_desktop.ui.settings.setting_names import setting_names
from whereby_desktop.ui.settings.setting_values import value_words
from whereby_desktop.ui.theme import Theme as Look

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def test_only_what_differs_counts() -> None:
    arrived = {"theme": Theme.DARK, "refresh_seconds": 60}
    assert changed_settings(Preferences(), arrived) == {"theme": Theme.DARK}


def test_each_change_is_said_in_the_words_of_the_page() -> None:
    arrived = {
        "invitation": "Come in",
        "language": "de",
        "hide_names_in_notifications": True,
        "refresh_seconds": 0,
        "remind_before_end_minutes": 10,
        "reserved_points": 1500,
        "on_close": OnClose.TRAY,
        "contrast": Contrast.HIGH,
    }
    assert changes(Preferences(), arrived) == [
        Change("When the window is closed", "Ask once", "Keep running in the tray"),
        Change("Notify before a room ends", "5 minutes", "10 minutes"),
        Change("High contrast", "As the system", "Always"),
        Change("Language", "As the system", "Deutsch"),
        Change("Keep free for your own clicks", "50", "1,500"),
        Change("Refresh the list every", "1 minute", "Never"),
        Change("Hide room names in notifications", "Off", "On"),
        Change("Wording of invitations", "The app’s own", "Come in"),
    ]


def test_a_long_wording_is_shown_by_its_beginning() -> None:
    words = value_words("invitation", "Dear all,\n" + "you are invited " * 20)
    assert words.startswith("Dear all, you are invited")
    assert words.endswith("…")
    assert len(words) <= 61


def test_every_setting_that_travels_has_a_name_on_the_page() -> None:
    travelling = {each.name for each in fields(Preferences)} - LOCAL - {"invitation"}
    assert travelling - set(setting_names()) == set()


def test_every_choice_has_words() -> None:
    for field in fields(Preferences):
        value = getattr(Preferences(), field.name)
        if field.name in LOCAL or not hasattr(value, "name"):
            continue
        for each in type(value):
            first = value_words(field.name, each)[0]
            assert first.isupper() or first.isdigit(), each


@pytest.fixture
def dialog(qtbot: QtBot, theme: Look, icons: Icons) -> ImportDialog:
    now = replace(Preferences(), theme=Theme.LIGHT)
    arrived = ArrivedSettings({"theme": Theme.DARK}, {"new": 1}, ("on_close", "language"))
    dialog = ImportDialog(theme, icons, "my.json", changes(now, arrived.known), arrived)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    return dialog


def test_what_would_change_and_what_stays_out_is_shown(dialog: ImportDialog) -> None:
    texts = [label.text() for label in dialog.findChildren(QLabel)]
    assert any("would change" in text for text in texts)
    assert "Dark, now Light" in texts
    assert any("cannot be used: 2 setting" in text for text in texts)
    assert any("newer version: 1 setting" in text for text in texts)


def test_the_safe_answer_has_the_focus(dialog: ImportDialog, qtbot: QtBot) -> None:
    assert dialog.keep.hasFocus()
    with qtbot.waitSignal(dialog.rejected):
        QTest.keyClick(dialog.keep, Qt.Key.Key_Return)


def test_the_other_one_says_what_it_does(dialog: ImportDialog, qtbot: QtBot) -> None:
    assert dialog.take.text().startswith("Change 1 setting")
    with qtbot.waitSignal(dialog.accepted):
        QTest.mouseClick(dialog.take, Qt.MouseButton.LeftButton)
