"""Every field of a meeting to be made, checked on each change."""

import secrets
from collections.abc import Collection
from dataclasses import replace
from datetime import timedelta

from PySide6.QtCore import QEvent, QSize, QTimeZone, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from whereby_desktop.meetings.draft import MeetingDraft
from whereby_desktop.meetings.draft_rules import Field, Problem, blocking, problems
from whereby_desktop.meetings.draft_secrets import names_wanted
from whereby_desktop.meetings.link_options import NO_OPTIONS, LinkOptions
from whereby_desktop.meetings.ports import Clock
from whereby_desktop.meetings.preset_book import PresetBook
from whereby_desktop.meetings.presets import Preset, preset_of
from whereby_desktop.ui.announce import announce
from whereby_desktop.ui.create.advanced_section import AdvancedSection
from whereby_desktop.ui.create.end_field import EndField
from whereby_desktop.ui.create.form_row import FormRows, LabelColumn
from whereby_desktop.ui.create.label_field import LabelField
from whereby_desktop.ui.create.links_field import LinksField
from whereby_desktop.ui.create.lock_field import LockField
from whereby_desktop.ui.create.mode_field import ModeField
from whereby_desktop.ui.create.pattern_field import PatternField
from whereby_desktop.ui.create.prefix_field import PrefixField
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
        self.prefix = PrefixField(theme, icons, self)
        self.pattern = PatternField(theme, icons, address, self)
        self.mode = ModeField(theme, icons, self)
        self.lock = LockField(theme, icons, self)
        self.links = LinksField(theme, self)
        self.advanced = AdvancedSection(theme, icons, column, MeetingDraft(self.end.end), self)
        self._lay_out(column)
        self.preset.chosen.connect(self.fill)
        self.presets.save_as.clicked.connect(self.save_as)
        for part in (self.end, self.prefix, self.pattern, self.mode, self.lock, self.links):
            part.changed.connect(self.check)
        self.advanced.changed.connect(self.check)
        self.advanced.opened.connect(self.opened)
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
        common = MeetingDraft(
            end=self.end.end,
            prefix=self.prefix.prefix,
            pattern=self.pattern.pattern,
            mode=self.mode.mode,
            locked=self.lock.locked,
            host_link=self.links.host.isChecked(),
            viewer_link=self.links.viewer.isChecked(),
        )
        return self.advanced.applied_to(common)

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
        fields: dict[Field, QWidget] = {
            Field.PREFIX: self.prefix,
            Field.PATTERN: self.pattern,
            Field.MODE: self.mode,
        }
        widget = self.advanced.field(field) or fields[field]
        widget.setFocus()
        return widget

    def check(self) -> None:
        """Says beside each field what is wrong with it."""
        if self._filling:
            return
        forced = self.draft().viewer_mode
        self.mode.set_forced(forced)
        self.lock.set_forced(forced)
        first: dict[Field, Problem] = {}
        found = self._problems()
        for problem in found:
            first.setdefault(problem.field, problem)
        self._show_end_problem(first.get(Field.END))
        self.prefix.show_problem(first.get(Field.PREFIX))
        self.pattern.show_problem(first.get(Field.PATTERN))
        self.mode.show_problem(first.get(Field.MODE))
        self.advanced.show_problems(found)
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
        draft = replace(self.draft(), prefix=self.prefix.typed)
        return problems(draft, self._clock.now(), self._kept)

    def _focus_problem(self, problem: Problem) -> QWidget:
        return self.advanced.focus_problem(problem) or self.focus_field(problem.field)

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
        self.prefix.set_prefix(draft.prefix)
        self.pattern.set_pattern(draft.pattern)
        self.advanced.show_draft(draft)
        self.mode.set_mode(draft.mode)
        self.lock.set_locked(draft.locked)
        self.links.host.setChecked(draft.host_link)
        self.links.viewer.setChecked(draft.viewer_link)
        self._filling = False
        self.check()

    def _lay_out(self, column: LabelColumn) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(self._theme.px(12))
        rows = FormRows(self._theme, column)
        layout.addLayout(rows)
        self._labels = (
            rows.add(self.presets),
            rows.add(self.label),
            rows.add(self.end, height=28, below=8),
            rows.add(self.prefix, below=8),
            rows.add(self.pattern),
            rows.add(self.mode, height=44),
            rows.add(self.lock, height=24, below=4),
            rows.add(self.links, height=24, below=0),
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
