#!/usr/bin/env python3
"""Proves the .deb on a fresh Debian: installed, started from the menu, used, and removed.

    sudo python3 packaging/prove_deb.py dist/whereby-desktop_*.deb

Makes the system with debootstrap, or copies one that was made so (--root).
"""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import product
from clean_root import PERSON, CleanRoot

TOOLS = (
    *("xvfb", "openbox", "xdotool", "xclip"),
    *("libglib2.0-bin", "desktop-file-utils", "hicolor-icon-theme"),
)
SCREEN = {"DISPLAY": ":7", "XDG_RUNTIME_DIR": f"/home/{PERSON}/run"}
PROGRAM = f"usr/lib/{product.NAME}/{product.NAME}"
HANDLER = f"x-scheme-handler/{product.SCHEME}"
WITHIN = 60.0  # seconds, for anything that ought to happen
# What apt, dpkg and the menu's caches remember of any package.
_BOOKKEEPING = ("var/lib/dpkg", "var/lib/apt", "var/log", "var/cache", "etc/ld.so.cache")
T = TypeVar("T")


def main(arguments: list[str]) -> int:
    """Prove it; returns 0, or ends with what went wrong."""
    parser = argparse.ArgumentParser(prog="prove_deb.py", description=__doc__)
    parser.add_argument("package", type=Path)
    parser.add_argument("--suite", default="bookworm", help="the Debian to make (bookworm)")
    parser.add_argument("--root", type=Path, help="a fresh system to copy instead")
    wanted = parser.parse_args(arguments)
    if os.geteuid() != 0:
        parser.error("this makes a system of its own, which only root can")
    if os.environ.get("WHEREBY_OWN_MOUNTS") != "yes":  # they go when the namespace does
        environ = {**os.environ, "WHEREBY_OWN_MOUNTS": "yes"}
        again = ["unshare", "--mount", sys.executable, __file__, *arguments]
        return subprocess.run(again, env=environ, check=False).returncode
    with tempfile.TemporaryDirectory(prefix="whereby-desktop-root-") as folder:
        made = Path(folder) / "root"
        _make_system(made, wanted.root, wanted.suite)
        root = CleanRoot(made)
        try:
            _prove(root, wanted.package)
        finally:
            subprocess.run(["umount", "-l", *_mounted(made)], check=False)
    return 0


def _make_system(folder: Path, given: Path | None, suite: str) -> None:
    if given is not None:
        subprocess.run(["cp", "-a", "--one-file-system", str(given), str(folder)], check=True)
        return
    subprocess.run(["debootstrap", "--variant=minbase", suite, str(folder)], check=True)


def _mounted(folder: Path) -> list[str]:
    return [str(folder / place) for place in ("proc", "dev/shm", "run")]


def _prove(root: CleanRoot, package: Path) -> None:
    root.run("apt-get", "update")
    root.install(*TOOLS)
    root.run("useradd", "--create-home", PERSON)
    needs = _field(package, "Depends")
    root.run("apt-get", "satisfy", "-y", "--no-install-recommends", needs)
    _say("what it depends on is there")
    before = root.files()
    shutil.copy(package, root.folder / "root" / "it.deb")
    root.install("/root/it.deb")
    (root.folder / "root" / "it.deb").unlink()
    _say(f"installed: {len(root.files() - before)} files and folders")
    root.run(product.NAME, "--self-test")
    _say("its self-test passes")
    _start_from_menu(root)
    root.run("apt-get", "purge", "-y", product.NAME)
    _say_what_is_left(root, before)


def _field(package: Path, name: str) -> str:
    asked = ["dpkg-deb", "-f", str(package), name]
    return subprocess.run(asked, capture_output=True, text=True, check=True).stdout.strip()


def _start_from_menu(root: CleanRoot) -> None:
    """As a person: opens it from the menu, opens the demo, makes a meeting, pastes its link."""
    home = root.folder / "home" / PERSON
    handler = root.run("gio", "mime", HANDLER)
    if product.APP_ID not in handler:
        sys.exit(f"links are opened otherwise: {handler}")
    _say(f"links of {product.SCHEME}: are opened with it")
    run = home / "run"
    run.mkdir(mode=0o700)
    shutil.chown(run, *(int(home.stat().st_uid), int(home.stat().st_gid)))
    screen = root.start("Xvfb", SCREEN["DISPLAY"], "-screen", "0", "1200x800x24", "-noreset")
    manager = entry = None
    try:
        _until(lambda: _asked(root, "xdotool", "getdisplaygeometry"), "the screen")
        manager = root.start("openbox", environ=SCREEN)
        _until(lambda: _asked(root, "xdotool", "get_num_desktops"), "the window manager")
        menu = f"/usr/share/applications/{product.APP_ID}.desktop"
        entry = root.start("gio", "launch", menu, environ=SCREEN)
        _until(lambda: _in_front(root, product.TITLE), "the window")
        _say("started from its menu entry")
        _until(lambda: _pressed(root, "alt+d", "Example Clinic"), "the demo")
        link = _until(lambda: _quick_created(root), "a meeting")
        _say(f"made a meeting in the demo; on the clipboard: {link}")
        if not root.runs(PROGRAM):
            sys.exit(f"something runs, but it is not {PROGRAM}")
        _asked(root, "xdotool", "key", "ctrl+q")
        _until(lambda: not root.runs(PROGRAM), "its end")
        _say("ended")
    finally:
        for process in filter(None, (entry, manager, screen)):
            process.terminate()
            process.wait()


def _in_front(root: CleanRoot, title: str) -> bool:
    return title in _asked(root, "xdotool", "getactivewindow", "getwindowname")


def _pressed(root: CleanRoot, key: str, title: str) -> bool:
    """Whether the window of that title is in front; presses the key until it is."""
    if _in_front(root, title):
        return True
    _asked(root, "xdotool", "key", key)
    return False


def _quick_created(root: CleanRoot) -> str:
    """The link on the clipboard; presses the key until there is one."""
    link = _asked(root, "xclip", "-o", "-selection", "clipboard")
    if "whereby.com/" not in link:
        _asked(root, "xdotool", "key", "ctrl+shift+n")
        return ""
    return link


def _asked(root: CleanRoot, *command: str) -> str:
    """What a tool answers on the screen; "" where it fails."""
    process = root.start(*command, environ=SCREEN)
    told, _ = process.communicate(timeout=WITHIN)
    return told.strip() if process.returncode == 0 else ""


def _until(look: Callable[[], T], what: str) -> T:
    deadline = time.monotonic() + WITHIN
    while time.monotonic() < deadline:
        if seen := look():
            return seen
        time.sleep(0.5)
    sys.exit(f"not within {WITHIN:.0f} s: {what}")


def _say_what_is_left(root: CleanRoot, before: set[str]) -> None:
    left = {path for path in root.files() - before if not path.startswith(_BOOKKEEPING)}
    own = {path for path in left if path.startswith(f"home/{PERSON}/")}
    if left - own:
        sys.exit("removing it left behind:\n" + "\n".join(sorted(left - own)))
    kept = sorted(path for path in own if f"/{product.NAME}" in path)
    if not kept:
        sys.exit("removing it took the person's own data along")
    _say("removed without a trace but the person's own: " + ", ".join(kept))


def _say(what: str) -> None:
    print(f"ok      {what}", flush=True)


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
