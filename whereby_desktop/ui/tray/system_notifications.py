"""The notification services of Windows (toasts) and macOS (User Notifications).

Both through desktop-notifier 6, imported with the first notification. What it leaves to others:

- It swallows every failure, and where there is no service it takes notifications and shows none.
- It ties buttons to a notification only until that leaves the screen: on Windows one that waits in
  the notification centre has lost them. Its handlers for all notifications hear of those, too.
- On macOS notifications whose buttons say the same share the buttons' identifiers, whatever they
  are. So a button is known by its place, and what it stands for is remembered here.
- macOS takes notifications from a signed bundle only, and asks the person before the first one.
"""

import asyncio
import logging
import sys
from collections.abc import Sequence
from contextlib import suppress
from importlib import import_module
from typing import TYPE_CHECKING, NamedTuple

from whereby_desktop.paths import APP_ID
from whereby_desktop.ui.tray.notification_service import CLICKED, NoNotificationsError, OnAction
from whereby_desktop.ui.tray.notification_words import Words

if TYPE_CHECKING:
    from desktop_notifier import DesktopNotifier

_DEADLINE = 4.0  # seconds; the person who is asked for leave may take longer
_REMEMBERED = 50  # notifications that can be withdrawn, and whose buttons work


class _Shown(NamedTuple):
    number: int
    keys: tuple[str, ...]  # of its buttons, from left to right


class SystemNotifications:
    def __init__(self, on_action: OnAction | None = None) -> None:
        self._on_action = on_action
        self._notifier: DesktopNotifier | None = None
        self._asking: asyncio.Task[bool] | None = None
        self._shown: dict[str, _Shown] = {}  # by the library's own name for it
        self._count = 0

    async def show(self, words: Words, buttons: Sequence[tuple[str, str]] = ()) -> int:
        try:
            async with asyncio.timeout(_DEADLINE):
                if self._notifier is None:
                    self._notifier = await self._open()
                await self._ask_for_leave(self._notifier)
                return await self._send(self._notifier, words, buttons)
        except NoNotificationsError:
            raise
        except Exception as error:
            raise NoNotificationsError(type(error).__name__) from error

    async def withdraw(self, number: int) -> None:
        name = next((name for name, each in self._shown.items() if each.number == number), None)
        if self._notifier is None or name is None:
            return
        del self._shown[name]
        with suppress(Exception):  # whatever it is, there is nobody to be told
            async with asyncio.timeout(_DEADLINE):
                await self._notifier.clear(name)

    async def close(self) -> None:
        self._on_action, self._notifier = None, None
        self._shown.clear()
        if self._asking is not None:
            self._asking.cancel()
            await asyncio.wait({self._asking})
            self._asking = None

    async def _open(self) -> "DesktopNotifier":
        await asyncio.to_thread(import_module, "desktop_notifier")  # it takes longer than a frame
        from desktop_notifier import Capability, DesktopNotifier

        logging.getLogger("desktop_notifier").setLevel(logging.ERROR)  # it logs what is shown
        notifier = DesktopNotifier(APP_ID, app_icon=None)
        if Capability.TITLE not in await notifier.get_capabilities():
            raise NoNotificationsError("no service, or not from here")
        if sys.platform == "win32":
            from whereby_desktop.ui.windows_identity import be_known_by_name

            be_known_by_name()
        loop = asyncio.get_running_loop()

        # Windows and macOS tell of a click in whatever thread they like.
        def clicked(name: str) -> None:
            loop.call_soon_threadsafe(self._clicked, name)

        def pressed(name: str, place: str) -> None:
            loop.call_soon_threadsafe(self._pressed, name, place)

        notifier.on_clicked, notifier.on_button_pressed = clicked, pressed
        return notifier

    async def _ask_for_leave(self, notifier: "DesktopNotifier") -> None:
        """Each time: it may have been given or taken meanwhile. An answer is waited for once."""
        asking = self._asking
        if asking is None:
            request = notifier.request_authorisation()
            asking = self._asking = asyncio.create_task(request, name="leave to notify")
        try:
            granted = await asyncio.shield(asking)
        finally:
            if asking.done():
                self._asking = None
        if not granted:
            raise NoNotificationsError("the person does not want them")

    async def _send(
        self, notifier: "DesktopNotifier", words: Words, buttons: Sequence[tuple[str, str]]
    ) -> int:
        from desktop_notifier import Button

        keys = tuple(key for key, _ in buttons if key != CLICKED)
        texts = (text for key, text in buttons if key != CLICKED)
        sent: list[bool] = []
        name = await notifier.send(
            words.title,
            words.text,
            buttons=[Button(text, identifier=str(place)) for place, text in enumerate(texts)],
            on_dispatched=lambda: sent.append(True),
        )
        if not sent:
            raise NoNotificationsError("it was not taken")
        self._count += 1
        self._shown[name] = _Shown(self._count, keys)
        for old in list(self._shown)[:-_REMEMBERED]:
            del self._shown[old]
        return self._count

    def _clicked(self, name: str) -> None:
        if self._on_action is not None and name in self._shown:
            self._on_action(self._shown[name].number, CLICKED)

    def _pressed(self, name: str, place: str) -> None:
        shown = self._shown.get(name)
        if self._on_action is None or shown is None or not place.isdecimal():
            return
        if int(place) < len(shown.keys):
            self._on_action(shown.number, shown.keys[int(place)])
