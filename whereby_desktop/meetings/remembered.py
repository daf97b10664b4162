"""What this computer knows of a meeting beyond what the API reports."""

from dataclasses import dataclass
from datetime import datetime

from whereby_desktop.meetings.draft import MeetingDraft


@dataclass(frozen=True, slots=True)
class Remembered:
    """Local memory of one meeting. Never holds a secret link.

    `draft` is what it was created with, None when it was made elsewhere (then mode and lock are
    honestly unknown). `created_at` is aware UTC.
    """

    meeting_id: str
    label: str = ""
    draft: MeetingDraft | None = None
    created_at: datetime | None = None
    preset: str = ""
