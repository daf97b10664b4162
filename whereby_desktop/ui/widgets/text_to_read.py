"""A long text to be read and copied: a licence, a report."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from whereby_desktop.ui.theme import Theme


class TextToRead(QPlainTextEdit):
    """In letters of one width and in no language of its own. Tab leaves it."""

    def __init__(self, theme: Theme, least_lines: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._least_lines = theme, least_lines
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setTabChangesFocus(True)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        theme.changed.connect(self._dress)
        self._dress()

    def _dress(self) -> None:
        self.setFont(self._theme.mono_font())
        self.setMinimumHeight(self.fontMetrics().lineSpacing() * self._least_lines)
