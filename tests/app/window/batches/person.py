"""Somebody who creates rooms by the batch, and reads off the screen how that goes."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from tests.app.window.driver import Running, until
from whereby_desktop.meetings.batch_journal import BatchRow
from whereby_desktop.meetings.draft import MeetingDraft, NamePattern
from whereby_desktop.sandbox.rooms import Room
from whereby_desktop.ui.batches.batch_desk import BatchDesk
from whereby_desktop.ui.batches.batch_line import BatchLine
from whereby_desktop.ui.batches.batch_window import BatchWindow
from whereby_desktop.ui.batches.result_row import Column

NAME = "autumn-classes.csv"


def rows(count: int, *, first: int = 1) -> list[BatchRow]:
    """Of a table: numbered from 1, all alike but for their label."""
    end = (datetime.now(UTC) + timedelta(hours=5)).replace(second=0, microsecond=0)
    draft = MeetingDraft(end, "class-", pattern=NamePattern.HUMAN_SHORT)
    return [BatchRow(number, draft, f"Class {number}") for number in range(first, first + count)]


def plain(text: str) -> str:
    """With the plural of many, whether or not the texts are collected."""
    return text.replace("(s)", "s").replace("(es)", "es")


class Person:
    def __init__(self, run: Running) -> None:
        self.run = run

    @property
    def desk(self) -> BatchDesk:
        return self.run.workspace.rooms.batches

    async def create(self, wanted: Sequence[BatchRow] | int, name: str = NAME) -> BatchWindow:
        """As the table does it when its button is pressed."""
        await self.desk.create(rows(wanted) if isinstance(wanted, int) else wanted, name)
        return await self.window()

    async def window(self) -> BatchWindow:
        return await self.run.dialog_opened(BatchWindow)

    def rooms(self) -> list[Room]:
        """Of the batch, at the server."""
        return [each for each in self.run.sandbox.rooms.all() if each.name.startswith("/class-")]

    def said(self, words: str) -> bool:
        """Whether a notice on screen says so."""
        return any(words in plain(each) for each in self.run.notices())

    def line(self) -> str:
        """What the status bar says of batches; "" if nothing."""
        lines = self.run.seen(BatchLine)
        return lines[0].text() if lines else ""

    def line_button(self) -> QAbstractButton:
        return self.run.seen(BatchLine)[0]

    def ask_for_host_links(self, window: BatchWindow) -> None:
        window.outcome.host_links.setFocus()
        QTest.keyClick(window.outcome.host_links, Qt.Key.Key_Space)

    async def result(self, window: BatchWindow) -> str:
        """The headline, once it is there."""
        await until(window.outcome.isVisible, "the result", seconds=30)
        return window.outcome.head.title.text()

    def shown(self, window: BatchWindow, *columns: Column) -> list[tuple[str, ...]]:
        """The cells of the table that is on screen."""
        model = window.outcome.table.model()
        return [
            tuple(str(model.index(row, column).data()) for column in columns)
            for row in range(model.rowCount())
        ]

    def one_room_for_each(self, count: int) -> None:
        """By their labels, which are in the list of the program."""
        book = self.run.connection.book
        known = [book.get(each.meeting_id) for each in self.rooms()]
        labels = sorted(each.label for each in known if each)
        assert labels == sorted(f"Class {number}" for number in range(1, count + 1))
