"""What the screen has done outside of the program: files, and the desktop's other programs."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path

from whereby_desktop.meetings.preset_list import PresetList


@dataclass(frozen=True, slots=True)
class Outside:
    """`open_file` hands a file to the desktop's program for it; False: nobody took it.

    The others raise TroubleError: DISK, or DAMAGED_FILE for a file that holds no presets.
    """

    open_file: Callable[[Path], bool]
    read_presets: Callable[[Path], Awaitable[PresetList]]
    write_presets: Callable[[Path, PresetList], Awaitable[None]]
