from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QLocale

from tests.ui.meetings.list_desk import NOW, at
from whereby_desktop.meetings.meeting import Meeting
from whereby_desktop.ui.meetings.state_words import StateWords, state_words


def words(end: datetime, now: datetime = NOW) -> StateWords:
    return state_words(Meeting("1", "room", "https://example.whereby.com/room", None, end), now)


@pytest.mark.usefixtures("utc")
@pytest.mark.parametrize(
    ("end", "first", "second", "icon", "tone"),
    [
        (at(12, 43), "Ends in less than 1 min", "12:43", "clock", "warn"),
        (at(12, 44), "Ends in 2 min", "12:44", "clock", "warn"),
        (at(13, 5), "Ends in 23 min", "13:05", "clock", "warn"),
        (at(13, 11), "Ends in 29 min", "13:11", "clock", "warn"),
        (at(13, 12), "Ends in 30 min", "13:12", "open", "ok"),
        (at(13, 41), "Ends in 59 min", "13:41", "open", "ok"),
        (at(13, 42), "Ends in 1 h", "13:42", "open", "ok"),
        (at(15, 30), "Ends in 2 h 48 min", "15:30", "open", "ok"),
        (at(9, 30, days=1), "Ends tomorrow", "Thu 09:30", "open", "ok"),
        (at(17, 0, days=2), "Ends in 2 days", "Fri 17:00", "open", "ok"),
        (at(17, 0, days=6), "Ends in 6 days", "Tue 17:00", "open", "ok"),
        (at(9, 30, days=17), "Ends 12 Dec", "09:30", "open", "ok"),
        (at(12, 22), "Host rights end in 40 min", "13:22", "key", "hostText"),
        (at(11, 43), "Host rights end in < 1 min", "12:43", "key", "hostText"),
        (at(14, 5, days=-1), "Deleted by 14:05", "Ended yesterday", "hourglass", "text"),
        (at(9, 0), "Deleted by Thu 09:00", "Ended at 09:00", "hourglass", "text"),
        (at(9, 0, days=-3), "Deleted by Mon 09:00", "Ended 22 Nov", "hourglass", "text"),
    ],
)
def test_a_state_in_words(end: datetime, first: str, second: str, icon: str, tone: str) -> None:
    said = words(end)
    assert (said.first, said.second, said.icon, said.tone) == (first, second, icon, tone)


@pytest.mark.usefixtures("utc")
def test_a_room_that_ends_after_midnight_but_soon_counts_minutes() -> None:
    late = at(23, 50)
    assert words(at(0, 20, days=1), late).first == "Ends in 30 min"
    assert words(at(1, 20, days=1), late).first == "Ends tomorrow"


@pytest.mark.usefixtures("utc")
def test_countdowns_move_on_the_minute_whatever_the_seconds_of_the_end() -> None:
    end = at(13, 5) + timedelta(seconds=40)
    assert words(end, at(12, 42)).first == "Ends in 23 min"
    assert words(end, at(12, 42) + timedelta(seconds=59)).first == "Ends in 23 min"
    assert words(end, at(12, 43)).first == "Ends in 22 min"


@pytest.mark.usefixtures("utc")
def test_spoken_words_are_whole_ones() -> None:
    assert words(at(13, 5)).spoken == "ends in 23 minutes at 13:05"
    assert words(at(12, 43), at(12, 42)).spoken == "ends in 1 minute at 12:43"
    assert words(at(12, 22)).spoken == "host rights end in 40 minutes at 13:22"


@pytest.mark.usefixtures("utc")
def test_times_follow_the_locale() -> None:
    QLocale.setDefault(QLocale("en_US"))
    said = words(at(13, 5))
    assert said.second.replace("\u202f", " ") == "1:05 PM"
    assert words(at(9, 30, days=17)).first == "Ends Dec 12"


def test_times_are_those_of_the_users_zone(utc: None, monkeypatch: pytest.MonkeyPatch) -> None:
    import time

    del utc
    monkeypatch.setenv("TZ", "Europe/Berlin")
    time.tzset()
    assert words(at(13, 5)).second == "14:05"
    late = datetime(2026, 11, 25, 23, 30, tzinfo=UTC)  # half past midnight in Berlin
    assert words(late).first == "Ends tomorrow"
