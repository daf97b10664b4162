"""An option with a sentence below it that says what it means, or what is wrong with it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from whereby_desktop.ui.create.annotated_line_edit import AnnotatedLineEdit
from whereby_desktop.ui.create.field_note import FieldNote
from whereby_desktop.ui.create.option_combo import OptionCombo
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.theme import Theme


class OptionField(QWidget):
    """`control` has the focus and is described by the sentence."""

    def __init__(
        self, theme: Theme, icons: Icons, control: QWidget, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._control = control
        self.note = FieldNote(theme, icons, self)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(theme.px(2))
        self._layout.addWidget(control)
        self._layout.addWidget(self.note)
        self.setFocusProxy(control)

    def set_hint(self, hint: str) -> None:
        self.note.show_hint(hint)
        self._control.setAccessibleDescription(self.note.text)


class ComboField(OptionField):
    """A choice among a few."""

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        self.combo = OptionCombo(theme)
        super().__init__(theme, icons, self.combo, parent)


class TextField(OptionField):
    """A line of text. `edited` follows each change, whoever made it.

    What is only not filled in yet is marked in red, and said aloud, once somebody has been there.
    """

    edited = Signal()

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        parent: QWidget | None = None,
        *,
        edit: AnnotatedLineEdit | None = None,
        around: QWidget | None = None,
    ) -> None:
        self.edit = edit or AnnotatedLineEdit(theme, icons)
        super().__init__(theme, icons, around or self.edit, parent)
        self.setFocusProxy(self.edit)
        self._control = self.edit
        self._hint = self._problem = ""
        self._visited = False
        self.edit.textChanged.connect(self.edited)
        self.edit.textEdited.connect(self._visit)
        self.edit.editingFinished.connect(self._visit)

    @property
    def text(self) -> str:
        return self.edit.text().strip()

    def set_text(self, text: str) -> None:
        """Nobody has been there yet."""
        self._visited = False
        self.edit.setText(text)

    def set_hint(self, hint: str) -> None:
        self._hint = hint
        self._show()

    def show_problem(self, problem: str) -> None:
        """ "" for none."""
        self._problem = problem
        self._show()

    def _visit(self) -> None:
        if not self._visited:
            self._visited = True
            self._show()

    def _show(self) -> None:
        untouched = not self._visited and not self.text
        self.edit.set_invalid(bool(self._problem) and not untouched)
        if self._problem:
            self.note.show_problem(self._problem, quiet=untouched)
        else:
            self.note.show_hint(self._hint)
        self.edit.setAccessibleDescription(self.note.text)
