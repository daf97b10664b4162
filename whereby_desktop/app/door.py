"""Where the one running program of a profile is found: a lock that says it runs, and a socket.

The lock decides: the system lets go of it when its holder ends, however that came about, so a
socket left behind by a crash is only a file. Read before anything else of the program, by second
starts, too: it imports little.
"""

# ruff: noqa: PTH101, PTH105, PTH108, PTH118, PTH123
# (pathlib would make a second start slower by a tenth)

import os
import socket
import sys
import zlib

from whereby_desktop.app.runtime_folder import make_own, prove_own, runtime_folder, whose
from whereby_desktop.app.wish import LONGEST

_WINDOWS = sys.platform == "win32"
_BACKLOG = 16


class Door:
    """The place of a profile's program; `folder` is made when a program takes the place.

    On Windows the socket is one of loopback: its number, and a word that has to be said first,
    stand in a file of the user's own.
    """

    def __init__(self, folder: str, profile: str) -> None:
        """`profile`: what no other profile is called."""
        self.folder = folder
        # A handful of profiles: no two of them meet in 32 bits.
        name = f"{zlib.crc32(os.fsencode(profile)):08x}"
        self._lock_path = os.path.join(folder, f"{name}.lock")
        self.path = os.path.join(folder, f"{name}.socket")

    def knock(self, seconds: float) -> socket.socket:
        """A connection to the program that runs. Raises OSError: nobody is there.

        TimeoutError: somebody is, but does not open.
        """
        if _WINDOWS:
            return _knock_on_loopback(self.path, seconds)
        prove_own(self.folder)
        visitor = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        try:
            visitor.settimeout(seconds)
            visitor.connect(self.path)
            if peer(visitor)[0] not in (None, os.getuid()):
                raise PermissionError("somebody else's program")
        except BlockingIOError:  # too many wait already
            visitor.close()
            raise TimeoutError from None
        except OSError:
            visitor.close()
            raise
        return visitor

    def hold(self) -> "HeldDoor | None":
        """Takes the place; None: another program has it. Raises OSError where nobody can."""
        make_own(self.folder)
        lock = _locked(self._lock_path)
        if lock is None:
            return None
        _remove(self.path)  # left behind by a crash
        return HeldDoor(lock, self.path)


class HeldDoor:
    """Held from the start of a program to its end."""

    def __init__(self, lock: int, path: str) -> None:
        self._lock, self._path = lock, path
        self._open = False
        self.password = b""  # has to be said first; only where anybody could connect

    def open(self) -> socket.socket:
        """The socket at which others may knock from now on. Raises OSError."""
        if _WINDOWS:
            listening, self.password = _listen_on_loopback(self._path)
        else:
            listening = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
            listening.bind(self._path)
            os.chmod(self._path, 0o600)
            listening.listen(_BACKLOG)
        self._open = True
        return listening

    def shut(self) -> None:
        """Whoever knocks from now on finds nobody, and waits until the place is free."""
        if self._open:
            _remove(self._path)
            self._open = False

    def close(self) -> None:
        """The place is free."""
        self.shut()
        if self._lock >= 0:
            os.close(self._lock)
            self._lock = -1


def door_of(profile_folder: str | None) -> Door:
    """The door of the program whose files lie in that folder; None: in the user's own ones.

    Raises OSError where there is no folder for such things.
    """
    profile = os.path.realpath(profile_folder) if profile_folder else whose()
    return Door(runtime_folder(), profile)


def peer(connection: socket.socket) -> tuple[int | None, int | None]:
    """The user and the process at the other end, where the system tells."""
    if sys.platform == "linux":
        told = connection.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, 12)
        process, user, _ = (
            int.from_bytes(told[at : at + 4], sys.byteorder) for at in range(0, 12, 4)
        )
        return user, process
    if sys.platform == "darwin":
        told = connection.getsockopt(0, 1, 76)  # LOCAL_PEERCRED: a version, the user, groups
        return int.from_bytes(told[4:8], sys.byteorder), None
    return None, None


def said_line(connection: socket.socket) -> bytes:
    """The next line; empty: the other end has gone. Raises OSError."""
    line = b""
    while not line.endswith(b"\n") and len(line) < LONGEST:
        part = connection.recv(1)
        if not part:
            return b""
        line += part
    return line


def _remove(path: str) -> None:
    try:  # noqa: SIM105 - contextlib is not there yet
        os.unlink(path)
    except OSError:
        pass


def _locked(path: str) -> int | None:
    """None: another program has the lock. Raises OSError where files cannot be locked."""
    lock = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0), 0o600)
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(lock, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError):
        os.close(lock)
        return None
    except OSError:
        os.close(lock)
        raise
    return lock


def _listen_on_loopback(path: str) -> tuple[socket.socket, bytes]:
    listening = socket.create_server(("127.0.0.1", 0), backlog=_BACKLOG)
    password = os.urandom(16).hex().encode() + b"\n"
    number = str(listening.getsockname()[1]).encode()
    unfinished = f"{path}.new"
    with open(os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
        file.write(number + b" " + password)
    os.replace(unfinished, path)
    return listening, password


def _knock_on_loopback(path: str, seconds: float) -> socket.socket:
    with open(path, "rb") as file:
        number, password = file.read(100).split(b" ")
    visitor = socket.create_connection(("127.0.0.1", int(number)), timeout=seconds)
    visitor.sendall(password)
    return visitor
