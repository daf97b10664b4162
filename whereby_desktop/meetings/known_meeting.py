"""A meeting together with what this computer remembers of it."""

from dataclasses import dataclass

from whereby_desktop.meetings.draft import Mode, normalised_prefix
from whereby_desktop.meetings.link_options import NO_OPTIONS, LinkOptions
from whereby_desktop.meetings.meeting import Meeting, RoomName
from whereby_desktop.meetings.remembered import Remembered


@dataclass(frozen=True, slots=True)
class KnownMeeting:
    """`mode` and `locked` are None where nobody can know them: made elsewhere."""

    meeting: Meeting
    remembered: Remembered | None = None

    @property
    def meeting_id(self) -> str:
        return self.meeting.meeting_id

    @property
    def label(self) -> str:
        return self.remembered.label if self.remembered else ""

    @property
    def note(self) -> str:
        return self.remembered.note if self.remembered else ""

    @property
    def link_options(self) -> LinkOptions:
        return self.remembered.link_options if self.remembered else NO_OPTIONS

    @property
    def guest_link(self) -> str:
        """With the options that were chosen for this room."""
        return self.link_options.joined_to(self.meeting.room_url)

    @property
    def created_here(self) -> bool:
        return self.remembered is not None and self.remembered.draft is not None

    @property
    def mode(self) -> Mode | None:
        draft = self.remembered.draft if self.remembered else None
        return draft.effective_mode if draft else None

    @property
    def locked(self) -> bool | None:
        draft = self.remembered.draft if self.remembered else None
        return draft.effective_locked if draft else None

    @property
    def name(self) -> RoomName:
        draft = self.remembered.draft if self.remembered else None
        return self.meeting.name_parts(normalised_prefix(draft.prefix) if draft else None)
