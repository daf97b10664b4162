"""The list's header: sorts by mouse and by keyboard."""

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QHeaderView, QWidget

from whereby_desktop.ui.announce import announce
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.meetings.arrangement import SORTABLE, Column, Sorting
from whereby_desktop.ui.meetings.cell_line import Line
from whereby_desktop.ui.meetings.row_measures import RowMeasures
from whereby_desktop.ui.meetings.row_texts import column_title
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.known_viewport import know_viewport


class RoomHeader(QHeaderView):
    """Column titles. A click, or Left, Right and Space, asks for another sorting."""

    sort_asked = Signal(object)  # Sorting

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        know_viewport(self)
        self._theme, self._icons = theme, icons
        self._measures = RowMeasures(theme)
        self._sorting = Sorting()
        self._at = Column.STATE  # where the keyboard is
        self.setSectionsClickable(True)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(1)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMouseTracking(True)
        self.sectionClicked.connect(lambda section: self._ask(Column(section)))
        self._name()

    def take_measures(self, measures: RowMeasures) -> None:
        self._measures = measures
        self.updateGeometry()
        self.viewport().update()

    def set_sorting(self, sorting: Sorting) -> None:
        self._sorting = sorting
        self.viewport().update()
        self._name()

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._measures.header_height)

    def paintSection(self, painter: QPainter, rect: QRect, logical_index: int) -> None:
        theme, measures, column = self._theme, self._measures, Column(logical_index)
        painter.save()
        painter.fillRect(rect, theme.colour("sunken"))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme.colour("line"))
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        line = Line(rect.adjusted(0, 0, 0, -1), rtl)
        if column is Column.ROOM:
            line.skip(measures.left)
        sorted_by = column is self._sorting.column
        arrow_width = measures.icon + theme.px(4) if sorted_by else 0
        metrics = measures.action_metrics
        space = max(0, line.rest().width() - arrow_width)
        title = metrics.elidedText(column_title(column), Qt.TextElideMode.ElideRight, space)
        painter.setFont(measures.action_font)
        painter.setPen(theme.colour("text" if sorted_by else "text2"))
        place = line.take(min(space, metrics.horizontalAdvance(title)))
        painter.drawText(place, int(Qt.AlignmentFlag.AlignVCenter), title)
        if sorted_by:
            line.skip(theme.px(4))
            self._arrow(painter, line.take(measures.icon))
        if self.hasFocus() and column is self._at:
            painter.setPen(QPen(theme.colour("focus"), 2))
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -2), 4, 4)
        painter.restore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(key, 0)
        if step:
            mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
            self._go(-step if mirrored else step)
        elif key in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._ask(self._at)
        else:
            event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._name()

    def _go(self, step: int) -> None:
        columns = [each for each in SORTABLE if not self.isSectionHidden(each)]
        here = columns.index(self._at) if self._at in columns else 0
        self._at = columns[max(0, min(len(columns) - 1, here + step))]
        self.viewport().update()
        announce(self, column_title(self._at))

    def _ask(self, column: Column) -> None:
        if column not in SORTABLE:
            return
        again = column is self._sorting.column
        self.sort_asked.emit(Sorting(column, again and not self._sorting.descending))
        announce(self, self.accessibleName())

    def _name(self) -> None:
        title = column_title(self._sorting.column)
        if self._sorting.descending:
            self.setAccessibleName(self.tr("Sorted by {0}, descending").format(title))
        else:
            self.setAccessibleName(self.tr("Sorted by {0}, ascending").format(title))

    def _arrow(self, painter: QPainter, rect: QRect) -> None:
        name = "chevd" if self._sorting.descending else "chevu"
        pixmap = self._icons.pixmap(name, "text2", ratio=self.devicePixelRatioF())
        painter.drawPixmap(rect.left(), rect.top() + (rect.height() - rect.width()) // 2, pixmap)
