"""The facts of a report, each named here on its own."""

import asyncio
import os
import platform
import sys
from collections.abc import Sequence
from contextlib import suppress
from datetime import UTC, datetime
from enum import Enum
from importlib.metadata import PackageNotFoundError, version
from urllib.parse import urlsplit

from PySide6.QtCore import QLocale, qVersion
from PySide6.QtGui import QGuiApplication

from whereby_desktop import __version__
from whereby_desktop.api.proxy import DIRECT, proxy_towards
from whereby_desktop.app.account import Account
from whereby_desktop.app.connection import Connection
from whereby_desktop.app.diagnosis import Diagnosis, Section
from whereby_desktop.app.furniture import Furniture
from whereby_desktop.app.private_words import RoomWords
from whereby_desktop.meetings.known_meeting import KnownMeeting
from whereby_desktop.meetings.quota import Call, Quota
from whereby_desktop.meetings.trouble import TroubleError
from whereby_desktop.preferences import Preferences, ProxyUse
from whereby_desktop.ui.diagnostics.unexpected import Unexpected
from whereby_desktop.ui.theme import Theme

_Facts = list[tuple[str, str]]
_PACKAGES = ("PySide6-Essentials", "qasync", "httpx", "keyring", "msgspec", "icalendar", "segno")
# Names, texts and places of windows are nobody's business.
TOLD_PREFERENCES = (
    "language", "theme", "on_close", "tray_click", "after_create", "reserved_points",
    "refresh_seconds", "clear_host_link_seconds", "clear_viewer_link_seconds",
    "hide_names_in_notifications", "remind_before_end_minutes",
    "remind_before_host_rights_end_minutes", "keep_history", "told_no_tray",
    "notify_created", "notify_copied", "notify_deleting", "notify_batch", "notify_trouble",
)  # fmt: skip
_KEYRING_SECONDS = 3.0


async def diagnose(
    furniture: Furniture,
    account: Account | None,
    calls: Sequence[Call],
    lines: Sequence[str],
    errors: Sequence[Unexpected],
) -> Diagnosis:
    """Everything as it is now. A keyring that does not answer is waited for no longer than 3 s."""
    preferences = furniture.preferences.now
    sections = [
        Section("Program", _program()),
        Section("Desktop", _desktop(furniture.theme)),
        Section("Settings", _preferences(preferences)),
    ]
    if account is not None:
        sections.append(Section("Account", await _account(account, preferences)))
        sections.append(Section("Points", _points(account.connection)))
    return Diagnosis(
        datetime.now(UTC),
        sections,
        errors,
        calls,
        lines,
        _room_words(account.connection if account is not None else None),
        _names(account, preferences),
    )


def _program() -> _Facts:
    bundled = ", bundled" if getattr(sys, "frozen", False) else ""
    return [
        ("version", __version__),
        ("Python", f"{platform.python_version()} {platform.python_implementation()}{bundled}"),
        ("Qt", qVersion()),
        ("packages", ", ".join(f"{name} {_version(name)}" for name in _PACKAGES)),
        ("system", platform.platform()),
    ]


def _desktop(theme: Theme) -> _Facts:
    screens = QGuiApplication.screens()
    sizes = (f"{each.size().width()}x{each.size().height()}" for each in screens)
    scales = (f" at {each.devicePixelRatio():g}" for each in screens)
    return [
        ("desktop", os.environ.get("XDG_CURRENT_DESKTOP", "") or "not said"),
        ("session", os.environ.get("XDG_SESSION_TYPE", "") or "not said"),
        ("Qt platform", QGuiApplication.platformName()),
        ("screens", ", ".join(size + scale for size, scale in zip(sizes, scales, strict=True))),
        ("letters", f"{theme.base_px} px"),
        ("language", QLocale().bcp47Name()),
        ("colours", f"{theme.choice.value}, {'dark' if theme.dark else 'light'} now"),
    ]


async def _account(account: Account, preferences: Preferences) -> _Facts:
    return [
        ("server", _server(account)),
        ("proxy", await _proxy(account, preferences)),
        ("keyring", await _keyring(account)),
        ("accounts", str(len(preferences.accounts))),
        *_counts(account),
    ]


def _counts(account: Account) -> _Facts:
    connected = account.connection
    book = connected.book if connected is not None else None
    return [
        ("rooms", str(book.count) if book else "no list"),
        ("past rooms", str(len(book.history.ids)) if book else "no list"),
        ("unfinished creates", str(len(book.unfinished)) if book else "no list"),
        ("list from", _moment(book.seen_at) if book else "never"),
        ("presets", str(len(account.presets.now.presets))),
        ("clock", _clock(connected)),
    ]


def _clock(connected: Connection | None) -> str:
    if connected is None or connected.client is None:
        return "not compared"
    offset = connected.client.clock_offset
    if offset is None:
        return "as the server's, within 2 min, as far as it is known"
    return f"{offset.total_seconds():+.0f} s ahead of the server's"


def _points(connected: Connection | None) -> _Facts:
    if connected is None:
        return [("state", "no connection")]
    quota, instant = connected.pacing.quota, connected.clock.monotonic()
    return [
        ("state", quota.level(instant).value),
        ("left", f"{_number(quota.remaining)} of {_number(quota.limit)}"),
        ("answered at", _moment(quota.replied_at)),
        ("all back in", _seconds(quota.full_in(instant))),
        ("paused for", _seconds(quota.paused_for(instant))),
        ("background waits for", _seconds(quota.background_held_for(instant))),
        ("waiting", str(quota.waiting)),
        ("told of", _signs(quota)),
    ]


def _signs(quota: Quota) -> str:
    signs = [("offline", quota.offline), ("points between resets", quota.refills_before_reset)]
    return ", ".join(name for name, seen in signs if seen) or "nothing"


def _preferences(preferences: Preferences) -> _Facts:
    told = [(name, _value(getattr(preferences, name))) for name in TOLD_PREFERENCES]
    told.append(("invitation", "own words" if preferences.invitation else "the program's words"))
    told.append(("private_browser", "chosen" if preferences.private_browser else "the first"))
    return told


def _server(account: Account) -> str:
    host = urlsplit(account.place.api_url).hostname or "none"
    return f"{host}, the demo's" if account.place.sandbox is not None else host


async def _proxy(account: Account, preferences: Preferences) -> str:
    """Whether there is one, not which."""
    setting: str | None = None
    if preferences.proxy is not ProxyUse.SYSTEM:
        own = preferences.proxy is ProxyUse.OWN
        setting = (preferences.proxy_address or "http://") if own else DIRECT
    host = urlsplit(account.place.api_url).hostname or ""
    how = "by the system" if setting is None else "by its setting"
    try:
        # It may ask the system's name service.
        proxy = await asyncio.to_thread(proxy_towards, host, setting)
    except ValueError:
        return f"unusable, {how}"
    if proxy is None:
        return f"none, {how}"
    password = proxy.has_credentials or (setting is not None and preferences.proxy_login)
    return f"yes, {how}, {'with' if password else 'without'} a password"


async def _keyring(account: Account) -> str:
    """Its kind, not what is in it."""
    vault = account.place.vault
    try:
        async with asyncio.timeout(_KEYRING_SECONDS):
            keyring = await vault.describe()
    except (TroubleError, TimeoutError) as error:
        kind = error.trouble.kind.value if isinstance(error, TroubleError) else "no answer"
        return f"{kind}, key in memory" if vault.held_in_memory else kind
    words = f"{keyring.name}, locked" if keyring.locked else keyring.name
    return f"{words}, key in memory" if vault.held_in_memory else words


def _names(account: Account | None, preferences: Preferences) -> list[str]:
    names: list[str] = []
    for entry in preferences.accounts:
        names += [entry.name, entry.key, entry.organisation, entry.organisation.partition(".")[0]]
    if account is not None:
        names += [account.name, *(each.name for each in account.presets.now.presets)]
    return [each for each in names if each not in ("", "default", "whereby")]


def _room_words(connected: Connection | None) -> RoomWords:
    if connected is None:
        return RoomWords((), ())
    book = connected.book
    rooms = [*book.all(), *(past.known for past in book.history.all())]
    return RoomWords(
        (name for known in rooms for name in _ways_to_call(known)),
        (words for known in rooms for words in (known.label, known.note)),
    )


def _ways_to_call(known: KnownMeeting) -> tuple[str, ...]:
    meeting = known.meeting
    short = meeting.short_name
    return meeting.meeting_id, meeting.room_name, short, short.rstrip("…")


def _version(package: str) -> str:
    with suppress(PackageNotFoundError):
        return version(package)
    return "unknown"


def _value(value: object) -> str:
    return str(value.value) if isinstance(value, Enum) else str(value)


def _number(value: int | None) -> str:
    return "?" if value is None else str(value)


def _seconds(value: float | None) -> str:
    return "not known" if value is None else f"{value:.0f} s"


def _moment(moment: datetime | None) -> str:
    return "never" if moment is None else f"{moment.astimezone(UTC):%Y-%m-%d %H:%M:%S} UTC"
