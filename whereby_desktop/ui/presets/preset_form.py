"""Every field of a preset, checked on each change."""

from dataclasses import replace
from datetime import timedelta

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from whereby_desktop.meetings.draft import MeetingDraft
from whereby_desktop.meetings.draft_rules import Field, Problem, blocking, problems
from whereby_desktop.meetings.draft_secrets import names_wanted
from whereby_desktop.meetings.ports import Clock
from whereby_desktop.meetings.preset_book import PresetBook
from whereby_desktop.meetings.presets import Preset, preset_of
from whereby_desktop.ui.create.advanced_section import AdvancedSection
from whereby_desktop.ui.create.form_row import FormRows, LabelColumn
from whereby_desktop.ui.create.links_field import LinksField
from whereby_desktop.ui.create.lock_field import LockField
from whereby_desktop.ui.create.mode_field import ModeField
from whereby_desktop.ui.create.pattern_field import PatternField
from whereby_desktop.ui.create.prefix_field import PrefixField
from whereby_desktop.ui.create.problem_words import problem_words
from whereby_desktop.ui.create.wrapping_check_box import WrappingCheckBox
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.presets.ends_field import EndsField
from whereby_desktop.ui.presets.link_options_section import LinkOptionsSection
from whereby_desktop.ui.presets.preset_name_field import PresetNameField
from whereby_desktop.ui.presets.preset_naming import named
from whereby_desktop.ui.theme import Theme

_HOUR = timedelta(hours=1)


class PresetForm(QWidget):
    """`checked` follows each check; `opened` each opening of a part that can be closed."""

    checked = Signal()
    opened = Signal()

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        clock: Clock,
        presets: PresetBook,
        address: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._clock, self._presets = theme, clock, presets
        self._key = ""
        self._kept = list[str]()  # names of secret parts the keyring has
        self._filling = False
        self._column = LabelColumn(theme)
        self.name = PresetNameField(theme, icons, presets, self)
        self.ends = EndsField(theme, icons, self)
        self.prefix = PrefixField(theme, icons, self)
        self.pattern = PatternField(theme, icons, address, self)
        self.mode = ModeField(theme, icons, self)
        self.lock = LockField(theme, icons, self)
        self.links = LinksField(theme, self)
        self.default = WrappingCheckBox(theme, self)
        nothing = MeetingDraft(clock.now() + _HOUR)
        self.advanced = AdvancedSection(theme, icons, self._column, nothing, self)
        self.link_options = LinkOptionsSection(theme, icons, self._column, self)
        self._lay_out()
        for part in (self.name, self.ends, self.prefix, self.pattern, self.mode, self.lock):
            part.changed.connect(self.check)
        for section in (self.advanced, self.link_options):
            section.changed.connect(self.check)
            section.opened.connect(lambda *_: self.opened.emit())
        self.links.changed.connect(self.check)
        self._retranslate()
        self.check()

    def fill(self, preset: Preset, name: str) -> None:
        """`name` is what it is to be called at first."""
        draft = preset.draft(self._clock.now())
        self._key, self._kept = preset.key, names_wanted(draft)
        self._filling = True
        self.name.show_name(name, preset.key)
        self.ends.set_ends(preset.ends)
        self._show(draft)
        self.link_options.set_value(preset.link_options)
        default = preset.key == self._presets.now.default.key
        self.default.setChecked(default)
        self.default.setEnabled(not default)  # another one has to be chosen instead
        self._filling = False
        self.check()

    def preset(self) -> Preset:
        """What the form says now, right or wrong."""
        preset = preset_of(
            self._draft(),
            key=self._key,
            name="",
            ends=self.ends.ends,
            link_options=self.link_options.value,
        )
        return named(preset, self.name.name)

    def blocker(self) -> str:
        """What keeps the preset from being saved, in words; "" if nothing does."""
        if words := self.name.problem or self.ends.problem:
            return words
        if found := blocking(self._problems()):
            return problem_words(found[0]).text
        return self.link_options.problem

    def focus_blocker(self) -> QWidget | None:
        """Moves the focus to the first field that has to be mended, and returns it."""
        self.name.check(strictly=True)
        for part in (self.name, self.ends):
            if part.problem:
                part.setFocus()
                return part
        if found := blocking(self._problems()):
            return self._focus(found[0])
        return self.link_options.focus_problem() if self.link_options.problem else None

    def check(self) -> None:
        """Says beside each field what is wrong with it."""
        if self._filling:
            return
        forced = self._draft().viewer_mode
        self.mode.set_forced(forced)
        self.lock.set_forced(forced)
        found = self._problems()
        first: dict[Field, Problem] = {}
        for problem in found:
            first.setdefault(problem.field, problem)
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

    def _draft(self) -> MeetingDraft:
        common = MeetingDraft(
            end=self._clock.now() + _HOUR,  # a preset's own end is always in the future
            prefix=self.prefix.prefix,
            pattern=self.pattern.pattern,
            mode=self.mode.mode,
            locked=self.lock.locked,
            host_link=self.links.host.isChecked(),
            viewer_link=self.links.viewer.isChecked(),
        )
        return self.advanced.applied_to(common)

    def _problems(self) -> list[Problem]:
        draft = replace(self._draft(), prefix=self.prefix.typed)
        return problems(draft, self._clock.now(), self._kept)

    def _focus(self, problem: Problem) -> QWidget | None:
        own: dict[Field, QWidget] = {
            Field.PREFIX: self.prefix,
            Field.PATTERN: self.pattern,
            Field.MODE: self.mode,
        }
        if field := own.get(problem.field):
            field.setFocus()
            return field
        return self.advanced.focus_problem(problem)

    def _show(self, draft: MeetingDraft) -> None:
        self.prefix.set_prefix(draft.prefix)
        self.pattern.set_pattern(draft.pattern)
        self.advanced.show_draft(draft)
        self.mode.set_mode(draft.mode)
        self.lock.set_locked(draft.locked)
        self.links.host.setChecked(draft.host_link)
        self.links.viewer.setChecked(draft.viewer_link)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(self._theme.px(12))
        rows = FormRows(self._theme, self._column)
        self._labels = (
            rows.add(self.name),
            rows.add(self.ends, below=8),
            rows.add(self.prefix, below=8),
            rows.add(self.pattern),
            rows.add(self.mode, height=44),
            rows.add(self.lock, height=24, below=4),
            rows.add(self.links, height=24, below=4),
            rows.add(self.default, height=24, below=0),
        )
        layout.addLayout(rows)
        layout.addWidget(self.advanced)
        layout.addWidget(self.link_options)
        layout.addStretch()

    def _retranslate(self) -> None:
        words = (
            self.tr("Na&me"),
            self.tr("&Ends"),
            self.tr("Name &prefix"),
            self.tr("&Name ending"),
            self.tr("M&ode"),
            self.tr("Loc&k"),
            self.tr("E&xtra links"),
            self.tr("De&fault"),
        )
        for label, text in zip(self._labels, words, strict=True):
            label.setText(text)
        self.default.setText(self.tr("Use for New meeting now"))
        self.default.setToolTip(self.tr("To change this, make another preset the default."))
