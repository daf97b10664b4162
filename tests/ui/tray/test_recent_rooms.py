"""Which rooms the tray offers, and in which words."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from tests.ui.tray.rooms import MINUTE, NOW, room
from whereby_desktop.ui.meetings.link_kind import LinkKind
from whereby_desktop.ui.tray.recent_rooms import recent_rooms


@pytest.fixture(autouse=True)
def english(qapp: QApplication) -> Iterator[None]:
    del qapp
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


def texts(*ends: datetime) -> list[str]:
    rooms = [room(number, end) for number, end in enumerate(ends)]
    return [each.text.partition(", ")[2] for each in recent_rooms(rooms, NOW)]


@pytest.mark.parametrize(
    ("left", "words"),
    [
        (timedelta(seconds=59), "ends in less than 1 min"),
        (timedelta(seconds=61), "ends in 1 min"),
        (59 * MINUTE, "ends in 59 min"),
        (60 * MINUTE, "ends in 1 h"),
        (168 * MINUTE, "ends in 2 h 48 min"),
        (timedelta(days=1), "ends tomorrow"),
        (timedelta(days=30), "ends 25 Dec"),
        (-20 * MINUTE, "host link, 40 min"),
        (-60 * MINUTE + timedelta(seconds=30), "host link, less than 1 min"),
    ],
)
def test_words(left: timedelta, words: str) -> None:
    assert texts(NOW + left) == [words]


def test_some_days_from_now() -> None:
    (text,) = texts(NOW + timedelta(days=3))
    assert text.startswith("ends in ")
    assert "day" in text


def test_five_latest_in_the_order_of_the_window() -> None:
    rooms = [room(number, NOW + (10 - number) * MINUTE) for number in range(7)]
    rooms.append(room(7, NOW - 5 * MINUTE, made=NOW))
    shown = recent_rooms(rooms, NOW)

    # The host hour's comes last; 4, 5 and 6 were made longer ago than the others.
    assert [each.meeting_id for each in shown] == ["3", "2", "1", "0", "7"]
    assert [each.kind for each in shown] == [LinkKind.GUEST] * 4 + [LinkKind.HOST]


def test_rooms_that_wait_for_deletion_are_not_offered() -> None:
    assert texts(NOW - 61 * MINUTE) == []


def test_room_of_unknown_age_comes_after_the_others() -> None:
    old = replace(room(9, NOW + MINUTE), start=None)
    rooms = [old, *(room(n, NOW + MINUTE) for n in range(5))]

    assert "9" not in [each.meeting_id for each in recent_rooms(rooms, NOW)]
