"""What is said in one invitation, and which link it carries."""

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QTimeZone

from whereby_desktop.meetings.invitation import InvitedAs, planned
from whereby_desktop.meetings.known_meeting import KnownMeeting
from whereby_desktop.meetings.meeting import Meeting
from whereby_desktop.meetings.secret import Secret


@dataclass(frozen=True, slots=True)
class InvitationChoice:
    """`begins` and `ends` are aware, UTC; `zone` is the one in which they are written."""

    title: str
    begins: datetime
    ends: datetime
    zone: QTimeZone
    carried: InvitedAs = InvitedAs.GUEST

    @property
    def keyed(self) -> bool:
        """Whether the link in it opens more than a guest's door."""
        return self.carried is not InvitedAs.GUEST


def first_choice(known: KnownMeeting, zone: QTimeZone) -> InvitationChoice:
    """What is proposed: the guest link, and the times as far as they are known."""
    begins, ends = planned(known.meeting, known.remembered)
    return InvitationChoice(own_title(known), begins, ends, zone)


def own_title(known: KnownMeeting) -> str:
    """A room's name tells those nothing who are invited."""
    return known.label or QCoreApplication.translate("Invitation", "Video meeting")


def plain_link(meeting: Meeting, carried: InvitedAs) -> Secret | None:
    """The link without options; None where it is not known."""
    if carried is InvitedAs.HOST:
        return meeting.host_link
    if carried is InvitedAs.VIEWER:
        return meeting.viewer_link
    return Secret(meeting.room_url)
