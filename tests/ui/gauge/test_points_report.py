"""What the open pop-over tells."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt, QTimer
from pytestqt.qtbot import QtBot

from tests.ui.gauge.fakes import KNOWN, NO_REPLY_YET, NOON, FakeClock, FakeMeter, call
from tests.ui.gauge.looking import chart_of, opened, popover_of, rows, table_of, texts
from whereby_desktop.meetings.quota import CallKind
from whereby_desktop.ui.gauge.points_gauge import PointsGauge
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.times import clock_time_with_seconds

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def test_says_what_is_left_and_who_spent_it(gauge: PointsGauge) -> None:
    popover = opened(gauge)
    at = clock_time_with_seconds(NOON)
    assert texts(popover) == [
        "842 of 1,000 points left",
        "Full in about 38 s",
        f"Whereby’s reply at {at}. Everyone in your organisation shares these points.",
        "Last minute",
        "4 actions, 7 points",
        'Background work leaves you <span style="font-weight:600">50</span> points.',
    ]


def test_says_that_the_background_keeps_still(gauge: PointsGauge, meter: FakeMeter) -> None:
    meter.say(replace(KNOWN, background_until=1022.4))
    said = texts(opened(gauge))
    assert said[0] == "842 of 1,000 points left"  # a person's click goes out
    assert said[-1] == "Whereby asked for a wait. Background work goes on in 23 s."


def test_lists_the_last_minute_newest_first(gauge: PointsGauge, meter: FakeMeter) -> None:
    table = table_of(opened(gauge))
    at = [clock_time_with_seconds(each.at) for each in reversed(meter.calls)]
    assert rows(table) == [
        (at[0], "Refresh meetings", "−1", "842"),
        (at[1], "Read room details", "−1", "843"),
        (at[2], "Delete consult-55ab…", "−2", "844"),
        (at[3], "Create lesson-3f9a…", "−3", "850"),
    ]
    assert table.accessibleName() == "Last minute"


def test_old_calls_leave_and_new_ones_come_while_it_is_open(
    gauge: PointsGauge, meter: FakeMeter, clock: FakeClock
) -> None:
    table = table_of(opened(gauge))
    table.setCurrentIndex(table.model().index(1, 1))
    clock.instant += 8
    meter.say(replace(KNOWN, remaining=838), (*meter.calls, call(-8, cost=4, left=838)))
    assert [row[1:] for row in rows(table)] == [
        ("Refresh meetings", "−4", "838"),
        ("Refresh meetings", "−1", "842"),
        ("Read room details", "−1", "843"),
        ("Delete consult-55ab…", "−2", "844"),
    ]
    assert table.currentIndex().row() == 2  # the row that was current still is
    assert "838 of 1,000 points left" in texts(popover_of(gauge))


def test_ticks_every_second_and_only_while_open(
    qtbot: QtBot, gauge: PointsGauge, clock: FakeClock
) -> None:
    popover = opened(gauge)
    timer = popover.findChild(QTimer, options=Qt.FindChildOption.FindDirectChildrenOnly)
    assert isinstance(timer, QTimer)
    assert (timer.isActive(), timer.interval()) == (True, 1000)
    clock.instant += 1
    qtbot.waitUntil(lambda: "Full in about 37 s" in texts(popover), timeout=3000)
    popover.close()
    assert not timer.isActive()


def test_an_empty_minute_says_so(gauge: PointsGauge, meter: FakeMeter) -> None:
    meter.say(calls=())
    popover = opened(gauge)
    table = table_of(popover)
    assert table.accessibleDescription() == "Nothing in the last minute."
    assert len({table.grab().toImage().pixelColor(x, 100).name() for x in range(387)}) > 1
    assert popover.focusWidget() is not table
    assert not any("action" in text for text in texts(popover))


def test_no_reply_yet(gauge: PointsGauge, meter: FakeMeter) -> None:
    meter.say(NO_REPLY_YET, ())
    shown = texts(opened(gauge))
    assert shown[0] == "Points unknown"
    assert any(text.startswith("No reply from Whereby yet.") for text in shown)


def test_what_others_spent_is_told_when_there_is_any(gauge: PointsGauge, meter: FakeMeter) -> None:
    popover = opened(gauge)
    assert not any("elsewhere" in text for text in texts(popover))
    meter.say(calls=(call(5, elsewhere=30), call(2, elsewhere=10), call(90, elsewhere=500)))
    assert "Used elsewhere: 40 points" in texts(popover)


def test_more_calls_than_rows_scroll(gauge: PointsGauge, meter: FakeMeter) -> None:
    meter.say(calls=[call(50 - k / 10, cost=1, left=900 - k) for k in range(400)])
    popover = opened(gauge)
    table = table_of(popover)
    assert table.model().rowCount() == 400
    assert table.verticalScrollBar().maximum() > 0
    assert popover.height() < 440


def test_a_call_of_unknown_outcome(gauge: PointsGauge, meter: FakeMeter) -> None:
    meter.say(calls=(call(1, CallKind.CREATE, cost=0, left=None),))
    assert [row[1:] for row in rows(table_of(opened(gauge)))] == [("Create a room", "0", "–")]


def test_the_chart_speaks_and_draws_to_scale(
    gauge: PointsGauge, meter: FakeMeter, theme: Theme
) -> None:
    meter.say(calls=(call(45, cost=25, seconds=6.0), call(15, cost=9), call(0, cost=1)))
    chart = chart_of(gauge)
    assert chart.accessibleName() == ("Points spent in the last minute: 3 actions, 35 points")
    newest, middle, oldest = (bar for _call, bar in chart.bars())
    assert oldest.x() == pytest.approx(chart.width() / 4, abs=1)
    assert oldest.width() == pytest.approx(chart.width() / 10, abs=1)
    assert middle.height() == pytest.approx(oldest.height() * 3 / 5, abs=1)
    assert newest.right() == chart.width()
    image = chart.grab().toImage()
    for bar in (newest, middle, oldest):
        corner = image.pixelColor(int(bar.left()) + 1, int(bar.bottom()) - 2)
        assert corner == theme.colour("gauge")
