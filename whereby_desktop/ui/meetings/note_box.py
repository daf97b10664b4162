"""The room's note on this computer, and editing it in place."""

from PySide6.QtCore import QEvent, QRectF, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QWidget

from whereby_desktop.ui.actions import Actions, Do
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.meetings.note_field import NoteField
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.buttons import Button
from whereby_desktop.ui.widgets.flowing_label import FlowingLabel

_AROUND, _ABOVE = 9, 7  # of the text in its frame while it is edited


class NoteBox(QWidget):
    """Shows the note with a pencil, or that one can be added. `edited` carries another text."""

    edited = Signal(str)

    def __init__(self, theme: Theme, icons: Icons, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._actions = theme, actions
        self._note = ""
        self._invitation = _Invitation(theme, self)
        self._invitation.clicked.connect(actions[Do.EDIT_NOTE].trigger)
        self._frame = _Frame(theme, self)
        self._field = self._frame.field
        self._field.wished.connect(actions[Do.EDIT_NOTE].trigger)
        self._field.done.connect(self._end)
        self._pencil = Button(theme, icons, icon="pencil", kind="flat", parent=self)
        self._pencil.clicked.connect(actions[Do.EDIT_NOTE].trigger)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self._invitation)
        layout.addWidget(self._frame, 1)
        layout.addWidget(self._pencil, 0, Qt.AlignmentFlag.AlignTop)
        layout.addStretch()
        self._retranslate()

    @property
    def editing(self) -> bool:
        return self._field.editing

    def show_note(self, note: str) -> None:
        """What is being typed stays."""
        changed, self._note = note != self._note, note
        if not self.editing:
            if changed:
                self._field.setPlainText(note)
            self._arrange()

    def edit(self) -> None:
        if not self.editing:
            self._field.set_editing(editing=True)
            self._arrange()
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def save(self) -> None:
        """Ends an edit that is under way as Ctrl+Enter would."""
        if self.editing:
            self._end(keep=True, by_keyboard=False)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _end(self, keep: bool, by_keyboard: bool) -> None:
        if not self.editing:
            return
        text = self._field.toPlainText().strip()
        changed = keep and text != self._note
        if changed:
            self._note = text
        with QSignalBlocker(self._field):  # losing the focus now is no other way of ending it
            self._pencil.show()
            if by_keyboard:
                self._pencil.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self._field.set_editing(editing=False)
            self._field.setPlainText(self._note)
        self._arrange()
        if changed:
            self.edited.emit(text)

    def _arrange(self) -> None:
        editing, empty = self.editing, not self._note
        self._frame.show_framed(framed=editing)
        self._frame.setVisible(editing or not empty)
        self._invitation.setVisible(empty and not editing)
        self._pencil.setVisible(not editing)

    def _retranslate(self) -> None:
        self._invitation.show_text(self.tr("Add a note…"))
        self._field.setPlaceholderText(self.tr("Only on this computer"))
        self._field.setAccessibleName(self.tr("Note"))
        shortcut = self._actions.shortcut_text(Do.EDIT_NOTE)
        self._pencil.set_tip(self._actions[Do.EDIT_NOTE].text(), shortcut)
        self._arrange()


class _Invitation(FlowingLabel):
    """Words in the note's place that can be clicked like it."""

    clicked = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, "body", "text3", parent=parent)
        self.setCursor(Qt.CursorShape.IBeamCursor)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self.clicked.emit()


class _Frame(QWidget):
    """Around the field while it is edited, as other fields have it."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._framed = False
        self.field = NoteField(theme, self)
        self._layout = QHBoxLayout(self)
        self._layout.addWidget(self.field)
        theme.changed.connect(self._measure)
        self._measure()

    def show_framed(self, *, framed: bool) -> None:
        self._framed = framed
        self._measure()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._framed:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.colour("focus"), 2))
        painter.setBrush(self._theme.colour("surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 5, 5)

    def _measure(self) -> None:
        around, above = self._theme.px(_AROUND), self._theme.px(_ABOVE)
        # Read, it stands in line with the label above it and as high as the pencil.
        flat = (0, self._theme.px(5), 0, self._theme.px(5))
        edges = (around, above, around, above) if self._framed else flat
        self._layout.setContentsMargins(*edges)
