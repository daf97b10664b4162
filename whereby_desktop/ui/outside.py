"""What the screen has done outside of the program: files, and the desktop's other programs."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path

from whereby_desktop.meetings.preset_list import PresetList
from whereby_desktop.preferences import ArrivedSettings, Preferences


@dataclass(frozen=True, slots=True)
class Outside:
    """`open_file` hands a file to the desktop's program for it; False: nobody took it.

    The others raise TroubleError: DISK, or DAMAGED_FILE for a file that holds no such thing.
    """

    open_file: Callable[[Path], bool]
    read_presets: Callable[[Path], Awaitable[PresetList]]
    write_presets: Callable[[Path, PresetList], Awaitable[None]]
    read_settings: Callable[[Path], Awaitable[ArrivedSettings]]
    write_settings: Callable[[Path, Preferences], Awaitable[None]]
