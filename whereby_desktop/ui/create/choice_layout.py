"""The places of a choice bar's segments."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QStyle

from whereby_desktop.ui.create.segment import Segment
from whereby_desktop.ui.widgets.list_layout import ListLayout


class ChoiceLayout(ListLayout):
    """All alike, side by side; below one another where a word would have to be broken, or where
    that is lower.
    """

    def heightForWidth(self, width: int) -> int:
        return self._stacked_height(width) if self._stacks(width) else self._row_height(width)

    def sizeHint(self) -> QSize:
        width = self.count() * max((each.sizeHint().width() for each in self._items), default=0)
        return QSize(width, self._row_height(width))

    def minimumSize(self) -> QSize:
        least = [each.minimumSize() for each in self._items]
        width = max((each.width() for each in least), default=0)
        return QSize(width, max((each.height() for each in least), default=0))

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        stacks = self._stacks(rect.width())
        direction = self._direction()
        places = self._stack(rect.width()) if stacks else self._row(rect.size())
        for item, place in zip(self._items, places, strict=True):
            if isinstance(segment := item.widget(), Segment):
                segment.set_stacked(stacks)
            item.setGeometry(QStyle.visualRect(direction, rect, place.translated(rect.topLeft())))

    def _stacks(self, width: int) -> bool:
        if self.count() * self.minimumSize().width() > width:
            return True
        return self._stacked_height(width) < self._row_height(width)

    def _row_height(self, width: int) -> int:
        share = width // max(1, self.count())
        return max((each.heightForWidth(share) for each in self._items), default=0)

    def _stacked_height(self, width: int) -> int:
        return sum(each.heightForWidth(width) for each in self._items)

    def _row(self, size: QSize) -> Iterator[QRect]:
        edges = [number * size.width() // self.count() for number in range(self.count() + 1)]
        for left, right in pairwise(edges):
            yield QRect(left, 0, right - left, size.height())

    def _stack(self, width: int) -> Iterator[QRect]:
        top = 0
        for item in self._items:
            height = item.heightForWidth(width)
            yield QRect(QPoint(0, top), QSize(width, height))
            top += height
