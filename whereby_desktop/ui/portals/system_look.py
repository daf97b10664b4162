"""What the person has set for all programs: dark, high contrast, no motion (portal Settings)."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from whereby_desktop.ui.portals.portal import Portal, opened

_INTERFACE = "org.freedesktop.portal.Settings"
_APPEARANCE = "org.freedesktop.appearance"
_GNOME = "org.gnome.desktop.interface"  # where desktops say it that do not know `reduced-motion`
_ANIMATIONS = "enable-animations"
_DARK, _LIGHT, _HIGH, _REDUCED = 1, 2, 1, 1


@dataclass(frozen=True, slots=True)
class SystemLook:
    """None: the desktop says nothing of it."""

    dark: bool | None = None
    high_contrast: bool | None = None
    reduced_motion: bool | None = None


async def follow(tell: Callable[[SystemLook], None]) -> None:
    """Tells what is set and each change of it, until cancelled. Raises NoPortalError."""
    async with opened() as portal, portal.signals(_INTERFACE, "SettingChanged") as changes:
        tell(await _look(portal))
        while True:
            _member, (space, name, *_rest) = await changes.next()
            if space == _APPEARANCE or (space, name) == (_GNOME, _ANIMATIONS):
                tell(await _look(portal))


async def _look(portal: Portal) -> SystemLook:
    (spaces,) = await portal.call(_INTERFACE, "ReadAll", "as", ([_APPEARANCE, _GNOME],))
    settings = spaces.get(_APPEARANCE, {})
    contrast = _number(settings, "contrast")
    return SystemLook(
        {_DARK: True, _LIGHT: False}.get(_number(settings, "color-scheme") or 0),
        None if contrast is None else contrast == _HIGH,
        _reduced_motion(settings, spaces.get(_GNOME, {})),
    )


def _reduced_motion(appearance: dict[str, Any], gnome: dict[str, Any]) -> bool | None:
    motion, animations = _number(appearance, "reduced-motion"), _number(gnome, _ANIMATIONS)
    if motion is None and animations is None:
        return None
    return motion == _REDUCED or animations == 0


def _number(settings: dict[str, Any], name: str) -> int | None:
    value = settings.get(name, ("", None))[1]
    return value if isinstance(value, int) else None
