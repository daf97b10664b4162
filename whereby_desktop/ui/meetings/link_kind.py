"""The three links a room has."""

from enum import Enum

from whereby_desktop.meetings.known_meeting import KnownMeeting
from whereby_desktop.meetings.meeting import Meeting
from whereby_desktop.meetings.secret import Secret


class LinkKind(Enum):
    GUEST = "guest"
    HOST = "host"  # carries a key: a secret, concealed on screen
    VIEWER = "viewer"  # carries a key, too, but is made to be handed out

    def of(self, meeting: Meeting) -> Secret | None:
        """The link of this kind; None when it has not been asked for yet."""
        if self is LinkKind.HOST:
            return meeting.host_link
        if self is LinkKind.VIEWER:
            return meeting.viewer_link
        return Secret(meeting.room_url)

    def handed_out(self, known: KnownMeeting) -> Secret | None:
        """The link as it is shown and copied: with the options chosen for this meeting."""
        if self is LinkKind.GUEST:
            return Secret(known.guest_link)
        link = self.of(known.meeting)
        return None if link is None else known.link_options.joined_to_secret(link)
