"""How the room's name begins: checked on each key, never blocked."""

from PySide6.QtCore import QEvent, QLocale, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from whereby_desktop.meetings.draft import normalised_prefix
from whereby_desktop.meetings.draft_rules import PREFIX_MAX, Problem
from whereby_desktop.ui.create.annotated_line_edit import AnnotatedLineEdit
from whereby_desktop.ui.create.field_note import FieldNote, Fix
from whereby_desktop.ui.create.problem_words import problem_words
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.theme import Theme


class PrefixField(QWidget):
    """What was typed stays as it is; the note below says what Whereby makes of it."""

    changed = Signal()

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.edit = AnnotatedLineEdit(theme, icons, self)
        self.note = FieldNote(theme, icons, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(2))
        layout.addWidget(self.edit)
        layout.addWidget(self.note)
        self.setFocusProxy(self.edit)
        self.edit.textChanged.connect(self.changed)
        self._retranslate()
        self.show_problem(None)

    @property
    def typed(self) -> str:
        return self.edit.text()

    @property
    def prefix(self) -> str:
        """As the server makes it of what was typed."""
        return normalised_prefix(self.typed)

    def set_prefix(self, prefix: str) -> None:
        self.edit.setText(prefix)

    def show_problem(self, problem: Problem | None) -> None:
        count = len(self.prefix)
        counter = self.tr("{0} / {1}").format(*map(QLocale().toString, (count, PREFIX_MAX)))
        self.edit.set_note(counter, "check" if count and problem is None else "")
        self.edit.set_invalid(problem is not None)
        if problem is None:
            self._show_hint()
        else:
            words, fix = problem_words(problem), problem.fix
            self.note.show_problem(words.text, [Fix(words.fix, lambda: self._mend(fix))])
        self.edit.setAccessibleDescription(self.note.text)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.edit.setAccessibleName(self.tr("Name prefix"))

    def _show_hint(self) -> None:
        prefix = self.prefix
        joined = bool(prefix) and not prefix.endswith("-")
        # Whereby puts nothing between prefix and ending: the hyphen has to be part of the prefix.
        hyphen = Fix(self.tr("Add a hyphen"), lambda: self._mend(f"{prefix}-"))
        fixes = [hyphen] if joined and len(prefix) < PREFIX_MAX else []
        if prefix != self.typed:
            self.note.show_hint(self.tr("Whereby makes it “{0}”.").format(prefix), fixes)
        elif joined:
            self.note.show_hint(self.tr("The ending follows without a gap."), fixes)
        else:
            self.note.show_hint(
                self.tr("Letters a to z, digits, hyphens. Leave empty for no prefix.")
            )

    def _mend(self, prefix: str) -> None:
        self.edit.setText(prefix)
        self.edit.setFocus()
