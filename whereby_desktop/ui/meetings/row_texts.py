"""The words of a row by column and role: shown, spoken, as a tip."""

from datetime import datetime

from PySide6.QtCore import Qt

from whereby_desktop.ui.meetings.arrangement import Column
from whereby_desktop.ui.meetings.row_action import row_action
from whereby_desktop.ui.meetings.row_state import row_state
from whereby_desktop.ui.meetings.rows import GroupRow, RoomRow, Row
from whereby_desktop.ui.meetings.spoken_row import (
    group_title,
    lock_text,
    mode_text,
    not_created_here,
    spoken_group,
    spoken_name,
    spoken_room,
    translate,
)


def column_title(column: Column) -> str:
    titles = {
        Column.ROOM: translate("Rooms", "Room"),
        Column.MODE: translate("Rooms", "Mode"),
        Column.LOCK: translate("Rooms", "Lock"),
        Column.STATE: translate("Rooms", "State"),
    }
    return titles.get(column, "")


def row_text(row: Row, column: Column, role: int, now: datetime) -> str | None:
    """The text of a cell for one of Qt's roles; None for those that have none."""
    if isinstance(row, GroupRow):
        return _group_text(row, column, role)
    if role == Qt.ItemDataRole.DisplayRole:
        return _shown(row, column, now)
    if role == Qt.ItemDataRole.AccessibleTextRole:
        return _spoken(row, column, now)
    if role == Qt.ItemDataRole.ToolTipRole:
        return _tip(row, column)
    return None


def _group_text(group: GroupRow, column: Column, role: int) -> str | None:
    if column is not Column.ROOM:
        return None
    if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
        return group_title(group.stage)
    return spoken_group(group) if role == Qt.ItemDataRole.AccessibleTextRole else None


def _shown(room: RoomRow, column: Column, now: datetime) -> str:
    if column is Column.ROOM:
        return room.name.whole
    if column is Column.MODE:
        return mode_text(room.known.mode)
    if column is Column.LOCK:
        return lock_text(room.known.locked)
    if column is Column.STATE:
        return row_state(room, now).first
    return row_action(room.stage).text


def _spoken(room: RoomRow, column: Column, now: datetime) -> str:
    if column is Column.ROOM:
        return spoken_room(room, now)
    if column is Column.STATE:
        return row_state(room, now).spoken
    if column is Column.ACTION:
        return row_action(room.stage).spoken(spoken_name(room.name))
    return _shown(room, column, now)


def _tip(room: RoomRow, column: Column) -> str | None:
    unknown = translate(
        "Rooms",
        "This room was not created with this app, and Whereby does not report this setting.",
    )
    if column is Column.ROOM:
        below = room.known.label or ("" if room.created_here else not_created_here())
        return f"{room.name.whole}\n{below}".strip()
    if column is Column.MODE:
        return unknown if room.known.mode is None else mode_text(room.known.mode)
    if column is Column.LOCK:
        if room.known.locked is None:
            return unknown
        as_created = translate(
            "Rooms",
            "As created. The host can change it in the room; Whereby does not report that.",
        )
        return f"{lock_text(room.known.locked)}\n{as_created}"
    return row_action(room.stage).text if column is Column.ACTION else None
