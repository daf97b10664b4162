"""kill -9 at any point of a batch, many times over: one room for each row, none too many.

WHEREBY_KILLS=500 makes a long evening of it (rows grow with the kills).
"""

import asyncio
import os
import random
import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from typing import Literal

import pytest

from tests.conftest import TOKEN
from tests.journeys.batch_driver import ACCOUNT
from whereby_desktop.meetings.batch_journal import BatchRow, BatchState, RowState
from whereby_desktop.meetings.ports import Shelved
from whereby_desktop.sandbox.faults import Cut, Fault, OtherJson, Reply, Slow
from whereby_desktop.sandbox.server import Sandbox
from whereby_desktop.storage.meeting_shelf import MeetingShelf

ROOT = Path(__file__).resolve().parents[2]
KILLS = int(os.environ.get("WHEREBY_KILLS", "14"))
ROWS = max(240, KILLS * 8)
WITHIN = 120.0  # seconds, for one run
Kind = Literal["create", "delete"]

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="kill -9 is of POSIX")


class Killed:
    """Runs of the program against one sandbox and one local memory."""

    def __init__(self, sandbox: Sandbox, path: Path, seed: int) -> None:
        self.sandbox, self.path = sandbox, path
        self.killed = 0  # runs that were not at their end by themselves
        self.chance = random.Random(seed)  # noqa: S311 - moments to be killed at
        sandbox.points.limit = 1_000_000

    def start(self, kind: Kind) -> subprocess.Popen[str]:
        return subprocess.Popen(
            [
                *(sys.executable, "-m", "tests.journeys.batch_driver"),
                *(self.sandbox.url, TOKEN, str(self.path), str(ROWS), kind),
            ],
            cwd=ROOT,
            stdout=subprocess.PIPE,
            text=True,
        )

    def kill_once(self, kind: Kind, calls: int) -> None:
        """Kills a run at a moment of its start, or when so many more calls have come in."""
        requests = self.sandbox.requests
        target = requests.count(kind) + calls
        early = self.chance.uniform(0.2, 0.6) if self.chance.random() < 0.2 else None
        with self.start(kind) as process:
            if early is not None:
                _wait(process, early)
            while early is None and requests.count(kind) < target and process.poll() is None:
                _wait(process, 0.001)
            self.killed += process.poll() is None
            process.kill()

    def to_its_end(self, kind: Kind) -> None:
        said, _ = self.start(kind).communicate(timeout=WITHIN)
        assert said == "done\n"

    def on_disk(self) -> tuple[Shelved, list[BatchRow]]:
        return asyncio.run(self._on_disk())

    async def _on_disk(self) -> tuple[Shelved, list[BatchRow]]:
        shelf = MeetingShelf(self.path, ACCOUNT)
        (batch,) = await shelf.batches()
        assert batch.state is BatchState.FINISHED
        rows, shelved = await shelf.batch_rows(batch.number), await shelf.load()
        await shelf.close()
        assert shelf.damaged is None
        return shelved, rows


def _wait(process: subprocess.Popen[str], seconds: float) -> None:
    with suppress(subprocess.TimeoutExpired):
        process.wait(seconds)


@pytest.fixture
def killed(sandbox: Sandbox, tmp_path: Path) -> Killed:
    return Killed(sandbox, tmp_path / "meetings.sqlite3", seed=20)


def one_room_for_each_row(killed: Killed) -> None:
    rooms = {room.meeting_id: room for room in killed.sandbox.rooms.all()}
    shelved, rows = killed.on_disk()
    assert [row.state for row in rows] == [RowState.DONE] * ROWS
    made = [row.meeting_id for row in rows]
    assert len(set(made)) == ROWS
    assert set(made) == rooms.keys()
    for row in rows:
        assert row.draft is not None
        room = rooms[row.meeting_id]
        assert room.plan.prefix == row.draft.prefix
        # Each kill uses up to eight seconds of the minute after the end for good.
        assert 0 < (room.end - row.draft.end).total_seconds() < 60 * (2 + KILLS * 8 // 57)
        assert shelved.remembered[row.meeting_id].label == f"Row {row.position}" == row.label
        assert row.surplus == ()
    assert any(row.adopted for row in rows)  # killed between the request and the answer


def test_killed_while_creating(killed: Killed) -> None:
    for _ in range(KILLS):
        killed.kill_once("create", killed.chance.randint(1, max(2, ROWS // KILLS // 2)))
    assert killed.killed == KILLS
    killed.to_its_end("create")
    one_room_for_each_row(killed)
    killed.to_its_end("create")  # a finished batch is not begun again
    one_room_for_each_row(killed)


def test_killed_while_answers_are_lost_as_well(killed: Killed) -> None:
    for _ in range(max(4, KILLS // 3)):
        for _ in range(4):
            fault = killed.chance.choice(
                (
                    Fault(Cut("body"), "create", carried_out=True),
                    Fault(Cut(), "create", carried_out=True),
                    Fault(Cut(), "create", carried_out=False),
                    Fault(Reply(502, "<html>"), "create", carried_out=True),
                    Fault(Reply(503), "create", carried_out=False),
                    Fault(Slow(first=0.05), "create"),
                    Fault(Slow(first=1.5), "create"),
                    Fault(Reply(429), "create"),
                    Fault(OtherJson(lambda _request, _answer: None), "create"),
                )
            )
            skip = killed.chance.randrange(30)
            killed.sandbox.faults.add(Fault(fault.effect, "create", 1, skip, fault.carried_out))
        killed.kill_once("create", killed.chance.randint(1, 50))
    killed.sandbox.faults.clear()
    killed.to_its_end("create")
    one_room_for_each_row(killed)


def test_killed_while_deleting(killed: Killed) -> None:
    for number in range(ROWS):
        killed.sandbox.add_meeting(prefix=f"old{number}")
    for _ in range(max(4, KILLS // 3)):
        killed.kill_once("delete", killed.chance.randint(1, 40))
    kept = killed.sandbox.add_meeting(prefix="made-since")
    killed.to_its_end("delete")
    assert killed.sandbox.rooms.all() == [kept]
    shelved, rows = killed.on_disk()
    assert [row.state for row in rows] == [RowState.DONE] * ROWS
    assert len(shelved.history) == ROWS
    assert {each.meeting_id for each in shelved.meetings} <= {kept.meeting_id}
