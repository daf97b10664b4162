"""Two parts beside each other, alike in size; one above the other where it is narrow."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QStyle, QWidget

from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.list_layout import ListLayout

_WIDE, _GAP = 520, 12


class SideBySide(ListLayout):
    def __init__(self, theme: Theme, first: QWidget, second: QWidget) -> None:
        super().__init__()
        self._theme = theme
        self.addWidget(first)
        self.addWidget(second)

    def sizeHint(self) -> QSize:
        width = self._theme.px(_WIDE)
        return QSize(width, self.heightForWidth(width))

    def minimumSize(self) -> QSize:
        return QSize(self._least, 0)

    def heightForWidth(self, width: int) -> int:
        if self._beside(width):
            half = (width - self._gap) // 2
            return max(each.heightForWidth(half) for each in self._items)
        return sum(each.heightForWidth(width) for each in self._items) + self._gap

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        beside = self._beside(rect.width())
        width = (rect.width() - self._gap) // 2 if beside else rect.width()
        left, top = rect.left(), rect.top()
        for item in self._items:
            height = rect.height() if beside else item.heightForWidth(width)
            place = QRect(left, top, width, height)
            item.setGeometry(QStyle.visualRect(self._direction(), rect, place))
            if beside:
                left += width + self._gap
            else:
                top += height + self._gap

    def _beside(self, width: int) -> bool:
        return width >= max(self._theme.px(_WIDE), 2 * self._least + self._gap)

    @property
    def _least(self) -> int:
        return max(each.minimumSize().width() for each in self._items)

    @property
    def _gap(self) -> int:
        return self._theme.px(_GAP)
