"""What reminders say."""

import re
from datetime import UTC, datetime, timedelta

import pytest

from tests.ui.tray.rooms import room
from whereby_desktop.meetings.reminders import Ending, Reminder
from whereby_desktop.ui.times import clock_time, local
from whereby_desktop.ui.tray.notification_words import Words
from whereby_desktop.ui.tray.reminder_words import reminder_words

NOW = datetime(2026, 11, 25, 12, 42, tzinfo=UTC)
MINUTE = timedelta(minutes=1)
pytestmark = pytest.mark.usefixtures("qapp")


def ends(number: int, left: timedelta) -> Reminder:
    return Reminder(room(number, NOW + left, prefix="support-"), Ending.ROOM)


def rights(number: int, left: timedelta) -> Reminder:
    end = NOW + left - timedelta(hours=1)
    return Reminder(room(number, end, prefix="consult-"), Ending.HOST_RIGHTS)


def said(*due: Reminder, hide: bool = False) -> Words:
    words = reminder_words(due, NOW, hide_names=hide)
    # Plural forms that are not translated yet look like this.
    return Words(re.sub(r"\(s\)", "s", words.title), re.sub(r"\(s\)", "s", words.text))


def test_one_room() -> None:
    at = clock_time(local(NOW + 5 * MINUTE))
    assert said(ends(2, 5 * MINUTE)) == Words(
        "Room ends in 5 minutes",
        f"support-723a… ends at {at}. "
        "Whereby cannot extend a room; Extend makes a new one with the same settings.",
    )


def test_host_rights() -> None:
    at = clock_time(local(NOW + 10 * MINUTE))
    words = said(rights(1, 10 * MINUTE))
    assert words.title == "Host rights end in 10 minutes"
    assert words.text.startswith(f"Host rights of consult-713a… end at {at}. Whereby cannot")


@pytest.mark.parametrize(
    ("left", "title"),
    [
        (timedelta(seconds=59), "Room ends in 1 minutes?"),
        (timedelta(minutes=3, seconds=26), "Room ends in 3 minutes"),
        (timedelta(minutes=60), "Room ends in 60 minutes"),
        (timedelta(hours=24), "Room ends in 24 hours"),
    ],
)
def test_how_long_it_is_still(left: timedelta, title: str) -> None:
    assert re.fullmatch(title, said(ends(1, left)).title)


def test_names_are_hidden_where_that_is_wished() -> None:
    for reminder, title in (
        (ends(2, 5 * MINUTE), "A room ends in 5 minutes"),
        (ends(2, 180 * MINUTE), "A room ends in 3 hours"),
        (rights(2, 5 * MINUTE), "Host rights of a room end in 5 minutes"),
    ):
        words = said(reminder, hide=True)
        assert words.title == title
        assert "723a" not in words.text
    assert said(ends(1, MINUTE), ends(2, MINUTE), hide=True).text == ""


def test_several_rooms() -> None:
    words = said(*(ends(number, number * MINUTE) for number in (2, 3, 5)))
    assert words.title == "3 rooms end within 5 min"
    assert [line.split(" ")[0] for line in words.text.splitlines()] == [
        "support-723a…",
        "support-733a…",
        "support-753a…",
    ]
    assert said(rights(1, MINUTE), rights(2, 9 * MINUTE)).title == (
        "Host rights of 2 rooms end within 9 min"
    )
    assert said(ends(1, MINUTE), ends(2, 180 * MINUTE)).title == "2 rooms end within 3 h"


def test_of_many_rooms_a_few_are_named() -> None:
    lines = said(*(ends(number, number * MINUTE) for number in range(1, 8))).text.splitlines()
    assert len(lines) == 5
    assert lines[-1] == "And 3 more"


def test_nothing_says_that_anybody_is_shut_out() -> None:
    for words in (said(ends(1, MINUTE)), said(rights(1, MINUTE))):
        assert not re.search("clos|guest|leave", f"{words.title} {words.text}")
