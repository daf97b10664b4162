"""What shows notifications: each system's own service, behind one interface."""

import sys
from collections.abc import Callable, Sequence
from typing import Protocol

from whereby_desktop.paths import resources
from whereby_desktop.ui.tray.notification_words import Words

OnAction = Callable[[int, str], None]
CLICKED = "default"  # the key of the notification itself, among those of its buttons


class NoNotificationsError(Exception):
    """There is no such service here, it does not answer, or it was told not to show ours."""


class NotificationService(Protocol):
    async def show(self, words: Words, buttons: Sequence[tuple[str, str]] = ()) -> int:
        """Shows a notification and returns its number. `buttons`: key and text of each.

        Raises NoNotificationsError.
        """

    async def withdraw(self, number: int) -> None:
        """Takes a notification off the screen, if it is still there."""

    async def close(self) -> None: ...


def notification_service(on_action: OnAction | None = None) -> NotificationService | None:
    """This system's, with the program's mark; None where there is none the program knows.

    `on_action` hears the number of a notification and the key of the button that was pressed,
    CLICKED for the notification itself, on the event loop that showed it.
    """
    if sys.platform.startswith("linux"):
        from whereby_desktop.ui.tray.freedesktop_notifications import FreedesktopNotifications

        return FreedesktopNotifications((resources() / "app-mark.svg").as_uri(), on_action)
    if sys.platform in ("win32", "darwin"):
        from whereby_desktop.ui.tray.system_notifications import SystemNotifications

        return SystemNotifications(on_action)
    return None
