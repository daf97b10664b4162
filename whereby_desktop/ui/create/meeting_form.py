"""Every field of a meeting to be made, checked on each change."""

import secrets
from collections.abc import Collection
from datetime import timedelta

from PySide6.QtCore import QEvent, QSize, QTimeZone, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from whereby_desktop.meetings.draft import MeetingDraft
from whereby_desktop.meetings.draft_rules import Field, Problem, blocking
from whereby_desktop.meetings.draft_secrets import names_wanted
from whereby_desktop.meetings.link_options import NO_OPTIONS, LinkOptions
from whereby_desktop.meetings.ports import Clock
from whereby_desktop.meetings.preset_book import PresetBook
from whereby_desktop.meetings.presets import Preset, preset_of
from whereby_desktop.ui.announce import announce
from whereby_desktop.ui.create.draft_fields import DraftFields
from whereby_desktop.ui.create.end_field import EndField
from whereby_desktop.ui.create.form_row import FormRows, LabelColumn
from whereby_desktop.ui.create.label_field import LabelField
from whereby_desktop.ui.create.preset_row import PresetRow
from whereby_desktop.ui.create.problem_words import problem_words
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.theme import Theme

_HOUR = timedelta(hours=1)


class MeetingForm(QWidget):
    """`checked` follows each check; `opened` each opening of the advanced part.

    `save_as_wished` carries the Preset that makes meetings like this one, with a fresh key and
    without a name. Its secret parts are still in it.
    """

    checked = Signal()
    opened = Signal()
    save_as_wished = Signal(object)

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        clock: Clock,
        zone: QTimeZone,
        address: str,
        *,
        presets: PresetBook,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._clock = theme, clock
        self._filling = False
        self._kept: Collection[str] = ()
        self._options = NO_OPTIONS
        column = LabelColumn(theme)
        self.presets = PresetRow(theme, icons, presets, self)
        self.preset = self.presets.field
        self.label = LabelField(theme, icons, self)
        self.end = EndField(theme, icons, clock.now, zone, self)
        fields = DraftFields(theme, icons, column, address, MeetingDraft(self.end.end), self)
        self._fields, self.advanced = fields, fields.advanced
        self.prefix, self.pattern, self.mode = fields.prefix, fields.pattern, fields.mode
        self.lock, self.links = fields.lock, fields.links
        self._lay_out(column)
        self.preset.chosen.connect(self.fill)
        self.presets.save_as.clicked.connect(self.save_as)
        self.end.changed.connect(self.check)
        fields.changed.connect(self.check)
        fields.opened.connect(self.opened)
        self._retranslate()
        self.check()

    @property
    def link_options(self) -> LinkOptions:
        """Those of the preset or the meeting the form was filled from."""
        return self._options

    @property
    def kept_names(self) -> Collection[str]:
        """Which missing secret parts the keyring is taken to have; see `draft_secrets`."""
        return self._kept

    def set_kept_names(self, names: Collection[str]) -> None:
        """For when the keyring turns out not to have one: it has to be entered then."""
        self._kept = names
        self.check()

    def fill(self, preset: Preset) -> None:
        """The preset's settings; the label stays."""
        self._show(preset.draft(self._clock.now()), preset.link_options)
        self.end.set_ends(preset.ends)
        self.preset.show_preset(preset)

    def fill_from(
        self, draft: MeetingDraft, label: str, link_options: LinkOptions = NO_OPTIONS
    ) -> None:
        """The same settings again. An end that has passed becomes one hour from now."""
        self._show(draft, link_options)
        if draft.end <= self._clock.now():
            self.end.set_lasts(_HOUR)
        else:
            self.end.set_end(draft.end)
        self.label.setText(label)
        self.preset.show_preset(None)

    def draft(self) -> MeetingDraft:
        """What the form says now, right or wrong. A secret the keyring has is empty in it."""
        return self._fields.draft(self.end.end)

    def save_as(self) -> None:
        """Offers these settings as a preset, or goes to what has to be mended first."""
        self.settle()
        found = [each for each in blocking(self._problems()) if each.field is not Field.END]
        if found:
            announce(self, problem_words(found[0]).text, urgent=True)
            self._focus_problem(found[0])
            return
        self.save_as_wished.emit(
            preset_of(
                self.draft(),
                key=secrets.token_hex(6),
                name="",
                ends=self.end.ends,
                link_options=self._options,
            )
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
        return self._focus_problem(found[0]) if found else None

    def focus_field(self, field: Field) -> QWidget:
        """Moves the focus there and returns the widget, for scrolling to it."""
        if field is Field.END:
            self.end.focus_problem()
            return self.end
        return self._fields.focus_field(field) or self

    def check(self) -> None:
        """Says beside each field what is wrong with it."""
        if self._filling:
            return
        found = self._fields.check(self.end.end, self._clock.now(), self._kept)
        self._show_end_problem(next((each for each in found if each.field is Field.END), None))
        self.checked.emit()

    @property
    def in_one_line(self) -> int:
        """The width, without margins, in which no row of choices goes on another line."""
        return self._rows.width_with(self.end.in_one_line)

    def minimumSizeHint(self) -> QSize:
        # Qt would take the height of the narrowest form; how high it is follows from its width.
        return QSize(super().minimumSizeHint().width(), 0)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
            self.check()
        super().changeEvent(event)

    def _problems(self) -> list[Problem]:
        return self._fields.problems(self.end.end, self._clock.now(), self._kept)

    def _focus_problem(self, problem: Problem) -> QWidget:
        return self._fields.focus_problem(problem) or self.focus_field(problem.field)

    def _show_end_problem(self, problem: Problem | None) -> None:
        if problem is None:
            self.end.show_problem("")
            return
        words = problem_words(problem)
        self.end.show_problem(
            words.text, words.fix, lambda: self.end.set_lasts(_HOUR), warning=problem.warning
        )

    def _show(self, draft: MeetingDraft, link_options: LinkOptions) -> None:
        self._filling = True
        self._kept, self._options = names_wanted(draft), link_options
        self._fields.show_draft(draft)
        self._filling = False
        self.check()

    def _lay_out(self, column: LabelColumn) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(self._theme.px(12))
        rows = self._rows = FormRows(self._theme, column)
        layout.addLayout(rows)
        self._labels = (
            rows.add(self.presets),
            rows.add(self.label),
            rows.add(self.end, height=28, below=8),
            *self._fields.add_to(rows, below=0),
        )
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
