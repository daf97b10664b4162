"""What people are sent: an invitation as text, as HTML and as Markdown."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum

from whereby_desktop.meetings.invitation_html import as_html
from whereby_desktop.meetings.invitation_markdown import as_markdown
from whereby_desktop.meetings.invitation_template import PLACES, filled
from whereby_desktop.meetings.meeting import Meeting
from whereby_desktop.meetings.plain_words import one_line, readable
from whereby_desktop.meetings.remembered import Remembered
from whereby_desktop.meetings.secret import Secret

__all__ = ["PLACES", "Invitation", "InvitationWords", "InvitedAs", "planned"]

# A room that lasts longer was made in advance: its creation says nothing about the meeting.
_MADE_FOR_NOW = timedelta(hours=4)
_PROPOSED = timedelta(hours=1)
_STEP = timedelta(minutes=5)
_EPOCH = datetime.fromisoformat("1970-01-01T00:00:00+00:00")


class InvitedAs(Enum):
    """Which link an invitation carries."""

    GUEST = "guest"
    VIEWER = "viewer"
    HOST = "host"


@dataclass(frozen=True, slots=True)
class InvitationWords:
    """What stands in the places, as the reader should see it: formatted in a locale and a zone.

    `knock` says how to get in; "" when the room is not locked or nobody knows.
    """

    title: str
    date: str
    begins: str
    ends: str
    zone: str
    knock: str


@dataclass(frozen=True, slots=True)
class Invitation:
    """One invitation. The link is a secret here whatever it carries: it leaves in one place."""

    words: InvitationWords
    link: Secret
    carried: InvitedAs
    template: str

    def text(self) -> Secret:
        return Secret(filled(readable(self.template), self._values()))

    def html(self) -> Secret:
        """A fragment for the clipboard and for mail; see `as_html`."""
        return Secret(as_html(readable(self.template), self._values()))

    def markdown(self) -> Secret:
        """CommonMark; see `as_markdown`."""
        return Secret(as_markdown(readable(self.template), self._values()))

    def _values(self) -> dict[str, str]:
        places = {name: getattr(self.words, name) for name in PLACES if name != "link"}
        return {name: one_line(text) for name, text in places.items()} | {
            "link": one_line(self.link.reveal())
        }


def planned(meeting: Meeting, remembered: Remembered | None) -> tuple[datetime, datetime]:
    """When people are invited for: begin and end, aware UTC, as a proposal.

    The end is the room's. The begin is what the person said, else when the room was made (on a
    full five minutes) if it ends soon after that, else an hour before the end.
    """
    said = remembered.begins if remembered else None
    if said is not None and said < meeting.end:
        return said, meeting.end
    made = meeting.start or (remembered.created_at if remembered else None)
    if made is not None and timedelta(0) < meeting.end - made <= _MADE_FOR_NOW:
        return made - (made - _EPOCH) % _STEP, meeting.end
    return meeting.end - _PROPOSED, meeting.end
