"""The program's QApplication, which is also where macOS hands over links and clicks on the Dock."""

import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from whereby_desktop.app.wish import LINK_SCHEME

if TYPE_CHECKING:
    from PySide6.QtGui import QFileOpenEvent


class Application(QApplication):
    """On macOS a followed link is an event, for the program that runs and for one it starts: there
    is no second start, and nothing on the command line. What comes too early waits.
    """

    def __init__(self, arguments: list[str]) -> None:
        super().__init__(arguments)
        self._follow: Callable[[str], None] | None = None
        self._early: list[str] = []
        self._reopen: Callable[[], None] | None = None

    def follow_links(self, follow: Callable[[str], None] | None) -> None:
        """`follow` is given this program's links from now on, as they were spelt; None: nobody."""
        self._follow = follow
        early, self._early = self._early, []
        for link in early:
            self._opened(link)

    def reopen_with(self, reopen: Callable[[], None] | None) -> None:
        """`reopen` is called when the Dock's icon is clicked and no window is to be seen."""
        self._reopen = reopen

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FileOpen:
            opened = cast("QFileOpenEvent", event)
            link = bytes(opened.url().toEncoded().data()).decode("ascii")
            if link.lower().startswith(LINK_SCHEME):
                self._opened(link)
                return True
        if event.type() == QEvent.Type.ApplicationActivate and sys.platform == "darwin":
            self._activated()
        return super().event(event)

    def _activated(self) -> None:
        """Qt tells a click on the Dock so, also where the program has been the active one."""
        if self._reopen and not any(each.isVisible() for each in self.topLevelWidgets()):
            self._reopen()

    def _opened(self, link: str) -> None:
        if self._follow is None:
            self._early.append(link)
        else:
            self._follow(link)
