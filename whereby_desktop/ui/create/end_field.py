"""When the meeting ends: chips, date, time and zone, and what that means."""

from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import QDate, QDateTime, QEvent, QSignalBlocker, QTime, QTimeZone, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from whereby_desktop.meetings.presets import Ends
from whereby_desktop.ui.create import end_chips, end_words
from whereby_desktop.ui.create.date_time_edits import EndDateEdit, EndTimeEdit
from whereby_desktop.ui.create.end_choice import (
    After,
    At,
    EndChoice,
    NextRound,
    at,
    choice_of,
    ends_of,
)
from whereby_desktop.ui.create.field_note import FieldNote, Fix
from whereby_desktop.ui.create.wall_time import in_zone
from whereby_desktop.ui.create.zone_combo import ZoneCombo
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.flow_layout import FlowLayout

_CHIPS: dict[str, EndChoice] = {
    end_chips.HALF_HOUR: After(timedelta(minutes=30)),
    end_chips.HOUR: After(timedelta(hours=1)),
    end_chips.TWO_HOURS: After(timedelta(hours=2)),
    end_chips.ROUND: NextRound(),
}


class EndField(QWidget):
    """`now` gives the wall clock (aware). The chips count from it until the room is created.

    A change of the zone keeps a date and time that were set by hand as they stand; an end that is
    so long from now stays that, shown in the new zone.
    """

    changed = Signal()

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        now: Callable[[], datetime],
        zone: QTimeZone,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._now = now
        self._choice: EndChoice = After(timedelta(hours=1))
        self.chips = end_chips.EndChips(theme, icons, self)
        self.date = EndDateEdit(theme, icons, self)
        self.time = EndTimeEdit(theme, self)
        self.zone = ZoneCombo(theme, zone, now(), self)
        self.note = FieldNote(theme, icons, self)
        parts = self._parts = QWidget(self)
        row = FlowLayout(parts, gap=theme.px(8), line_gap=theme.px(8))
        for part in (self.date, self.time, self.zone):
            row.addWidget(part)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(8))
        layout.addWidget(self.chips)
        layout.addWidget(parts)
        layout.addSpacing(-theme.px(6))
        layout.addWidget(self.note)
        self.setFocusProxy(self.chips)
        self.chips.picked.connect(self._chip_picked)
        self.date.dateChanged.connect(self._wall_edited)
        self.time.timeChanged.connect(self._wall_edited)
        self.zone.zone_chosen.connect(self._zone_chosen)
        self.zone.text_settled.connect(self._zone_settled)
        self._retranslate()
        self.refresh()
        self.show_problem("")

    @property
    def in_one_line(self) -> int:
        """The width that keeps the chips on one line, and date, time and zone on another."""
        return max(self.chips.sizeHint().width(), self._parts.sizeHint().width())

    @property
    def choice(self) -> EndChoice:
        return self._choice

    @property
    def end(self) -> datetime:
        """Aware, UTC."""
        return self._choice.end(self._now(), self.zone.zone)

    @property
    def blocked(self) -> bool:
        """The reading names no moment: it is skipped, or its zone is not known."""
        return bool(self._own_problem()) and not self._doubled

    @property
    def ends(self) -> Ends:
        """The same for a preset."""
        return ends_of(self._choice, self._now(), self.zone.zone)

    def set_ends(self, ends: Ends) -> None:
        """As a preset says it. A time of day is tomorrow's once it has passed."""
        self._set(choice_of(ends))

    def set_lasts(self, lasts: timedelta) -> None:
        self._set(After(lasts))

    def set_end(self, end: datetime) -> None:
        """A fixed end (aware), to the second."""
        self._set(at(end, self.zone.zone, seconds=True))

    def settle(self) -> None:
        """Takes a zone that was typed and not yet left."""
        self.zone.settle()

    def focus_problem(self) -> None:
        (self.zone if self.zone.unknown else self.time).setFocus()

    def refresh(self) -> None:
        """Shows the choice as of now; to be called on each minute, `show_problem` after it."""
        now, zone = self._now(), self.zone.zone
        end = self.end
        self.chips.choose(self._chip_of_choice())
        self.chips.set_round_words(end_words.round_words(now, zone))
        self._show_wall(in_zone(end, zone), in_zone(now, zone).date())
        self.zone.show_zone(zone, end)

    def show_problem(
        self,
        text: str,
        fix: str = "",
        mend: Callable[[], None] | None = None,
        *,
        warning: bool = False,
    ) -> None:
        """What the rules say of the end; what is wrong with the reading itself goes before."""
        if own := self._own_problem():
            words, fixes = own
            self.note.show_problem(words, fixes, warning=self._doubled)
        elif text:
            fixes = (Fix(fix, mend),) if fix and mend else ()
            self.note.show_problem(text, fixes, warning=warning)
        else:
            self.note.show_hint(end_words.consequence(self.end, self._now(), self.zone.zone))
        self.time.set_invalid((self.blocked or bool(text)) and not warning)
        for part in (self.date, self.time, self.zone):
            part.setAccessibleDescription(self.note.text)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
            self.refresh()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.date.setAccessibleName(self.tr("End date"))
        self.time.setAccessibleName(self.tr("End time"))
        self.zone.setAccessibleName(self.tr("Time zone"))

    @property
    def _doubled(self) -> bool:
        choice = self._choice
        return (
            not self.zone.unknown
            and isinstance(choice, At)
            and choice.second is None
            and choice.reading(self.zone.zone).second is not None
        )

    def _own_problem(self) -> tuple[str, tuple[Fix, ...]] | None:
        zone, choice = self.zone.zone, self._choice
        if typed := self._unknown_zone():
            fix = Fix(end_words.unknown_zone_fix(zone), self.zone.put_back)
            return end_words.unknown_zone_words(typed.strip()), (fix,)
        if not isinstance(choice, At):
            return None
        if choice.reading(zone).skipped:
            instead = at(choice.reading(zone).first, zone)
            fix = Fix(end_words.skipped_fix(choice, zone), lambda: self._mend(instead))
            return end_words.skipped_words(choice, zone), (fix,)
        if self._doubled:
            first, second = end_words.doubled_fixes()
            return end_words.doubled_words(choice), (
                Fix(first, lambda: self._mend(At(choice.day, choice.time, second=False))),
                Fix(second, lambda: self._mend(At(choice.day, choice.time, second=True))),
            )
        return None

    def _unknown_zone(self) -> str:
        # Half a word is no mistake while it is being typed.
        return "" if self.zone.typing else self.zone.unknown

    def _chip_of_choice(self) -> str:
        found = [key for key, choice in _CHIPS.items() if choice == self._choice]
        return found[0] if found else end_chips.OTHER

    def _chip_picked(self, key: str) -> None:
        if key == end_chips.OTHER:
            self._set(at(self.end, self.zone.zone))
            self.time.setFocus()
        else:
            self._set(_CHIPS[key])

    def _wall_edited(self) -> None:
        self._set(At(self.date.date(), self.time.time()))

    def _mend(self, choice: EndChoice) -> None:
        self._set(choice)
        self.time.setFocus()

    def _zone_chosen(self) -> None:
        if isinstance(self._choice, At):  # the same reading may be another kind in another zone
            self._choice = At(self._choice.day, self._choice.time)
        self._zone_settled()

    def _zone_settled(self) -> None:
        self.refresh()
        self.changed.emit()

    def _set(self, choice: EndChoice) -> None:
        self._choice = choice
        self.refresh()
        self.changed.emit()

    def _show_wall(self, end: QDateTime, today: QDate) -> None:
        if isinstance(self._choice, At):
            day, time = self._choice.day, self._choice.time
        else:
            day, time = end.date(), end.time()
        time = QTime(time.hour(), time.minute())
        blockers = [QSignalBlocker(self.date), QSignalBlocker(self.time)]
        self.date.show_day(day, today)
        if self.time.time() != time:
            self.time.setTime(time)
        del blockers
