"""An unsure row of a batch: the same question, and what becomes of its answer."""

from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from tests.ui.create.fakes import SetMeter, StoppedClock
from tests.ui.extend.desk import Keyring, Presets, settled, until
from tests.ui.unsettled.conftest import DRAFT, room
from whereby_desktop.app.connection import Keyless
from whereby_desktop.meetings.batch_journal import BatchRow, RowState
from whereby_desktop.meetings.book import MeetingBook
from whereby_desktop.meetings.kept_secrets import KeptSecrets
from whereby_desktop.meetings.meeting import Meeting
from whereby_desktop.meetings.preset_book import PresetBook
from whereby_desktop.meetings.remembered import Remembered
from whereby_desktop.preferences import Preferences
from whereby_desktop.storage.meeting_shelf import MeetingShelf
from whereby_desktop.ui.actions import Actions
from whereby_desktop.ui.background import Background
from whereby_desktop.ui.clipboard import LinkClipboard
from whereby_desktop.ui.desk import Desk
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.main_window import MainWindow
from whereby_desktop.ui.notices import Notices
from whereby_desktop.ui.settings.current_preferences import CurrentPreferences
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.unsettled.unsettled_dialog import UnsettledDialog
from whereby_desktop.ui.unsettled.unsettled_flow import UnsettledFlow

if TYPE_CHECKING:
    from whereby_desktop.meetings.batch_run import BatchRun

UNSURE = BatchRow(3, DRAFT, "Intake", state=RowState.UNSURE, mark=DRAFT.end)
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@dataclass
class OneRow:
    """What the flow asks of a BatchRun."""

    now: BatchRow = UNSURE
    rooms: list[Meeting] = field(default_factory=list)
    decided: list[tuple[int, str]] = field(default_factory=list)
    listeners: list[Callable[[Any], None]] = field(default_factory=list)

    def row(self, position: int) -> BatchRow:
        assert position == self.now.position
        return self.now

    @property
    def open_rows(self) -> list[BatchRow]:
        return [self.now] if self.now.state in (RowState.SENT, RowState.UNSURE) else []

    def rivals(self, position: int) -> list[Meeting]:
        assert position == self.now.position
        return self.rooms

    def subscribe(self, listener: Callable[[Any], None]) -> Callable[[], None]:
        self.listeners.append(listener)
        return lambda: self.listeners.remove(listener)

    async def decide(self, position: int, meeting_id: str) -> None:
        self.decided.append((position, meeting_id))

    def become(self, state: RowState) -> None:
        self.now = replace(self.now, state=state)
        for listener in list(self.listeners):
            listener({self.now.position})


@dataclass
class Work:
    flow: UnsettledFlow
    run: OneRow
    book: MeetingBook
    desk: Desk
    runs: list[object] = field(default_factory=list)

    async def asked(self) -> UnsettledDialog:
        self.flow.choose_row(cast("BatchRun", self.run), 3)
        await until(lambda: isinstance(QApplication.activeWindow(), UnsettledDialog))
        dialog = QApplication.activeWindow()
        assert isinstance(dialog, UnsettledDialog)
        return dialog


@pytest.fixture
async def work(theme: Theme, icons: Icons, tmp_path: Path) -> AsyncIterator[Work]:
    clock, window, notices = StoppedClock(), MainWindow(theme, icons), Notices(theme, icons)
    shelf = MeetingShelf(tmp_path / "meetings.sqlite3", "default@127.0.0.1")
    book = MeetingBook(Keyless(), shelf, clock)
    window.show()
    desk = Desk(
        theme,
        icons,
        Actions(theme, icons, window),
        window,
        notices,
        Background(window),
        LinkClipboard(QGuiApplication.clipboard(), window),
        CurrentPreferences(Preferences(), window),
        PresetBook(Presets()),
        KeptSecrets(Keyring()),
        clock,
        SetMeter(),
        lambda _url: True,
    )
    rooms = [room("a").meeting, room("b").meeting]
    for each in rooms:
        book.take_in(each, Remembered(each.meeting_id))
    work = Work(UnsettledFlow(desk, book, window), OneRow(rooms=rooms), book, desk)
    work.flow.row_decided.connect(work.runs.append)
    yield work
    work.flow.close()
    await desk.background.close()
    await shelf.close()
    window.deleteLater()


async def test_a_row_is_told_and_its_batch_goes_on(work: Work) -> None:
    dialog = await work.asked()
    assert dict(dialog.form.facts.texts)["Label"] == "Intake"
    assert dialog.form.after.text().endswith("If it is none of these, a room is created.")
    dialog.form.cards[1].choose.click()
    await until(lambda: work.runs == [work.run])
    assert work.run.decided == [(3, "bbbbbbbb")]
    assert work.run.listeners == []


async def test_none_of_them(work: Work) -> None:
    dialog = await work.asked()
    dialog.none.click()
    await until(lambda: work.runs)
    assert work.run.decided == [(3, "")]


async def test_deciding_later_changes_nothing(work: Work) -> None:
    dialog = await work.asked()
    dialog.later.click()
    await settled()
    assert work.run.decided == []
    assert work.run.listeners == []


async def test_a_row_without_any_room_that_fits(work: Work) -> None:
    work.run.rooms = []
    dialog = await work.asked()
    assert dialog.none.text() == "It was &not created"
    assert dialog.form.after.text().endswith("it is created now.")
    dialog.none.click()
    await until(lambda: work.run.decided == [(3, "")])


async def test_what_is_told_meanwhile_is_not_asked_any_more(work: Work) -> None:
    dialog = await work.asked()
    work.run.become(RowState.DONE)
    assert not dialog.isVisible()
    work.flow.choose_row(cast("BatchRun", work.run), 3)
    await settled()
    assert not any(
        isinstance(each, UnsettledDialog) and each.isVisible()
        for each in QApplication.topLevelWidgets()
    )
    assert work.run.decided == []


async def test_a_room_that_is_gone_in_that_moment_is_not_taken(work: Work) -> None:
    dialog = await work.asked()
    card = dialog.form.cards[0]
    await work.book.deleted(work.run.rooms[0])  # the rows have not heard of it yet
    card.choose.click()
    await until(lambda: work.desk.window.status.message == "This room no longer exists")
    assert work.run.decided == []
