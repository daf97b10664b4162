"""kill -9 on the whole program in the middle of a batch, again and again: one room for each row."""

import asyncio
import os
import random
import signal
import subprocess
import sys
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.fixtures.private_bus import PrivateBus
from tests.fixtures.program import ROOT, WITHIN
from whereby_desktop.meetings.batch_journal import (
    Batch,
    BatchKind,
    BatchRow,
    BatchState,
    RowState,
)
from whereby_desktop.meetings.draft import MeetingDraft
from whereby_desktop.paths import profile_in
from whereby_desktop.sandbox.server import Sandbox
from whereby_desktop.storage.account_key import account_key
from whereby_desktop.storage.meeting_shelf import MeetingShelf

KILLS = int(os.environ.get("WHEREBY_KILLS", "6"))
ROWS = max(200, KILLS * 30)

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="kill -9 is of POSIX")


class Runs:
    """The program, started over and over on one profile with the key in a real keyring."""

    def __init__(self, bus: PrivateBus, sandbox: Sandbox, folder: Path) -> None:
        self._bus, self.sandbox, self._folder = bus, sandbox, folder
        sandbox.points.limit = 1_000_000
        profile = profile_in(folder)
        profile.make()
        self._shelf_file, self._owner = profile.shelf_file, account_key("default", sandbox.url)

    def start(self) -> subprocess.Popen[bytes]:
        return subprocess.Popen(
            [
                *(sys.executable, "-m", "whereby_desktop", "--api-url", self.sandbox.url),
                *("--profile-dir", str(self._folder)),
            ],
            cwd=ROOT,
            env=self._bus.environment | {"QT_QPA_PLATFORM": "offscreen"},
            stderr=subprocess.DEVNULL,
        )

    def wait_for(self, process: subprocess.Popen[bytes], rooms: int) -> None:
        """Until so many rooms are there."""
        until = time.monotonic() + 3 * WITHIN
        while len(self.sandbox.rooms.all()) < rooms:
            assert process.poll() is None, "it ended by itself"
            assert time.monotonic() < until, f"{len(self.sandbox.rooms.all())} of {rooms} rooms"
            self._moment(process)

    def end_when_finished(self, process: subprocess.Popen[bytes]) -> None:
        until = time.monotonic() + 3 * WITHIN
        while asyncio.run(self._state()) is not BatchState.FINISHED:
            assert process.poll() is None, "it ended by itself"
            assert time.monotonic() < until, "the batch never ends"
            self._moment(process)
        process.send_signal(signal.SIGTERM)
        assert process.wait(WITHIN) == 0

    @staticmethod
    def _moment(process: subprocess.Popen[bytes]) -> None:
        try:
            process.wait(0.002)
        except subprocess.TimeoutExpired:
            return

    async def write_down(self, rows: list[BatchRow]) -> None:
        shelf = MeetingShelf(self._shelf_file, self._owner)
        batch = Batch(-1, BatchKind.CREATE, "rows.csv", datetime.now(UTC))
        await shelf.begin_batch(batch, rows)
        await shelf.close()

    async def rows(self) -> list[BatchRow]:
        shelf = MeetingShelf(self._shelf_file, self._owner)
        (batch,) = await shelf.batches()
        rows = await shelf.batch_rows(batch.number)
        await shelf.close()
        return rows

    async def _state(self) -> BatchState:
        shelf = MeetingShelf(self._shelf_file, self._owner)
        (batch,) = await shelf.batches()
        await shelf.close()
        return batch.state


@pytest.fixture
def runs(gnome_keyring: PrivateBus, sandbox: Sandbox, tmp_path: Path) -> Runs:
    server = sandbox.url.split("/")[2]
    subprocess.run(
        [
            *("secret-tool", "store", "--label=key"),
            *("service", "whereby-desktop", "username", f"default@{server}"),
        ],
        input=sandbox.token.encode(),
        env=gnome_keyring.environment,
        check=True,
        timeout=WITHIN,
    )
    return Runs(gnome_keyring, sandbox, tmp_path / "profile")


def test_one_room_for_each_row(runs: Runs) -> None:
    chance = random.Random(4)  # noqa: S311 - moments to be killed at
    end = (datetime.now(UTC) + timedelta(hours=5)).replace(minute=0, second=0, microsecond=0)
    wanted = [
        BatchRow(number, MeetingDraft(end, "class-"), f"Row {number}") for number in range(1, ROWS)
    ]
    asyncio.run(runs.write_down(wanted))
    for _ in range(KILLS):
        with runs.start() as process:
            rooms = len(runs.sandbox.rooms.all())
            runs.wait_for(process, rooms + chance.randint(1, ROWS // KILLS // 2))
            process.kill()
    with runs.start() as process:
        runs.end_when_finished(process)
    rows = asyncio.run(runs.rows())
    rooms_there = {room.meeting_id for room in runs.sandbox.rooms.all()}
    assert [row.state for row in rows] == [RowState.DONE] * len(wanted)
    assert {row.meeting_id for row in rows} == rooms_there
    assert len(rooms_there) == len(wanted)
    assert all(row.surplus == () for row in rows)
