"""A Debian of its own in a folder, in which a package can be tried as on a fresh machine."""

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

PERSON = "person"
_FROM_HERE = ("etc/resolv.conf", "etc/hosts")  # how this machine reaches a mirror


class CleanRoot:
    """`folder` holds the system; it is used up. Needs root, and a mount namespace of its own."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        for name in _FROM_HERE:
            (folder / name).unlink(missing_ok=True)
            shutil.copy(Path("/") / name, folder / name)
        for kind, place in (("proc", "proc"), ("tmpfs", "dev/shm"), ("tmpfs", "run")):
            (folder / place).mkdir(exist_ok=True)
            subprocess.run(["mount", "-t", kind, kind, str(folder / place)], check=True)

    def install(self, *packages: str) -> str:
        """Installs without asking; what apt-get said."""
        return self.run("apt-get", "install", "-y", "--no-install-recommends", *packages)

    def run(self, *command: str) -> str:
        """Runs a command as root to its end; what it wrote. Ends this program if it fails."""
        done = subprocess.run(
            self._inside(command, "root"),
            env=self._environ({"HOME": "/root"}),
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            check=False,
        )
        if done.returncode != 0:
            sys.exit(f"{' '.join(command)} ended with {done.returncode}:\n{done.stdout}")
        return done.stdout

    def start(
        self, *command: str, environ: Mapping[str, str] | None = None
    ) -> subprocess.Popen[str]:
        """Starts a program as an ordinary person; what it writes can be read."""
        return subprocess.Popen(
            self._inside(command, PERSON),
            env=self._environ({"HOME": f"/home/{PERSON}", **(environ or {})}),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )

    def runs(self, program: str) -> bool:
        """Say whether the program of that place in the system is running."""
        wanted = str(self.folder / program)
        return any(wanted == _program_of(each) for each in Path("/proc").glob("[0-9]*"))

    def files(self) -> set[str]:
        """Every file and folder of the system, but for what only lives while it runs."""
        found = set()
        for folder, folders, names in os.walk(self.folder):
            place = Path(folder).relative_to(self.folder)
            if place.as_posix() == ".":
                folders[:] = [name for name in folders if name not in ("proc", "dev", "run", "tmp")]
            found |= {(place / name).as_posix() for name in (*folders, *names)}
        return found

    def _inside(self, command: Sequence[str], user: str) -> list[str]:
        return ["chroot", f"--userspec={user}", str(self.folder), *command]

    def _environ(self, own: Mapping[str, str]) -> dict[str, str]:
        passed_on = {k: v for k, v in os.environ.items() if k.lower().endswith("_proxy")}
        return {
            "PATH": "/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin",
            "LC_ALL": "C.UTF-8",
            "DEBIAN_FRONTEND": "noninteractive",
            **passed_on,
            **own,
        }


def _program_of(process: Path) -> str:
    try:
        return str((process / "exe").readlink())
    except OSError:  # it has ended, or is the kernel's own
        return ""
