"""What is known of the life of a room that Whereby has no longer."""

from datetime import datetime

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from whereby_desktop.meetings.past_meeting import Gone, PastMeeting
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.meetings.fact_rows import Fact, FactRows
from whereby_desktop.ui.meetings.life_words import moment_text
from whereby_desktop.ui.theme import Theme


class PastLife(FactRows):
    """When it was open until, and when it went. The stages of its life mean nothing any more."""

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget) -> None:
        super().__init__(theme, icons, parent)
        self._told: tuple[PastMeeting, datetime] | None = None

    def show_past(self, past: PastMeeting, now: datetime) -> None:
        self._told = (past, now)
        end = past.known.meeting.end
        # Deleted before its end, it was never open until then.
        ended = self.tr("Open until") if end <= past.gone_at else self.tr("Planned until")
        gone = self.tr("Deleted") if past.how is Gone.DELETED else self.tr("Missing since")
        facts = [Fact(ended, moment_text(end, now)), Fact(gone, moment_text(past.gone_at, now))]
        self.show_facts(self.tr("Life of this room"), facts)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange and self._told is not None:
            self.show_past(*self._told)
        super().changeEvent(event)
