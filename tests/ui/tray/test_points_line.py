"""How often the tray's points are told, and how the ring looks."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon, QImage
from pytestqt.qtbot import QtBot

from tests.ui.gauge.fakes import KNOWN, LOW, NO_REPLY_YET, FakeClock, FakeMeter
from whereby_desktop.meetings.quota import Quota
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.tray import points_line
from whereby_desktop.ui.tray.points_line import PointsLine
from whereby_desktop.ui.tray.points_ring import points_ring

_HALF = replace(KNOWN, remaining=500)


@pytest.fixture
def told(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> tuple[PointsLine, FakeMeter, list[str]]:
    del qtbot  # only for its application
    monkeypatch.setattr(points_line, "AT_MOST_EVERY", 0.2)
    meter, words = FakeMeter(KNOWN), list[str]()
    line = PointsLine()
    line.changed.connect(lambda: words.append(line.words))
    line.follow(meter, FakeClock())
    return line, meter, words


def test_changes_in_a_row_are_told_once(
    told: tuple[PointsLine, FakeMeter, list[str]], qtbot: QtBot
) -> None:
    _, meter, words = told
    for left in (841, 838, 835):
        meter.say(replace(KNOWN, remaining=left))
    assert words == ["842 of 1,000 points left"]

    qtbot.waitUntil(lambda: len(words) == 2)
    assert words[1] == "835 of 1,000 points left"


def test_another_meter_is_told_at_once(told: tuple[PointsLine, FakeMeter, list[str]]) -> None:
    line, meter, words = told
    line.follow(FakeMeter(_HALF), FakeClock())
    meter.say(LOW)

    assert words[1:] == ["500 of 1,000 points left"]
    assert meter.listeners == []


def test_nothing_known(qtbot: QtBot) -> None:
    del qtbot
    assert PointsLine().words == "Points unknown"


def colours(theme: Theme, quota: Quota) -> list[str]:
    """Those at the ring's right, bottom, left and just beside the top, clockwise."""
    icon = points_ring(theme, quota, 1000.0)
    image: QImage = icon.pixmap(QSize(16, 16), 1.0, QIcon.Mode.Disabled).toImage()
    places = ((14, 8), (8, 14), (2, 8), (6, 2))
    return [image.pixelColor(*place).name() for place in places]


def near(name: str, colour: QColor) -> bool:
    found = QColor(name)
    apart = (found.red() - colour.red(), found.green() - colour.green())
    return all(abs(each) < 40 for each in (*apart, found.blue() - colour.blue()))


def test_ring_is_filled_by_what_is_left(theme: Theme) -> None:
    right, bottom, left, top = colours(theme, replace(KNOWN, remaining=600))

    assert near(right, theme.colour("text2"))
    assert near(bottom, theme.colour("text2"))
    assert near(left, theme.colour("line"))
    assert near(top, theme.colour("line"))


def test_ring_warns(theme: Theme) -> None:
    right, *_ = colours(theme, replace(LOW, limit=100, remaining=19))
    assert not near(right, theme.colour("text2"))
    image = points_ring(theme, replace(LOW, remaining=199), 1000.0).pixmap(16, 16).toImage()
    assert any(
        near(image.pixelColor(x, y).name(), theme.colour("warnFill"))
        for x in range(16)
        for y in range(16)
        if image.pixelColor(x, y).alpha() > 200
    )


def test_unknown_ring_is_dashed(theme: Theme) -> None:
    image = points_ring(theme, NO_REPLY_YET, 1000.0).pixmap(16, 16).toImage()
    around = [image.pixelColor(x, y).alpha() for x in range(1, 15) for y in (1, 2, 13, 14)]
    assert max(around) > 150
    full = points_ring(theme, replace(KNOWN, remaining=1000), 1000.0).pixmap(16, 16).toImage()
    assert sum(_alphas(image)) < sum(_alphas(full)) * 0.7


def _alphas(image: QImage) -> list[int]:
    return [image.pixelColor(x, y).alpha() for x in range(16) for y in range(16)]
