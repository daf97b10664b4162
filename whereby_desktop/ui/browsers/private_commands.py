"""Opening a guest link in a private window: a browser that is logged in at Whereby is host."""

import asyncio
from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import QMenu

from whereby_desktop.meetings.book import MeetingBook
from whereby_desktop.ui.browsers.private_windows import (
    Browser,
    may_open,
    names_of,
    preferred,
    private_browsers,
    start,
)
from whereby_desktop.ui.browsers.surroundings import this_computer
from whereby_desktop.ui.desk import Desk
from whereby_desktop.ui.notices import Notice

OPEN_TASK = "open private window"
_NOTICE = "private window"


class PrivateWindowCommands(QObject):
    """`find` looks for browsers, in a thread: disks and other programs may be slow."""

    def __init__(
        self,
        desk: Desk,
        book: MeetingBook,
        parent: QObject | None = None,
        *,
        find: Callable[[], Sequence[Browser]] = lambda: private_browsers(this_computer()),
    ) -> None:
        super().__init__(parent)
        self._desk, self._book, self._find = desk, book, find

    def open(self, meeting_id: str) -> None:
        """In the browser of the preferences, else in the default one or the first found."""
        self._desk.background.start(self._open(meeting_id), name=OPEN_TASK, once=True)

    def choose(self, meeting_id: str, at: QPoint) -> None:
        """Asks which browser, in a menu at that place of the screen, where there are several."""
        self._desk.background.start(self._choose(meeting_id, at), name=OPEN_TASK, once=True)

    async def names(self) -> list[str]:
        """The browsers that can be chosen in the settings."""
        return names_of(await asyncio.to_thread(self._find))

    async def _open(self, meeting_id: str) -> None:
        browsers = await asyncio.to_thread(self._find)
        wanted = self._desk.preferences.now.private_browser
        self._open_in(preferred(browsers, wanted), meeting_id)

    async def _choose(self, meeting_id: str, at: QPoint) -> None:
        browsers = await asyncio.to_thread(self._find)
        if len(browsers) < 2:
            self._open_in(preferred(browsers, ""), meeting_id)
            return
        menu = QMenu(self._desk.window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for browser in browsers:
            action = menu.addAction(browser.name)
            action.triggered.connect(partial(self._open_in, browser, meeting_id))
        menu.popup(at)

    def _open_in(self, browser: Browser | None, meeting_id: str, _checked: bool = False) -> None:
        link = self._link(meeting_id)
        if not link:
            return
        self._desk.notices.withdraw(_NOTICE)
        if not may_open(link):
            self._say(
                self.tr("Not opened: the link has a room key"),
                self.tr("Other programs could read it. Remove it from the link options."),
            )
        elif browser is None:
            self._offer_copy(self.tr("No browser with private windows found"), link)
        elif start(browser, link):
            words = self.tr("Opened in a private window of {0}").format(browser.name)
            self._desk.window.status.show_passing(words)
        else:
            self._offer_copy(self.tr("{0} did not start").format(browser.name), link)

    def _link(self, meeting_id: str) -> str:
        known = self._book.get(meeting_id)
        if known is None:
            return ""
        link = known.meeting.room_url
        return known.remembered.link_options.joined_to(link) if known.remembered else link

    def _offer_copy(self, title: str, link: str) -> None:
        text = self.tr(
            "Copy the link and open it in a private window yourself: a browser logged in at "
            "Whereby is host whatever link it opens."
        )
        self._say(title, text, self.tr("Copy link"), lambda: self._copy(link))

    def _say(
        self, title: str, text: str, action: str = "", on_action: Callable[[], None] | None = None
    ) -> None:
        notice = Notice(title, text, "warn", action=action, on_action=on_action, key=_NOTICE)
        self._desk.notices.show_notice(notice)

    def _copy(self, link: str) -> None:
        self._desk.clipboard.copy(link)
        self._desk.window.status.show_passing(self.tr("Link copied"))
