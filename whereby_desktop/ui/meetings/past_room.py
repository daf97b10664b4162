"""What is left of a room that Whereby has no longer: no links, but all that is remembered."""

from collections.abc import Iterator
from datetime import datetime

from PySide6.QtWidgets import QWidget

from whereby_desktop.meetings.past_meeting import PastMeeting
from whereby_desktop.ui.actions import Actions
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.meetings.detail_footer import DetailFooter
from whereby_desktop.ui.meetings.past_life import PastLife
from whereby_desktop.ui.meetings.past_words import past_words
from whereby_desktop.ui.meetings.room_page import RoomPage
from whereby_desktop.ui.meetings.rows import Past
from whereby_desktop.ui.theme import Theme


class PastRoom(RoomPage):
    """A room of the history."""

    life: PastLife

    def __init__(self, theme: Theme, icons: Icons, actions: Actions, parent: QWidget) -> None:
        super().__init__(theme, icons, actions, parent, past=True)
        self._shown: PastMeeting | None = None
        for _ in self.build():
            pass

    def build(self) -> Iterator[None]:
        yield from super().build()
        self.life = PastLife(self._theme, self._icons, self.area.content)
        self.footer = DetailFooter(self._theme, self._icons, self._actions, self, past=True)
        self.arrange((), (self.life, self.created))

    def show_past(self, past: PastMeeting, now: datetime) -> None:
        self._shown = past
        self.take_known(past.known)
        self.buttons.show_meeting(past.known, Past.HISTORY, points=0)
        self.show_time(now)

    def show_time(self, now: datetime) -> None:
        """Brings up to date what changes by itself."""
        if self._shown is not None:
            words = past_words(self._shown, now)
            self.header.show_state(words, words.second)
            self.life.show_past(self._shown, now)
            self.created.show_meeting(self._shown.known, now, self.presets)
