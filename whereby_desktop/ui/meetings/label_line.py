"""The room's label on this computer, and editing it in place."""

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from whereby_desktop.ui.actions import Actions, Do
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.buttons import Button
from whereby_desktop.ui.widgets.flowing_label import FlowingLabel

_LONGEST = 200
_STAYS_OPEN = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)


class LabelField(QLineEdit):
    """Enter or going elsewhere keeps what was typed, Esc does not.

    `done` tells whether to keep it, and whether the keyboard ended the edit.
    """

    done = Signal(bool, bool)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.done.emit(True, True)
        elif event.key() == Qt.Key.Key_Escape:
            self.done.emit(False, True)
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        # Else Esc would close the whole pane where it lies over the list.
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
        ):
            event.accept()
            return True
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in _STAYS_OPEN:
            self.done.emit(True, False)


class LabelLine(QWidget):
    """Shows the label with a pencil; in its place a field while it is edited.

    `edited` carries the new text, only when it is another.
    """

    edited = Signal(str)

    def __init__(self, theme: Theme, icons: Icons, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self._actions = actions
        self._label = ""
        self._words = FlowingLabel(theme, "body", "text2", parent=self)
        self._pencil = Button(theme, icons, icon="pencil", kind="flat", parent=self)
        self._pencil.clicked.connect(actions[Do.EDIT_LABEL].trigger)
        self._field = LabelField(self)
        self._field.setMaxLength(_LONGEST)
        self._field.hide()
        self._field.done.connect(self._end)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self._words)
        layout.addWidget(self._pencil, 0, Qt.AlignmentFlag.AlignVCenter)
        layout.addWidget(self._field, 1)
        layout.addStretch()
        self._retranslate()

    @property
    def editing(self) -> bool:
        return not self._field.isHidden()

    def show_label(self, label: str) -> None:
        self._label = label
        if label:
            self._words.show_text(label, colour="text2")
        else:
            self._words.show_text(self.tr("Add a label…"), colour="text3")

    def edit(self) -> None:
        if not self.editing:
            self._field.setText(self._label)
            self._swap(editing=True)
        self._field.selectAll()
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def save(self) -> None:
        """Ends an edit that is under way as Enter would."""
        if self.editing:
            self._end(keep=True, by_keyboard=False)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _end(self, keep: bool, by_keyboard: bool) -> None:
        if not self.editing:
            return
        text = self._field.text().strip()
        with QSignalBlocker(self._field):  # losing the focus now is no other way of ending it
            if by_keyboard:
                self._pencil.show()
                self._pencil.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self._swap(editing=False)
        if keep and text != self._label:
            self.show_label(text)
            self.edited.emit(text)

    def _swap(self, *, editing: bool) -> None:
        self._words.setVisible(not editing)
        self._pencil.setVisible(not editing)
        self._field.setVisible(editing)

    def _retranslate(self) -> None:
        self._field.setPlaceholderText(self.tr("Only on this computer"))
        self._field.setAccessibleName(self.tr("Label"))
        shortcut = self._actions.shortcut_text(Do.EDIT_LABEL)
        self._pencil.set_tip(self._actions[Do.EDIT_LABEL].text(), shortcut)
        self.show_label(self._label)
