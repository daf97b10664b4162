"""The program's QApplication, which is also where macOS hands links over."""

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

    def follow_links(self, follow: Callable[[str], None] | None) -> None:
        """`follow` is given this program's links from now on, as they were spelt; None: nobody."""
        self._follow = follow
        early, self._early = self._early, []
        for link in early:
            self._opened(link)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FileOpen:
            opened = cast("QFileOpenEvent", event)
            link = bytes(opened.url().toEncoded().data()).decode("ascii")
            if link.lower().startswith(LINK_SCHEME):
                self._opened(link)
                return True
        return super().event(event)

    def _opened(self, link: str) -> None:
        if self._follow is None:
            self._early.append(link)
        else:
            self._follow(link)
