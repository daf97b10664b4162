"""What the person has set for all programs: dark, high contrast (portal Settings)."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from whereby_desktop.ui.portals.portal import Portal, opened

_INTERFACE = "org.freedesktop.portal.Settings"
_APPEARANCE = "org.freedesktop.appearance"
_DARK, _LIGHT, _HIGH = 1, 2, 1


@dataclass(frozen=True, slots=True)
class SystemLook:
    """None: the desktop says nothing of it."""

    dark: bool | None = None
    high_contrast: bool | None = None


async def follow(tell: Callable[[SystemLook], None]) -> None:
    """Tells what is set and each change of it, until cancelled. Raises NoPortalError."""
    async with opened() as portal, portal.signals(_INTERFACE, "SettingChanged") as changes:
        tell(await _look(portal))
        while True:
            _member, (space, *_rest) = await changes.next()
            if space == _APPEARANCE:
                tell(await _look(portal))


async def _look(portal: Portal) -> SystemLook:
    (spaces,) = await portal.call(_INTERFACE, "ReadAll", "as", ([_APPEARANCE],))
    settings = spaces.get(_APPEARANCE, {})
    contrast = _number(settings, "contrast")
    return SystemLook(
        {_DARK: True, _LIGHT: False}.get(_number(settings, "color-scheme") or 0),
        None if contrast is None else contrast == _HIGH,
    )


def _number(settings: dict[str, Any], name: str) -> int | None:
    value = settings.get(name, ("", None))[1]
    return value if isinstance(value, int) else None
