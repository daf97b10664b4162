"""What a preset is called: needed, and not what another one is called."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from whereby_desktop.meetings.preset_book import PresetBook
from whereby_desktop.meetings.presets import Preset
from whereby_desktop.ui.create.annotated_line_edit import AnnotatedLineEdit
from whereby_desktop.ui.create.field_note import FieldNote, Fix
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.presets.preset_naming import LONGEST, free_name, taken
from whereby_desktop.ui.theme import Theme


class PresetNameField(QWidget):
    """A name that is missing is no mistake before somebody has typed or wanted to save."""

    changed = Signal()

    def __init__(
        self, theme: Theme, icons: Icons, presets: PresetBook, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._presets = presets
        self._key = ""
        self._touched = False
        self.edit = AnnotatedLineEdit(theme, icons, self)
        self.edit.setMaxLength(LONGEST)
        self.note = FieldNote(theme, icons, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(2))
        layout.addWidget(self.edit)
        layout.addWidget(self.note)
        self.setFocusProxy(self.edit)
        self.edit.textEdited.connect(self._edited)
        self._retranslate()

    @property
    def name(self) -> str:
        return " ".join(self.edit.text().split())

    def show_name(self, name: str, key: str) -> None:
        """`key`: of the preset that is edited, whose own name is no other's."""
        self._key = key
        self._touched = False
        self.edit.setText(name)
        self.check()

    @property
    def problem(self) -> str:
        """What is wrong with it, in words; "" if nothing is."""
        if not self.name:
            return self.tr("Enter a name.")
        if taken(self.name, self._others):
            return self.tr("Another preset is called “{0}”.").format(self.name)
        return ""

    def check(self, *, strictly: bool = False) -> None:
        """`strictly`: somebody wants to save."""
        self._touched |= strictly
        words = self.problem if self._touched or self.name else ""
        if not words:
            self.note.clear()
        elif self.name:
            free = free_name(self.name, self._others)
            fix = Fix(self.tr("Call it “{0}”").format(free), lambda: self._mend(free))
            self.note.show_problem(words, [fix])
        else:
            self.note.show_problem(words)
        self.edit.set_invalid(bool(words))
        self.edit.setAccessibleDescription(self.note.text)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
            self.check()
        super().changeEvent(event)

    @property
    def _others(self) -> list[Preset]:
        return [each for each in self._presets.now.presets if each.key != self._key]

    def _edited(self) -> None:
        self._touched = True
        self.check()
        self.changed.emit()

    def _mend(self, name: str) -> None:
        self.edit.setText(name)
        self.edit.setFocus()
        self._edited()

    def _retranslate(self) -> None:
        self.edit.setAccessibleName(self.tr("Name"))
