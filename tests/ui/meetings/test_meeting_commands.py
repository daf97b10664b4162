"""What is done with rooms: links with their options, notes, and forgetting past ones."""

from collections.abc import AsyncIterator

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.meetings.command_desk import CommandDesk
from tests.ui.meetings.detail_desk import FOREIGN, HOST_KEY, OPEN, OPTIONS, VIEWER_KEY, DetailDesk
from whereby_desktop.meetings.remembered import Remembered
from whereby_desktop.ui.decided_tasks import LABEL_TASK
from whereby_desktop.ui.meetings.link_kind import LinkKind

pytest_plugins = ["tests.ui.meetings.detail_fixtures"]
JOINED = "displayName=Anna%20B&lang=de&skipMediaPermissionPrompt="


@pytest.fixture
async def desk(qtbot: QtBot, detail_desk: DetailDesk) -> AsyncIterator[CommandDesk]:
    desk = CommandDesk(detail_desk)
    qtbot.addWidget(desk.window)
    yield desk
    await desk.background.close()


async def remembered(desk: CommandDesk, meeting_id: str) -> Remembered:
    await desk.background.finish(LABEL_TASK)
    known = desk.book.recall(meeting_id)
    assert known is not None
    assert known.remembered is not None
    return known.remembered


async def with_options(desk: CommandDesk) -> None:
    await desk.book.change_memory(
        "open", lambda before: Remembered(before.meeting_id, link_options=OPTIONS)
    )


async def test_the_guest_link_is_copied_with_its_options(desk: CommandDesk) -> None:
    await with_options(desk)
    desk.commands.copy_guest(["open"])
    assert desk.copied == f"{OPEN.room_url}?{JOINED}"
    assert desk.window.status.message == "Link copied: consult-7f3a…"
    desk.commands.copy_guest(["open", "gone", "foreign"])
    assert desk.copied == f"{OPEN.room_url}?{JOINED}\n{FOREIGN.room_url}"


@pytest.mark.parametrize(
    ("kind", "key"), [(LinkKind.HOST, HOST_KEY), (LinkKind.VIEWER, VIEWER_KEY)]
)
async def test_links_with_a_key_are_copied_with_the_options(
    desk: CommandDesk, kind: LinkKind, key: str
) -> None:
    await with_options(desk)
    desk.commands.copy("open", kind)
    await desk.background.finish("copy host link")
    assert desk.copied == f"{OPEN.room_url}?roomKey={key}&{JOINED}"


async def test_the_browser_gets_the_link_that_is_shown(desk: CommandDesk) -> None:
    await with_options(desk)
    desk.commands.open_in_browser(["open", "gone"])
    assert desk.opened == [f"{OPEN.room_url}?{JOINED}"]


async def test_a_past_room_has_nothing_to_copy(desk: CommandDesk) -> None:
    desk.commands.copy_guest(["foreign"])
    desk.commands.copy_guest(["gone"])
    desk.commands.copy_host(["gone"])
    await desk.background.finish("copy host link")
    assert desk.copied == FOREIGN.room_url
    assert desk.failures == []


@pytest.mark.parametrize("meeting_id", ["open", "foreign", "gone"])
async def test_a_note_is_remembered(desk: CommandDesk, meeting_id: str) -> None:
    desk.commands.set_note(meeting_id, "  Bring the diary.\nCall before. \n")
    assert (await remembered(desk, meeting_id)).note == "Bring the diary.\nCall before."


async def test_a_room_that_was_to_be_deleted_is_kept(desk: CommandDesk) -> None:
    await desk.book.change_memory(
        "open", lambda before: Remembered(before.meeting_id, "Intake", delete_at=OPEN.end)
    )
    desk.commands.keep("open")
    kept = await remembered(desk, "open")
    assert (kept.label, kept.delete_at) == ("Intake", None)


async def test_forgetting_asks_first(desk: CommandDesk) -> None:
    desk.commands.forget(["gone", "open"])
    assert await desk.answer("Keep room") == [
        "Forget consult-7f3a…?",
        "Its label, its note and how it was made leave this computer. This cannot be undone.",
    ]
    assert desk.book.history.get("gone") is not None
    desk.commands.forget(["gone", "open"])
    await desk.answer("Forget room")
    assert desk.book.history.get("gone") is None
    assert desk.book.history.get("missed") is not None
    assert desk.book.get("open") is not None
    assert desk.window.status.message == "Forgotten: consult-7f3a…"


async def test_forgetting_several(desk: CommandDesk) -> None:
    desk.commands.forget(["gone", "missed"])
    title, _ = await desk.answer("Forget 2 room")
    assert title.startswith("Forget 2 past room")
    assert desk.book.history.all() == []
    assert desk.window.status.message.startswith("2 past room")


async def test_only_past_rooms_can_be_forgotten(desk: CommandDesk) -> None:
    desk.commands.forget(["open", "nobody"])
    assert not desk.background.running("forget")
