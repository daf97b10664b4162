"""What stands in the list's place: nothing there, nothing found, trouble, the first load."""

from collections.abc import Awaitable, Callable

from tests.screens.stage import MORNING, Stage
from whereby_desktop.meetings.secret import Secret
from whereby_desktop.meetings.trouble import Trouble, TroubleKind
from whereby_desktop.sandbox.faults import Cut, Fault, Hang, Reply
from whereby_desktop.ui.meetings.filter_menu import FilterButton
from whereby_desktop.ui.meetings.list_faces import FaceName
from whereby_desktop.ui.meetings.meetings_filter import Filter


async def faces_of_the_key(on: Stage) -> None:
    for name, kind, face in (
        ("key-rejected", TroubleKind.KEY_REJECTED, FaceName.KEY_REJECTED),
        ("keyring-locked", TroubleKind.KEYRING_LOCKED, FaceName.KEYRING_LOCKED),
        ("keyring-waiting", TroubleKind.KEYRING_LOCKED, FaceName.KEYRING_WAITING),
        ("keyring-missing", TroubleKind.KEYRING_MISSING, FaceName.KEYRING_MISSING),
    ):
        subject = "GNOME Keyring" if kind is TroubleKind.KEYRING_LOCKED else ""
        trouble = Trouble(kind, status=401, at=MORNING, subject=subject)
        on.workspace.show_trouble(trouble, face)
        await on.take(f"face-{name}")


async def nothing_found(on: Stage) -> None:
    toolbar = on.workspace.page.toolbar
    toolbar.search.setText("consult")
    await on.when(lambda: len(on.ids) == 4, "the rooms found")
    await on.take("search-found")
    toolbar.search.setText("algbra")
    await on.when(on.workspace.page.face.isVisible, "that there are none")
    await on.take("face-no-match")
    toolbar.search.clear_search()
    await on.when(lambda: len(on.ids) == 10, "all rooms")
    filters = on.workspace.page.findChild(FilterButton)
    assert filters is not None
    for which in (Filter.ENDS_SOON, Filter.LOCKED):
        filters.item(which).trigger()
    await on.take("filtered")
    filters.clear_filters()
    for which in (Filter.ENDS_SOON, Filter.NORMAL):
        filters.item(which).trigger()
    await on.take("face-no-filter")


async def no_rooms(on: Stage) -> None:
    for room in on.sandbox.rooms.all():
        on.sandbox.rooms.remove(room.meeting_id)
    await on.refresh()
    await on.take("face-empty")


async def first_load(on: Stage) -> None:
    """The list has never been read."""
    await on.account.place.shelf.erase()
    for name, fault in (
        ("503", Fault(Reply(503), "list", None)),
        ("offline", Fault(Cut("start"), "list", None)),
    ):
        on.sandbox.faults.add(fault)
        await on.account.open_with(Secret(on.sandbox.token))
        await on.refresh()
        await on.take(f"first-load-{name}")
        on.sandbox.faults.clear()
        await on.account.place.shelf.erase()
    on.sandbox.faults.add(Fault(Hang(), "list", None))
    await on.account.open_with(Secret(on.sandbox.token))
    await on.when(on.workspace.page.skeleton.isVisible, "its rows in grey")
    await on.take("first-load")
    on.sandbox.faults.clear()
    on.sandbox.release()


SCENES: tuple[Callable[[Stage], Awaitable[None]], ...] = (
    faces_of_the_key, nothing_found, no_rooms, first_load,
)  # fmt: skip
