"""Several programs start at the same moment on one file, new or damaged."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.storage.shelf_samples import ACCOUNT
from whereby_desktop.storage.meeting_shelf import MeetingShelf

ROOT = Path(__file__).resolve().parents[2]
PROCESSES = 4
WRITES = 10

_WRITER = """
import asyncio, sys
from pathlib import Path
from tests.storage.shelf_samples import ACCOUNT, remembered
from whereby_desktop.storage.meeting_shelf import MeetingShelf

async def main(path, name, writes):
    shelf = MeetingShelf(path, ACCOUNT)
    print("ready", flush=True)
    sys.stdin.readline()
    for number in range(writes):
        await shelf.remember(remembered(f"{name}-{number}"))
    await shelf.close()
    print("damaged" if shelf.damaged else "whole")

asyncio.run(main(Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])))
"""


def _writer(path: Path, name: int) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", _WRITER, path, str(name), str(WRITES)],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )


def _write_together(path: Path) -> list[str]:
    """What each program said at its end."""
    writers = [_writer(path, name) for name in range(PROCESSES)]
    for writer in writers:
        assert writer.stdout is not None
        assert writer.stdout.readline() == "ready\n"
    for writer in writers:
        assert writer.stdin is not None
        writer.stdin.write("\n")
        writer.stdin.flush()
    return [writer.communicate()[0].strip() for writer in writers]


@pytest.mark.parametrize("content", [None, b"garbage " * 1000], ids=["new", "damaged"])
async def test_nothing_any_of_them_wrote_is_lost(tmp_path: Path, content: bytes | None) -> None:
    path = tmp_path / "meetings.sqlite3"
    if content is not None:
        path.write_bytes(content)
    said = _write_together(path)
    # of a damaged file exactly one hears, and nobody sets aside what another has just begun
    assert sorted(said) == sorted(["damaged" if content else "whole"] + ["whole"] * (PROCESSES - 1))
    shelf = MeetingShelf(path, ACCOUNT)
    assert len((await shelf.load()).remembered) == PROCESSES * WRITES
    await shelf.close()
