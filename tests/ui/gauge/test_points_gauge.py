from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt, QTimer
from PySide6.QtGui import QAccessible, QFontMetricsF, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.gauge.fakes import (
    ESTIMATE,
    FULL,
    KNOWN,
    LOW,
    NO_REPLY_YET,
    OFFLINE,
    PAUSED,
    FakeClock,
    FakeMeter,
)
from whereby_desktop.meetings.quota import Quota
from whereby_desktop.ui.gauge import points_gauge
from whereby_desktop.ui.gauge.points_gauge import PointsGauge
from whereby_desktop.ui.gauge.points_popover import PointsPopover
from whereby_desktop.ui.gauge.points_words import gauge_text
from whereby_desktop.ui.gauge.pulse import LOOKS_MS
from whereby_desktop.ui.gauge.spoken_value import SpokenValue
from whereby_desktop.ui.language import PseudoTranslator
from whereby_desktop.ui.theme import Theme

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

MakeGauge = Callable[[], PointsGauge]


def timer_of(gauge: PointsGauge) -> QTimer:
    timer = gauge.findChild(QTimer, options=Qt.FindChildOption.FindDirectChildrenOnly)
    assert isinstance(timer, QTimer)
    return timer


def colours_of(gauge: PointsGauge) -> set[str]:
    image = gauge.grab().toImage().convertToFormat(QImage.Format.Format_ARGB32)
    return {
        image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())
    }


@pytest.mark.parametrize(
    ("quota", "looks"),
    [
        (KNOWN, ("842 of 1,000 points", "gauge")),
        (ESTIMATE, ("≈ 756 of 1,000 points", "gauge")),
        (LOW, ("86 of 1,000 points, full in 54 s", "warnFill")),
        (replace(PAUSED, waiting=0), ("Paused for 12 s", "danger")),
        (OFFLINE, ("Points unknown while offline", "text2")),
        (NO_REPLY_YET, ("Points unknown", "text2")),
    ],
)
def test_each_state_in_words_and_colour(
    shown_gauge: MakeGauge, meter: FakeMeter, theme: Theme, quota: Quota, looks: tuple[str, str]
) -> None:
    text, colour = looks
    meter.quota = quota
    gauge = shown_gauge()
    assert gauge.text() == text
    assert theme.colour(colour).name() in colours_of(gauge)


def test_follows_the_meter(shown_gauge: MakeGauge, meter: FakeMeter) -> None:
    gauge = shown_gauge()
    meter.say(replace(KNOWN, remaining=839))
    assert gauge.text() == "839 of 1,000 points"
    assert gauge.accessibleName() == "API points: 839 of 1,000 left"


def test_a_screen_reader_finds_a_button_with_the_points(shown_gauge: MakeGauge) -> None:
    seen = QAccessible.queryAccessibleInterface(shown_gauge())
    assert seen.role() is QAccessible.Role.Button
    assert seen.text(QAccessible.Text.Name) == "API points: 842 of 1,000 left"
    assert seen.state().focusable


@pytest.mark.parametrize("quota", [FULL, KNOWN, ESTIMATE, replace(KNOWN, resets_instant=999.0)])
def test_the_segments_keep_still(
    shown_gauge: MakeGauge, meter: FakeMeter, theme: Theme, quota: Quota
) -> None:
    gauge = shown_gauge()
    before = gauge.sizeHint()
    meter.say(quota)
    assert gauge.sizeHint() == before
    image = gauge.grab().toImage()
    first = [x for x in range(image.width()) if image.pixelColor(x, 14) == theme.colour("gauge")]
    assert first[0] == 8


def test_a_shrinking_countdown_does_not_move_the_segments(
    shown_gauge: MakeGauge, meter: FakeMeter, clock: FakeClock
) -> None:
    meter.quota = LOW
    gauge = shown_gauge()
    before = gauge.sizeHint()
    clock.instant = 1046.0
    meter.say()
    assert gauge.text().endswith("full in 8 s")
    assert gauge.sizeHint() == before


@pytest.mark.parametrize("quota", [FULL, OFFLINE, NO_REPLY_YET, replace(KNOWN, resets_instant=0.0)])
def test_no_timer_when_nothing_moves(
    shown_gauge: MakeGauge, meter: FakeMeter, quota: Quota
) -> None:
    meter.quota = quota
    assert not timer_of(shown_gauge()).isActive()


def test_one_far_timer_while_known(shown_gauge: MakeGauge) -> None:
    timer = timer_of(shown_gauge())
    assert (timer.isActive(), timer.isSingleShot(), timer.interval()) == (True, True, 38_000)


@pytest.mark.parametrize("quota", [ESTIMATE, LOW, PAUSED])
def test_twice_a_second_while_something_moves(
    shown_gauge: MakeGauge, meter: FakeMeter, quota: Quota
) -> None:
    meter.quota = quota
    assert timer_of(shown_gauge()).interval() == 500


def test_no_timer_while_hidden(shown_gauge: MakeGauge, meter: FakeMeter) -> None:
    meter.quota = PAUSED
    gauge = shown_gauge()
    gauge.hide()
    assert not timer_of(gauge).isActive()
    meter.say(PAUSED)
    assert not timer_of(gauge).isActive()


def test_known_turns_into_an_estimate_and_then_into_full(
    qtbot: QtBot, shown_gauge: MakeGauge, meter: FakeMeter, clock: FakeClock
) -> None:
    meter.quota = replace(
        KNOWN,
        remaining=500,
        replied_instant=1000.0,
        resets_instant=1010.0,
        refills_before_reset=True,
    )
    clock.instant = 1004.99
    gauge = shown_gauge()
    assert gauge.text() == "500 of 1,000 points"
    clock.instant = 1005.0
    qtbot.waitUntil(lambda: gauge.text() == "≈ 750 of 1,000 points", timeout=2000)
    clock.instant = 1009.99
    qtbot.waitUntil(lambda: gauge.text() == "≈ 999 of 1,000 points", timeout=2000)
    clock.instant = 1010.0
    qtbot.waitUntil(lambda: gauge.text() == "≈ 1,000 of 1,000 points", timeout=2000)
    assert not timer_of(gauge).isActive()


def test_a_pause_counts_down_and_ends_by_itself(
    qtbot: QtBot, shown_gauge: MakeGauge, meter: FakeMeter, clock: FakeClock
) -> None:
    meter.quota = replace(PAUSED, waiting=0, remaining=842)
    clock.instant = 1011.99
    gauge = shown_gauge()
    assert gauge.text() == "Paused for 1 s"
    clock.instant = 1012.0
    qtbot.waitUntil(lambda: gauge.text() == "842 of 1,000 points", timeout=2000)


def test_speaks_only_when_a_loud_state_begins_or_ends(
    shown_gauge: MakeGauge, meter: FakeMeter, spoken: list[str]
) -> None:
    shown_gauge()
    meter.say(replace(KNOWN, remaining=800))
    meter.say(ESTIMATE)
    meter.say(KNOWN)
    assert spoken == []
    meter.say(LOW)
    meter.say(replace(LOW, remaining=80))
    assert spoken == ["Low: 86 of 1,000 points left, full in 54 seconds"]
    meter.say(KNOWN)
    meter.say(OFFLINE)
    meter.say(OFFLINE)
    meter.say(KNOWN)
    meter.say(replace(PAUSED, waiting=0))
    assert spoken[1:] == [
        "API points: 842 of 1,000 left",
        "API points unknown, offline",
        "API points: 842 of 1,000 left",
        "Paused for 12 seconds",
    ]


def test_a_countdown_does_not_talk_while_the_focus_rests_on_it(
    qtbot: QtBot, shown_gauge: MakeGauge, meter: FakeMeter, clock: FakeClock
) -> None:
    meter.quota = replace(PAUSED, waiting=0)
    gauge = shown_gauge()
    gauge.activateWindow()
    gauge.setFocus()
    qtbot.waitUntil(gauge.hasFocus)
    clock.instant = 1001.5
    qtbot.waitUntil(lambda: gauge.text() == "Paused for 11 s", timeout=2000)
    assert gauge.accessibleName() == "Paused for 12 seconds"
    meter.say()
    assert gauge.accessibleName() == "Paused for 11 seconds"


def test_compact_in_little_room(shown_gauge: MakeGauge, theme: Theme) -> None:
    gauge = shown_gauge()
    wide, small = gauge.sizeHint(), gauge.minimumSizeHint()
    assert small.width() < wide.width() - 80
    gauge.resize(small)
    image = gauge.grab().toImage()
    solid = [x for x in range(image.width()) if image.pixelColor(x, 14) == theme.colour("gauge")]
    assert (solid[0], solid[7], solid[8]) == (8, 15, 18)  # 8 wide, gap 2


def test_stands_mirrored_from_right_to_left(shown_gauge: MakeGauge, theme: Theme) -> None:
    gauge = shown_gauge()
    gauge.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    image = gauge.grab().toImage()
    solid = [x for x in range(image.width()) if image.pixelColor(x, 14) == theme.colour("gauge")]
    assert solid[-1] == gauge.width() - 9


def test_grows_with_the_font_and_the_language(
    qapp: QApplication, shown_gauge: MakeGauge, theme: Theme
) -> None:
    gauge = shown_gauge()
    small = gauge.sizeHint()
    before = qapp.font()
    font = qapp.font()
    font.setPixelSize(26)
    qapp.setFont(font)
    theme.apply()
    try:
        assert gauge.sizeHint().height() >= 2 * small.height()
        assert gauge.sizeHint().height() >= QFontMetricsF(theme.font("strong")).height()
        assert gauge.sizeHint().width() > 1.7 * small.width()
    finally:
        qapp.setFont(before)
        theme.apply()
    assert gauge.sizeHint() == small


def test_follows_a_change_of_language(qapp: QApplication, shown_gauge: MakeGauge) -> None:
    gauge = shown_gauge()
    small = gauge.sizeHint().width()
    longer = PseudoTranslator()
    qapp.installTranslator(longer)
    try:
        QApplication.sendEvent(gauge, QEvent(QEvent.Type.LanguageChange))
        assert gauge.text().startswith("[842 of 1,000 points ")
        assert gauge.sizeHint().width() > small
    finally:
        qapp.removeTranslator(longer)


def test_hovering_shows(qtbot: QtBot, shown_gauge: MakeGauge, theme: Theme) -> None:
    gauge = shown_gauge()
    gauge.setProperty("chrome", True)
    QTest.mouseMove(gauge, QPoint(4, 14))
    qtbot.waitUntil(gauge.underMouse)
    assert gauge.grab().toImage().pixelColor(4, 14) == theme.colour("surface")


def test_leaves_the_meter_when_it_goes(
    qtbot: QtBot, new_gauge: MakeGauge, meter: FakeMeter
) -> None:
    gauge = new_gauge()
    gauge.open_popover()
    assert len(meter.listeners) == 2
    gauge.deleteLater()
    qtbot.waitUntil(lambda: meter.listeners == [])


@pytest.mark.parametrize(("quota", "value", "limit"), [(KNOWN, 842, 1000), (OFFLINE, 0, 0)])
def test_a_screen_reader_finds_the_value(
    shown_gauge: MakeGauge, meter: FakeMeter, quota: Quota, value: int, limit: int
) -> None:
    gauge = shown_gauge()
    meter.say(quota)
    bar = gauge.findChild(SpokenValue)
    assert isinstance(bar, SpokenValue)
    spoken = QAccessible.queryAccessibleInterface(bar)
    assert spoken.role() is QAccessible.Role.ProgressBar
    assert spoken.text(QAccessible.Text.Name) == "API points left"
    assert (bar.value(), bar.maximum()) == (max(value, bar.minimum()), limit)
    assert bar.geometry() == gauge.rect()
    QTest.mouseClick(gauge, Qt.MouseButton.LeftButton)  # it is not in the way
    popover = gauge.findChild(PointsPopover)
    assert isinstance(popover, PointsPopover)
    assert popover.isVisible()


def test_three_hundred_rooms_of_a_batch_are_laid_out_twice(
    qtbot: QtBot, shown_gauge: MakeGauge, meter: FakeMeter, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each call says four times something new: nobody could read that."""
    gauge = shown_gauge()
    laid_out: list[str] = []
    original = gauge_text

    def counted(quota: Quota, instant: float) -> str:
        laid_out.append(original(quota, instant))
        return laid_out[-1]

    monkeypatch.setattr(points_gauge, "gauge_text", counted)
    qtbot.wait(LOOKS_MS + 50)  # it has looked when it came on screen
    laid_out.clear()
    for step in range(1200):
        meter.say(replace(KNOWN, remaining=900 - step // 2))
    assert len(laid_out) == 1
    meter.say(replace(KNOWN, remaining=288))
    qtbot.waitUntil(lambda: len(laid_out) == 2)
    assert gauge.text() == "288 of 1,000 points"


def test_a_pause_is_shown_at_once(shown_gauge: MakeGauge, meter: FakeMeter) -> None:
    gauge = shown_gauge()
    meter.say(replace(KNOWN, remaining=841))
    meter.say(replace(KNOWN, remaining=840))
    meter.say(PAUSED)
    assert gauge.text().startswith("Paused for ")
