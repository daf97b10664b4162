"""The pane beside the list: the details of the selected room."""

from collections.abc import Iterator, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QStackedLayout, QWidget

from whereby_desktop.meetings.book import MeetingBook
from whereby_desktop.meetings.book_change import BookChange
from whereby_desktop.meetings.known_meeting import KnownMeeting
from whereby_desktop.meetings.past_meeting import PastMeeting
from whereby_desktop.meetings.ports import Clock, PointsMeter
from whereby_desktop.meetings.quota import CallKind
from whereby_desktop.ui.actions import Actions
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.meetings.link_kind import LinkKind
from whereby_desktop.ui.meetings.one_room import OneRoom
from whereby_desktop.ui.meetings.room_ahead import RoomAhead
from whereby_desktop.ui.meetings.room_page import RoomPage
from whereby_desktop.ui.meetings.several_rooms import SeveralRooms
from whereby_desktop.ui.minute_timer import MinuteTimer
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.flowing_label import FlowingLabel
from whereby_desktop.ui.widgets.in_the_middle import in_the_middle

if TYPE_CHECKING:
    from whereby_desktop.ui.meetings.past_room import PastRoom

_NARROWEST, _USUAL, _WIDEST = 304, 336, 420
_REVEAL_SECONDS, _COPIED_SECONDS = 30.0, 2.0


class DetailPane(QWidget):
    """Shows none, one or several meetings of the book, and follows it, the clock and the prices.

    Past meetings, too. It does nothing by itself but ask: the signals say for which meeting. Most
    of what can be done with a room is triggered as the program's actions.
    """

    label_edited = Signal(str, str)  # meeting id, new label
    note_edited = Signal(str, str)  # meeting id, new note
    keep_wished = Signal(str)  # id of a meeting that was to be deleted later
    forget_wished = Signal(list)  # ids of past meetings
    links_requested = Signal(str)  # meeting id
    copy_requested = Signal(str, object)  # meeting id, LinkKind
    open_requested = Signal(str)  # meeting id
    copy_code_requested = Signal(str)
    save_code_requested = Signal(str)

    def __init__(
        self,
        book: MeetingBook,
        clock: Clock,
        theme: Theme,
        icons: Icons,
        actions: Actions,
        meter: PointsMeter,
        parent: QWidget | None = None,
        *,
        reveal_seconds: float = _REVEAL_SECONDS,
        copied_seconds: float = _COPIED_SECONDS,
    ) -> None:
        super().__init__(parent)
        self._book, self._clock, self._meter, self._theme = book, clock, meter, theme
        self._copied_seconds = copied_seconds
        self._ids: tuple[str, ...] = ()
        self._presets: dict[str, str] = {}  # names by key
        self.setMinimumWidth(_NARROWEST)
        self.setMaximumWidth(theme.px(_WIDEST))
        self._nothing = FlowingLabel(theme, "body", "text3")
        # Built when they are first needed: the window's first paint needs neither.
        self._icons, self._actions = icons, actions
        make_room = partial(OneRoom, theme, icons, actions, self, reveal_seconds)
        self._room_ahead = RoomAhead(make_room, self._take_room)
        self._build_several = partial(SeveralRooms, theme, icons, actions, self)
        self._room: OneRoom | None = None
        self._past: PastRoom | None = None
        self._several: SeveralRooms | None = None
        self._stack = QStackedLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.addWidget(in_the_middle(self._nothing, self))
        self.minute_timer = MinuteTimer(self)
        self.minute_timer.timeout.connect(self._minute_passed)
        self.copied_timer = QTimer(self, singleShot=True)
        self.copied_timer.timeout.connect(self._forget_copied)
        self._follow()
        self._retranslate()
        self._show()

    @property
    def meeting_ids(self) -> tuple[str, ...]:
        """The meetings shown."""
        return self._ids

    def built_ahead(self, meeting_id: str) -> Iterator[None]:
        """Steps towards this one as the first that is shown, each shorter than all at once."""
        if self._room is None:
            yield from self._room_ahead.steps()
            room, known = self._room_ahead.room(), self._book.get(meeting_id)
            filling = self._steps_to(room, known) if known is not None else iter(())
            # Another one may have been chosen meanwhile.
            while not self._ids and next(filling, room) is None:
                yield

    def show_meetings(self, meeting_ids: Sequence[str]) -> None:
        if tuple(meeting_ids) != self._ids:
            if (page := self._page()) is not None:
                page.header.save()
            self._forget_copied()
            self._ids = tuple(meeting_ids)
        self._show()

    def set_presets(self, presets: Sequence[tuple[str, str]]) -> None:
        """Key and name of each preset: rooms are said to be made with them."""
        self._presets = dict(presets)
        self._show()

    def edit_label(self) -> None:
        """Begins to edit the label of the one room shown."""
        if (page := self._page()) is not None:
            page.area.ensureWidgetVisible(page.header.label_line)
            page.header.label_line.edit()

    def edit_note(self) -> None:
        """Begins to edit the note of the one room shown."""
        if (page := self._page()) is not None:
            page.header.note_box.edit()
            page.area.ensureWidgetVisible(page.header.note_box)

    def set_copied(self, kind: LinkKind, meeting_id: str | None = None) -> None:
        """A link of the room shown is on the clipboard: its buttons say so for a moment.

        Nothing happens when `meeting_id` is another room's.
        """
        if self._room is None or meeting_id not in (None, self._room.meeting_id):
            return
        self._room.show_copied(kind)
        self.copied_timer.start(round(self._copied_seconds * 1000))

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(_USUAL), self._theme.px(600))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
            self._show()
        super().changeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._minute_passed()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.minute_timer.stop()

    def _follow(self) -> None:
        self._shown_prices = self._prices()
        self._theme.changed.connect(self._measure)
        stop_book = self._book.subscribe(self._book_changed)
        stop_meter = self._meter.subscribe(self._meter_changed)
        self.destroyed.connect(lambda: (stop_book(), stop_meter()))

    def _connect(self, room: OneRoom) -> None:
        self._connect_page(room)
        room.buttons.copy_clicked.connect(lambda kind: self._ask_for_copy(room, kind))
        room.buttons.open_clicked.connect(lambda: self.open_requested.emit(room.meeting_id))
        room.links.copy_clicked.connect(lambda kind: self._ask_for_copy(room, kind))
        room.links.get_clicked.connect(lambda: self.links_requested.emit(room.meeting_id))
        room.life.keep_clicked.connect(lambda: self.keep_wished.emit(room.meeting_id))
        room.qr.copy_requested.connect(self.copy_code_requested)
        room.qr.save_requested.connect(self.save_code_requested)

    def _connect_page(self, page: RoomPage) -> None:
        header = page.header
        header.label_edited.connect(lambda text: self.label_edited.emit(page.meeting_id, text))
        header.note_edited.connect(lambda text: self.note_edited.emit(page.meeting_id, text))
        header.forget_asked.connect(self._ask_to_forget)
        page.footer.forget_clicked.connect(self._ask_to_forget)

    def _ask_for_copy(self, room: OneRoom, kind: LinkKind) -> None:
        self.copy_requested.emit(room.meeting_id, kind)

    def _ask_to_forget(self) -> None:
        past = [each for each in self._ids if self._book.history.get(each) is not None]
        self.forget_wished.emit(past)

    def _page(self) -> RoomPage | None:
        """The page of the one room that is shown."""
        current = self._stack.currentWidget()
        return current if isinstance(current, RoomPage) else None

    def _book_changed(self, change: BookChange) -> None:
        touched = {*change.added, *change.changed, *change.removed}
        if self._room is not None and self._room.meeting_id in touched:
            self._room.links.note_answer()
        if change.history or touched.intersection(self._ids):
            self._show()

    def _meter_changed(self) -> None:
        """Points come and go with each call; what is shown of them here is what calls cost."""
        prices = self._prices()
        if prices != self._shown_prices:
            self._shown_prices = prices
            self._show()

    def _prices(self) -> tuple[int, int]:
        return self._meter.price(CallKind.GET), self._meter.price(CallKind.DELETE)

    def _show(self) -> None:
        here = [each for each in map(self._book.get, self._ids) if each is not None]
        there = {each.meeting_id for each in here}
        history = self._book.history
        past = [each for i in self._ids if i not in there and (each := history.get(i)) is not None]
        if len(here) + len(past) > 1:
            self._show_several(len(here), len(past))
        elif here:
            self._show_room(here[0])
        elif past:
            self._show_past(past[0])
        else:
            self._stack.setCurrentIndex(0)

    def _show_room(self, known: KnownMeeting) -> None:
        room = self._room or self._room_ahead.room()
        for _ in self._steps_to(room, known):
            pass
        self._stack.setCurrentWidget(room)

    def _steps_to(self, room: OneRoom, known: KnownMeeting) -> Iterator[None]:
        room.presets = self._presets
        return room.steps_to(known, self._clock.now(), self._meter.price(CallKind.GET))

    def _take_room(self, room: OneRoom) -> None:
        self._room = room
        self._connect(room)
        self._stack.addWidget(room)

    def _show_past(self, past: PastMeeting) -> None:
        if self._past is None:
            from whereby_desktop.ui.meetings.past_room import PastRoom

            self._past = PastRoom(self._theme, self._icons, self._actions, self)
            self._connect_page(self._past)
            self._stack.addWidget(self._past)
        self._past.presets = self._presets
        self._past.show_past(past, self._clock.now())
        self._stack.setCurrentWidget(self._past)

    def _show_several(self, here: int, past: int) -> None:
        if self._several is None:
            self._several = self._build_several()
            self._several.forget_clicked.connect(self._ask_to_forget)
            self._stack.addWidget(self._several)
        self._several.show_rooms(here, past, self._meter.price(CallKind.DELETE) * here)
        self._stack.setCurrentWidget(self._several)

    def _minute_passed(self) -> None:
        now = self._clock.now()
        if self._room is not None:
            self._room.show_time(now, self._meter.price(CallKind.GET))
        if self._past is not None:
            self._past.show_time(now)
        self.minute_timer.await_next(now)

    def _forget_copied(self) -> None:
        self.copied_timer.stop()
        if self._room is not None:
            self._room.show_copied(None)

    def _measure(self) -> None:
        self.setMaximumWidth(self._theme.px(_WIDEST))
        self.updateGeometry()

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Details"))
        self._nothing.show_text(self.tr("Select a room to see its links."))
