"""Every field of a meeting to be made, checked on each change."""

from dataclasses import replace
from datetime import timedelta

from PySide6.QtCore import QEvent, QSize, QTimeZone, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from whereby_desktop.meetings.draft import MeetingDraft
from whereby_desktop.meetings.draft_rules import Field, Problem, blocking, problems
from whereby_desktop.meetings.ports import Clock
from whereby_desktop.meetings.presets import Preset
from whereby_desktop.ui.create.advanced_section import AdvancedSection
from whereby_desktop.ui.create.end_field import EndField
from whereby_desktop.ui.create.form_row import FormRows
from whereby_desktop.ui.create.label_field import LabelField
from whereby_desktop.ui.create.links_field import LinksField
from whereby_desktop.ui.create.lock_field import LockField
from whereby_desktop.ui.create.mode_field import ModeField
from whereby_desktop.ui.create.pattern_field import PatternField
from whereby_desktop.ui.create.prefix_field import PrefixField
from whereby_desktop.ui.create.preset_field import PresetField
from whereby_desktop.ui.create.problem_words import problem_words
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.theme import Theme

_HOUR = timedelta(hours=1)


class MeetingForm(QWidget):
    """`checked` follows each check; `opened` each opening of the advanced part."""

    checked = Signal()
    opened = Signal()

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        clock: Clock,
        zone: QTimeZone,
        address: str,
        *,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._clock = theme, clock
        self._filling = False
        self.preset = PresetField(theme, icons, self)
        self.label = LabelField(theme, icons, self)
        self.end = EndField(theme, icons, clock.now, zone, self)
        self.prefix = PrefixField(theme, icons, self)
        self.pattern = PatternField(theme, icons, address, self)
        self.mode = ModeField(theme, icons, self)
        self.lock = LockField(theme, self)
        self.links = LinksField(theme, self)
        self.advanced = AdvancedSection(theme, icons, self)
        self._lay_out()
        self.preset.picked.connect(self.fill)
        for part in (self.end, self.prefix, self.pattern, self.mode, self.lock, self.links):
            part.changed.connect(self.check)
        self.advanced.changed.connect(self.check)
        self.advanced.opened.connect(self.opened)
        theme.changed.connect(self._align)
        self._retranslate()
        self.check()

    def fill(self, preset: Preset) -> None:
        """The preset's settings; the label stays."""
        self._show(preset.draft(self._clock.now()))
        self.end.set_lasts(preset.lasts)
        self.preset.show_preset(preset)

    def fill_from(self, draft: MeetingDraft, label: str) -> None:
        """The same settings again. An end that has passed becomes one hour from now."""
        self._show(draft)
        if draft.end <= self._clock.now():
            self.end.set_lasts(_HOUR)
        else:
            self.end.set_end(draft.end)
        self.label.setText(label)
        self.preset.show_preset(None)

    def draft(self) -> MeetingDraft:
        """What the form says now, right or wrong."""
        return MeetingDraft(
            end=self.end.end,
            prefix=self.prefix.prefix,
            pattern=self.pattern.pattern,
            mode=self.mode.mode,
            locked=self.lock.locked,
            viewer_mode=self.advanced.viewers.isChecked(),
            recording=self.advanced.recording.value,
            live_transcription=self.advanced.transcription.value,
            streaming=self.advanced.streaming.value,
            host_link=self.links.host.isChecked(),
            viewer_link=self.links.viewer.isChecked(),
        )

    def settle(self) -> None:
        """Takes what is typed and not yet left, before the form is read for good."""
        self.end.settle()

    def refresh(self) -> None:
        """Shows what the passing time has changed; to be called on each minute."""
        self.end.refresh()
        self.check()

    def blocker(self) -> str:
        """What keeps the meeting from being created, in words; "" if nothing does."""
        if self.end.blocked:
            return self.end.note.text
        found = blocking(self._problems())
        return problem_words(found[0]).text if found else ""

    def focus_blocker(self) -> QWidget | None:
        """Moves the focus to the first field that has to be mended, and returns it."""
        if self.end.blocked:
            self.end.focus_problem()
            return self.end
        found = blocking(self._problems())
        return self.focus_field(found[0].field) if found else None

    def focus_field(self, field: Field) -> QWidget:
        """Moves the focus there and returns the widget, for scrolling to it."""
        fields: dict[Field, QWidget] = {
            Field.PREFIX: self.prefix,
            Field.END: self.end,
            Field.PATTERN: self.pattern,
            Field.MODE: self.mode,
            Field.RECORDING: self.advanced.recording,
            Field.LIVE_TRANSCRIPTION: self.advanced.transcription,
            Field.STREAMING: self.advanced.streaming,
        }
        widget = fields[field]
        if self.advanced.isAncestorOf(widget):
            self.advanced.header.setChecked(True)
        if field is Field.END:
            self.end.focus_problem()
        else:
            widget.setFocus()
        return widget

    def check(self) -> None:
        """Says beside each field what is wrong with it."""
        if self._filling:
            return
        forced = self.advanced.viewers.isChecked()
        self.mode.set_forced(forced)
        self.lock.set_forced(forced)
        first: dict[Field, Problem] = {}
        for problem in self._problems():
            first.setdefault(problem.field, problem)
        self._show_end_problem(first.get(Field.END))
        self.prefix.show_problem(first.get(Field.PREFIX))
        self.pattern.show_problem(first.get(Field.PATTERN))
        self.mode.show_problem(first.get(Field.MODE))
        self.advanced.show_problem(first.get(Field.STREAMING))
        self.pattern.preview.show_name(
            self.prefix.prefix, self.pattern.pattern, readable=Field.PREFIX not in first
        )
        self.checked.emit()

    def minimumSizeHint(self) -> QSize:
        # Qt would take the height of the narrowest form; how high it is follows from its width.
        return QSize(super().minimumSizeHint().width(), 0)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
            self.check()
        super().changeEvent(event)

    def _problems(self) -> list[Problem]:
        return problems(replace(self.draft(), prefix=self.prefix.typed), self._clock.now())

    def _show_end_problem(self, problem: Problem | None) -> None:
        if problem is None:
            self.end.show_problem("")
            return
        words = problem_words(problem)
        self.end.show_problem(
            words.text, words.fix, lambda: self.end.set_lasts(_HOUR), warning=problem.warning
        )

    def _show(self, draft: MeetingDraft) -> None:
        self._filling = True
        self.prefix.set_prefix(draft.prefix)
        self.pattern.set_pattern(draft.pattern)
        self.advanced.show_draft(draft)
        self.mode.set_mode(draft.mode)
        self.lock.set_locked(draft.locked)
        self.links.host.setChecked(draft.host_link)
        self.links.viewer.setChecked(draft.viewer_link)
        self._filling = False
        self.check()

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(self._theme.px(12))
        grid = QGridLayout()
        self._rows = rows = FormRows(self._theme, grid)
        self._labels = (
            rows.add(self.preset),
            rows.add(self.label),
            rows.add(self.end, height=28, below=8),
            rows.add(self.prefix, below=8),
            rows.add(self.pattern),
            rows.add(self.mode, height=44),
            rows.add(self.lock, height=24, below=4),
            rows.add(self.links, height=24, below=0),
        )
        layout.addLayout(grid)
        layout.addWidget(self.advanced)
        layout.addStretch()

    def _retranslate(self) -> None:
        words = (
            self.tr("Pre&set"),
            self.tr("&Label"),
            self.tr("&Ends"),
            self.tr("Name &prefix"),
            self.tr("&Name ending"),
            self.tr("&Mode"),
            self.tr("L&ock"),
            self.tr("E&xtra links"),
        )
        for label, text in zip(self._labels, words, strict=True):
            label.setText(text)
        self._align()

    def _align(self) -> None:
        """One column of labels, though the advanced part has a grid of its own."""
        width = max(self._rows.label_width, self.advanced.rows.label_width)
        self._rows.set_label_width(width)
        self.advanced.rows.set_label_width(width)
