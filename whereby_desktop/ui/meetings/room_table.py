"""The table the rooms lie in: columns, row heights, headings across, the focus ring."""

from PySide6.QtCore import QEvent, QModelIndex, QRect, Qt, QTimer
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.meetings.arrangement import Column
from whereby_desktop.ui.meetings.column_plan import plan_columns
from whereby_desktop.ui.meetings.meetings_model import MeetingsModel
from whereby_desktop.ui.meetings.room_delegate import RoomDelegate
from whereby_desktop.ui.meetings.room_header import RoomHeader
from whereby_desktop.ui.meetings.rows import GroupRow, RoomRow
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.header_end import HeaderEnd
from whereby_desktop.ui.widgets.known_viewport import know_viewport
from whereby_desktop.ui.widgets.plain_table import plain_rows

COPIED_MS = 2000

_Move = QAbstractItemView.CursorAction


class RoomTable(QTableView):
    """How the list looks; what it does on keys and mouse is `MeetingsView`."""

    def __init__(
        self, model: MeetingsModel, theme: Theme, icons: Icons, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        know_viewport(self)
        self.rooms, self._theme = model, theme
        self.room_delegate = RoomDelegate(model, theme, icons, self)
        self.header = RoomHeader(theme, icons, self)
        self._headings: list[int] = []  # the rows that were given a heading's height
        self._by_keyboard = False  # then the current row wears the focus ring
        self._copied_timer = QTimer(self)
        self._copied_timer.setSingleShot(True)
        self._copied_timer.timeout.connect(lambda: self._mark_copied(""))
        self._end = HeaderEnd(theme)
        self._set_up()
        theme.changed.connect(self._restyle)
        self._restyle()

    def set_copied(self, meeting_id: str) -> None:
        """Shows a tick and "Copied" on the row's button for two seconds."""
        self._mark_copied(meeting_id)
        self._copied_timer.start(COPIED_MS)

    def set_ring(self, by_keyboard: bool) -> None:
        self._by_keyboard = by_keyboard
        self.viewport().update()

    def shape_rows(self) -> None:
        """Headings span the columns and are lower than rooms."""
        self.clearSpans()
        measures, heights = self.room_delegate.measures, self.verticalHeader()
        headings, total = self.rooms.headings, self.rooms.rowCount()
        rooms = total - len(headings)
        for at in self._headings:  # where they were, rows are rooms now, unless rows were moved
            if at < total:
                heights.resizeSection(at, measures.row_height)
        for at in headings:
            self.setSpan(at, 0, 1, len(Column))
            heights.resizeSection(at, measures.group_height)
        self._headings = headings
        if heights.length() != (
            rooms * measures.row_height + len(headings) * measures.group_height
        ):
            for at, row in enumerate(self.rooms.flat):
                group = isinstance(row, GroupRow)
                heights.resizeSection(at, measures.group_height if group else measures.row_height)

    def first_room(self) -> QModelIndex:
        """The row of the first room that is not in a closed group; invalid if there is none."""
        for at, row in enumerate(self.rooms.flat):
            if isinstance(row, RoomRow):
                return self.rooms.index(at, 0)
        return QModelIndex()

    def keyboardSearch(self, search: str) -> None:
        """Nothing: that is what the search field is for."""

    def moveCursor(
        self, cursor_action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        if not self.currentIndex().isValid():
            return self.first_room()
        last = self.rooms.rowCount() - 1
        if cursor_action in (_Move.MoveHome, _Move.MoveEnd):
            return self.rooms.index(0 if cursor_action is _Move.MoveHome else last, 0)
        return super().moveCursor(cursor_action, modifiers).siblingAtColumn(0)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._plan_columns()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.rooms.retranslate()
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.FontChange):
            self._restyle()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        current = self.currentIndex()
        if self._by_keyboard and self.hasFocus() and current.isValid():
            top, height = self.rowViewportPosition(current.row()), self.rowHeight(current.row())
            painter = QPainter(self.viewport())
            painter.setPen(QPen(self._theme.colour("focus"), 2))
            painter.drawRect(QRect(1, top + 1, self.viewport().width() - 2, height - 3))

    def _set_up(self) -> None:
        self.setModel(self.rooms)
        self.setItemDelegate(self.room_delegate)
        self.setHorizontalHeader(self.header)
        self.addScrollBarWidget(self._end, Qt.AlignmentFlag.AlignTop)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setMouseTracking(True)
        plain_rows(self)

    def _restyle(self) -> None:
        self.room_delegate.painter.take_theme()
        measures = self.room_delegate.measures
        self.header.take_measures(measures)
        self._end.setFixedHeight(measures.header_height)
        self._set_heights()
        self._plan_columns()
        self.viewport().update()

    def _set_heights(self) -> None:
        height = self.room_delegate.measures.row_height
        self.verticalHeader().setDefaultSectionSize(height)
        self.verticalScrollBar().setSingleStep(height // 2)
        self.shape_rows()

    def _plan_columns(self) -> None:
        plan = plan_columns(self.viewport().width(), self.room_delegate.measures)
        self.room_delegate.icon_only = plan.icon_only
        for column in Column:
            self.header.setSectionHidden(column, not plan.shows(column))
            if plan.shows(column):
                self.header.resizeSection(column, plan.widths[column])
        if self.room_delegate.measures.take_state_width(plan.widths[Column.STATE]):
            self._set_heights()

    def _mark_copied(self, meeting_id: str) -> None:
        self.room_delegate.copied = meeting_id
        self.viewport().update()
