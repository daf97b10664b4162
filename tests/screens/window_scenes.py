"""The window itself: the list, the details, the faces in the list's place, settings, menus."""

from collections.abc import Awaitable, Callable

from PySide6.QtCore import QItemSelectionModel

from tests.screens.stage import ACCOUNTS, Stage
from whereby_desktop.meetings.trouble import Trouble, TroubleKind
from whereby_desktop.preferences import AccountColour
from whereby_desktop.sandbox.faults import Cut, Fault, Reply
from whereby_desktop.ui.accounts.account_menu import AccountMenu
from whereby_desktop.ui.actions import Do
from whereby_desktop.ui.gauge.points_popover import PointsPopover
from whereby_desktop.ui.main_menu import MainMenu
from whereby_desktop.ui.meetings.filter_menu import FilterButton
from whereby_desktop.ui.meetings.list_faces import FaceName
from whereby_desktop.ui.meetings.new_meeting_button import NewMeetingButton
from whereby_desktop.ui.meetings.refresher import REFRESH_TASK
from whereby_desktop.ui.meetings.room_menu import RoomMenu
from whereby_desktop.ui.share.share_menu import ShareMenu

OPEN, ELSEWHERE, HOST_ONLY, WAITING = 0, 4, 6, 8  # places in the demo's list


async def meetings(on: Stage) -> None:
    page = on.workspace.page
    for name, place in (
        ("meetings", OPEN),
        ("made-elsewhere", ELSEWHERE),
        ("host-only", HOST_ONLY),
        ("waiting-for-deletion", WAITING),
    ):
        page.select(on.ids[place])
        await on.take(name)
    page.view.clearSelection()
    await on.take("nothing-selected")
    selection, rows = page.view.selectionModel(), QItemSelectionModel.SelectionFlag.Rows
    for place in (1, 2, 3):
        index = page.view.rooms.index(place, 0)
        selection.select(index, QItemSelectionModel.SelectionFlag.Select | rows)
    await on.take("several-selected")


async def editing(on: Stage) -> None:
    on.workspace.page.select(on.ids[OPEN])
    on.do(Do.EDIT_LABEL)
    await on.take("label-edited")
    on.workspace.page.select(on.ids[1])
    on.do(Do.EDIT_NOTE)
    await on.take("note-edited")


async def faces(on: Stage) -> None:
    for face in FaceName:
        trouble = Trouble(TroubleKind.KEYRING_LOCKED, subject="GNOME Keyring")
        on.workspace.show_trouble(trouble, face)
        await on.take(f"face-{face.value.replace(' ', '-')}")


async def notices(on: Stage) -> None:
    place = on.account.place
    assert place.sandbox is not None
    for name, fault in (
        ("offline", Fault(Cut("start"), "list", 3)),
        ("error-500", Fault(Reply(500), "list", 3)),
        ("slowed-down", Fault(Reply(429), "list", 1)),
    ):
        place.sandbox.faults.add(fault)
        on.workspace.refresher.refresh()
        await on.workspace.background.finish(REFRESH_TASK)
        await on.take(f"notice-{name}")
        place.sandbox.faults.clear()
        on.workspace.refresher.refresh()
        await on.workspace.background.finish(REFRESH_TASK)
    on.workspace.rooms.deletes.delete_without_asking(on.ids[:3])
    await on.take("notice-undo")


async def points(on: Stage) -> None:
    assert on.account.place.sandbox is not None
    on.do(Do.POINTS)
    popover = await on.dialog(PointsPopover)
    await on.take("points", popover)
    popover.close()
    on.account.place.sandbox.points.spend(930)
    on.workspace.refresher.refresh()
    await on.workspace.background.finish(REFRESH_TASK)
    await on.take("points-low")


async def settings(on: Stage) -> None:
    on.do(Do.SETTINGS)
    await on.take_through("settings", on.shown.window)


async def menus(on: Stage) -> None:
    furniture, window = on.program.furniture, on.shown.window
    theme, icons, actions = furniture.theme, furniture.icons, furniture.actions
    on.workspace.page.select(on.ids[OPEN])
    button = on.workspace.page.findChild(NewMeetingButton)
    filters = on.workspace.page.findChild(FilterButton)
    assert button is not None
    assert filters is not None
    found = {
        "room": RoomMenu(theme, icons, actions, window),
        "past-room": RoomMenu(theme, icons, actions, window, here=False, past=True),
        "share": ShareMenu(actions, window),
        "accounts": AccountMenu(theme, icons, ACCOUNTS, "", window),
        "new-meeting": button.new_menu,
        "presets": button.presets_menu,
        "filter": filters.filter_menu,
        "main": MainMenu(actions, window),
    }
    for name, menu in found.items():
        await on.take_menu(f"menu-{name}", menu)


async def accents(on: Stage) -> None:
    """As accounts of each colour wear it."""
    theme = on.program.furniture.theme
    on.workspace.page.select(on.ids[OPEN])
    for colour in AccountColour:
        theme.choose_accent(colour)
        await on.take(f"accent-{colour.value}")


SCENES: tuple[Callable[[Stage], Awaitable[None]], ...] = (
    meetings, editing, faces, notices, points, settings, menus, accents,
)  # fmt: skip
