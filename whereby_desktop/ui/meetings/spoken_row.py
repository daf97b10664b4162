"""What a screen reader says of a row, and the words of its columns."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from whereby_desktop.meetings.draft import Mode
from whereby_desktop.meetings.meeting import RoomName, Stage
from whereby_desktop.ui.meetings.row_state import row_state
from whereby_desktop.ui.meetings.rows import Group, GroupRow, RoomRow

translate = QCoreApplication.translate


def mode_text(mode: Mode | None) -> str:
    if mode is None:
        return translate("Rooms", "Unknown")
    return translate("Rooms", "Group") if mode is Mode.GROUP else translate("Rooms", "Normal")


def lock_text(locked: bool | None) -> str:
    if locked is None:
        return translate("Rooms", "Unknown")
    return translate("Rooms", "Locked") if locked else translate("Rooms", "Unlocked")


def not_created_here() -> str:
    return translate("Rooms", "Not created with this app")


def group_title(stage: Group) -> str:
    if stage is Stage.OPEN:
        return translate("Rooms", "Open now")
    if stage is Stage.HOST_RIGHTS:
        return translate("Rooms", "Ended, host can still enter")
    if stage is Stage.WAITING:
        return translate("Rooms", "Waiting for deletion")
    return translate("Rooms", "Deleted", "a group of rooms")


def spoken_group(group: GroupRow) -> str:
    """ "Open now, 6 rooms, expanded" """
    count = group.count
    if group.expanded:
        words = translate("Rooms", "{0}, %n room(s), expanded", "", count)
    else:
        words = translate("Rooms", "{0}, %n room(s), collapsed", "", count)
    return words.format(group_title(group.stage))


def spoken_name(name: RoomName) -> str:
    """ "consult, name ending a7f4": a generated name read out whole helps nobody."""
    if not name.ending:
        return name.prefix
    ending = name.ending[-4:]
    if not name.prefix:
        return translate("Rooms", "name ending {0}").format(ending)
    return translate("Rooms", "{0}, name ending {1}").format(name.prefix, ending)


def spoken_room(room: RoomRow, now: datetime) -> str:
    """ "consult, name ending a7f4, Intake, morning clinic, group, locked, ends in 23 minutes …" """
    known = room.known
    facts = [
        spoken_name(room.name),
        known.label or ("" if known.created_here else not_created_here()),
        _spoken_mode(known.mode),
        _spoken_lock(known.locked),
        row_state(room, now).spoken,
    ]
    return ", ".join(fact for fact in facts if fact)


def _spoken_mode(mode: Mode | None) -> str:
    if mode is None:
        return translate("Rooms", "mode unknown")
    return translate("Rooms", "group") if mode is Mode.GROUP else translate("Rooms", "normal")


def _spoken_lock(locked: bool | None) -> str:
    if locked is None:
        return translate("Rooms", "lock unknown")
    return translate("Rooms", "locked") if locked else translate("Rooms", "unlocked")
