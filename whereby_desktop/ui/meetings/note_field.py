"""A note of several lines: read like text, edited in place, as high as it needs up to a limit."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPalette, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.known_viewport import know_viewport

_MOST_LINES = 8  # more are scrolled to
_LEAST_LINES_EDITED = 2
_STAYS_OPEN = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)
_CONTROL = Qt.KeyboardModifier.ControlModifier


class NoteField(QTextEdit):
    """Ctrl+Enter or going elsewhere keeps what was typed, Esc does not.

    `done` tells whether to keep it, and whether the keyboard ended the edit. `wished`: it was
    clicked while it was only to be read.
    """

    done = Signal(bool, bool)
    wished = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        know_viewport(self)
        self._theme = theme
        self._editing = False
        self.setAcceptRichText(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)
        self.document().setDocumentMargin(0)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._dress()
        theme.changed.connect(self._dress)
        self.set_editing(editing=False)

    @property
    def editing(self) -> bool:
        return self._editing

    def set_editing(self, *, editing: bool) -> None:
        flags = Qt.TextInteractionFlag
        self._editing = editing
        self.setTextInteractionFlags(
            flags.TextEditorInteraction if editing else flags.NoTextInteraction
        )
        policy = Qt.FocusPolicy
        self.setFocusPolicy(policy.StrongFocus if editing else policy.NoFocus)
        self.moveCursor(QTextCursor.MoveOperation.End if editing else _START)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & _CONTROL:
            self.done.emit(True, True)
        elif event.key() == Qt.Key.Key_Escape:
            self.done.emit(False, True)  # and goes no further: it would close the whole pane
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in _STAYS_OPEN:
            self.done.emit(True, False)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self._editing and event.button() is Qt.MouseButton.LeftButton:
            self.wished.emit()
        else:
            super().mousePressEvent(event)

    def _fit(self) -> None:
        """As high as the text, between the least and the most lines."""
        line = self.fontMetrics().lineSpacing()
        needed = round(self.document().size().height())
        most = _MOST_LINES * line
        least = (_LEAST_LINES_EDITED if self._editing else 1) * line
        height = min(max(needed, least), most)
        bar = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(
            bar.ScrollBarAsNeeded if needed > most else bar.ScrollBarAlwaysOff
        )
        if (self.minimumHeight(), self.maximumHeight()) != (height, height):
            self.setMinimumHeight(height)
            self.setMaximumHeight(height)

    def _dress(self) -> None:
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.Text, self._theme.colour("text"))
        palette.setColor(QPalette.ColorRole.PlaceholderText, self._theme.colour("text3"))
        self.setPalette(palette)
        self.setFont(self._theme.font("body"))
        self._fit()


_START = QTextCursor.MoveOperation.Start
