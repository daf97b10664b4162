"""What the palette finds: actions, presets, accounts, settings, rooms."""

from collections.abc import Callable, Collection, Sequence
from datetime import datetime
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from whereby_desktop.meetings.known_meeting import KnownMeeting
from whereby_desktop.meetings.presets import Preset
from whereby_desktop.preferences import AccountEntry
from whereby_desktop.ui.accounts.account_keys import account_keys
from whereby_desktop.ui.actions import TABLE, Actions, Do
from whereby_desktop.ui.create.preset_names import preset_name
from whereby_desktop.ui.meetings.state_words import state_words
from whereby_desktop.ui.palette.entry import Entry, Kind, Source
from whereby_desktop.ui.settings.setting_names import setting_names

translate = QCoreApplication.translate


def action_entries(actions: Actions, idle: Collection[Do]) -> list[Entry]:
    """All but those that could do nothing now: `idle`, disabled ones, and other ways to find."""
    return [
        Entry(
            Kind.ACTION,
            f"do.{spec.do.name}",
            actions[spec.do].text(),
            actions[spec.do].trigger,
            icon=spec.icon,
            keys=actions.shortcut_text(spec.do),
        )
        for spec in TABLE
        if spec.do not in idle and spec.do not in (Do.PALETTE, Do.MENU)
        if actions.answered(spec.do) and actions[spec.do].isEnabled()
    ]


def preset_entries(presets: Sequence[Preset], create: Callable[[str], object]) -> list[Entry]:
    """`create` is handed the key of a preset."""
    return [
        Entry(
            Kind.PRESET,
            f"preset.{each.key}",
            translate("Palette", "New meeting: {0}").format(preset_name(each)),
            partial(create, each.key),
            icon="bookmark",
        )
        for each in presets
    ]


def account_entries(
    accounts: Sequence[AccountEntry], current: str, switch: Callable[[str], object]
) -> list[Entry]:
    """The accounts to go to, by their keys: `current` is the open one."""
    connected = [each for each in accounts if each.connected]
    return [
        Entry(
            Kind.ACCOUNT,
            f"account.{each.key}",
            translate("Palette", "Switch to {0}").format(each.name),
            partial(switch, each.key),
            icon="users",
            keys=account_keys(number).toString(QKeySequence.SequenceFormat.NativeText),
        )
        for number, each in enumerate(connected, start=1)
        if each.key != current
    ]


def setting_entries(show: Callable[[str], object], but: Collection[str] = ()) -> list[Entry]:
    """`show` is handed the setting's field in Preferences; without those of `but`."""
    return [
        Entry(
            Kind.SETTING,
            f"setting.{field}",
            name.row,
            partial(show, field),
            detail=name.card,
            icon="settings",
        )
        for field, name in setting_names().items()
        if field not in but
    ]


def room_source(
    meetings: Sequence[KnownMeeting], now: datetime, show: Callable[[str], object]
) -> Source:
    """Open rooms first, what ends first before the others; `show` is handed a meeting's id."""
    ended = [each for each in meetings if each.meeting.end <= now]
    listed = [each for each in meetings if each.meeting.end > now]
    listed.sort(key=_end)
    listed += sorted(ended, key=_end, reverse=True)

    def entry(row: int) -> Entry:
        known = listed[row]
        words = state_words(known.meeting, now)
        name = known.meeting.room_name
        detail = words.first
        if known.label:
            detail = translate("Palette", "{0}, {1}").format(known.meeting.short_name, words.first)
        return Entry(
            Kind.ROOM,
            _room_key(known.meeting_id),
            known.label or name,
            partial(show, known.meeting_id),
            detail=detail,
            icon=words.icon,
        )

    return Source(
        [f"{each.label} {each.meeting.room_name}" for each in listed],
        [_room_key(each.meeting_id) for each in listed],
        entry,
    )


def _end(known: KnownMeeting) -> datetime:
    return known.meeting.end


def _room_key(meeting_id: str) -> str:
    return f"room.{meeting_id}"
