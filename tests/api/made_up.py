"""Keys, drafts and meetings that are made up."""

from datetime import timedelta

from tests.api.clocks import MORNING
from whereby_desktop.meetings.draft import MeetingDraft
from whereby_desktop.meetings.meeting import Meeting

TOKEN = "made-up-first-part.made-up-second-part-of-the-key.made-up-third-part"
DRAFT = MeetingDraft(end=MORNING + timedelta(hours=2), prefix="consult-")
MEETING = Meeting(
    meeting_id="1",
    room_name="consult-k7mf2q",
    room_url="https://clinic.whereby.com/consult-k7mf2q",
    start=MORNING,
    end=MORNING + timedelta(hours=2),
)
