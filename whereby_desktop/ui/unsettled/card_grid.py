"""Cards side by side, two to a line and alike in width; one below the other where it is narrow."""

from collections.abc import Iterator

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QLayoutItem, QStyle, QWidget

from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.list_layout import ListLayout

_WIDE, _GAP, _COLUMNS = 520, 12, 2


class CardGrid(ListLayout):
    """What is hidden takes no room. The cards of a line are alike in height."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        self._theme = theme
        super().__init__(parent)

    def sizeHint(self) -> QSize:
        width = self._theme.px(_WIDE)
        return QSize(width, self.heightForWidth(width))

    def minimumSize(self) -> QSize:
        return QSize(self._least, 0)

    def heightForWidth(self, width: int) -> int:
        return max((place.bottom() + 1 for _, place in self._places(width)), default=0)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        for item, place in self._places(rect.width()):
            where = place.translated(rect.topLeft())
            item.setGeometry(QStyle.visualRect(self._direction(), rect, where))

    def _places(self, width: int) -> Iterator[tuple[QLayoutItem, QRect]]:
        shown = [item for item in self._items if not item.isEmpty()]
        gap = self._theme.px(_GAP)
        wide = width >= max(self._theme.px(_WIDE), _COLUMNS * self._least + gap)
        columns = _COLUMNS if wide and len(shown) > 1 else 1
        each = (width - (columns - 1) * gap) // columns
        top = 0
        for first in range(0, len(shown), columns):
            line = shown[first : first + columns]
            height = max(item.heightForWidth(each) for item in line)
            for column, item in enumerate(line):
                yield item, QRect(column * (each + gap), top, each, height)
            top += height + gap

    @property
    def _least(self) -> int:
        shown = (item for item in self._items if not item.isEmpty())
        return max((item.minimumSize().width() for item in shown), default=0)
