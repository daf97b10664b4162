"""A key that works from anywhere, handed out by the desktop (portal GlobalShortcuts)."""

import secrets
from collections.abc import Callable
from typing import Any

from whereby_desktop.ui.portals.portal import NoPortalError, Portal, opened

_INTERFACE = "org.freedesktop.portal.GlobalShortcuts"
_ID = "new-meeting"
_WISHED = "CTRL+ALT+n"  # as the portal spells keys; the desktop and the person decide


async def handed_out() -> bool:
    """Whether this desktop hands out keys at all."""
    try:
        async with opened() as portal:
            return await portal.version(_INTERFACE) >= 1
    except NoPortalError:
        return False


async def listen(
    words: str, on_given: Callable[[str], None], on_pressed: Callable[[], None]
) -> None:
    """Asks for the key and then listens, until it is cancelled or the portal goes.

    `words` say what the key does; `on_given` hears the desktop's words for it, again when it has
    changed. Where the desktop knows the program from before it asks nobody. Raises NoPortalError,
    RefusedError.
    """
    async with opened() as portal:
        await portal.introduce()
        session = await _session(portal)
        async with portal.signals(_INTERFACE, "Activated", "ShortcutsChanged") as signals:
            wish = {"description": ("s", words), "preferred_trigger": ("s", _WISHED)}
            bound = await portal.request(
                _INTERFACE, "BindShortcuts", "oa(sa{sv})sa{sv}", (session, [(_ID, wish)], ""), {}
            )
            on_given(_trigger(bound.get("shortcuts", ("", []))[1]))
            while True:
                member, (of, *rest) = await signals.next()
                if of == session and member == "ShortcutsChanged":
                    on_given(_trigger(rest[0]))
                elif of == session and rest[0] == _ID:
                    on_pressed()


async def _session(portal: Portal) -> str:
    token = ("s", f"whereby_{secrets.token_hex(8)}")
    options = {"session_handle_token": token}
    made = await portal.request(_INTERFACE, "CreateSession", "a{sv}", (), options)
    return str(made["session_handle"][1])


def _trigger(shortcuts: list[tuple[str, dict[str, Any]]]) -> str:
    """The desktop's words for our key, "" if it has none."""
    facts = next((facts for key, facts in shortcuts if key == _ID), {})
    return str(facts.get("trigger_description", ("s", ""))[1])
