"""The list of keys: what each does on the left, the keys in small frames on the right."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from whereby_desktop.ui.bidi import in_order
from whereby_desktop.ui.help.key_table import KeyLine
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.known_viewport import know_viewport
from whereby_desktop.ui.widgets.selected_row import paint_selected

Index = QModelIndex | QPersistentModelIndex
_SIDE, _ROW, _TITLE, _CAP = 16, 32, 36, 6
_WRAPS = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignVCenter


class KeyModel(QAbstractListModel):
    """Screen readers hear what a row does and its keys; titles cannot be gone to."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.lines: Sequence[KeyLine] = ()

    def show_lines(self, lines: Sequence[KeyLine]) -> None:
        self.beginResetModel()
        self.lines = lines
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  as Qt has it
        return 0 if parent.isValid() else len(self.lines)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if self.lines[index.row()].is_title:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        line = self.lines[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return line.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join((line.text, *line.keys))
        return None


class KeyDelegate(QStyledItemDelegate):
    """What a row does takes as many lines as it needs; a key's name is never cut."""

    def __init__(self, theme: Theme, view: QListView, model: KeyModel) -> None:
        super().__init__(view)
        self._theme, self._view, self._model = theme, view, model

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        line, px = self._model.lines[index.row()], self._theme.px
        width = self._view.viewport().width()
        if line.is_title:
            return QSize(width, max(px(_TITLE), self._words_height(line, width) + px(14)))
        caps = self._caps(line)
        high = max(self._words_height(line, width), sum(size.height() for size in caps))
        return QSize(width, max(px(_ROW), high + px(8)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line, theme, px = self._model.lines[index.row()], self._theme, self._theme.px
        row: QRect = option.rect
        state: QStyle.StateFlag = option.state
        if state & QStyle.StateFlag.State_Selected:
            paint_selected(painter, theme, row, option.direction, begins=True)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(theme.colour("focus"), 2))
            painter.drawRoundedRect(row.adjusted(2, 1, -2, -1), 4, 4)
        words = row.adjusted(px(_SIDE), 0, -px(_SIDE), 0)
        if line.is_title:
            words.setTop(row.top() + px(10))
        words.setWidth(self._words_width(line, row.width()))
        if self._mirrored:
            words.moveRight(row.right() - px(_SIDE))
        painter.setFont(theme.font("section" if line.is_title else "body"))
        painter.setPen(theme.colour("text2" if line.is_title else "text"))
        near = Qt.AlignmentFlag.AlignRight if self._mirrored else Qt.AlignmentFlag.AlignLeft
        painter.drawText(words, int(_WRAPS) | int(near | Qt.AlignmentFlag.AlignAbsolute), line.text)
        self._paint_caps(painter, line, row)
        painter.restore()

    def _paint_caps(self, painter: QPainter, line: KeyLine, row: QRect) -> None:
        """One key below the other where the row is too narrow for them side by side."""
        theme, px = self._theme, self._theme.px
        painter.setFont(theme.font("small"))
        stacked = self._stacked(line, row.width())
        sizes = [self._cap_size(name) for name in line.keys]
        total = sum(size.width() for size in sizes) + px(_CAP) * (len(sizes) - 1)
        x = 0 if stacked else row.width() - px(_SIDE) - total
        y = row.center().y() - sum(size.height() for size in self._caps(line)) // 2
        for name, size in zip(line.keys, sizes, strict=True):
            left = row.width() - px(_SIDE) - size.width() if stacked else x
            if self._mirrored:
                left = row.width() - left - size.width()
            cap = QRect(row.left() + left, y + 1, size.width(), size.height() - 4)
            painter.setPen(theme.colour("lineStrong"))
            painter.setBrush(theme.colour("sunken"))
            painter.drawRoundedRect(cap.toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
            painter.setPen(theme.colour("text"))
            painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, in_order(name))
            x += size.width() + px(_CAP)
            y += size.height() if stacked else 0

    @property
    def _mirrored(self) -> bool:
        return self._view.layoutDirection() is Qt.LayoutDirection.RightToLeft

    def _stacked(self, line: KeyLine, width: int) -> bool:
        total = sum(self._cap_size(name).width() for name in line.keys)
        return len(line.keys) > 1 and total > width // 2

    def _caps(self, line: KeyLine) -> list[QSize]:
        """Those that stand below one another: all of them, or one for all."""
        sizes = [self._cap_size(name) for name in line.keys]
        return sizes if self._stacked(line, self._view.viewport().width()) else sizes[:1]

    def _cap_size(self, name: str) -> QSize:
        metrics = QFontMetrics(self._theme.font("small"))
        return QSize(metrics.horizontalAdvance(name) + self._theme.px(14), metrics.height() + 8)

    def _words_width(self, line: KeyLine, width: int) -> int:
        px, sizes = self._theme.px, [self._cap_size(name).width() for name in line.keys]
        if not sizes:
            return width - 2 * px(_SIDE)
        taken = max(sizes) if self._stacked(line, width) else sum(sizes) + px(_CAP) * len(sizes)
        return max(px(40), width - taken - 2 * px(_SIDE) - px(_CAP))

    def _words_height(self, line: KeyLine, width: int) -> int:
        metrics = QFontMetrics(self._theme.font("section" if line.is_title else "body"))
        room = QRect(0, 0, self._words_width(line, width), 10_000)
        return metrics.boundingRect(room, int(_WRAPS), line.text).height()


class KeyList(QListView):
    """`show_lines` shows these; "nothing" is said where there are none."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        know_viewport(self)
        self._theme, self._nothing = theme, ""
        self.keys = KeyModel(self)
        self.setModel(self.keys)
        self.setItemDelegate(KeyDelegate(theme, self, self.keys))
        self.setVerticalScrollMode(self.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(False)
        theme.changed.connect(self.scheduleDelayedItemsLayout)

    def show_lines(self, lines: Sequence[KeyLine], nothing: str) -> None:
        self._nothing = "" if lines else nothing
        self.keys.show_lines(lines)
        self.setAccessibleDescription(self._nothing)
        self.viewport().update()

    def enter(self) -> None:
        """The focus, and a row to start from."""
        self.setFocus()
        if not self.currentIndex().isValid():
            rows = enumerate(self.keys.lines)
            first = next((row for row, line in rows if not line.is_title), -1)
            self.setCurrentIndex(self.keys.index(first))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._nothing:
            painter = QPainter(self.viewport())
            painter.setFont(self._theme.font("body"))
            painter.setPen(self._theme.colour("text2"))
            room = self.viewport().rect().adjusted(24, 24, -24, -24)
            centred = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
            painter.drawText(room, int(centred) | int(Qt.TextFlag.TextWordWrap), self._nothing)
