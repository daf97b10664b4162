"""kill -9 at any moment: what was reported as written is there, and everything can be read."""

import random
import subprocess
import sys
from pathlib import Path

import pytest

from tests.storage.shelf_samples import ACCOUNT, remembered
from whereby_desktop.storage.meeting_shelf import MeetingShelf
from whereby_desktop.storage.preferences_file import PreferencesFile

ROOT = Path(__file__).resolve().parents[2]
ROUNDS = 6

# Reports each write once it has come back, in one line.
_WRITER = """
import asyncio, sys
from pathlib import Path
from tests.storage.shelf_samples import ACCOUNT, NOW, begun, meeting, past, remembered
from whereby_desktop.preferences import Preferences
from whereby_desktop.storage.meeting_shelf import MeetingShelf
from whereby_desktop.storage.preferences_file import PreferencesFile

async def main(folder, first):
    shelf = MeetingShelf(folder / "meetings.sqlite3", ACCOUNT)
    file = PreferencesFile(folder / "preferences.json")
    for number in range(first, first + 100_000):
        await shelf.remember(remembered(str(number)))
        entry = await shelf.begin_create(begun(str(number)))
        await shelf.save_list([meeting(number + n) for n in range(50)], NOW)
        if number % 2:
            await shelf.end_create(entry)
        await shelf.add_history([past(number)])
        await file.save(Preferences(language=str(number)))
        print(number, flush=True)

asyncio.run(main(Path(sys.argv[1]), int(sys.argv[2])))
"""


def _write_until_killed(folder: Path, first: int, writes: int) -> set[int]:
    """The numbers that were reported as written."""
    with subprocess.Popen(
        [sys.executable, "-c", _WRITER, folder, str(first)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
    ) as writer:
        assert writer.stdout is not None
        reported = [writer.stdout.readline() for _ in range(writes)]
        writer.kill()
        reported += writer.stdout  # what came in between
        return {int(line) for line in reported}


@pytest.mark.skipif(sys.platform == "win32", reason="kill -9 is of POSIX")
async def test_nothing_reported_is_lost(tmp_path: Path) -> None:
    chance = random.Random(12)  # noqa: S311 - moments to be killed at
    reported: set[int] = set()
    first = 1
    for _ in range(ROUNDS):
        reported |= _write_until_killed(tmp_path, first, chance.randint(1, 40))
        shelf = MeetingShelf(tmp_path / "meetings.sqlite3", ACCOUNT)
        loaded = await shelf.load()
        await shelf.close()
        assert shelf.damaged is None
        expected = {str(number): remembered(str(number)) for number in reported}
        assert loaded.remembered.items() >= expected.items()
        gone = {int(each.meeting_id) for each in loaded.history}
        assert gone | {int(each.meeting_id) for each in loaded.meetings} >= reported
        begun = {int(create.label) for create in loaded.unfinished}
        assert begun >= {number for number in reported if number % 2 == 0}
        assert not begun & {number for number in reported if number % 2}
        seen = sorted(int(meeting.meeting_id) for meeting in loaded.meetings)
        assert seen == list(range(seen[0], seen[0] + 50))  # one list, whole
        assert seen[0] >= max(reported)
        preferences = PreferencesFile(tmp_path / "preferences.json").load()
        assert preferences.damaged is None
        assert int(preferences.preferences.language) >= max(reported)
        first = 1 + max(int(number) for number in loaded.remembered)
