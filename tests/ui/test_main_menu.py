"""Everything that can be done stands in a menu beside its key."""

from collections import Counter
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAccessible, QAction
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget
from pytestqt.qtbot import QtBot

from whereby_desktop.ui.actions import Actions, Do
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.main_menu import MainMenu, Offered, fill_menu_bar
from whereby_desktop.ui.theme import Theme


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    return window


@pytest.fixture
def actions(theme: Theme, icons: Icons, window: QWidget) -> Actions:
    return Actions(theme, icons, window)


def leaves(menu: QMenu | QMenuBar) -> Iterator[QAction]:
    for action in menu.actions():
        below = action.menu()
        if isinstance(below, QMenu):
            yield from leaves(below)
        elif not action.isSeparator():
            yield action


def test_each_of_the_table_is_there_once_with_its_key(actions: Actions, window: QWidget) -> None:
    found = Counter(map(id, leaves(MainMenu(actions, window))))
    # Its own button says the menu's own key.
    assert found == Counter(id(actions[do]) for do in Do if do is not Do.MENU)
    for do in Do:
        assert actions.shortcut_text(do)
        assert actions[do].isShortcutVisibleInContextMenu()


def test_submenus_are_named_as_the_help_s_groups(actions: Actions, window: QWidget) -> None:
    names = [each.title() for each in MainMenu(actions, window).findChildren(QMenu)]
    assert names == [
        "New meetings", "Links of the selected room", "The list of rooms", "The window",
    ]  # fmt: skip


def test_a_screen_reader_hears_what_and_by_which_key(actions: Actions, window: QWidget) -> None:
    menu = MainMenu(actions, window)
    menu.ensurePolished()
    root = QAccessible.queryAccessibleInterface(menu)
    items = [root.child(number) for number in range(root.childCount())]
    heard = {
        item.text(QAccessible.Text.Name): item.text(QAccessible.Text.Accelerator)
        for item in items
        if item.role() is QAccessible.Role.MenuItem
    }
    assert heard["Keyboard and help"] == "F1"
    assert heard["Settings"] == "Ctrl+,"
    assert heard["The window"] == ""


def test_what_does_nothing_now_is_grey_only_while_it_is_shown(actions: Actions) -> None:
    for do in set(Do) - {Do.BATCHES}:
        actions.connect_to(do, lambda: None)
    actions[Do.NEW_NOW].setEnabled(False)  # by somebody else
    offered = Offered(actions)
    offered.grey({Do.DELETE})
    offered.grey({Do.DELETE, Do.COPY_LINK})
    grey = {do for do in Do if not actions[do].isEnabled()}
    assert grey == {Do.DELETE, Do.COPY_LINK, Do.BATCHES, Do.NEW_NOW}
    offered.give_back()
    assert {do for do in Do if not actions[do].isEnabled()} == {Do.NEW_NOW}


def test_the_bar_of_a_system_that_has_one(actions: Actions, qtbot: QtBot) -> None:
    bar = QMenuBar()
    qtbot.addWidget(bar)
    for _ in range(2):  # anew for another language
        fill_menu_bar(bar, actions)
    titles = [each.text() for each in bar.actions()]
    assert titles[0] == "New meetings"
    assert titles[-1] == "Help"
    assert Counter(map(id, leaves(bar))) == Counter(id(actions[do]) for do in Do)
    role = QAction.MenuRole
    roles = {do: actions[do].menuRole() for do in Do}
    assert roles[Do.ABOUT] is role.AboutRole
    assert roles[Do.SETTINGS] is role.PreferencesRole
    assert roles[Do.QUIT] is role.QuitRole
    # “Link options…” would be taken for the settings by its words.
    assert set(roles.values()) - {role.NoRole} == {
        role.AboutRole, role.PreferencesRole, role.QuitRole,
    }  # fmt: skip
