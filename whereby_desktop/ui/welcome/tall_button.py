"""A button of the large size that grows with the user's font."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QSizePolicy, QWidget

from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.buttons import Button

_HEIGHT = 36


class TallButton(Button):
    """Made without its text, which is set when it is translated."""

    def __init__(
        self, theme: Theme, icons: Icons, *, kind: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, icons, "-", kind=kind, size="large", parent=parent)
        self._theme = theme
        # In a row with a higher field it is as high as that.
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Minimum)
        theme.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(hint.width(), max(hint.height(), self._theme.px(_HEIGHT)))
