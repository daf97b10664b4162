"""A book of meetings, a clock that stands still, and the detail pane over both."""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QScrollArea, QWidget

from tests.fixtures.rooms_in_memory import RoomsInMemory, ShelfInMemory
from whereby_desktop.meetings.book import MeetingBook
from whereby_desktop.meetings.draft import MeetingDraft, Mode, Recording, RecordingTrigger
from whereby_desktop.meetings.known_meeting import KnownMeeting
from whereby_desktop.meetings.link_options import LinkOptions
from whereby_desktop.meetings.meeting import Meeting
from whereby_desktop.meetings.past_meeting import Gone, PastMeeting
from whereby_desktop.meetings.ports import Shelved
from whereby_desktop.meetings.quota import STARTING_PRICES, Call, CallKind, Quota
from whereby_desktop.meetings.remembered import Remembered
from whereby_desktop.meetings.secret import Secret
from whereby_desktop.ui.actions import Actions
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.meetings.detail_pane import DetailPane
from whereby_desktop.ui.theme import Theme

NOW = datetime(2026, 11, 25, 12, 42, 7, tzinfo=UTC)  # a Wednesday
SITE = "https://example-clinic.whereby.com/"
UUID = "7f3a9c2e-1d2b-4c5d-8e9f-0a1b2c21a7f4"
HOST_KEY, VIEWER_KEY = "eyJhbGciOiJIUzI1NiJ9host", "eyJhbGciOiJIUzI1NiJ9viewer"


class StillClock:
    """Shows what it is set to."""

    def __init__(self) -> None:
        self.time = NOW

    def now(self) -> datetime:
        return self.time

    def monotonic(self) -> float:
        return (self.time - NOW).total_seconds()

    async def sleep(self, seconds: float) -> None:
        self.time += timedelta(seconds=seconds)


class PlainMeter:
    """Prices as a test sets them."""

    def __init__(self) -> None:
        self.prices = dict(STARTING_PRICES)
        self.quota = Quota()
        self.calls: Sequence[Call] = ()
        self._listeners: list[Callable[[], None]] = []

    def price(self, kind: CallKind) -> int:
        return self.prices[kind]

    def learn(self, kind: CallKind, price: int) -> None:
        self.prices[kind] = price
        for listener in self._listeners:
            listener()

    def subscribe(self, listener: Callable[[], None]) -> Callable[[], None]:
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)


def meeting(
    meeting_id: str,
    name: str,
    end: datetime,
    *,
    links: bool = True,
    start: datetime | None = NOW - timedelta(minutes=37),
) -> Meeting:
    host, viewer = (Secret(f"{SITE}{name}?roomKey={key}") for key in (HOST_KEY, VIEWER_KEY))
    plain = Meeting(meeting_id, name, SITE + name, start, end)
    return replace(plain, host_link=host, viewer_link=viewer) if links else plain


OPEN = meeting("open", f"consult-{UUID}", NOW.replace(minute=5, hour=13, second=0))
FOREIGN = meeting("foreign", UUID, NOW + timedelta(days=1), links=False)
ENDED = meeting("ended", f"support-{UUID}", NOW.replace(hour=12, minute=22), links=False)
OVER = meeting("over", "tutoring-k7mf2q", NOW - timedelta(hours=22))
CREATED_WITH = MeetingDraft(
    OPEN.end,
    "consult-",
    mode=Mode.GROUP,
    locked=True,
    recording=Recording(trigger=RecordingTrigger.AUTOMATIC),
    viewer_mode=True,
)


GONE = meeting("gone", f"consult-{UUID}", NOW - timedelta(minutes=82), links=False)
MISSED = meeting("missed", "tutoring-k7mf2q", NOW + timedelta(hours=2), links=False)
HISTORY = (
    PastMeeting(
        KnownMeeting(
            GONE,
            Remembered(
                "gone",
                "Dietitian, first visit",
                CREATED_WITH,
                NOW - timedelta(hours=3),
                "consult",
                "Brought her own diary.\nNext: February.",
            ),
        ),
        NOW.replace(hour=11, minute=25),
        Gone.DELETED,
    ),
    PastMeeting(KnownMeeting(MISSED), NOW - timedelta(days=2), Gone.MISSING),
)
OPTIONS = LinkOptions(
    (("displayName", "Anna B"), ("lang", "de"), ("skipMediaPermissionPrompt", ""))
)


class DetailDesk:
    """The pane with everything around it."""

    def __init__(self, theme: Theme) -> None:
        self.clock, self.meter, self.service = StillClock(), PlainMeter(), RoomsInMemory()
        everything = (OPEN, FOREIGN, ENDED, OVER)
        self.service.rooms = list(everything)
        remembered = Remembered(
            "open", "Intake, morning clinic", CREATED_WITH, NOW - timedelta(minutes=37)
        )
        past = {each.meeting_id: r for each in HISTORY if (r := each.known.remembered)}
        memory = {"open": remembered, **past}
        shelf = ShelfInMemory(Shelved(everything, NOW, memory, history=HISTORY))
        self.book = MeetingBook(self.service, shelf, self.clock)
        asyncio.run(self.book.open())
        self.theme, self.icons = theme, Icons(theme)
        self.window = QWidget()
        self.actions = Actions(theme, self.icons, self.window)
        self.pane = self.new_pane()

    def new_pane(self, *, reveal_seconds: float = 30.0, copied_seconds: float = 2.0) -> DetailPane:
        return DetailPane(
            self.book,
            self.clock,
            self.theme,
            self.icons,
            self.actions,
            self.meter,
            self.window,
            reveal_seconds=reveal_seconds,
            copied_seconds=copied_seconds,
        )

    def show(self, *meeting_ids: str, width: int = 336, height: int = 700) -> DetailPane:
        self.window.resize(width, height)
        self.pane.resize(width, height)
        self.pane.show_meetings(meeting_ids)
        self.pane.show()
        self.window.show()
        QApplication.processEvents()
        return self.pane

    def remember(self, meeting_id: str, **parts: Any) -> None:  # noqa: ANN401 - any field of it
        """Changes what is remembered of a meeting."""
        asyncio.run(self.book.change_memory(meeting_id, lambda before: replace(before, **parts)))

    def label(self, meeting_id: str, label: str) -> None:
        asyncio.run(self.book.set_label(meeting_id, label))

    def fetch(self, answer: Meeting) -> None:
        """What comes when the links of a meeting have been asked for."""
        self.service.put(answer)
        asyncio.run(self.book.fetch_links(answer.meeting_id))


def button(parent: QWidget, name: str) -> QAbstractButton:
    """The visible button of that accessible name."""
    found = [
        each
        for each in parent.findChildren(QAbstractButton)
        if each.isVisible() and spoken(each) == name
    ]
    assert len(found) == 1, [spoken(each) for each in parent.findChildren(QAbstractButton)]
    return found[0]


def spoken(widget: QObject) -> str:
    """What a screen reader says of a widget."""
    interface = QAccessible.queryAccessibleInterface(widget)
    assert interface is not None
    return interface.text(QAccessible.Text.Name)


def scroll_of(pane: QWidget) -> QScrollArea:
    scroll = pane.findChild(QScrollArea)
    assert scroll is not None
    return scroll


def texts(parent: QWidget) -> list[str]:
    """The visible labels, as a person reads them from top to bottom."""
    labels = [each for each in parent.findChildren(QLabel) if each.isVisible() and each.text()]
    labels.sort(key=lambda each: (each.mapTo(parent, each.rect().center()).y(), each.x()))
    return [each.text() for each in labels]
