"""A layout of lines: what does not fit beside the last widget goes below it."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QStyle, QWidget

from whereby_desktop.ui.widgets.list_layout import ListLayout

_Line = list[tuple[QLayoutItem, int]]  # items and their widths


class FlowLayout(ListLayout):
    """Places widgets in reading order, each at its natural width, as many to a line as fit.

    Widgets that want to expand share what is left of their line, and are equally wide where all do;
    with `spread` the gaps do, and what is alone on the last of several lines stands at its end. A
    widget wider than the whole line gets the line and grows in height. `outset` lets flat buttons
    stick out sideways, so that their text and not their invisible edge is aligned. `compact`: it
    would rather be narrow, and asks for the width of its widest widget only. With `at_end` the
    lines stand at the end of the room there is.
    """

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        gap: int = 8,
        line_gap: int = 4,
        spread: bool = False,
        outset: int = 0,
        compact: bool = False,
        at_end: bool = False,
    ) -> None:
        self._heights: dict[int, int] = {}  # what was measured, until something changes
        self._hint: QSize | None = None
        self._least: QSize | None = None
        super().__init__(parent)
        self._gap, self._line_gap = gap, line_gap
        self._spread, self._outset, self._compact = spread, outset, compact
        self._at_end = at_end

    def add_layout(self, layout: QLayout) -> None:
        self.addChildLayout(layout)
        self.addItem(layout)

    def invalidate(self) -> None:
        super().invalidate()
        self._heights.clear()
        self._hint = self._least = None

    def heightForWidth(self, width: int) -> int:
        """Asked for hundreds of times while layouts in layouts find their place."""
        if width not in self._heights:
            self._heights[width] = self._measured_height(width)
        return self._heights[width]

    def sizeHint(self) -> QSize:
        if self._hint is None:
            self._hint = self._measured_hint()
        return self._hint

    def minimumSize(self) -> QSize:
        if self._least is None:
            self._least = self._measured_least()
        return self._least

    def _measured_height(self, width: int) -> int:
        margins = self.contentsMargins()
        lines = self._lines(width - margins.left() - margins.right())
        height = sum(_height(line) for line in lines) + self._line_gap * max(0, len(lines) - 1)
        return height + margins.top() + margins.bottom()

    def _measured_hint(self) -> QSize:
        shown = self._shown()
        widths = [_natural_width(each) for each in shown]
        if self._compact:
            width = max(widths, default=0)
        else:
            width = sum(widths) + self._gap * max(0, len(shown) - 1)
        margins = self.contentsMargins()
        whole = width + margins.left() + margins.right()
        return QSize(whole, self.heightForWidth(whole))

    def _measured_least(self) -> QSize:
        margins = self.contentsMargins()
        width = max((each.minimumSize().width() for each in self._shown()), default=0)
        height = max((each.minimumSize().height() for each in self._shown()), default=0)
        return QSize(
            width + margins.left() + margins.right(),
            height + margins.top() + margins.bottom(),
        )

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        area = rect.marginsRemoved(self.contentsMargins())
        lines = self._lines(area.width())
        # A widget left of its parent's edge would lose what sticks out.
        outset = min(self._outset, area.left())
        area.adjust(-outset, 0, outset, 0)
        top = area.top()
        for number, line in enumerate(lines, 1):
            self._place(line, area, top, last=1 < number == len(lines))
            top += _height(line) + self._line_gap

    def _place(self, line: _Line, area: QRect, top: int, *, last: bool) -> None:
        direction = self._direction()
        left, height = area.left(), _height(line)
        spare = area.width() - sum(width for _, width in line) - self._gap * (len(line) - 1)
        gap = self._gap
        if self._spread and len(line) > 1:
            gap += max(0, spare) // (len(line) - 1)
        elif self._at_end or (self._spread and last):
            left += max(0, spare)
        for item, width in line:
            item_height = min(height, _item_height(item, width))
            corner = QPoint(left, top + (height - item_height) // 2)
            place = QRect(corner, QSize(width, item_height))
            item.setGeometry(QStyle.visualRect(direction, area, place))
            left += width + gap

    def _lines(self, width: int) -> Sequence[_Line]:
        lines: list[_Line] = []
        left = 0
        for item in self._shown():
            wanted = min(_natural_width(item), width)
            if not lines or left + self._gap + wanted > width:
                lines.append([])
                left = wanted
            else:
                left += self._gap + wanted
            lines[-1].append((item, wanted))
        return [self._stretched(line, width) for line in lines]

    def _stretched(self, line: _Line, width: int) -> _Line:
        eager = [item for item, _ in line if item.expandingDirections() & Qt.Orientation.Horizontal]
        spare = width - sum(each for _, each in line) - self._gap * (len(line) - 1)
        if not eager or spare <= 0:
            return line
        even = (sum(each for _, each in line) + spare) // len(line)
        if len(eager) == len(line) and all(each <= even for _, each in line):
            return [(item, even) for item in eager]  # equals in one row look like it
        share = spare // len(eager)
        return [(item, each + share if item in eager else each) for item, each in line]

    def _shown(self) -> list[QLayoutItem]:
        return [each for each in self._items if not each.isEmpty()]


def _natural_width(item: QLayoutItem) -> int:
    return max(item.sizeHint().width(), item.minimumSize().width())


def _item_height(item: QLayoutItem, width: int) -> int:
    hint = item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
    return max(hint, item.minimumSize().height())


def _height(line: _Line) -> int:
    return max((_item_height(item, width) for item, width in line), default=0)
