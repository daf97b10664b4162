"""The screens by name. Each scene begins with the demo's list on screen and leaves nothing open."""

from collections.abc import Awaitable, Callable, Mapping

from tests.screens import dialog_scenes, window_scenes
from tests.screens.stage import Stage

Scene = Callable[[Stage], Awaitable[None]]

SCENES: Mapping[str, Scene] = {
    scene.__name__: scene for scene in (*window_scenes.SCENES, *dialog_scenes.SCENES)
}
