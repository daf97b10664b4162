"""What was asked for by a create whose answer was lost."""

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from whereby_desktop.meetings.draft import MeetingDraft, normalised_prefix
from whereby_desktop.ui.times import clock_time, clock_time_with_seconds, day_text, local

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class AskedRoom:
    """`sent_at` is aware; None: it is not known. `of_batch`: what was not made will be made."""

    label: str
    draft: MeetingDraft
    sent_at: datetime | None = None
    of_batch: bool = False

    def facts(self, now: datetime) -> list[tuple[str, str | None]]:
        """Names and values, as `FactRows` shows them. `now` is aware."""
        facts: list[tuple[str, str | None]] = []
        if self.label:
            facts.append((translate("Unsettled", "Label"), self.label))
        prefix = normalised_prefix(self.draft.prefix).removeprefix("/")
        any_name = translate("Unsettled", "Any name")
        facts.append((translate("Unsettled", "Name begins with"), prefix or any_name))
        facts.append((translate("Unsettled", "Ends"), moment_text(self.draft.end, now)))
        if self.sent_at is not None:
            sent = moment_text(self.sent_at, now, seconds=True)
            facts.append((translate("Unsettled", "Sent"), sent))
        return facts


def moment_text(moment: datetime, now: datetime, *, seconds: bool = False) -> str:
    """ "12:42", or "3 Dec, 12:42" on another day than today."""
    clock = clock_time_with_seconds(moment) if seconds else clock_time(moment)
    if local(moment).date() == local(now).date():
        return clock
    return translate("Unsettled", "{0}, {1}", "day, time").format(day_text(moment), clock)
