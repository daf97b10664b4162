"""The two rooms side by side, what changes with the new one, and what becomes of the old one."""

from dataclasses import replace
from datetime import timedelta

from PySide6.QtCore import QEvent, QSize, QTimeZone, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from whereby_desktop.meetings.draft import MeetingDraft, normalised_prefix
from whereby_desktop.meetings.draft_rules import Field, Problem, problems
from whereby_desktop.meetings.known_meeting import KnownMeeting
from whereby_desktop.meetings.meeting import Meeting
from whereby_desktop.meetings.ports import Clock, PointsMeter
from whereby_desktop.meetings.presets import Preset
from whereby_desktop.meetings.quota import CallKind
from whereby_desktop.meetings.remembered import Remembered
from whereby_desktop.ui.create.preset_names import preset_name
from whereby_desktop.ui.create.problem_words import problem_words
from whereby_desktop.ui.extend.longer_field import LongerField
from whereby_desktop.ui.extend.old_room import OldRoom
from whereby_desktop.ui.extend.old_room_field import OldRoomField
from whereby_desktop.ui.extend.room_card import RoomCard
from whereby_desktop.ui.extend.side_by_side import SideBySide
from whereby_desktop.ui.extend.strip import Strip
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.flow_layout import FlowLayout
from whereby_desktop.ui.widgets.flowing_label import FlowingLabel
from whereby_desktop.ui.widgets.themed_label import ThemedLabel
from whereby_desktop.ui.widgets.wrapping_button import WrappingButton

_HOUR = timedelta(hours=1)


class ExtendForm(QWidget):
    """First for the room to be made; from `show_created` on for the two that are there.

    `preset`: whose options a room gets whose own nobody knows.
    """

    changed = Signal()
    copy_wished = Signal(str)
    form_wished = Signal()

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        clock: Clock,
        meter: PointsMeter,
        known: KnownMeeting,
        preset: Preset,
        zone: QTimeZone,
        *,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._clock, self._meter = theme, clock, meter
        self._known, self._preset = known, preset
        self._new: KnownMeeting | None = None
        draft = known.remembered.draft if known.remembered else None
        self._draft = replace(draft or preset.draft(clock.now()), start=None)
        self.about = FlowingLabel(theme, "body", "text2", parent=self)
        self.done = Strip(theme, icons, "ok", self)
        self.longer = LongerField(theme, icons, clock.now, zone, known.meeting.end, self)
        self.ends = ThemedLabel(theme, role="label", wraps=True)
        self.ends.setBuddy(self.longer)
        self.unknown = FlowingLabel(theme, "small", "text2", parent=self)
        self.use_form = WrappingButton(theme, icons, kind="link", size="small", parent=self)
        self.old = RoomCard(theme, icons)
        self.new = RoomCard(theme, icons, primary=True)
        self.warning = Strip(theme, icons, "warn", self)
        self.question = OldRoomField(theme, self)
        if known.remembered and known.remembered.delete_at:
            self.question.choose(OldRoom.DELETE_AT_END)
        self._lay_out()
        self._connect()
        self._retranslate()

    @property
    def draft(self) -> MeetingDraft:
        """The room to be made. Secret parts are as they are remembered: not there."""
        return replace(self._draft, end=self.longer.end)

    @property
    def blocker(self) -> str:
        """What keeps the room from being made, in words; "" if nothing does."""
        found = [each for each in self._end_problems() if not each.warning]
        if self.longer.wall.blocked or found:
            return self.longer.wall.note.text
        return ""

    def settle(self) -> None:
        """Takes what is typed and not yet left."""
        self.longer.wall.settle()

    def refresh(self) -> None:
        """Shows what the passing time has changed; to be called on each minute."""
        self.longer.refresh()
        self._dress()

    def show_created(self, new: KnownMeeting, said: str) -> None:
        """`said`: what has been done, such as "Room created"."""
        self._new = new
        self.done.show_text(said)
        self.done.show()
        self._dress()

    def minimumSizeHint(self) -> QSize:
        # Qt would take the height of the narrowest form; how high it is follows from its width.
        return QSize(super().minimumSizeHint().width(), 0)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _connect(self) -> None:
        self.longer.changed.connect(self._check)
        self.question.changed.connect(self.changed)
        self.use_form.clicked.connect(self.form_wished)
        for card in (self.old, self.new):
            card.copy_wished.connect(self.copy_wished)

    def _check(self) -> None:
        found = self._end_problems()
        if found:
            words = problem_words(found[0])
            self.longer.wall.show_problem(
                words.text, words.fix, self._in_an_hour, warning=found[0].warning
            )
        else:
            self.longer.wall.show_problem("")
        if self._new is None:
            self._show_wish()
        self.changed.emit()

    def _end_problems(self) -> list[Problem]:
        now = self._clock.now()
        return [each for each in problems(self.draft, now) if each.field is Field.END]

    def _in_an_hour(self) -> None:
        self.longer.wall.set_end(self._clock.now().replace(microsecond=0) + _HOUR)

    def _dress(self) -> None:
        now = self._clock.now()
        there = self._new is not None
        self.old.show_room(self._known, now, copies=there)
        self.question.show_room(self._known.meeting, now, self._meter.price(CallKind.DELETE))
        if self._new is not None:
            self.new.show_room(self._new, now, copies=True)
        for part in self._first_stage():
            part.setVisible(not there)
        self._check()

    def _show_wish(self) -> None:
        prefix = normalised_prefix(self._draft.prefix)
        name = self.tr("{0}…").format(prefix) if prefix else self.tr("A new name")
        now, draft = self._clock.now(), self.draft
        meeting = Meeting("", prefix, "", now, draft.end)
        wish = KnownMeeting(meeting, Remembered("", label=self._known.label, draft=draft))
        self.new.show_wish(wish, now, name)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._theme.px(12))
        column.addWidget(self.done)
        column.addWidget(self.about)
        column.addLayout(self._asks())
        column.addLayout(SideBySide(self._theme, self.old, self.new))
        column.addWidget(self.warning)
        column.addWidget(self.question)
        column.addStretch()
        self.done.hide()

    def _first_stage(self) -> list[QWidget]:
        """What is seen only while the new room is not there."""
        parts: list[QWidget] = [self.about, self.ends, self.longer]
        return parts if self._known.created_here else [*parts, self.unknown, self.use_form]

    def _asks(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(self._theme.px(6))
        for part in (self.ends, self.longer, self.unknown):
            column.addWidget(part)
        aligned = FlowLayout(outset=self._theme.px(8))  # the button's padding
        aligned.addWidget(self.use_form)
        column.addLayout(aligned)
        self.unknown.hide()
        self.use_form.hide()
        return column

    def _retranslate(self) -> None:
        if self._known.created_here:
            about = self.tr(
                "Whereby cannot extend a room. This makes a new one with the same settings."
            )
        else:
            about = self.tr("Whereby cannot extend a room. This makes a new one.")
        self.about.show_text(about)
        self.old.caption.show_text(self.tr("The old room"))
        self.new.caption.show_text(self.tr("The new room"))
        self.ends.setText(self.tr("&Ends"))
        self.unknown.show_text(
            self.tr(
                "The old room was not created with this app, so its options are unknown. "
                "The new one gets those of “{0}”."
            ).format(preset_name(self._preset))
        )
        self.use_form.setText(self.tr("Choose its &options…"))
        self.warning.show_text(
            self.tr("The link changes. People who have the old link must get the new one.")
        )
        self._dress()
