"""One parameter of a link as a field: a check box, a choice or a line of text."""

from abc import abstractmethod

from PySide6.QtCore import QEvent, QSignalBlocker, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from whereby_desktop.meetings.link_parameters import (
    LinkParameter,
    ParameterKind,
    ParameterProblem,
)
from whereby_desktop.ui.create.annotated_line_edit import AnnotatedLineEdit
from whereby_desktop.ui.create.field_note import FieldNote
from whereby_desktop.ui.create.option_combo import OptionCombo
from whereby_desktop.ui.create.wrapping_check_box import WrappingCheckBox
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.link_options.parameter_words import (
    choice_names,
    label_and_hint,
    problem_words,
)
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.flowing_label import FlowingLabel


class ParameterField(QWidget):
    """`changed` follows each change of the user; the value "" leaves the parameter out."""

    changed = Signal()

    def __init__(self, known: LinkParameter, parent: QWidget) -> None:
        super().__init__(parent)
        self.known = known

    @property
    @abstractmethod
    def value(self) -> str: ...

    @abstractmethod
    def set_value(self, value: str) -> None:
        """One that it cannot hold is shown as none."""

    def show_problem(self, problem: ParameterProblem | None) -> None:
        """Only what can be typed can be wrong."""

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    @abstractmethod
    def _retranslate(self) -> None: ...


class SwitchField(ParameterField):
    """A check box with what it does below its words."""

    def __init__(self, theme: Theme, known: LinkParameter, parent: QWidget) -> None:
        super().__init__(known, parent)
        self.box = WrappingCheckBox(theme, self)
        self.hint = FlowingLabel(theme, "small", "text3", parent=self)
        below = QHBoxLayout()
        below.addSpacing(theme.px(14) + 10)  # the box and the gap after it
        below.addWidget(self.hint, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.box)
        layout.addLayout(below)
        self.setFocusProxy(self.box)
        self.box.clicked.connect(self.changed)
        self._retranslate()

    @property
    def value(self) -> str:
        return self.known.written if self.box.isChecked() else ""

    def set_value(self, value: str) -> None:
        self.box.setChecked(value == self.known.written)

    def _retranslate(self) -> None:
        label, hint = label_and_hint(self.known.name)
        self.box.setText(label)
        self.box.setAccessibleDescription(hint)
        self.hint.show_text(hint)


class ChoiceField(ParameterField):
    def __init__(self, theme: Theme, icons: Icons, known: LinkParameter, parent: QWidget) -> None:
        super().__init__(known, parent)
        self.combo = OptionCombo(theme, self)
        self.note = FieldNote(theme, icons, self)
        _stack(self, self.combo, self.note)
        self.setFocusProxy(self.combo)
        self.combo.chosen.connect(self.changed)
        self._retranslate()

    @property
    def value(self) -> str:
        return str(self.combo.value or "")

    def set_value(self, value: str) -> None:
        self.combo.set_value(value)

    def _retranslate(self) -> None:
        label, hint = label_and_hint(self.known.name)
        self.combo.set_options(choice_names(self.known.name), none=self.tr("Not set"))
        self.combo.setAccessibleName(label)
        self.combo.setAccessibleDescription(hint)
        self.note.show_hint(hint)


class TextField(ParameterField):
    """A line of text; where it is too long or too odd the hint becomes the problem."""

    def __init__(self, theme: Theme, icons: Icons, known: LinkParameter, parent: QWidget) -> None:
        super().__init__(known, parent)
        self._problem: ParameterProblem | None = None
        self.edit = AnnotatedLineEdit(theme, icons, self)
        self.note = FieldNote(theme, icons, self)
        _stack(self, self.edit, self.note)
        self.setFocusProxy(self.edit)
        self.edit.textChanged.connect(self.changed)
        self._retranslate()

    @property
    def value(self) -> str:
        return self.edit.text().strip()

    def set_value(self, value: str) -> None:
        if value != self.value:
            blocker = QSignalBlocker(self.edit)
            self.edit.setText(value)
            del blocker

    def show_problem(self, problem: ParameterProblem | None) -> None:
        self._problem = problem
        self.edit.set_invalid(problem is not None)
        if problem is None:
            self.note.show_hint(label_and_hint(self.known.name)[1])
        else:
            self.note.show_problem(problem_words(problem))
        self.edit.setAccessibleDescription(self.note.text)

    def _retranslate(self) -> None:
        self.edit.setAccessibleName(label_and_hint(self.known.name)[0])
        self.show_problem(self._problem)


def parameter_field(
    theme: Theme, icons: Icons, known: LinkParameter, parent: QWidget
) -> ParameterField:
    """The field that suits the parameter's kind."""
    if known.kind is ParameterKind.SWITCH:
        return SwitchField(theme, known, parent)
    kind = ChoiceField if known.kind is ParameterKind.CHOICE else TextField
    return kind(theme, icons, known, parent)


def _stack(field: QWidget, entry: QLineEdit | OptionCombo, note: FieldNote) -> None:
    layout = QVBoxLayout(field)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    layout.addWidget(entry)
    layout.addWidget(note)
