"""The switch among the settings, and what the system would do at the next login."""

import logging
from collections.abc import Callable

from PySide6.QtCore import QObject

from whereby_desktop.app.furniture import Furniture
from whereby_desktop.ui.notices import Notice

log = logging.getLogger(__name__)
_TASK = "start at login"


class LoginSwitch(QObject):
    """`tell` is given what the system would do; None: nothing can be said or done about it."""

    def __init__(self, furniture: Furniture, tell: Callable[[bool | None], None]) -> None:
        super().__init__(furniture.window)
        self._furniture, self._tell = furniture, tell

    def look(self) -> None:
        self._furniture.background.start(self._look(), name=_TASK)

    def switch(self, on: bool) -> None:
        self._furniture.background.start(self._switch(on), name=_TASK)

    async def _switch(self, on: bool) -> None:
        way = self._furniture.start_at_login
        if way is None:
            return
        try:
            await way.switch(on=on)
        except (OSError, TimeoutError) as error:
            self._say(error)
        await self._look()

    async def _look(self) -> None:
        way, starts = self._furniture.start_at_login, None
        if way is not None:
            try:
                starts = await way.is_on()
            except OSError as error:
                log.warning("What happens at login is not known: %s", error.strerror)
        self._tell(starts)

    def _say(self, error: OSError) -> None:
        text = self.tr("The system did not answer.")
        if error.filename and error.strerror:
            text = self.tr("{0}: {1}", "file, reason").format(error.filename, error.strerror)
        title = self.tr("Start at login was not changed")
        self._furniture.notices.show_notice(Notice(title, text, "warn", key="start at login"))
