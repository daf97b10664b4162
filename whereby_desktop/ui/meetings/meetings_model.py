"""The rooms of the book as rows of a table, in groups, kept in step with book and clock."""

from collections.abc import Mapping
from datetime import timedelta
from enum import IntEnum
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)

from whereby_desktop.meetings.book import MeetingBook
from whereby_desktop.meetings.book_change import BookChange
from whereby_desktop.meetings.ports import Clock
from whereby_desktop.ui.meetings.arrangement import (
    Column,
    Sorting,
    Stages,
    arrange,
    bring_up_to_date,
)
from whereby_desktop.ui.meetings.meetings_filter import Query
from whereby_desktop.ui.meetings.room_order import RoomOrder
from whereby_desktop.ui.meetings.room_reader import Read, RoomReader
from whereby_desktop.ui.meetings.row_changes import Insert, Move, Remove, Step, steps_between
from whereby_desktop.ui.meetings.row_texts import column_title, row_text
from whereby_desktop.ui.meetings.rows import GROUPS, Group, GroupRow, RoomRow, Row

Index = QModelIndex | QPersistentModelIndex


class Role(IntEnum):
    """Roles beyond Qt's own."""

    ROW = Qt.ItemDataRole.UserRole  # the RoomRow or GroupRow
    MEETING_ID = Qt.ItemDataRole.UserRole + 1  # "" for a group


class MeetingsModel(QAbstractTableModel):
    """Groups and rooms in one flat table.

    Flat, since a tree view asks for every row at each change (over a second for 10,000 rooms); a
    table view asks only for what is on screen. Rows that come, go or move are told one by one
    while they are few, so Qt keeps selection and place; many are told as a reset, between
    `rearranging` and `rearranged`. `counted` follows whenever book, clock or query were looked at.
    Past rooms are there while the query is for them, else they cost nothing.
    """

    rearranging = Signal()
    rearranged = Signal()
    counted = Signal()

    def __init__(self, book: MeetingBook, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._book = book
        self._clock = clock
        self.now = clock.now()
        self.query = Query()
        self.open_total = 0
        self.shown = 0  # rooms that pass the query, in collapsed groups too
        self._groups = {stage: GroupRow(stage) for stage in GROUPS}
        self._reader = RoomReader(book, self)
        self._reader.finished.connect(self._show_read)
        self._changed: set[RoomRow] = set()  # to be told once they are in their places
        self._order = RoomOrder(self)
        self._order.changed.connect(self._show_order)
        self._stages = Stages()
        self._flat: list[Row] = []  # what is shown
        self._ticker = QTimer(self)
        self._ticker.setSingleShot(True)
        self._ticker.setTimerType(Qt.TimerType.PreciseTimer)
        self._ticker.timeout.connect(self.take_time)
        self._reader.hear(BookChange(added=tuple(each.meeting_id for each in book.meetings())))
        self.take_time()
        self.destroyed.connect(book.subscribe(self._reader.hear))

    # what views read

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  as Qt has it
        return 0 if parent.isValid() else len(self._flat)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(Column)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        alone = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
        if isinstance(self._flat[index.row()], GroupRow):
            return alone
        return alone | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        if not index.isValid():
            return None
        row = self._flat[index.row()]
        if role == Role.ROW:
            return row
        if role == Role.MEETING_ID:
            return row.meeting_id if isinstance(row, RoomRow) else ""
        return row_text(row, Column(index.column()), role, self.now)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401
        if orientation is Qt.Orientation.Vertical or role != Qt.ItemDataRole.DisplayRole:
            return None
        return column_title(Column(section))

    @property
    def headings(self) -> list[int]:
        """Where the headings of the groups are, from top to bottom."""
        places, at = [], 0
        for group in self._groups.values():
            if group.count:
                places.append(at)
                at += 1 + (group.count if group.expanded else 0)
        return places

    @property
    def flat(self) -> list[Row]:
        """The rows from top to bottom. Not to be changed, and only good until the next change."""
        return self._flat

    def row_at(self, row: int) -> Row:
        return self._flat[row]

    def room(self, meeting_id: str) -> RoomRow | None:
        """A room of the book, or of the history if that is wanted; shown or not."""
        return self._reader.room(meeting_id)

    @property
    def reading(self) -> bool:
        """Whether rooms of the book are still being taken over."""
        return self._reader.reading or self._order.renewing

    @property
    def sorting(self) -> Sorting:
        return self._order.sorting

    @property
    def total(self) -> int:
        return len(self._reader.rooms) + len(self._reader.past)

    # what the page asks for

    def name_presets(self, names: Mapping[str, str]) -> None:
        """Names of presets by their keys: rooms are found by them."""
        self._reader.name_presets(names)

    def set_query(self, query: Query) -> None:
        if query != self.query:
            self.query = query
            if not query.history:
                self._order.forget_past()
            self._reader.want_history(query.history)
            self._rearrange()

    def set_sorting(self, sorting: Sorting) -> None:
        if sorting != self.sorting:
            self._order.sort(sorting)

    def set_expanded(self, stage: Group, expanded: bool) -> None:
        group = self._groups[stage]
        if group.expanded != expanded:
            group.expanded = expanded
            self._rearrange()
            self._tell_groups()

    def retranslate(self) -> None:
        self._tell_rows(0, len(self._flat) - 1, Column.ROOM, Column.ACTION)
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, Column.ROOM, Column.ACTION)

    def take_time(self) -> None:
        """Moves everything on to the clock's now, and says when to do so next."""
        self.now = self._clock.now()
        if self._stages.hold(self.now.timestamp()) and not self.query.follows_time:
            self.counted.emit()
        else:
            self._rearrange()
        self._tell_rows(0, len(self._flat) - 1, Column.STATE, Column.STATE)
        self._ticker.start(self._until_next())

    # inside

    def _until_next(self) -> int:
        """Milliseconds to the full minute, or to the moment a room turns if that is sooner."""
        now = self._clock.now()
        minute = now.replace(second=0, microsecond=0) + timedelta(minutes=1)
        moment = min(minute.timestamp(), self._stages.next_turn)
        return max(1, int((moment - now.timestamp()) * 1000) + 1)

    def _show_read(self, read: Read) -> None:
        self._changed |= read.changed
        rooms = self._reader.rooms if read.rooms else None
        self._order.renew(rooms, self._reader.past if read.past else None)

    def _show_order(self, others: bool) -> None:
        if others:
            self._stages = Stages()
        changed, self._changed = self._changed, set()
        self._rearrange()
        self._tell_changed(changed)
        self._ticker.start(self._until_next())

    def _rearrange(self) -> None:
        turned: list[RoomRow] = []
        if not self._stages.hold(self.now.timestamp()):
            self._stages = bring_up_to_date(self._order.rooms, self.now)
            turned = self._stages.turned
        arrangement = arrange(
            self._order.rooms, self._order.past, self._groups, self.query, self.now
        )
        self.open_total, self.shown = self._stages.open_total, arrangement.shown
        steps = steps_between(self._flat, arrangement.flat)
        if steps != []:
            self.rearranging.emit()
            self._apply(steps, arrangement.flat)
            self._tell_groups()
            self._tell_changed(set(turned))
            self.rearranged.emit()
        self.counted.emit()

    def _apply(self, steps: list[Step] | None, flat: list[Row]) -> None:
        if steps is None:
            self.beginResetModel()
            self._flat = flat
            self.endResetModel()
            return
        for step in steps:
            self._apply_step(step)

    def _apply_step(self, step: Step) -> None:
        top = QModelIndex()
        if isinstance(step, Remove):
            self.beginRemoveRows(top, step.first, step.last)
            del self._flat[step.first : step.last + 1]
            self.endRemoveRows()
        elif isinstance(step, Move):
            # Qt counts the target before the row is taken out.
            target = step.to + 1 if step.to > step.at else step.to
            self.beginMoveRows(top, step.at, step.at, top, target)
            self._flat.insert(step.to, self._flat.pop(step.at))
            self.endMoveRows()
        elif isinstance(step, Insert):
            self.beginInsertRows(top, step.first, step.first + len(step.rows) - 1)
            self._flat[step.first : step.first] = step.rows
            self.endInsertRows()

    def _tell_groups(self) -> None:
        for at in self.headings:
            self._tell_rows(at, at, Column.ROOM, Column.ROOM)

    def _tell_changed(self, changed: set[RoomRow]) -> None:
        if len(changed) > 8:  # a view looks at what is on screen only
            self._tell_rows(0, len(self._flat) - 1, Column.ROOM, Column.ACTION)
            return
        for at in [at for at, row in enumerate(self._flat) if row in changed] if changed else ():
            self._tell_rows(at, at, Column.ROOM, Column.ACTION)

    def _tell_rows(self, first: int, last: int, left: Column, right: Column) -> None:
        if last >= first:
            self.dataChanged.emit(self.index(first, left), self.index(last, right))
