"""The dialog on screen, over rooms of every stage, made here and elsewhere."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.bulk_delete.rooms import Rooms, room
from tests.ui.create.fakes import SetMeter, StoppedClock
from tests.ui.in_front import in_front
from whereby_desktop.ui.bulk_delete.delete_dialog import DeleteDialog, DeleteMeans
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.theme import Theme

HOUR = timedelta(hours=1)
Open = Callable[..., DeleteDialog]


@pytest.fixture
def clock() -> StoppedClock:
    return StoppedClock()


@pytest.fixture
def meter() -> SetMeter:
    return SetMeter()


@pytest.fixture
def rooms() -> Rooms:
    """Two open, two with host rights left, two that wait for their deletion."""
    return Rooms(
        [
            room("open-here", ends=2 * HOUR, here=True, label="Intake"),
            room("open-elsewhere", ends=HOUR),
            room("hosted-here", ends=-HOUR / 3, here=True, label="Morning clinic"),
            room("hosted-elsewhere", ends=-HOUR / 2),
            room("waiting-here", ends=-3 * HOUR, here=True),
            room("waiting-elsewhere", ends=-20 * HOUR, age=timedelta(days=9)),
        ]
    )


@pytest.fixture
def opened(
    qtbot: QtBot, theme: Theme, icons: Icons, clock: StoppedClock, meter: SetMeter, rooms: Rooms
) -> Open:
    def open_dialog() -> DeleteDialog:
        dialog = DeleteDialog(theme, icons, DeleteMeans(rooms, clock, meter, lambda: 50))
        in_front(qtbot, dialog)
        return dialog

    return open_dialog


@pytest.fixture
def dialog(opened: Open) -> DeleteDialog:
    return opened()
