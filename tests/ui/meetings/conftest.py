"""A page of meetings in UTC and British English."""

import time
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from tests.ui.meetings.list_desk import ListDesk, sample
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.theme import Theme


@pytest.fixture
def utc(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Local times are UTC's, on a clock of 24 hours."""
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    monkeypatch.setenv("TZ", "UTC")
    if hasattr(time, "tzset"):
        time.tzset()
    yield
    QLocale.setDefault(before)
    monkeypatch.undo()
    if hasattr(time, "tzset"):
        time.tzset()


@pytest.fixture
def desk(qtbot: QtBot, utc: None, theme: Theme, icons: Icons) -> ListDesk:
    """A page without rooms, shown and active."""
    del utc
    desk = ListDesk(theme, icons)
    qtbot.addWidget(desk.window)
    with qtbot.waitActive(desk.window):
        desk.window.show()
    return desk


@pytest.fixture
def full(desk: ListDesk) -> ListDesk:
    """A page with the rooms of `sample`."""
    desk.book.change(sample())
    return desk
