"""When meetings made from a preset end: so long after they were made, or at a time of day."""

from datetime import time, timedelta

from PySide6.QtCore import QEvent, QSignalBlocker, QTime, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from whereby_desktop.meetings.presets import Ends, Lasting, UntilTime
from whereby_desktop.ui.create.choice_bar import ChoiceBar
from whereby_desktop.ui.create.date_time_edits import EndTimeEdit
from whereby_desktop.ui.create.field_note import FieldNote, Fix
from whereby_desktop.ui.create.segment import Choice
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.presets.span_spin_box import SpanSpinBox
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.flow_layout import FlowLayout

AFTER, AT = "after", "at"
_MOST_HOURS = 999
_HOUR = timedelta(hours=1)
_EVENING = QTime(18, 0)


class EndsField(QWidget):
    """What the other kind of end was set to comes back when it is chosen again."""

    changed = Signal()

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind = ChoiceBar(theme, icons, self)
        self._name_kinds()  # makes its parts, which come first in the tab order
        parts = QWidget(self)
        self.hours = SpanSpinBox(theme, _MOST_HOURS, parent=parts)
        self.minutes = SpanSpinBox(theme, 59, 5, parts)
        self.time = EndTimeEdit(theme, parts)
        self.time.setTime(_EVENING)
        self.note = FieldNote(theme, icons, self)
        row = FlowLayout(parts, gap=theme.px(8), line_gap=theme.px(8))
        for part in (self.hours, self.minutes, self.time):
            row.addWidget(part)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(8))
        layout.addWidget(self.kind)
        layout.addWidget(parts)
        layout.addSpacing(-theme.px(6))
        layout.addWidget(self.note)
        self._retranslate()
        self.set_ends(Lasting(_HOUR))
        self.setFocusProxy(self.kind)
        self.kind.chosen.connect(self._edited)
        self.hours.valueChanged.connect(self._edited)
        self.minutes.valueChanged.connect(self._edited)
        self.time.timeChanged.connect(self._edited)

    @property
    def ends(self) -> Ends:
        if self.kind.key == AT:
            shown = self.time.time()
            return UntilTime(time(shown.hour(), shown.minute()))
        return Lasting(timedelta(hours=self.hours.value(), minutes=self.minutes.value()))

    def set_ends(self, ends: Ends) -> None:
        """To the minute, as it can be shown."""
        if isinstance(ends, UntilTime):
            self.time.setTime(QTime(ends.time.hour, ends.time.minute))
            self.kind.choose(AT)
        else:
            self._show_span(ends.lasts)
            self.kind.choose(AFTER)
        self._show()

    @property
    def problem(self) -> str:
        """What is wrong with it, in words; "" if nothing is."""
        if self.ends == Lasting(timedelta(0)):
            return self.tr("A meeting needs some time.")
        return ""

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
            self._show()
        super().changeEvent(event)

    def _edited(self) -> None:
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        at = self.kind.key == AT
        self.hours.setVisible(not at)
        self.minutes.setVisible(not at)
        self.time.setVisible(at)
        if words := self.problem:
            self.note.show_problem(words, [Fix(self.tr("1 hour"), self._mend)])
        elif at:
            self.note.show_hint(self.tr("Today’s or, when that has passed, tomorrow’s."))
        else:
            self.note.show_hint(self.tr("Counted from the moment the meeting is made."))
        for part in (self.hours, self.minutes, self.time):
            part.setAccessibleDescription(self.note.text)

    def _mend(self) -> None:
        self._show_span(_HOUR)
        self.hours.setFocus()
        self._edited()

    def _show_span(self, lasts: timedelta) -> None:
        whole = max(1, round(lasts.total_seconds() / 60))
        hours, minutes = divmod(whole, 60)
        blockers = [QSignalBlocker(self.hours), QSignalBlocker(self.minutes)]
        self.hours.setValue(hours)
        self.minutes.setValue(minutes)
        del blockers

    def _name_kinds(self) -> None:
        self.kind.set_choices(
            [Choice(AFTER, self.tr("After some time")), Choice(AT, self.tr("At a time of day"))]
        )
        self.kind.setAccessibleName(self.tr("Ends"))

    def _retranslate(self) -> None:
        self._name_kinds()
        self.hours.set_unit(self.tr("{0} h"))
        self.minutes.set_unit(self.tr("{0} min"))
        self.hours.setAccessibleName(self.tr("Hours"))
        self.minutes.setAccessibleName(self.tr("Minutes"))
        self.time.setAccessibleName(self.tr("End time"))
