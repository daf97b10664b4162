"""A layout that puts widgets side by side and goes on below where the width does not do."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QWidget


class WrapRow(QLayout):
    """Like a line of words. What is left of a line goes to its widgets that want to expand."""

    def __init__(self, gap: int, line_gap: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap, self._line_gap = gap, line_gap
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._arrange(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    def sizeHint(self) -> QSize:
        shown = self._shown()
        width = sum(item.sizeHint().width() for item in shown) + self._gap * max(0, len(shown) - 1)
        return QSize(width, max((item.sizeHint().height() for item in shown), default=0))

    def minimumSize(self) -> QSize:
        shown = self._shown()
        return QSize(
            max((item.minimumSize().width() for item in shown), default=0),
            max((item.minimumSize().height() for item in shown), default=0),
        )

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _lines(self, width: int) -> list[list[QLayoutItem]]:
        lines: list[list[QLayoutItem]] = []
        left = -1
        for item in self._shown():
            wanted = min(item.sizeHint().width(), width)
            if not lines or wanted > left:
                lines.append([])
                left = width
            lines[-1].append(item)
            left -= wanted + self._gap
        return lines

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        """Places every item (or only measures); returns the height needed."""
        top = rect.top()
        for line in self._lines(rect.width()):
            widths = self._widths(line, rect.width())
            pairs = list(zip(line, widths, strict=True))
            height = max(_height(item, width) for item, width in pairs)
            if move:
                self._place(pairs, rect, top, height)
            top += height + self._line_gap
        return max(0, top - self._line_gap - rect.top())

    def _widths(self, line: list[QLayoutItem], width: int) -> list[int]:
        widths = [min(item.sizeHint().width(), width) for item in line]
        growing = [index for index, item in enumerate(line) if _grows(item)]
        left = width - sum(widths) - self._gap * (len(line) - 1)
        for place, index in enumerate(growing):
            share = left // (len(growing) - place)
            widths[index] += share
            left -= share
        return widths

    def _place(
        self, pairs: list[tuple[QLayoutItem, int]], rect: QRect, top: int, height: int
    ) -> None:
        x = rect.left()
        parent = self.parentWidget()
        mirrored = parent is not None and parent.layoutDirection() is Qt.LayoutDirection.RightToLeft
        for item, width in pairs:
            own = _height(item, width)
            left = rect.left() + rect.right() - x - width + 1 if mirrored else x
            item.setGeometry(
                QRect(QPoint(left, top + (height - own) // 2), QSize(width, own)),
            )
            x += width + self._gap


def _height(item: QLayoutItem, width: int) -> int:
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()


def _grows(item: QLayoutItem) -> bool:
    widget = item.widget()
    wish = widget.sizePolicy().horizontalPolicy() if widget else QSizePolicy.Policy.Fixed
    return wish in (QSizePolicy.Policy.Expanding, QSizePolicy.Policy.MinimumExpanding)
