"""By mouse alone: the menu at the navigation's foot leads to everything."""

from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from tests.app.window.driver import LEFT, Running, until
from whereby_desktop.ui.actions import Do
from whereby_desktop.ui.help.help_window import HelpWindow
from whereby_desktop.ui.main_menu import MainMenu
from whereby_desktop.ui.palette.palette import Palette


async def opened(run: Running) -> MainMenu:
    run.click("Menu")
    await until(lambda: run.seen(MainMenu), "the menu")
    return run.seen(MainMenu)[0]


def click(menu: QMenu, action: QAction) -> None:
    QTest.mouseClick(menu, LEFT, Qt.KeyboardModifier(0), menu.actionGeometry(action).center())


async def choose(run: Running, do: Do) -> None:
    """Through the submenu where it stands in one."""
    menu: QMenu = await opened(run)
    wanted = run.program.furniture.actions[do]
    if wanted not in menu.actions():
        (below,) = (each for each in menu.findChildren(QMenu) if wanted in each.actions())
        click(menu, below.menuAction())
        await until(below.isVisible)
        menu = below
    assert wanted.isEnabled(), do
    click(menu, wanted)
    await until(lambda: not run.seen(MainMenu), "the menu's end")


async def test_every_action_is_reached_by_mouse(running: Running, three_rooms: list[str]) -> None:
    running.select(three_rooms[0])
    actions = running.program.furniture.actions
    done: list[Do] = []
    for do in Do:
        if do is not Do.MENU:
            actions.connect_to(do, partial(done.append, do))
    for do in set(Do) - {Do.MENU}:
        actions[do].setEnabled(True)  # that room was made elsewhere: it gives no preset
        await choose(running, do)
        assert done.pop() is do
        assert done == []


async def test_it_leads_to_the_help_and_the_palette(running: Running) -> None:
    await choose(running, Do.HELP)
    window = await running.dialog_opened(HelpWindow)
    window.close()
    await running.in_front()
    await choose(running, Do.PALETTE)
    await until(lambda: running.seen(Palette))
    running.seen(Palette)[0].close_palette()


async def test_without_a_room_nothing_is_offered_for_one(running: Running) -> None:
    running.workspace.page.view.clearSelection()
    actions = running.program.furniture.actions
    menu = await opened(running)
    assert not actions[Do.DELETE].isEnabled()
    assert actions[Do.NEW_MEETING].isEnabled()
    menu.close()
    await until(lambda: not running.seen(MainMenu))
    assert actions[Do.DELETE].isEnabled()  # its key does what it does in the list


async def test_by_key_and_back(running: Running) -> None:
    running.keys("F10")
    await until(lambda: running.seen(MainMenu))
    menu = running.seen(MainMenu)[0]
    QTest.keyClick(menu, Qt.Key.Key_Down)
    assert menu.activeAction() is running.program.furniture.actions[Do.PALETTE]
    QTest.keyClick(menu, Qt.Key.Key_Escape)
    await until(lambda: not running.seen(MainMenu))
    running.window.navigation.menu.setFocus(Qt.FocusReason.TabFocusReason)
    running.key(Qt.Key.Key_Return)
    await until(lambda: running.seen(MainMenu))
    running.seen(MainMenu)[0].close()


@pytest.mark.parametrize("width", [1180, 900])
async def test_it_is_on_the_screen_whole(running: Running, width: int) -> None:
    running.window.resize(width, 640)
    menu = await opened(running)
    screen = QApplication.primaryScreen().availableGeometry()
    assert screen.contains(menu.geometry())
    button = running.window.navigation.menu
    top = button.mapToGlobal(button.rect().topLeft()).y()
    assert menu.geometry().bottom() < top or menu.geometry().top() == screen.top()
    menu.close()


async def test_its_button_says_what_it_is(running: Running) -> None:
    button = running.window.navigation.menu
    spoken = QAccessible.queryAccessibleInterface(button)
    assert spoken.text(QAccessible.Text.Name) == "Menu"
    assert spoken.role() is QAccessible.Role.Button
    assert button.toolTip() == "Menu (F10)"
