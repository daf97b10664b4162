"""A date and a time in the zone of the invitation."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QSignalBlocker, QTime, QTimeZone, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from whereby_desktop.ui.create import end_words
from whereby_desktop.ui.create.date_time_edits import EndDateEdit, EndTimeEdit
from whereby_desktop.ui.create.end_choice import At, at
from whereby_desktop.ui.create.field_note import FieldNote, Fix
from whereby_desktop.ui.create.wall_time import in_zone
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.flow_layout import FlowLayout


class MomentField(QWidget):
    """Another zone shows the same moment otherwise. `now` gives the wall clock (aware).

    `changed` follows each change by hand.
    """

    changed = Signal()

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        now: Callable[[], datetime],
        moment: datetime,
        zone: QTimeZone,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._now, self._zone = now, zone
        self._at = at(moment, zone, seconds=True)
        self.date = EndDateEdit(theme, icons, self)
        self.time = EndTimeEdit(theme, self)
        self.note = FieldNote(theme, icons, self)
        parts = QWidget(self)
        row = FlowLayout(parts, gap=theme.px(8), line_gap=theme.px(8))
        row.addWidget(self.date)
        row.addWidget(self.time)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(2))
        layout.addWidget(parts)
        layout.addWidget(self.note)
        self.date.dateChanged.connect(self._edited)
        self.time.timeChanged.connect(self._edited)
        self._show()
        self.show_problem("")

    @property
    def moment(self) -> datetime:
        """Aware, UTC."""
        return self._at.end(self._now(), self._zone)

    @property
    def blocked(self) -> bool:
        """The clock never shows this time: it was put forward over it."""
        return self._at.reading(self._zone).skipped

    def set_zone(self, zone: QTimeZone) -> None:
        moment = self.moment
        self._zone = zone
        self._at = at(moment, zone, seconds=True)
        self._show()

    def name(self, date: str, time: str) -> None:
        """What screen readers call the two fields."""
        self.date.setAccessibleName(date)
        self.time.setAccessibleName(time)

    def show_problem(self, text: str, *, warning: bool = False) -> None:
        """What is wrong with this moment; what is wrong with the reading itself goes before."""
        reading, zone = self._at.reading(self._zone), self._zone
        if reading.skipped:
            instead = at(reading.first, zone)
            fix = Fix(end_words.skipped_fix(self._at, zone), lambda: self._set(instead))
            self.note.show_problem(end_words.skipped_words(self._at, zone), (fix,))
        elif reading.second is not None and self._at.second is None:
            self.note.show_problem(end_words.doubled_words(self._at), self._twice(), warning=True)
        elif text:
            self.note.show_problem(text, warning=warning)
        else:
            self.note.clear()
        self.time.set_invalid(self.blocked or (bool(text) and not warning))
        for part in (self.date, self.time):
            part.setAccessibleDescription(self.note.text)

    def _twice(self) -> tuple[Fix, Fix]:
        day, time = self._at.day, self._at.time
        first, second = end_words.doubled_fixes()
        return (
            Fix(first, lambda: self._set(At(day, time, second=False))),
            Fix(second, lambda: self._set(At(day, time, second=True))),
        )

    def _edited(self) -> None:
        self._set(At(self.date.date(), self.time.time()))

    def _set(self, chosen: At) -> None:
        self._at = chosen
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        today = in_zone(self._now(), self._zone).date()
        blockers = [QSignalBlocker(self.date), QSignalBlocker(self.time)]
        self.date.show_day(self._at.day, today)
        time = QTime(self._at.time.hour(), self._at.time.minute())
        if self.time.time() != time:
            self.time.setTime(time)
        del blockers
