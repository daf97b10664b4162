"""The place of the one program: who may take it, who finds it."""

import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from whereby_desktop.app import door as door_module
from whereby_desktop.app.door import Door, door_of, peer, said_line
from whereby_desktop.app.runtime_folder import runtime_folder, whose

posix = pytest.mark.skipif(sys.platform == "win32", reason="there other files are used")
TMP = "/tmp"  # noqa: S108 - nothing is written there
WITHIN = 10.0  # seconds
ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def folder(tmp_path: Path) -> str:
    return str(tmp_path / "run")


def test_one_holds_it_at_a_time(folder: str) -> None:
    first = Door(folder, "me").hold()
    assert first is not None
    assert Door(folder, "me").hold() is None
    another = Door(folder, "another profile").hold()
    assert another is not None
    another.close()
    first.close()
    again = Door(folder, "me").hold()
    assert again is not None
    again.close()


@pytest.fixture(params=["a socket of its own", "loopback"])
def kind(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """Windows has no sockets among its files; what is done there instead works here, too."""
    if request.param == "loopback":
        monkeypatch.setattr(door_module, "_WINDOWS", True)
    elif sys.platform == "win32":
        pytest.skip("not there")
    return str(request.param)


def test_a_visitor_is_heard(folder: str, kind: str) -> None:
    held = Door(folder, "me").hold()
    assert held is not None
    with held.open() as listening, Door(folder, "me").knock(WITHIN) as visitor:
        here, _ = listening.accept()
        with here:
            here.settimeout(WITHIN)
            assert said_line(here) == held.password if kind == "loopback" else not held.password
            visitor.sendall(b"hello\n")
            assert said_line(here) == b"hello\n"
            here.sendall(b"and you\n")
            assert said_line(visitor) == b"and you\n"
        assert said_line(visitor) == b""
    held.close()
    with pytest.raises(OSError):  # noqa: PT011 - of whatever kind
        Door(folder, "me").knock(WITHIN)


def test_nobody_is_there(folder: str, kind: str) -> None:
    del kind
    with pytest.raises(OSError):  # noqa: PT011
        Door(folder, "me").knock(WITHIN)
    assert not Path(folder).exists()  # looking leaves nothing


_DIES = """
import sys
from whereby_desktop.app.door import Door
held = Door(sys.argv[1], "me").hold()
held.open()
print("held", flush=True)
sys.stdin.read()
"""


def test_what_a_crash_leaves_behind_is_in_nobodys_way(folder: str) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", _DIES, folder],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == b"held\n"
        assert Door(folder, "me").hold() is None
        process.kill()
        process.wait()
    left = Path(Door(folder, "me").path)
    assert left.exists()
    with pytest.raises(OSError):  # noqa: PT011
        Door(folder, "me").knock(WITHIN)
    held = Door(folder, "me").hold()
    assert held is not None
    with held.open(), Door(folder, "me").knock(WITHIN):
        pass
    held.close()
    assert not left.exists()


@posix
def test_everything_is_for_the_user_alone(folder: str) -> None:
    held = Door(folder, "me").hold()
    assert held is not None
    with held.open():
        modes = {path.name: path.stat().st_mode & 0o777 for path in Path(folder).iterdir()}
        assert set(modes.values()) == {0o600}
        assert Path(folder).stat().st_mode & 0o777 == 0o700
    held.close()


@posix
@pytest.mark.parametrize("how", ["readable", "link"])
def test_a_folder_somebody_else_could_have_made_is_not_used(tmp_path: Path, how: str) -> None:
    theirs = tmp_path / "theirs"
    theirs.mkdir()
    theirs.chmod(0o777 if how == "readable" else 0o700)
    if how == "link":
        (tmp_path / "link").symlink_to(theirs)
        theirs = tmp_path / "link"
    for use in (Door(str(theirs), "me").hold, lambda: Door(str(theirs), "me").knock(WITHIN)):
        with pytest.raises(PermissionError):
            use()


@posix
@pytest.mark.skipif(sys.platform == "win32" or os.getuid() != 0, reason="only root can try it")
def test_somebody_elses_folder_and_program_are_not_used(
    folder: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    held = Door(folder, "me").hold()
    assert held is not None
    with held.open():
        os.chown(folder, 65534, 65534)
        with pytest.raises(PermissionError):
            Door(folder, "me").knock(WITHIN)
        with pytest.raises(PermissionError):
            Door(folder, "me").hold()
        os.chown(folder, 0, 0)
        monkeypatch.setattr(door_module, "peer", lambda _: (65534, 1))
        with pytest.raises(PermissionError):
            Door(folder, "me").knock(WITHIN)
    held.close()


@posix
def test_both_ends_know_who_the_other_is() -> None:
    one, other = socket.socketpair(socket.AF_UNIX)
    with one, other:
        user, process = peer(one)
        assert user == os.getuid()
        assert process in (os.getpid(), None)


@posix
def test_the_folder_of_the_session_comes_first(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    given = monkeypatch.setenv
    monkeypatch.delenv("FLATPAK_ID", raising=False)
    given("TMPDIR", str(tmp_path))
    given("XDG_RUNTIME_DIR", str(tmp_path / "not there"))
    if len(str(tmp_path)) <= 60:
        assert runtime_folder() == f"{tmp_path}/whereby-desktop-{os.getuid()}"
    given("TMPDIR", f"{TMP}/{'a' * 100}")
    assert runtime_folder() == f"{TMP}/whereby-desktop-{os.getuid()}"
    if sys.platform == "linux":
        given("XDG_RUNTIME_DIR", "/run")
        expected = "/run/whereby-desktop"
        if os.getuid():
            expected = f"{TMP}/whereby-desktop-{os.getuid()}"  # it is root's
        assert runtime_folder() == expected
        given("FLATPAK_ID", "org.example")
        assert runtime_folder() == "/run/app/org.example/whereby-desktop"


@posix
def test_a_profile_has_one_door_whatever_it_is_called(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "profile").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "profile")
    monkeypatch.chdir(tmp_path)
    names = {"profile", "./profile/", f"{tmp_path}/link", f"{tmp_path}/profile/../profile"}
    assert len({door_of(each).path for each in names}) == 1
    own = door_of(None).path
    assert own != door_of("profile").path
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.delenv("XDG_CONFIG_HOME", raising=False)
    assert whose() == str(tmp_path)
    assert door_of(None).path != own
