from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QDate, QLocale, Qt, QTime, QTimeZone
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from whereby_desktop.ui.create.date_time_edits import EndDateEdit, EndTimeEdit
from whereby_desktop.ui.create.date_words import clock_words, date_format, day_words, moment_words
from whereby_desktop.ui.create.wall_time import in_zone, wall_time
from whereby_desktop.ui.create.zone_names import all_zones, utc_offset, zone_label
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.theme import Theme

BERLIN = QTimeZone(b"Europe/Berlin")
WINTER = datetime(2026, 11, 25, 12, 0, tzinfo=UTC)
SUMMER = datetime(2026, 7, 25, 12, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("locale", "short", "with_year", "day", "clock"),
    [
        ("en_GB", "Thu 26 Nov", "Thu 26 Nov 2026", "26 November", "13:42"),
        ("en_US", "Thu Nov 26", "Thu Nov 26, 2026", "November 26", "1:42 PM"),
        ("de_DE", "Do. 26. Nov.", "Do. 26. Nov. 2026", "26. November", "13:42"),
        ("es_ES", "jue 26 de nov", "jue 26 de nov de 2026", "26 de noviembre", "13:42"),
        ("ja_JP", "11月26日木", "2026年11月26日木", "11月26日", "13:42"),
        ("C", "Thu 26 Nov", "Thu 26 Nov 2026", "26 November", "13:42"),
    ],
)
def test_dates_and_times_are_the_locales(
    locale: str, short: str, with_year: str, day: str, clock: str
) -> None:
    QLocale.setDefault(QLocale(locale))
    date = QDate(2026, 11, 26)
    assert QLocale().toString(date, date_format(year=False)) == short
    assert QLocale().toString(date, date_format(year=True)) == with_year
    assert day_words(date) == day
    assert clock_words(QTime(13, 42)) == clock


@pytest.mark.parametrize(
    ("moment", "words"),
    [
        (datetime(2026, 11, 25, 20, 0, tzinfo=UTC), "21:00"),
        (datetime(2026, 11, 25, 23, 30, tzinfo=UTC), "Thu 00:30"),
        (datetime(2026, 12, 12, 12, 0, tzinfo=UTC), "Sat 12 Dec, 13:00"),
        (datetime(2027, 1, 12, 12, 0, tzinfo=UTC), "Tue 12 Jan 2027, 13:00"),
    ],
)
def test_a_moment_is_as_short_as_it_can_be(moment: datetime, words: str) -> None:
    assert moment_words(in_zone(moment, BERLIN), QDate(2026, 11, 25)) == words


@pytest.mark.parametrize(
    ("seconds", "words"),
    [(0, "UTC"), (3600, "UTC+1"), (-12_600, "UTC-3:30"), (20_700, "UTC+5:45")],
)
def test_offsets(seconds: int, words: str) -> None:
    assert utc_offset(seconds) == words


def test_a_zone_is_named_by_its_city_and_the_offset_of_that_day() -> None:
    assert zone_label(BERLIN, WINTER) == "Berlin, UTC+1"
    assert zone_label(BERLIN, SUMMER) == "Berlin, UTC+2"
    assert zone_label(QTimeZone(b"UTC"), WINTER) == "UTC"


def test_no_two_zones_of_the_list_look_alike() -> None:
    zones = all_zones(WINTER, BERLIN)
    labels = [label for _name, label in zones]
    assert labels[:2] == ["Berlin, UTC+1", "UTC"]
    assert len(set(labels)) == len(labels)
    assert len(zones) > 400


@pytest.mark.parametrize("minute", [0, 30, 59])
def test_skipped_doubled_and_plain_readings(minute: int) -> None:
    time = QTime(2, minute)
    skipped = wall_time(QDate(2027, 3, 28), time, BERLIN)
    doubled = wall_time(QDate(2027, 10, 31), time, BERLIN)
    plain = wall_time(QDate(2027, 5, 5), time, BERLIN)
    assert skipped.skipped
    assert skipped.first == datetime(2027, 3, 28, 1, minute, tzinfo=UTC)
    assert doubled.first == datetime(2027, 10, 31, 0, minute, tzinfo=UTC)
    assert doubled.second == datetime(2027, 10, 31, 1, minute, tzinfo=UTC)
    assert (plain.skipped, plain.second) == (False, None)
    assert plain.first == datetime(2027, 5, 5, 0, minute, tzinfo=UTC)


def test_a_clock_is_read_from_left_to_right_everywhere(
    qtbot: QtBot, qapp: QApplication, theme: Theme
) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        edit = EndTimeEdit(theme)
        qtbot.addWidget(edit)
        edit.setTime(QTime(13, 42))
        assert edit.text() == "13:42"
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.parametrize("locale", ["en_GB", "en_US", "de_DE", "es_ES"])
@pytest.mark.parametrize("today", [QDate(2026, 11, 1), QDate(2025, 11, 1)])
def test_any_day_is_seen_whole(
    qtbot: QtBot, theme: Theme, icons: Icons, locale: str, today: QDate
) -> None:
    QLocale.setDefault(QLocale(locale))
    edit = EndDateEdit(theme, icons)
    qtbot.addWidget(edit)
    for day in (QDate(2026, 11, 25), QDate(2026, 9, 23), QDate(2026, 5, 30)):
        edit.show_day(day, today)
        edit.resize(edit.sizeHint())
        with qtbot.waitExposed(edit):
            edit.show()
        line = edit.lineEdit()
        margins = line.textMargins()
        room = line.width() - margins.left() - margins.right() - 4  # which Qt keeps free
        assert edit.fontMetrics().horizontalAdvance(line.text()) <= room, line.text()
