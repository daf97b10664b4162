"""The folder for what is there only while a program runs: locks and sockets.

Read at every start before anything else: it imports little.
"""
# ruff: noqa: PTH103, PTH111, PTH118
# (pathlib would make a second start slower by a tenth)

import os
import stat
import sys

_WINDOWS = sys.platform == "win32"
_FOLDER = "whereby-desktop"
_TMP = "/tmp"  # noqa: S108 - what lies there is proved to be the user's own
_LONGEST = 60  # bytes: the path of a socket below it has room for 104 on macOS, 108 on Linux


def whose() -> str:
    """Whose preferences: those who start it with another HOME have other ones."""
    home = os.path.expanduser("~")
    return os.path.realpath(os.environ.get("XDG_CONFIG_HOME") or home)


def runtime_folder() -> str:
    """For the user alone, and for as long as they are logged in, where the system has such.

    It need not be there yet.
    """
    given = os.environ.get
    if _WINDOWS:
        return os.path.join(given("LOCALAPPDATA") or os.path.expanduser("~"), _FOLDER, "Running")
    session = given("XDG_RUNTIME_DIR") or f"/run/user/{os.getuid()}"
    if sandboxed := given("FLATPAK_ID"):
        # The rest of the folder is another one for each run.
        return os.path.join(session, "app", sandboxed, _FOLDER)
    if sys.platform == "linux" and len(os.fsencode(session)) <= _LONGEST and _is_own(session):
        return os.path.join(session, _FOLDER)
    temporary = given("TMPDIR") or _TMP
    if len(os.fsencode(temporary)) > _LONGEST:
        temporary = _TMP
    return os.path.join(temporary, f"{_FOLDER}-{os.getuid()}")


def _is_own(folder: str) -> bool:
    try:
        seen = os.lstat(folder)
    except OSError:
        return False
    return stat.S_ISDIR(seen.st_mode) and seen.st_uid == os.getuid()


def make_own(folder: str) -> None:
    """Raises OSError where the folder is not, and cannot be made, the user's own."""
    os.makedirs(folder, mode=0o700, exist_ok=True)
    if not _WINDOWS:
        prove_own(folder)


def prove_own(folder: str) -> None:
    """Nobody else may put something there: anybody can make a folder among temporary files."""
    seen = os.lstat(folder)
    if not _is_own(folder) or stat.S_IMODE(seen.st_mode) & 0o077:
        raise PermissionError(f"{folder} is not the user's own")
