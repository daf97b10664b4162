"""The way from the command line to a run: folders, log, screen, and which kind of run it is."""

import os
import shutil
import sys
import tempfile
from pathlib import Path

from whereby_desktop.app.door import HeldDoor
from whereby_desktop.app.hand_over import hand_over, take_place
from whereby_desktop.app.importing import collector_held, own_import_kept
from whereby_desktop.app.options import Options
from whereby_desktop.app.signatures import signatures_on_demand
from whereby_desktop.log import hold_back
from whereby_desktop.paths import Profile, profile_in, user_profile

WRONG_USE = 2
CANNOT_START = 1

_NO_SCREEN = (
    "There is no screen here (neither DISPLAY nor WAYLAND_DISPLAY is set). "
    "Start it on a desktop, or give --screenshot FILE for a picture of the window."
)
NO_LIBRARY = (
    "Qt cannot start: {reason}. On Debian and Ubuntu this installs what it needs: "
    "apt-get install libgl1 libegl1 libglib2.0-0 libfontconfig1 libdbus-1-3 libxkbcommon-x11-0 "
    "libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0"
)


def start(options: Options) -> int:
    """Runs the program; the exit status is 0, 1 (could not) or 2 (wrong use).

    Until its event loop listens, Ctrl-C and SIGTERM end it as they end any program.
    """
    alone = _is_alone(options)
    folder = str(options.profile_dir) if options.profile_dir is not None else None
    if not alone and (status := hand_over(folder, options.wish)) is not None:
        return status
    made_up = options.demo and options.profile_dir is None
    profile = _made_up_profile() if made_up else _profile(options)
    if not made_up:
        try:
            profile.make()
            _prove_writable(profile)
        except OSError as error:
            sentence = f"The folder {error.filename} cannot be written: {error.strerror}."
            return say_on_stderr(sentence, WRONG_USE)
    if not screen_there(options):
        return say_on_stderr(_NO_SCREEN, CANNOT_START)
    try:
        if alone or options.quick_create:
            return _run(options, profile, None)
        return _run_at_door(options, profile, folder)
    finally:
        if made_up:
            shutil.rmtree(profile.data, ignore_errors=True)


def _is_alone(options: Options) -> bool:
    """A made-up workspace and a picture are nobody else's business."""
    return (options.demo and options.profile_dir is None) or options.screenshot is not None


def _run_at_door(options: Options, profile: Profile, folder: str | None) -> int:
    """As the one program of this profile; or not at all, where another start was quicker."""
    place = take_place(folder, options.wish)
    if isinstance(place, int):
        return place
    try:
        return _run(options, profile, place)
    finally:
        if place is not None:
            place.close()


def _run(options: Options, profile: Profile, door: HeldDoor | None) -> int:
    try:
        with collector_held(), own_import_kept(), signatures_on_demand():
            import PySide6.QtWidgets  # noqa: F401 - its libraries are the ones that may be missing
    except ImportError as error:
        return say_on_stderr(NO_LIBRARY.format(reason=error), CANNOT_START)
    hold_back()
    if options.quick_create:
        from whereby_desktop.app.quick_create import quick_create

        profile.make()
        return quick_create(options, profile)
    from whereby_desktop.app.window_run import window_run

    return window_run(options, profile, door)


def _profile(options: Options) -> Profile:
    if options.profile_dir is not None:
        return profile_in(options.profile_dir.absolute())
    return user_profile()


def _made_up_profile() -> Profile:
    """Made-up rooms must never touch the user's own data. The folder is there once it is needed,
    so that a start cut short leaves nothing.
    """
    return profile_in(Path(tempfile.gettempdir()) / f"whereby-desktop-demo-{os.urandom(8).hex()}")


def _prove_writable(profile: Profile) -> None:
    for folder in {profile.config, profile.data}:
        with tempfile.TemporaryFile(dir=folder):
            pass


def screen_there(options: Options) -> bool:
    if not sys.platform.startswith("linux") or os.environ.get("QT_QPA_PLATFORM"):
        return True
    if os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"):
        return True
    if options.screenshot or options.quick_create:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        return True
    return False


def say_on_stderr(sentence: str, status: int) -> int:
    sys.stderr.write(f"whereby-desktop: {sentence}\n")
    return status
