from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from tests.ui.gauge.fakes import ESTIMATE, KNOWN, LOW, PAUSED
from whereby_desktop.meetings.quota import Level, Points, Quota
from whereby_desktop.ui.gauge.pulse import paused_share
from whereby_desktop.ui.gauge.segments import SegmentBar
from whereby_desktop.ui.theme import Theme

NOW = 1000.0


@pytest.fixture
def bar(qtbot: QtBot, theme: Theme) -> SegmentBar:
    bar = SegmentBar(theme, 12, 10, 2)
    qtbot.addWidget(bar)
    bar.resize(bar.sizeHint())
    return bar


def show(bar: SegmentBar, quota: Quota) -> QImage:
    bar.show_points(quota.points(NOW), quota.level(NOW), paused_share(quota, NOW))
    return bar.grab().toImage().convertToFormat(QImage.Format.Format_ARGB32)


def coloured(image: QImage, colour: QColor, y: int = 5) -> list[int]:
    """The columns of one line that have exactly this colour."""
    return [x for x in range(image.width()) if image.pixelColor(x, y) == colour]


def all_rows(image: QImage, colour: QColor) -> set[int]:
    """The columns that have this colour, or nearly, in any line inside the edges."""
    return {
        x
        for x in range(image.width())
        for y in range(2, image.height() - 2)
        if near(image.pixelColor(x, y), colour)
    }


def near(one: QColor, other: QColor) -> bool:
    apart = (one.red() - other.red(), one.green() - other.green(), one.blue() - other.blue())
    return all(abs(each) < 24 for each in apart)


def left_of(segment: int) -> int:
    return segment * 14


def test_measures_are_the_designs(bar: SegmentBar) -> None:
    assert (bar.sizeHint().width(), bar.sizeHint().height()) == (10 * 12 + 9 * 2, 10)


def test_known_points_are_solid_up_to_their_share(bar: SegmentBar, theme: Theme) -> None:
    solid = coloured(show(bar, KNOWN), theme.colour("gauge"))
    gaps = [x for k in range(8) for x in (left_of(k) + 12, left_of(k) + 13)]
    # 842 of 1,000: eight whole segments and 0.42 of the ninth, which is 5 px.
    assert solid == [x for x in range(left_of(8) + 5) if x not in gaps]


def test_what_is_not_left_is_only_outlined(bar: SegmentBar, theme: Theme) -> None:
    image = show(bar, KNOWN)
    assert image.pixelColor(left_of(9) + 6, 0) == theme.colour("gaugeTrack")
    assert image.pixelColor(left_of(9) + 6, 5) == theme.colour("surface")


@pytest.mark.parametrize("tenths", range(1, 11))
def test_whole_tenths_end_at_a_segments_end(bar: SegmentBar, theme: Theme, tenths: int) -> None:
    bar.show_points(Points(100 * tenths, 100 * tenths, 1000), Level.KNOWN)
    solid = coloured(bar.grab().toImage(), theme.colour("gauge"))
    assert solid[-1] == left_of(tenths - 1) + 11


@pytest.mark.parametrize(("remaining", "segment"), [(1, 0), (5, 0), (501, 5), (903, 9)])
def test_a_small_part_is_two_pixels_wide(
    bar: SegmentBar, theme: Theme, remaining: int, segment: int
) -> None:
    bar.show_points(Points(remaining, remaining, 1000), Level.KNOWN)
    image = bar.grab().toImage()
    solid = coloured(image, theme.colour("gauge"))
    assert [x for x in solid if x >= left_of(segment)] == [left_of(segment), left_of(segment) + 1]


def test_no_points_fill_nothing(bar: SegmentBar, theme: Theme) -> None:
    bar.show_points(Points(0, 0, 1000), Level.LOW)
    image = bar.grab().toImage()
    assert not coloured(image, theme.colour("warnFill"))


def test_the_estimate_is_hatched_and_never_solid(bar: SegmentBar, theme: Theme) -> None:
    image = show(bar, ESTIMATE)  # 512 known, 756 likely
    gauge = theme.colour("gauge")
    marked = all_rows(image, gauge)
    assert max(marked) <= left_of(7) + 7
    assert any(x > left_of(7) for x in marked)
    blank = [x for x in range(left_of(5) + 2, left_of(7) + 5) if x % 14 < 12]
    # In the hatch every line of pixels has both colour and ground.
    for y in range(2, 8):
        hits = [near(image.pixelColor(x, y), gauge) for x in blank]
        assert any(hits)
        assert not all(hits)


def test_an_estimate_never_passes_the_end(bar: SegmentBar, theme: Theme) -> None:
    bar.show_points(Points(900, 1200, 1000), Level.ESTIMATE)
    assert max(all_rows(bar.grab().toImage(), theme.colour("gauge"))) <= 137


def test_low_is_filled_in_the_warning_colour(bar: SegmentBar, theme: Theme) -> None:
    image = show(bar, LOW)
    assert coloured(image, theme.colour("warnFill")) == list(range(10))
    assert not coloured(image, theme.colour("gauge"))


def test_a_pause_has_red_edges_and_a_hatch_that_grows(bar: SegmentBar, theme: Theme) -> None:
    danger = theme.colour("danger")
    image = show(bar, PAUSED)  # 8 of 20 s have passed
    assert image.pixelColor(left_of(9) + 6, 0) == danger
    inside = {x for x in all_rows(image, danger) if 2 <= x % 14 <= 9}
    assert left_of(3) < max(inside) < left_of(4)
    later = replace(PAUSED, paused_since=982.0, paused_until=1002.0)
    assert max(x for x in all_rows(show(bar, later), danger) if 2 <= x % 14 <= 9) > left_of(8)


def test_unknown_has_dashed_edges_and_nothing_inside(bar: SegmentBar, theme: Theme) -> None:
    image = show(bar, Quota())
    edge = [near(image.pixelColor(x, 0), theme.colour("gaugeTrack")) for x in range(2, 10)]
    assert any(edge)
    assert not all(edge)
    assert image.pixelColor(6, 5) == theme.colour("surface")


def test_right_to_left_fills_from_the_right(bar: SegmentBar, theme: Theme) -> None:
    bar.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    solid = coloured(show(bar, KNOWN), theme.colour("gauge"))
    assert solid[-1] == 137
    assert solid[0] == 137 - (left_of(8) + 4)


def test_wide_shares_the_width_it_is_given(qtbot: QtBot, theme: Theme) -> None:
    bar = SegmentBar(theme, 36, 12, 3, wide=True)
    qtbot.addWidget(bar)
    bar.resize(487, 12)
    bar.show_points(Points(1000, 1000, 1000), Level.KNOWN)
    solid = coloured(bar.grab().toImage(), theme.colour("gauge"))
    assert (solid[0], solid[-1]) == (0, 486)
