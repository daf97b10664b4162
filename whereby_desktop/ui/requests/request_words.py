"""One call to Whereby, column by column, as the person reads it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from enum import IntEnum

from PySide6.QtCore import QCoreApplication, QLocale

from whereby_desktop.meetings.plain_words import one_line
from whereby_desktop.meetings.quota import Call, CallKind
from whereby_desktop.ui.gauge.call_status import every_status_text, status_text
from whereby_desktop.ui.gauge.points_words import number
from whereby_desktop.ui.gauge.recent_calls import action_text
from whereby_desktop.ui.times import clock_time_with_seconds, day_text

translate = QCoreApplication.translate
_NOT_KNOWN = "\N{EN DASH}"
_ANY_TIME = datetime(2000, 1, 1, tzinfo=UTC)


class Column(IntEnum):
    TIME = 0
    CALL = 1
    ROOM = 2
    STATUS = 3
    POINTS = 4
    LEFT = 5
    ELSEWHERE = 6
    DURATION = 7


NUMBERS = (Column.POINTS, Column.LEFT, Column.ELSEWHERE, Column.DURATION)


def heading(column: Column) -> str:
    return (
        translate("Requests", "Time"),
        translate("Requests", "Call"),
        translate("Requests", "Room"),
        translate("Requests", "Status"),
        translate("Requests", "Points"),
        translate("Requests", "Left"),
        translate("Requests", "Elsewhere"),
        translate("Requests", "Duration"),
    )[column]


def explanation(column: Column) -> str:
    """What a heading alone does not say."""
    return {
        Column.POINTS: translate("Requests", "What the request cost"),
        Column.LEFT: translate("Requests", "Points left after it"),
        Column.ELSEWHERE: translate(
            "Requests", "Points that somebody else of your organisation spent meanwhile"
        ),
    }.get(column, "")


def cell_text(call: Call, column: Column) -> str:
    return _CELLS[column](call)


def time_text(at: datetime) -> str:
    """20 Nov 12:42:07: a log may go back for days."""
    return translate("Requests", "{0} {1}").format(day_text(at), clock_time_with_seconds(at))


def seconds_text(seconds: float) -> str:
    return translate("Requests", "{0} s").format(QLocale().toString(seconds, "f", 2))


def longest_texts(column: Column) -> list[str]:
    """What a cell of the column may have to show; the rooms' takes what is left."""
    match column:
        case Column.TIME:
            start = datetime(2000, 1, 20, 0, 44, 44, tzinfo=UTC)
            # Every month and, in twelve hours' time, every hour.
            steps = (start + timedelta(days=29 * k, hours=k) for k in range(24))
            return [time_text(each) for each in steps]
        case Column.CALL:
            return [action_text(Call(_ANY_TIME, kind, "", 0, 0, 0.0, 200)) for kind in CallKind]
        case Column.STATUS:
            return every_status_text()
        case Column.DURATION:
            return [seconds_text(444.44)]
        case Column.ROOM:
            return []
        case _:
            return [number(44_444)]


# In the order of the columns.
_CELLS: tuple[Callable[[Call], str], ...] = (
    lambda call: time_text(call.at),
    lambda call: action_text(replace(call, subject="")),
    lambda call: one_line(call.subject),
    status_text,
    lambda call: number(call.cost),
    lambda call: _NOT_KNOWN if call.left is None else number(call.left),
    lambda call: number(call.elsewhere) if call.elsewhere else "",
    lambda call: seconds_text(call.seconds),
)
