"""The room's note on this computer, and editing it in place."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from whereby_desktop.ui.actions import Actions, Do
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.buttons import Button
from whereby_desktop.ui.widgets.flowing_label import FlowingLabel

if TYPE_CHECKING:
    from whereby_desktop.ui.meetings.note_frame import NoteFrame


class NoteBox(QWidget):
    """Shows the note with a pencil, or that one can be added. `edited` carries another text.

    The field is built for the first note there is, or is to be: a text edit takes 4 MiB.
    """

    edited = Signal(str)

    def __init__(self, theme: Theme, icons: Icons, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._actions = theme, actions
        self._note = ""
        self._invitation = _Invitation(theme, self)
        self._invitation.clicked.connect(actions[Do.EDIT_NOTE].trigger)
        self._frame: NoteFrame | None = None
        self._pencil = Button(theme, icons, icon="pencil", kind="flat", parent=self)
        self._pencil.clicked.connect(actions[Do.EDIT_NOTE].trigger)
        self._row = layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self._invitation)
        layout.addWidget(self._pencil, 0, Qt.AlignmentFlag.AlignTop)
        layout.addStretch()
        self._retranslate()

    @property
    def editing(self) -> bool:
        return self._frame is not None and self._frame.field.editing

    def show_note(self, note: str) -> None:
        """What is being typed stays."""
        changed, self._note = note != self._note, note
        if not self.editing:
            if changed and (note or self._frame):
                self._built().field.setPlainText(note)
            self._arrange()

    def edit(self) -> None:
        field = self._built().field
        if not self.editing:
            field.set_editing(editing=True)
            self._arrange()
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def save(self) -> None:
        """Ends an edit that is under way as Ctrl+Enter would."""
        if self.editing:
            self._end(keep=True, by_keyboard=False)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _built(self) -> "NoteFrame":
        if self._frame is None:
            from whereby_desktop.ui.meetings.note_frame import NoteFrame

            self._frame = NoteFrame(self._theme, self)
            self._frame.field.wished.connect(self._actions[Do.EDIT_NOTE].trigger)
            self._frame.field.done.connect(self._end)
            self._row.insertWidget(1, self._frame, 1)
            QWidget.setTabOrder(self._pencil, self._frame.field)
            self._retranslate()
        return self._frame

    def _end(self, keep: bool, by_keyboard: bool) -> None:
        if not self.editing:
            return
        field = self._built().field
        text = field.toPlainText().strip()
        changed = keep and text != self._note
        if changed:
            self._note = text
        with QSignalBlocker(field):  # losing the focus now is no other way of ending it
            self._pencil.show()
            if by_keyboard:
                self._pencil.setFocus(Qt.FocusReason.ShortcutFocusReason)
            field.set_editing(editing=False)
            field.setPlainText(self._note)
        self._arrange()
        if changed:
            self.edited.emit(text)

    def _arrange(self) -> None:
        editing, empty = self.editing, not self._note
        if self._frame is not None:
            self._frame.show_framed(framed=editing)
            self._frame.setVisible(editing or not empty)
        self._invitation.setVisible(empty and not editing)
        self._pencil.setVisible(not editing)

    def _retranslate(self) -> None:
        self._invitation.show_text(self.tr("Add a note…"))
        if self._frame is not None:
            self._frame.field.setPlaceholderText(self.tr("Only on this computer"))
            self._frame.field.setAccessibleName(self.tr("Note"))
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
