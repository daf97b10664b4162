"""A page of meetings on its own, with a book and a clock that tests move by hand."""

from collections.abc import Callable, Iterable
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from whereby_desktop.meetings.book import MeetingBook
from whereby_desktop.meetings.book_change import BookChange
from whereby_desktop.meetings.draft import MeetingDraft, Mode
from whereby_desktop.meetings.known_meeting import KnownMeeting
from whereby_desktop.meetings.meeting import Meeting
from whereby_desktop.meetings.past_meeting import Gone, PastMeeting
from whereby_desktop.meetings.remembered import Remembered
from whereby_desktop.ui.actions import Actions, Do
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.meetings.arrangement import Column
from whereby_desktop.ui.meetings.meetings_model import MeetingsModel
from whereby_desktop.ui.meetings.meetings_page import MeetingsPage
from whereby_desktop.ui.meetings.meetings_view import MeetingsView
from whereby_desktop.ui.meetings.rows import GroupRow, RoomRow
from whereby_desktop.ui.theme import Theme

if TYPE_CHECKING:
    from whereby_desktop.ui.meetings.row_action import RowAction

NOW = datetime(2026, 11, 25, 12, 42, 7, tzinfo=UTC)  # a Wednesday
LEFT = Qt.MouseButton.LeftButton


class HandClock:
    """Stands still until it is moved."""

    def __init__(self) -> None:
        self.time = NOW

    def now(self) -> datetime:
        return self.time

    def monotonic(self) -> float:
        return self.time.timestamp()

    async def sleep(self, seconds: float) -> None:
        self.time += timedelta(seconds=seconds)


class HandHistory:
    """What the list reads of a MeetingHistory. Counts how often everything was asked for."""

    def __init__(self) -> None:
        self.past: dict[str, PastMeeting] = {}
        self.read = 0

    def all(self) -> list[PastMeeting]:
        self.read += 1
        return list(self.past.values())

    def get(self, meeting_id: str) -> PastMeeting | None:
        return self.past.get(meeting_id)


class HandBook:
    """What the list reads of a MeetingBook, filled by hand."""

    def __init__(self) -> None:
        self.history = HandHistory()
        self.loading = False
        self.refreshed = True
        self.seen_at: datetime | None = NOW
        self.known: dict[str, KnownMeeting] = {}
        self._listeners: list[Callable[[BookChange], None]] = []

    def meetings(self) -> list[Meeting]:
        return [each.meeting for each in self.known.values()]

    def all(self) -> list[KnownMeeting]:
        return list(self.known.values())

    def get(self, meeting_id: str) -> KnownMeeting | None:
        return self.known.get(meeting_id)

    def subscribe(self, listener: Callable[[BookChange], None]) -> Callable[[], None]:
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def tell(self, change: BookChange) -> None:
        for listener in tuple(self._listeners):
            listener(change)

    def change(
        self,
        put: Iterable[KnownMeeting] = (),
        drop: Iterable[str] = (),
        *,
        passing: bool = False,
    ) -> None:
        """Puts and drops, and tells it as one change, as a refresh does; `passing`: as a batch."""
        put, drop = list(put), list(drop)
        before = set(self.known)
        for meeting_id in drop:
            del self.known[meeting_id]
        self.known.update({each.meeting_id: each for each in put})
        ids = [each.meeting_id for each in put]
        added = tuple(each for each in ids if each not in before)
        changed = tuple(each for each in ids if each in before)
        self.tell(BookChange(added, changed, tuple(drop), passing=passing))

    def change_history(self, put: Iterable[PastMeeting] = (), drop: Iterable[str] = ()) -> None:
        for meeting_id in drop:
            del self.history.past[meeting_id]
        self.history.past.update({each.meeting_id: each for each in put})
        self.tell(BookChange(history=True))

    @property
    def as_book(self) -> MeetingBook:
        return cast("MeetingBook", self)


def at(hour: int, minute: int = 0, *, days: int = 0) -> datetime:
    """A moment of the tests' day, in UTC."""
    return datetime(2026, 11, 25, hour, minute, tzinfo=UTC) + timedelta(days=days)


def room(
    meeting_id: str,
    end: datetime,
    name: str = "",
    *,
    label: str = "",
    prefix: str = "",
    mode: Mode = Mode.NORMAL,
    locked: bool = False,
    here: bool = True,
    note: str = "",
    preset: str = "",
) -> KnownMeeting:
    """`here`: made with this program, so mode and lock are known."""
    name = name or f"room-{meeting_id}"
    meeting = Meeting(meeting_id, name, f"https://example.whereby.com/{name}", None, end)
    draft = MeetingDraft(end, prefix=prefix, mode=mode, locked=locked) if here else None
    remembered = Remembered(meeting_id, label, draft, preset=preset, note=note)
    return KnownMeeting(meeting, remembered if here or label else None)


def past(
    meeting_id: str, gone_at: datetime, name: str = "", *, missing: bool = False, label: str = ""
) -> PastMeeting:
    """A room that was to end an hour after it went."""
    known = room(meeting_id, gone_at + timedelta(hours=1), name, label=label)
    return PastMeeting(known, gone_at, Gone.MISSING if missing else Gone.DELETED)


def sample() -> list[KnownMeeting]:
    """The rooms of the design's picture, by the time they end."""
    ending = "-70ab-4c1e-9d3f-0c5d21bb"
    group, normal = Mode.GROUP, Mode.NORMAL
    rows = (
        ("1", at(13, 5), "consult-7f3a9c2e", "a7f4", "Intake, morning clinic", group, True),
        ("2", at(14), "consult-b81d04f7", "19ce", "Follow-up, room 2", normal, True),
        ("3", at(15, 30), "tutoring-51ac90de", "0b1e", "Algebra, group B", group, False),
        ("4", at(18), "support-3e90aa51", "d402", "", normal, False),
        ("7", at(11, 46), "consult-e64b1f08", "30fa", "Intake, early slot", normal, True),
        ("8", at(12, 22), "consult-20c8f1d9", "b7e3", "Diététique, première", normal, True),
        ("9", at(14, 5, days=-1), "tutoring-44c2e1b0", "77aa", "Algebra, group A", group, False),
    )
    made = [
        room(
            each[0],
            each[1],
            each[2] + ending + each[3],
            label=each[4],
            prefix=each[2].partition("-")[0] + "-",
            mode=each[5],
            locked=each[6],
        )
        for each in rows
    ]
    elsewhere = room("5", at(9, 30, days=1), f"9d41c6e2{ending}5b8e", here=False)
    return [*made[:4], elsewhere, *made[4:]]


class ListDesk:
    """Page, book and clock; and the hands and eyes of who uses them."""

    def __init__(self, theme: Theme, icons: Icons) -> None:
        self.window = QWidget()
        self.book, self.clock = HandBook(), HandClock()
        self.actions = Actions(theme, icons, self.window)
        self.page = MeetingsPage(self.book.as_book, self.clock, theme, icons, self.actions)
        self.actions.connect_to(Do.SEARCH, self.page.focus_search)
        layout = QVBoxLayout(self.window)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.page)
        self.acted: list[tuple[str, RowAction]] = []
        self.chosen: list[list[str]] = []
        self.page.row_action.connect(lambda *each: self.acted.append(each))
        self.page.selection_changed.connect(self.chosen.append)
        self.window.resize(660, 688)

    @property
    def model(self) -> MeetingsModel:
        return self.page.model

    @property
    def view(self) -> MeetingsView:
        return self.page.view

    def rows(self) -> list[str]:
        """What is shown: ids of rooms, and headings as "open 4"."""
        return shown(self.model)

    def in_place(self) -> str:
        """What fills the list's place: "list", "loading", or the title of a face."""
        page = self.page
        if page.view.isVisible():
            return "list"
        if page.skeleton.isVisible():
            return "loading"
        assert page.face.isVisible()
        assert page.face.content is not None
        return page.face.content.title

    def search_for(self, text: str) -> None:
        self.page.focus_search()
        QTest.keyClicks(self.page.toolbar.search, text)

    def row_of(self, meeting_id: str) -> int:
        return self.rows().index(meeting_id)

    def cell(self, meeting_id: str, column: Column) -> QRect:
        return self.view.visualRect(self.model.index(self.row_of(meeting_id), column))

    def click(self, place: QPoint, modifier: Qt.KeyboardModifier | None = None) -> None:
        keys = modifier or Qt.KeyboardModifier.NoModifier
        QTest.mouseClick(self.view.viewport(), LEFT, keys, place)

    def click_room(self, meeting_id: str, modifier: Qt.KeyboardModifier | None = None) -> None:
        self.click(self.cell(meeting_id, Column.ROOM).center(), modifier)

    def button_place(self, meeting_id: str) -> QPoint:
        cell = self.cell(meeting_id, Column.ACTION)
        return QPoint(cell.left() + 30, cell.center().y())

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
        QTest.keyClick(self.view, key, modifier or Qt.KeyboardModifier.NoModifier)

    def current(self) -> str:
        """The current row as `rows` writes it; "" when there is none."""
        index = self.view.currentIndex()
        return self.rows()[index.row()] if index.isValid() else ""

    def pass_time(self, **span: float) -> None:
        self.clock.time += timedelta(**span)
        self.model.take_time()


def shown(model: MeetingsModel) -> list[str]:
    def name(row: GroupRow | RoomRow) -> str:
        return row.meeting_id if isinstance(row, RoomRow) else f"{row.stage.value} {row.count}"

    return [name(row) for row in model.flat]
