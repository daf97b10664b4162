"""Which of these rooms is the one whose answer was lost."""

from collections.abc import Awaitable, Callable
from datetime import timedelta

from tests.screens.stage import MORNING, Stage
from whereby_desktop.meetings.draft import MeetingDraft
from whereby_desktop.meetings.known_meeting import KnownMeeting
from whereby_desktop.meetings.meeting import Meeting
from whereby_desktop.ui.unsettled.asked_room import AskedRoom
from whereby_desktop.ui.unsettled.unsettled_dialog import UnsettledDialog

END = MORNING + timedelta(hours=1, minutes=17, seconds=53)
DRAFT = MeetingDraft(END, prefix="consult-")


async def which_room(on: Stage) -> None:
    sent = MORNING - timedelta(minutes=2)
    asked = AskedRoom("Follow-up, room 2", DRAFT, sent)
    for count in (2, 3, 1, 0):
        dialog = UnsettledDialog(on.theme, on.icons, asked, on.window)
        rooms = [_room(number) for number in range(count)]
        dialog.show_rooms(rooms, MORNING)
        await on.take_opened(f"which-room-{count}", dialog, through=True)
    of_batch = AskedRoom("Algebra, group A", DRAFT, of_batch=True)
    dialog = UnsettledDialog(on.theme, on.icons, of_batch, on.window)
    dialog.show_rooms([_room(0)], MORNING)
    await on.take_opened("which-room-of-a-batch", dialog, through=True)


def _room(number: int) -> KnownMeeting:
    name = f"consult-{0x7F3A9C2E - number * 0x1234567A:08x}-2ce1-4e38-9758-85c21e21{number:x}7f4"
    url = f"https://example-clinic.whereby.com/{name}"
    made = MORNING - timedelta(seconds=118 - number)
    return KnownMeeting(Meeting(str(number), name, url, made, END))


SCENES: tuple[Callable[[Stage], Awaitable[None]], ...] = (which_room,)
