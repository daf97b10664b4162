"""One result of each kind, for the tests of what came of a batch."""

from datetime import timedelta

from tests.meetings.batch_tables import NOW, row_of
from whereby_desktop.meetings.batch_result import RowOutcome, RowResult, left_out
from whereby_desktop.meetings.known_meeting import KnownMeeting
from whereby_desktop.meetings.link_options import LinkOptions
from whereby_desktop.meetings.meeting import Meeting
from whereby_desktop.meetings.remembered import Remembered
from whereby_desktop.meetings.secret import Secret
from whereby_desktop.meetings.trouble import Trouble, TroubleKind

ENDS = NOW + timedelta(hours=1)
ROOM = KnownMeeting(
    Meeting(
        "1",
        "algebra-1f",
        "https://a.whereby.com/algebra-1f",
        NOW,
        ENDS,
        Secret("https://a.whereby.com/algebra-1f?roomKey=HOSTKEY"),
        Secret("https://a.whereby.com/algebra-1f?roomKey=VIEWERKEY"),
    ),
    Remembered("1", link_options=LinkOptions((("video", "off"),))),
)
MADE = RowResult(1, "Algebra, A", "algebra-", ENDS, RowOutcome.MADE, "algebra-1f", ROOM)
REFUSED = RowResult(
    2, "Chess", "", ENDS, RowOutcome.REFUSED, trouble=Trouble(TroubleKind.NOT_ACCEPTED)
)
MAY_EXIST = RowResult(
    3, "", "go-", ENDS, RowOutcome.MAY_EXIST, trouble=Trouble(TroubleKind.MAY_EXIST)
)
CANCELLED = RowResult(4, "Late", "", ENDS, RowOutcome.CANCELLED)
RESULTS = [MADE, REFUSED, MAY_EXIST, CANCELLED, left_out(row_of(ends="?"))]
