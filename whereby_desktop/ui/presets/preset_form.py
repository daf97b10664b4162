"""Every field of a preset, checked on each change."""

from datetime import datetime, timedelta

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from whereby_desktop.meetings.draft import MeetingDraft
from whereby_desktop.meetings.draft_rules import Problem, blocking
from whereby_desktop.meetings.draft_secrets import names_wanted
from whereby_desktop.meetings.ports import Clock
from whereby_desktop.meetings.preset_book import PresetBook
from whereby_desktop.meetings.presets import Preset, preset_of
from whereby_desktop.ui.create.draft_fields import DraftFields
from whereby_desktop.ui.create.form_row import FormRows, LabelColumn
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
        column = LabelColumn(theme)
        self.name = PresetNameField(theme, icons, presets, self)
        self.ends = EndsField(theme, icons, self)
        fields = DraftFields(theme, icons, column, address, MeetingDraft(self._end), self)
        self._fields, self.advanced = fields, fields.advanced
        self.prefix, self.pattern, self.mode = fields.prefix, fields.pattern, fields.mode
        self.lock, self.links = fields.lock, fields.links
        self.default = WrappingCheckBox(theme, self)
        QWidget.setTabOrder(self.links.viewer, self.default)  # it stands above the advanced part
        self.link_options = LinkOptionsSection(theme, icons, column, self)
        self._lay_out(column)
        for part in (self.name, self.ends, fields, self.link_options):
            part.changed.connect(self.check)
        for section in (fields, self.link_options):
            section.opened.connect(lambda *_: self.opened.emit())
        self._retranslate()
        self.check()

    def fill(self, preset: Preset, name: str) -> None:
        """`name` is what it is to be called at first."""
        draft = preset.draft(self._clock.now())
        self._key, self._kept = preset.key, names_wanted(draft)
        self._filling = True
        self.name.show_name(name, preset.key)
        self.ends.set_ends(preset.ends)
        self._fields.show_draft(draft)
        self.link_options.set_value(preset.link_options)
        default = preset.key == self._presets.now.default.key
        self.default.setChecked(default)
        self.default.setEnabled(not default)  # another one has to be chosen instead
        self._filling = False
        self.check()

    def preset(self) -> Preset:
        """What the form says now, right or wrong."""
        preset = preset_of(
            self._fields.draft(self._end),
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
            return self._fields.focus_problem(found[0])
        return self.link_options.focus_problem() if self.link_options.problem else None

    def check(self) -> None:
        """Says beside each field what is wrong with it."""
        if self._filling:
            return
        self._fields.check(self._end, self._clock.now(), self._kept)
        self.checked.emit()

    def minimumSizeHint(self) -> QSize:
        # Qt would take the height of the narrowest form; how high it is follows from its width.
        return QSize(super().minimumSizeHint().width(), 0)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
            self.check()
        super().changeEvent(event)

    @property
    def _end(self) -> datetime:
        """Always in the future, as a preset's own end is."""
        return self._clock.now() + _HOUR

    def _problems(self) -> list[Problem]:
        return self._fields.problems(self._end, self._clock.now(), self._kept)

    def _lay_out(self, column: LabelColumn) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(self._theme.px(12))
        rows = FormRows(self._theme, column)
        self._labels = (
            rows.add(self.name),
            rows.add(self.ends, below=8),
            *self._fields.add_to(rows, below=4),
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
