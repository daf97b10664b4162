"""`--self-test`: one full journey against the sandbox, as proof that a build is whole.

Needs neither screen, network, keyring nor the user's data.
"""

import os
import sys
import tempfile
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from whereby_desktop.app.connection import Connection

Step = Callable[[], Awaitable[None]]


def self_test() -> int:
    """Prints each step with its outcome; the exit status is 0 when all passed, else 1."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory(prefix="whereby-desktop-test-") as folder:
        return _run(Path(folder))


def _run(folder: Path) -> int:
    import asyncio

    from whereby_desktop.app.first_paint import first_paint
    from whereby_desktop.paths import profile_in
    from whereby_desktop.ui.event_loop import EventLoop

    try:
        shown = first_paint(profile_in(folder), demo=True, hidden=False)
    except Exception as error:  # noqa: BLE001 - as with the other steps
        return _outcome(failed=_report("the window is painted", error))
    _report("the window is painted")
    with asyncio.Runner(loop_factory=lambda: EventLoop(shown.app)) as runner:
        failed = runner.run(_journey(folder))
    shown.window.close_for_good()
    return _outcome(failed=failed)


def _report(step: str, error: Exception | None = None) -> bool:
    """Whether it failed."""
    told = f"FAILED  {step}: {type(error).__name__}: {error}" if error else f"ok      {step}"
    sys.stdout.write(f"{told}\n")
    return error is not None


def _outcome(*, failed: bool) -> int:
    sys.stdout.write("self-test failed\n" if failed else "self-test passed\n")
    return 1 if failed else 0


async def _journey(folder: Path) -> bool:
    from whereby_desktop.api.clock import SystemClock
    from whereby_desktop.app.connection import connection
    from whereby_desktop.app.place import demo_place
    from whereby_desktop.app.points_pool import PointsPool
    from whereby_desktop.paths import profile_in

    place = await demo_place(profile_in(folder), SystemClock())
    try:
        token = await place.vault.read()
        clock = SystemClock()
        pacing = PointsPool(lambda: 0, clock).fresh()
        connected = connection(place.api_url, token, place.shelf, pacing, clock)
        try:
            return await _steps_fail(_Journey(connected).steps())
        finally:
            await connected.close()
    finally:
        await place.close()


async def _steps_fail(steps: dict[str, Step]) -> bool:
    for name, step in steps.items():
        try:
            await step()
        except Exception as error:  # noqa: BLE001 - whatever went wrong, the report says so
            return _report(name, error)
        _report(name)
    return False


class _Journey:
    def __init__(self, connected: "Connection") -> None:
        self._connected = connected
        self._book = connected.book
        self._made = ""

    def steps(self) -> dict[str, Step]:
        return {
            "resources are there": self._resources,
            "licences are told": self._licences,
            "secure connections can be made": self._trust,
            "the list is read": self._list,
            "a meeting is made": self._create,
            "its host link is fetched": self._links,
            "its calendar file and QR code are made": self._invitation,
            "the points are known": self._points,
            "the meeting is deleted": self._delete,
        }

    async def _resources(self) -> None:
        from whereby_desktop.paths import resources
        from whereby_desktop.ui.actions import TABLE

        icons = {f"icons/{action.icon}.svg" for action in TABLE if action.icon}
        plurals = "translations/whereby_desktop_en.qm"
        for name in sorted({*icons, plurals, "themes/colours.json", "app-mark.svg"}):
            if not (resources() / name).is_file():
                raise FileNotFoundError(name)

    async def _licences(self) -> None:
        from whereby_desktop.app.shipped import components
        from whereby_desktop.paths import resources

        bundled = getattr(sys, "frozen", False)  # else others' texts are not this build's matter
        for each in components(resources()):
            if not each.text() and bundled:
                raise LookupError(f"{each.name} has no words")

    async def _trust(self) -> None:
        from whereby_desktop.api.system_trust import system_trust

        system_trust()

    async def _list(self) -> None:
        await self._book.open()
        await self._book.refresh()
        if not self._book.all():
            raise LookupError("no meetings came")

    async def _create(self) -> None:
        from whereby_desktop.meetings.presets import CONSULT

        created = await self._book.create(CONSULT.draft(self._connected.clock.now()))
        self._made = created.known.meeting_id

    async def _links(self) -> None:
        known = await self._book.fetch_links(self._made)
        if not known.meeting.host_link:
            raise LookupError("no host link came")

    async def _invitation(self) -> None:
        from datetime import timedelta

        from whereby_desktop.meetings.calendar_entry import calendar_file
        from whereby_desktop.meetings.secret import Secret
        from whereby_desktop.ui.qr.qr_file import png_bytes, svg_bytes

        now = self._connected.clock.now()
        link = "https://example.whereby.com/self-test"
        text = calendar_file(
            self._made,
            "example.whereby.com",
            "Self-test",
            now,
            now + timedelta(hours=1),
            "Europe/Oslo",
            Secret(link),
            Secret(""),
            now,
        ).reveal()
        if "TZID=Europe/Oslo" not in text:
            raise LookupError("the calendar file knows no time zones")
        if not png_bytes(link) or not svg_bytes(link):
            raise LookupError("no QR code came")

    async def _points(self) -> None:
        if self._connected.pacing.quota.remaining is None:
            raise LookupError("no points were read")

    async def _delete(self) -> None:
        from whereby_desktop.meetings.delete_now import delete_now

        pending = self._book.take_away([self._made])
        await delete_now(self._connected.batches, self._book, pending, seconds=0)
        await self._book.refresh()
        if self._book.get(self._made):
            raise LookupError("it is still there")
