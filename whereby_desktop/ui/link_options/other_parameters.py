"""Parameters without a field of their own: listed, removed, added by name."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from whereby_desktop.meetings.link_parameters import Fault, ParameterProblem, is_key
from whereby_desktop.ui.create.field_note import FieldNote
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.link_options.parameter_words import problem_words
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.buttons import Button
from whereby_desktop.ui.widgets.flow_layout import FlowLayout
from whereby_desktop.ui.widgets.flowing_label import FlowingLabel
from whereby_desktop.ui.widgets.wrapping_button import WrappingButton

CONCEALED = "••••••••"
_NARROWEST = 120


class OtherRow(QWidget):
    """One parameter as it is, and the button that removes it. A key's value is concealed."""

    removed = Signal(str)

    def __init__(self, theme: Theme, icons: Icons, name: str, value: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.name = name
        shown = CONCEALED if is_key(name) else value
        self.words = FlowingLabel(theme, "small", text=f"{name}={shown}", address=True, parent=self)
        self.remove = Button(theme, icons, icon="x", kind="flat", parent=self)
        self.remove.clicked.connect(lambda: self.removed.emit(self.name))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.words, 1)
        layout.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignTop)
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.remove.set_tip(self.tr("Remove {0}").format(self.name))


class OtherParameters(QWidget):
    """`removed` carries a name, `added` a name and a value, without blanks around them."""

    removed = Signal(str)
    added = Signal(str, str)

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._icons = theme, icons
        self._shown: tuple[tuple[str, str], ...] = ()
        self.rows: list[OtherRow] = []
        self.name = QLineEdit(self)
        self.value = QLineEdit(self)
        self.add = WrappingButton(theme, icons, "plus", parent=self)
        self.note = FieldNote(theme, icons, self)
        for edit in (self.name, self.value):
            edit.setMinimumWidth(theme.px(_NARROWEST))
            edit.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            edit.textChanged.connect(self._check)
            edit.returnPressed.connect(self._add)
        self.add.clicked.connect(self._add)
        adding = FlowLayout(gap=theme.px(8), line_gap=theme.px(8))
        for part in (self.name, self.value, self.add):
            adding.addWidget(part)
        self._list = QVBoxLayout()
        self._list.setSpacing(theme.px(4))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(4))
        layout.addLayout(self._list)
        layout.addLayout(adding)
        layout.addWidget(self.note)
        self._retranslate()

    def show_parameters(self, parameters: Sequence[tuple[str, str]]) -> None:
        if tuple(parameters) == self._shown:
            return
        self._shown = tuple(parameters)
        had_focus = next((i for i, row in enumerate(self.rows) if row.remove.hasFocus()), None)
        for row in self.rows:
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = [
            OtherRow(self._theme, self._icons, name, value, self) for name, value in parameters
        ]
        for row in self.rows:
            row.removed.connect(self.removed)
            self._list.addWidget(row)
        in_reading_order = [*(row.remove for row in self.rows), self.name, self.value, self.add]
        for earlier, later in pairwise(in_reading_order):
            QWidget.setTabOrder(earlier, later)
        if had_focus is not None:  # the row that was removed; the next one takes its place
            near = self.rows[min(had_focus, len(self.rows) - 1)].remove if self.rows else self.name
            near.setFocus()
        self._check()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _add(self) -> None:
        name, value = self.name.text().strip(), self.value.text().strip()
        if not self.add.isEnabled():
            return
        self.name.clear()
        self.value.clear()
        self.added.emit(name, value)
        self.name.setFocus()

    def _check(self) -> None:
        name, value = self.name.text().strip(), self.value.text().strip()
        key = is_key(name) or any(is_key(row.name) for row in self.rows)
        self.add.setEnabled(bool(name and value) and not is_key(name))
        if key:
            self.note.show_problem(problem_words(ParameterProblem(name, Fault.SECRET)))
        else:
            self.note.show_hint(self.tr("For what Whereby knows and is not listed above."))

    def _retranslate(self) -> None:
        self.name.setPlaceholderText(self.tr("Name"))
        self.name.setAccessibleName(self.tr("Name of another parameter"))
        self.value.setPlaceholderText(self.tr("Value"))
        self.value.setAccessibleName(self.tr("Value of the other parameter"))
        self.add.setText(self.tr("Add"))
        self.add.setAccessibleName(self.tr("Add the other parameter"))
        self._check()
