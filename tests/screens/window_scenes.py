"""The window itself: the list, the details, the menus."""

from collections.abc import Awaitable, Callable

from tests.screens.stage import Stage
from whereby_desktop.preferences import AccountColour
from whereby_desktop.ui.actions import Do
from whereby_desktop.ui.main_menu import MainMenu
from whereby_desktop.ui.meetings.filter_menu import FilterButton
from whereby_desktop.ui.meetings.new_meeting_button import NewMeetingButton
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
    on.select(0, 1, 2)
    await on.take("several-selected")


async def editing(on: Stage) -> None:
    on.workspace.page.select(on.ids[OPEN])
    on.do(Do.EDIT_LABEL)
    await on.take("label-edited")
    on.workspace.page.select(on.ids[1])
    on.do(Do.EDIT_NOTE)
    await on.take("note-edited")


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
    meetings, editing, menus, accents,
)  # fmt: skip
