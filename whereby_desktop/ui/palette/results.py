"""The lines below what is typed: an icon, a title, what it is about, its keys or its kind."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.palette.entry import Entry, kind_words
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.selected_row import paint_selected

Index = QModelIndex | QPersistentModelIndex
_ROW, _SIDE, _ICON, _GAP = 36, 12, 16, 12
translate = QCoreApplication.translate


class ResultModel(QAbstractListModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.entries: Sequence[Entry] = ()

    def show_entries(self, entries: Sequence[Entry]) -> None:
        self.beginResetModel()
        self.entries = entries
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  as Qt has it
        return 0 if parent.isValid() else len(self.entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        entry = self.entries[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(entry)
        if role == Qt.ItemDataRole.ToolTipRole:
            return " ".join(filter(None, (entry.title, entry.detail)))
        return None


def spoken(entry: Entry) -> str:
    """The whole line, its kind before its keys."""
    parts = (entry.title, entry.detail, kind_words(entry.kind), entry.keys)
    return ", ".join(filter(None, parts))


class _Delegate(QStyledItemDelegate):
    """The title gets what it needs, the detail what is left: both are elided, never cut."""

    def __init__(self, theme: Theme, icons: Icons, view: "ResultList") -> None:
        super().__init__(view)
        self._theme, self._icons, self._view = theme, icons, view

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        line = QFontMetrics(self._theme.font("body")).lineSpacing()
        return QSize(0, max(self._theme.px(_ROW), line + self._theme.px(14)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry, theme, px = self._view.results.entries[index.row()], self._theme, self._theme.px
        row: QRect = option.rect
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            paint_selected(painter, theme, row, option.direction, begins=True)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(row, theme.colour("hover"))
        left, right = row.left() + px(_SIDE), row.right() - px(_SIDE)
        self._paint_icon(painter, entry, QRect(left, row.top(), px(_ICON), row.height()), row)
        left += px(_ICON) + px(_GAP)
        right -= self._paint_text(painter, entry.end, "small", "text3", left, right, row, end=True)
        right -= px(_GAP) if entry.end else 0
        left += self._paint_text(painter, entry.title, "body", "text", left, right, row) + px(10)
        self._paint_text(painter, entry.detail, "small", "text3", left, right, row)
        painter.restore()

    def _paint_icon(self, painter: QPainter, entry: Entry, area: QRect, row: QRect) -> None:
        if entry.icon:
            ratio = self._view.devicePixelRatioF()
            picture = self._icons.pixmap(entry.icon, "text2", ratio=ratio)
            place = self._placed(area, row)
            painter.drawPixmap(
                place.left(), place.center().y() - self._theme.px(_ICON) // 2, picture
            )

    def _paint_text(
        self,
        painter: QPainter,
        text: str,
        role: str,
        colour: str,
        left: int,
        right: int,
        row: QRect,
        *,
        end: bool = False,
    ) -> int:
        """Between those two, at their end or at their beginning. Returns the width it took."""
        room = right - left
        if not text or room < self._theme.px(16):
            return 0
        font = self._theme.font(role)
        metrics = QFontMetrics(font)
        most = room // 2 if end else room
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, most)
        width = metrics.horizontalAdvance(shown)
        begin = right - width if end else left
        painter.setFont(font)
        painter.setPen(self._theme.colour(colour))
        area = self._placed(QRect(begin, row.top(), width + 1, row.height()), row)
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, shown)
        return width

    def _placed(self, area: QRect, row: QRect) -> QRect:
        """At the other side where it is read from right to left."""
        if self._view.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            area.moveRight(row.right() - (area.left() - row.left()))
        return area


class ResultList(QListView):
    """The keyboard stays in the line above; a click chooses."""

    chosen = Signal(object)  # Entry

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self.results = ResultModel(self)
        self.setModel(self.results)
        self.setItemDelegate(_Delegate(theme, icons, self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setVerticalScrollMode(self.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        theme.changed.connect(self.scheduleDelayedItemsLayout)

    @property
    def current(self) -> Entry | None:
        row = self.currentIndex().row()
        return self.results.entries[row] if row >= 0 else None

    def show_entries(self, entries: Sequence[Entry]) -> None:
        self.results.show_entries(entries)
        self.go_to(0)

    def go_to(self, row: int) -> None:
        if self.results.entries:
            row %= len(self.results.entries)
            self.setCurrentIndex(self.results.index(row))

    def rows_height(self, most: int) -> int:
        """Of as many rows as there are, at the most that many."""
        count = min(most, len(self.results.entries))
        return count * max(0, self.sizeHintForRow(0))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if event.button() is Qt.MouseButton.LeftButton and index.isValid():
            self.chosen.emit(self.results.entries[index.row()])
