"""A line of text as high as the large buttons beside it."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLineEdit, QWidget

from whereby_desktop.ui.theme import Theme

_HEIGHT = 36


class TallLineEdit(QLineEdit):
    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        theme.changed.connect(self.updateGeometry)

    def set_invalid(self, *, invalid: bool) -> None:
        """With a red edge."""
        if bool(self.property("invalid")) != invalid:
            self.setProperty("invalid", invalid)
            self.style().unpolish(self)
            self.style().polish(self)

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(hint.width(), max(hint.height(), self._theme.px(_HEIGHT)))
