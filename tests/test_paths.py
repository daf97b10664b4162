"""Where files live."""

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from whereby_desktop.paths import Profile, profile_in, resources, user_profile


def test_a_profile_folder_holds_everything(tmp_path: Path) -> None:
    profile = profile_in(tmp_path / "here")
    for path in (
        profile.preferences_file,
        profile.shelf_file,
        profile.log_file,
    ):
        assert path.parent == tmp_path / "here"


def test_the_files_of_a_profile_are_four_different_ones(tmp_path: Path) -> None:
    profile = profile_in(tmp_path)
    names = {
        profile.preferences_file,
        profile.shelf_file,
        profile.log_file,
    }
    assert len(names) == 3


def test_folders_are_made_for_the_user_alone(tmp_path: Path) -> None:
    profile = Profile(tmp_path / "a" / "config", tmp_path / "data", tmp_path / "log")
    profile.make()
    profile.make()  # they may be there
    for folder in (profile.config, profile.data, profile.log):
        assert folder.is_dir()
        if os.name != "nt":
            assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_a_profile_that_cannot_be_made_raises(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(OSError):  # noqa: PT011 - which one depends on the system
        profile_in(tmp_path / "file" / "below").make()


@pytest.mark.skipif(sys.platform != "linux", reason="XDG folders are of Linux")
def test_the_users_folders_follow_the_desktop(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for part in ("CONFIG", "DATA", "STATE"):
        monkeypatch.setenv(f"XDG_{part}_HOME", str(tmp_path / part))
    profile = user_profile()
    assert profile.preferences_file == tmp_path / "CONFIG/whereby-desktop/preferences.json"
    assert profile.shelf_file == tmp_path / "DATA/whereby-desktop/meetings.sqlite3"
    assert profile.log_file.is_relative_to(tmp_path / "STATE/whereby-desktop")


def test_platformdirs_is_left_for_later() -> None:
    told = "import sys, whereby_desktop.paths; sys.exit('platformdirs' in sys.modules)"
    root = Path(__file__).resolve().parents[1]
    subprocess.run([sys.executable, "-c", told], cwd=root, check=True)


def test_resources_are_there() -> None:
    assert (resources() / "icons").is_dir()
