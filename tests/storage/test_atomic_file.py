"""Files that are always whole."""

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from whereby_desktop.storage.atomic_file import replace_file, set_aside, set_aside_before

ROOT = Path(__file__).resolve().parents[2]


def test_replaces_the_content_for_the_user_alone(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_text("old")
    path.chmod(0o644)
    replace_file(path, b"new")
    assert path.read_bytes() == b"new"
    if os.name != "nt":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert [found.name for found in tmp_path.iterdir()] == ["file"]


def test_a_symbolic_link_stays_one(tmp_path: Path) -> None:
    real, link = tmp_path / "real", tmp_path / "link"
    real.write_text("old")
    link.symlink_to(real)
    replace_file(link, b"new")
    assert link.is_symlink()
    assert real.read_bytes() == b"new"


def test_a_folder_that_is_none_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(OSError):  # noqa: PT011 - which one depends on the system
        replace_file(tmp_path / "file" / "below", b"new")


_FULL = """
import resource, sys
from pathlib import Path
from whereby_desktop.storage.atomic_file import replace_file
resource.setrlimit(resource.RLIMIT_FSIZE, (100, 100))
try:
    replace_file(Path(sys.argv[1]), b"x" * 1000)
except OSError as error:
    print(error.strerror)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="needs a limit on the size of files")
def test_when_the_disk_is_full_the_old_file_stays(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_text("old")
    ended = subprocess.run(
        [sys.executable, "-c", _FULL, path], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert ended.stdout == "File too large\n"
    assert path.read_text() == "old"
    assert [found.name for found in tmp_path.iterdir()] == ["file"]


def test_sets_aside_under_names_never_used_before(tmp_path: Path) -> None:
    path = tmp_path / "data.db"
    names = set()
    for count in range(3):
        path.write_text(f"damaged {count}")
        aside = set_aside(path)
        assert aside.read_text() == f"damaged {count}"
        assert not path.exists()
        names.add(aside.name)
    assert len(names) == 3
    assert all(name.startswith("data.db.damaged-2") for name in names)
    assert {found.name for found in set_aside_before(path)} == names


def test_companions_go_with_it(tmp_path: Path) -> None:
    path = tmp_path / "data.db"
    path.write_text("damaged")
    (tmp_path / "data.db-wal").write_text("log")
    aside = set_aside(path, ("-wal", "-shm"))
    assert aside.with_name(aside.name + "-wal").read_text() == "log"
    assert sorted(found.name for found in tmp_path.iterdir()) == [aside.name, aside.name + "-wal"]
