"""What Debian and Ubuntu must provide: which packages, why each, and how missing ones get in."""

import ctypes
import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from interpreter import SetupError


class Package(NamedTuple):
    """A Debian package, why it is needed, and the library that shows it on other Linuxes."""

    name: str
    why: str
    library: str = ""


QT = (
    Package("libgl1", "QtGui is linked against it", "libGL.so.1"),
    Package("libegl1", "QtGui is linked against it", "libEGL.so.1"),
    Package("libglib2.0-0", "Qt's event loop", "libglib-2.0.so.0"),
    Package("libfontconfig1", "finds fonts, and brings one", "libfontconfig.so.1"),
    Package("libdbus-1-3", "QtDBus", "libdbus-1.so.3"),
    Package("libxkbcommon0", "keyboard layouts", "libxkbcommon.so.0"),
)
X_SCREEN = (
    Package("libxkbcommon-x11-0", "keyboard layouts on X", "libxkbcommon-x11.so.0"),
    Package("libxcb-cursor0", "Qt's X plugin: mouse pointers", "libxcb-cursor.so.0"),
    Package("libxcb-icccm4", "Qt's X plugin: window hints", "libxcb-icccm.so.4"),
    Package("libxcb-keysyms1", "Qt's X plugin: keys", "libxcb-keysyms.so.1"),
    Package("libxcb-shape0", "Qt's X plugin: window shapes", "libxcb-shape.so.0"),
)
WAYLAND_SCREEN = (
    Package("libwayland-cursor0", "Qt's Wayland plugin: pointers", "libwayland-cursor.so.0"),
    Package("libwayland-egl1", "Qt's Wayland plugin: drawing", "libwayland-egl.so.1"),
)
TESTS = (
    Package("git", "the house rules ask it which files belong to the tree"),
    Package("xvfb", "a virtual screen for the tests that need one"),
    Package("xauth", "xvfb-run's access to that screen"),
    Package("openbox", "a window manager: focus, minimise, restore"),
    Package("xdotool", "real mouse clicks and keys, also outside the window"),
    Package("x11-utils", "xprop: what a window says of itself"),
    Package("xclip", "reads the clipboard from another program"),
    Package("trayer", "a tray to click in (XEmbed)"),
    Package("dunst", "shows notifications and reports them"),
    Package("dbus", "a private session bus"),
    Package("gnome-keyring", "a real Secret Service for the token's tests"),
    Package("libsecret-tools", "looks into that keyring from outside"),
    Package("at-spi2-core", "the accessibility bus"),
    Package("gir1.2-atspi-2.0", "reads the window as a screen reader does"),
    Package("python3-gi", "the system Python's way to the line above"),
    Package("desktop-file-utils", "checks the menu entry"),
    Package("appstream", "checks the metadata that software centres show"),
    Package("python3-yaml", "reads the workflow"),
    Package("fonts-inter", "the same letters on every machine, for the pictures"),
)
BUILD = (Package("binutils", "objdump and strip, for PyInstaller and for what is linked to what"),)
# `env`, because sudo drops the variables it does not know; the lock may be an unattended upgrade's.
APT_GET = (
    *("env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq"),
    *("-o", "DPkg::Lock::Timeout=300", "-o", "Dpkg::Use-Pty=0", "-o", "Acquire::Retries=3"),
)


def screen(environ: Mapping[str, str]) -> bool:
    """Say whether a window can be shown: always on macOS and Windows, else as the session says."""
    if not sys.platform.startswith("linux"):
        return True
    platform = environ.get("QT_QPA_PLATFORM", "").split(":")[0]
    if platform:
        return platform not in {"offscreen", "minimal"}
    return bool(environ.get("DISPLAY") or environ.get("WAYLAND_DISPLAY"))


def for_demo(environ: Mapping[str, str]) -> tuple[Package, ...]:
    """Return what the program's window needs on this session's kind of screen."""
    if not screen(environ):
        return QT
    wayland = WAYLAND_SCREEN if environ.get("WAYLAND_DISPLAY") else ()
    return (*QT, *X_SCREEN, *wayland)


def for_tests() -> tuple[Package, ...]:
    """Return what all tests together need."""
    return (*QT, *X_SCREEN, *TESTS, *BUILD)


def for_build() -> tuple[Package, ...]:
    """Return what building packages needs: libraries go into them, and the window is drawn."""
    return (*QT, *X_SCREEN, *WAYLAND_SCREEN, *BUILD)


def present(listing: str) -> set[str]:
    """Read dpkg-query's lines `status<TAB>name<TAB>provides` into the names that are installed.

    Provided names count: since Debian 13, libglib2.0-0t64 provides libglib2.0-0.
    """
    names: set[str] = set()
    for line in listing.splitlines():
        status, name, provides = line.split("\t")
        if status[1:2] == "i":  # installed, whether on hold or not
            names.add(name)
            names.update(part.split()[0] for part in provides.split(",") if part.strip())
    return names


def missing(wanted: Iterable[Package], listing: str) -> list[str]:
    """Return the names of the wanted packages that dpkg does not list as installed."""
    there = present(listing)
    return [package.name for package in wanted if package.name not in there]


def missing_libraries(wanted: Iterable[Package]) -> list[str]:
    """Return the libraries of the wanted packages that cannot be loaded, on any kind of Linux."""
    absent = []
    for library in filter(None, (package.library for package in wanted)):
        try:
            ctypes.CDLL(library)
        except OSError:
            absent.append(library)
    return absent


def venv_package() -> list[str]:
    """Return Debian's package for making environments, if the running interpreter needs it."""
    if importlib.util.find_spec("ensurepip") or Path(sys.base_prefix) != Path("/usr"):
        return []
    return [f"python{sys.version_info[0]}.{sys.version_info[1]}-venv"]


def ensure(wanted: Sequence[Package], environ: Mapping[str, str], *, with_venv: bool) -> None:
    """Install the wanted packages that are missing; on other Linuxes only say what is missing.

    `with_venv` adds what the running interpreter needs to make environments, if it lacks that.
    Raises SetupError, with the command to run by hand, where that is not possible.
    """
    if not sys.platform.startswith("linux"):
        return
    if shutil.which("dpkg-query") is None or shutil.which("apt-get") is None:
        libraries = missing_libraries(wanted)
        if libraries:
            print(
                f"Qt needs libraries that this system lacks: {', '.join(libraries)}.\n"
                "Your package manager can say which packages hold them "
                "(Fedora: dnf provides '*/NAME', Arch: pacman -F NAME).",
                file=sys.stderr,
            )
        return
    names = [*missing(wanted, _installed()), *(venv_package() if with_venv else ())]
    if names:
        _install(names, environ)


def _installed() -> str:
    question = ["dpkg-query", "-W", "-f=${db:Status-Abbrev}\t${Package}\t${Provides}\n"]
    return subprocess.run(question, capture_output=True, text=True, check=True).stdout


def _install(names: Sequence[str], environ: Mapping[str, str]) -> None:
    install = ["install", "-y", "--no-install-recommends", *names]
    by_hand = f"apt-get update && apt-get {' '.join(install)}"
    rights: list[str] = []
    if os.geteuid() != 0:
        if shutil.which("sudo") is None:
            raise SetupError(
                "Debian packages are missing, and there is neither root nor sudo to install them. "
                f"Have this run as root: {by_hand}"
            )
        rights = ["sudo"]
    print(f"Installing Debian packages: {' '.join(names)}", flush=True)
    apt = [*rights, *APT_GET]
    # A third party's broken source fails the update, but not what Debian's own lists offer.
    _quietly([*apt, "update"], environ)
    if _quietly([*apt, *install], environ) != 0:
        raise SetupError(
            f"The Debian packages could not be installed. Try this by hand, as root: {by_hand}"
        )


def _quietly(command: Sequence[str], environ: Mapping[str, str]) -> int:
    """Run apt without its hundreds of lines; errors, and sudo's question, still show."""
    return subprocess.run(
        command, env=dict(environ), stdout=subprocess.DEVNULL, check=False
    ).returncode
