"""Everything about one room: head, links, code, life, what it was created with."""

from collections.abc import Iterator
from datetime import datetime

from PySide6.QtWidgets import QWidget

from whereby_desktop.meetings.known_meeting import KnownMeeting
from whereby_desktop.meetings.meeting import Meeting, Stage
from whereby_desktop.ui.actions import Actions
from whereby_desktop.ui.bidi import bare
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.meetings.detail_footer import DetailFooter
from whereby_desktop.ui.meetings.life_section import LifeSection
from whereby_desktop.ui.meetings.link_kind import LinkKind
from whereby_desktop.ui.meetings.link_rows import LinkRows
from whereby_desktop.ui.meetings.qr_card import QrCard
from whereby_desktop.ui.meetings.room_page import RoomPage
from whereby_desktop.ui.meetings.state_words import StateWords, state_words
from whereby_desktop.ui.theme import Theme


class OneRoom(RoomPage):
    """A room that Whereby has."""

    links: LinkRows
    qr: QrCard
    life: LifeSection

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        actions: Actions,
        parent: QWidget,
        reveal_seconds: float,
    ) -> None:
        super().__init__(theme, icons, actions, parent, past=False)
        self._reveal_seconds = reveal_seconds

    def build(self) -> Iterator[None]:
        yield from super().build()
        theme, icons, actions = self._theme, self._icons, self._actions
        content = self.area.content
        self.links = LinkRows(theme, icons, actions, content, self._reveal_seconds)
        yield
        self.qr = QrCard(theme, icons, content)
        self.life = LifeSection(theme, icons, content)
        yield
        self.footer = DetailFooter(theme, icons, actions, self)
        self.arrange((self.links,), (self.qr, self.life, self.created))

    def show_meeting(self, known: KnownMeeting, now: datetime, points: int) -> None:
        """`points`: the price of getting links nobody has asked for yet."""
        for _ in self.steps_to(known, now, points):
            pass

    def steps_to(self, known: KnownMeeting, now: datetime, points: int) -> Iterator[None]:
        """What `show_meeting` does, a part in each step."""
        self.take_known(known)
        yield
        self.links.show_meeting(known, points)
        yield
        self.qr.show_link(known.guest_link)
        yield
        self.show_time(now, points)

    def show_time(self, now: datetime, points: int) -> None:
        """Brings up to date what changes by itself."""
        if self.known is None:
            return
        meeting = self.known.meeting
        words = state_words(meeting, now)
        self.header.show_state(words, self._when(meeting, words, now))
        self.buttons.show_meeting(self.known, meeting.stage(now), points)
        self.life.show_meeting(self.known, now)
        self.created.show_meeting(self.known, now, self.presets)

    def show_copied(self, kind: LinkKind | None) -> None:
        self.buttons.show_copied(kind)
        self.links.show_copied(kind)

    def _when(self, meeting: Meeting, words: StateWords, now: datetime) -> str:
        """The second words, which are a bare time while that time is near."""
        near = bare(words.second)[:1].isdigit() and meeting.stage(now) is not Stage.WAITING
        return self.tr("at {0}").format(words.second) if near else words.second
