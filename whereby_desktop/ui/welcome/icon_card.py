"""A card with an icon, a title and a line below it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.flow_layout import FlowLayout
from whereby_desktop.ui.widgets.flowing_label import FlowingLabel

_ICON = 20


class IconCard(QFrame):
    """`ground` is "true" (the surface) or "sunken". A widget given to `add` stands at the end, or
    below where the width does not do.
    """

    def __init__(
        self, theme: Theme, icons: Icons, *, ground: str = "true", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._icons = theme, icons
        self._icon, self._colour = "", "accentText"
        self.setProperty("card", ground)
        self._picture = QLabel()
        self._title = FlowingLabel(theme, "label")
        self._text = FlowingLabel(theme, "small", "text3")
        self._row = FlowLayout(gap=theme.px(12), line_gap=theme.px(8))
        self._lay_out()
        theme.changed.connect(self._tint)

    @property
    def title(self) -> str:
        return self._title.text()

    @property
    def text(self) -> str:
        return self._text.text()

    def show_words(self, title: str, text: str, *, icon: str, colour: str = "accentText") -> None:
        self._icon, self._colour = icon, colour
        self._title.show_text(title)
        self._text.show_text(text)
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        self._tint()

    def add(self, widget: QWidget) -> None:
        self._row.addWidget(widget)

    def _lay_out(self) -> None:
        px = self._theme.px
        words = QWidget()
        policy = words.sizePolicy()
        policy.setHorizontalPolicy(policy.Policy.Expanding)
        policy.setHeightForWidth(True)
        words.setSizePolicy(policy)
        column = QVBoxLayout(words)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._title)
        column.addWidget(self._text)
        self._row.addWidget(words)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(px(14), px(12), px(12), px(12))
        layout.setSpacing(px(12))
        layout.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignVCenter)
        layout.addLayout(self._row, 1)

    def _tint(self) -> None:
        if self._icon:
            ratio = self.devicePixelRatioF()
            self._picture.setPixmap(self._icons.pixmap(self._icon, self._colour, _ICON, ratio))
