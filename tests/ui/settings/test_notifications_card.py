"""Each kind of notification can be turned off."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from whereby_desktop.preferences import Preferences
from whereby_desktop.ui.settings.current_preferences import CurrentPreferences
from whereby_desktop.ui.settings.notifications_card import NotificationsCard
from whereby_desktop.ui.settings.settings_page import SettingsPage
from whereby_desktop.ui.theme import Theme


def test_each_switch_is_for_its_own_kind(qtbot: QtBot, theme: Theme) -> None:
    preferences = CurrentPreferences(Preferences())
    card = NotificationsCard(theme, preferences)
    qtbot.addWidget(card)
    card.show()
    for kind, switch in card.switches.items():
        assert switch.isChecked()
        assert switch.accessibleName()
        QTest.mouseClick(switch, Qt.MouseButton.LeftButton)
        off = [name for name in card.switches if not getattr(preferences.now, f"notify_{name}")]
        assert off == [kind]
        switch.setFocus()
        QTest.keyClick(switch, Qt.Key.Key_Space)
        assert preferences.now == Preferences()
    preferences.change(notify_trouble=False)
    assert not card.switches["trouble"].isChecked()


def test_every_switch_has_a_name_of_its_own(page: SettingsPage) -> None:
    names = [each.accessibleName() for each in page.notifications.switches.values()]
    assert len(set(names)) == len(names) == 5
    assert page.notifications.title == "Notifications"
