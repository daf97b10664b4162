"""The screens by name. Each scene begins with the demo's list on screen and leaves nothing open."""

from collections.abc import Awaitable, Callable, Mapping

from tests.screens import (
    batch_scenes,
    bulk_scenes,
    create_scenes,
    delete_scenes,
    face_scenes,
    gauge_scenes,
    help_scenes,
    history_scenes,
    inspection_scenes,
    notice_scenes,
    settings_scenes,
    share_scenes,
    tray_scenes,
    unsettled_scenes,
    welcome_scenes,
    window_scenes,
)
from tests.screens.stage import Stage

Scene = Callable[[Stage], Awaitable[None]]

_FILES = (
    *(welcome_scenes, window_scenes, face_scenes, notice_scenes, gauge_scenes, history_scenes),
    *(create_scenes, share_scenes, delete_scenes, bulk_scenes, batch_scenes, unsettled_scenes),
    *(help_scenes, inspection_scenes, settings_scenes, tray_scenes),
)
SCENES: Mapping[str, Scene] = {scene.__name__: scene for file in _FILES for scene in file.SCENES}
