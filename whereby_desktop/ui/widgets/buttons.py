"""Push buttons in the design's kinds, their icons following the theme."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.theme import Theme

_ICON_COLOURS = {
    "primary": "onAccent",
    "danger": "onDanger",
    "link": "accentText",
    "flatDanger": "danger",
}

_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)


class Button(QPushButton):
    """A button of one of the design's kinds.

    kind: "" (outlined), primary, danger, flat, flatDanger, link, chip, segment. size: "" (32 high),
    small (28), large (36). Without text it is a square icon button: its tip is its accessible name.
    """

    ICON_GAP = 4  # besides the style's own 4 pixels between icon and text

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        text: str = "",
        *,
        icon: str = "",
        kind: str = "",
        size: str = "",
        tip: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._icons = icons
        self._icon_name = icon
        self._icon_colour = _ICON_COLOURS.get(kind, "text" if not kind else "text2")
        self.setProperty("kind", kind)
        self.setProperty("extent", size)  # `size` is a property of QWidget's own
        if not text:
            self.setProperty("shape", "icon")
        if tip:
            self.set_tip(tip)
        side = theme.px(16)
        self._gap = self.ICON_GAP if text else 0
        self.setIconSize(QSize(side + self._gap, side))
        self.setAutoDefault(False)
        self._tint()
        theme.changed.connect(self._tint)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the focus, in windows and dialogs alike."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() in _PLAIN and not event.isAutoRepeat():
            self.click()
            return
        super().keyPressEvent(event)

    def set_icon(self, name: str, colour: str | None = None) -> None:
        """ "" for none."""
        self._icon_name = name
        if not name:
            self.setIcon(QIcon())
        self._icon_colour = colour or self._icon_colour
        self._tint()

    def set_tip(self, tip: str, shortcut: str = "") -> None:
        """Tooltip and, for an icon button, accessible name; the tooltip adds the shortcut."""
        self.setToolTip(f"{tip} ({shortcut})" if shortcut else tip)
        if not self.text():
            self.setAccessibleName(tip)

    def _tint(self) -> None:
        if self._icon_name:
            self.setIcon(self._icons.icon(self._icon_name, self._icon_colour, gap=self._gap))
