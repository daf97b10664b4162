"""The computer slept, or has another time zone now: what is on screen follows at once."""

import time
from collections.abc import Iterator
from datetime import timedelta

import pytest

from tests.app.window.conftest import Launch
from tests.app.window.driver import Running, until
from whereby_desktop.sandbox.server import Sandbox
from whereby_desktop.ui.time_watch import TimeWatch

pytestmark = pytest.mark.skipif(not hasattr(time, "tzset"), reason="zones are set elsewhere")


@pytest.fixture
def in_oslo(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("TZ", "Europe/Oslo")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


@pytest.mark.usefixtures("in_oslo")
async def test_another_time_zone(
    launch: Launch, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    from whereby_desktop.ui.times import clock_time

    room = sandbox.add_meeting(timedelta(minutes=40), prefix="open-")
    run = await launch()
    await run.refreshed()
    await until(lambda: run.rooms() == [room.meeting_id])
    run.select(room.meeting_id)
    known = run.connection.book.get(room.meeting_id)
    assert known is not None
    end = known.meeting.end
    before = clock_time(end)
    await until(lambda: before in run.texts())
    monkeypatch.setenv("TZ", "Asia/Kolkata")
    (watch,) = run.window.findChildren(TimeWatch)
    watch.look()
    after = clock_time(end)
    assert after != before
    await until(lambda: after in run.texts() and before not in run.texts())
    monkeypatch.setenv("TZ", "Europe/Oslo")


async def test_the_list_is_read_again_after_a_sleep(running: Running) -> None:
    (watch,) = running.window.findChildren(TimeWatch)
    read = running.sandbox.requests.count("list")
    running.program.furniture.preferences.change(refresh_seconds=1)
    watch.leapt.emit()
    await until(lambda: running.sandbox.requests.count("list") > read)


def test_a_clock_that_leaps_is_noticed() -> None:
    now, leaps = [1000.0], []
    watch = TimeWatch(lambda: now[0])
    watch.leapt.connect(lambda: leaps.append(now[0]))
    for passed, leapt in ((10, False), (11, False), (3600, True), (10, False), (-60, True)):
        leaps.clear()
        now[0] += passed
        watch.look()
        assert bool(leaps) is leapt, passed
