"""What this computer knows of a meeting beyond what the API reports."""

from dataclasses import dataclass, replace
from datetime import datetime

from whereby_desktop.meetings.draft import MeetingDraft
from whereby_desktop.meetings.link_options import NO_OPTIONS, LinkOptions


@dataclass(frozen=True, slots=True)
class Remembered:
    """Local memory of one meeting. Never holds a secret link.

    `draft` is what it was created with, None when it was made elsewhere (then mode and lock are
    honestly unknown). `link_options` go onto its links when they are copied. `begins` is when
    people are invited for (Whereby knows no start but the time of the create). `delete_at` is when
    the person wants it deleted. Every time is aware UTC.
    """

    meeting_id: str
    label: str = ""
    draft: MeetingDraft | None = None
    created_at: datetime | None = None
    preset: str = ""
    note: str = ""
    link_options: LinkOptions = NO_OPTIONS
    begins: datetime | None = None
    delete_at: datetime | None = None

    def over(self, before: "Remembered | None") -> "Remembered":
        """With what the person has written on the room before it was known whose it is."""
        if before is None:
            return self
        return replace(
            self,
            label=before.label or self.label,
            note=before.note or self.note,
            link_options=before.link_options
            if before.link_options.parameters
            else self.link_options,
            begins=before.begins or self.begins,
            delete_at=before.delete_at or self.delete_at,
        )
