"""The life bar: its three parts, what has passed, where now is, and what is said of it."""

from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from tests.ui.meetings.detail_desk import DetailDesk, spoken
from whereby_desktop.preferences import Theme as Choice
from whereby_desktop.ui.meetings.life_bar import LifeBar
from whereby_desktop.ui.meetings.life_section import LifeTimes
from whereby_desktop.ui.theme import Theme

pytest_plugins = ["tests.ui.meetings.detail_fixtures"]
START = datetime(2026, 11, 25, 12, 5, tzinfo=UTC)
END = START + timedelta(hours=1)
WIDTH = 304  # its parts: 126, 81 and 93 with gaps of 2
PARTS = ((0, 126), (128, 209), (211, 304))


@pytest.fixture
def bar(qtbot: QtBot, detail_theme: Theme) -> LifeBar:
    bar = LifeBar(detail_theme)
    qtbot.addWidget(bar)
    bar.resize(WIDTH, 16)
    return bar


def shot(bar: LifeBar) -> QImage:
    """The bar on the ground it lies on in the pane."""
    image = QImage(bar.size(), QImage.Format.Format_RGB32)
    image.fill(bar._theme.colour("surface"))  # noqa: SLF001  the theme the bar was made with
    bar.render(image)
    return image


def middle(image: QImage, x: int) -> QColor:
    return image.pixelColor(x, 8)


@pytest.mark.parametrize("choice", [Choice.LIGHT, Choice.DARK])
def test_parts_have_their_places_and_colours(
    bar: LifeBar, detail_theme: Theme, choice: Choice
) -> None:
    detail_theme.choose(choice)
    bar.show_life(START, END, START + timedelta(minutes=30))
    image = shot(bar)
    surface = detail_theme.colour("surface")
    for (left, right), name in zip(PARTS, ("ok", "accent", "lineStrong"), strict=True):
        for x in (left + 10, right - 10):
            assert image.pixelColor(x, 4) == detail_theme.colour(name), (name, x)  # outline
            assert image.pixelColor(x, 11) == detail_theme.colour(name), (name, x)
            assert image.pixelColor(x, 3) == surface  # 8 of 16 high
            assert image.pixelColor(x, 12) == surface
    for gap in (126, 127, 209, 210):
        assert middle(image, gap) == surface


def test_what_has_passed_is_solid_and_the_rest_is_outlined(
    bar: LifeBar, detail_theme: Theme
) -> None:
    bar.show_life(START, END, START + timedelta(minutes=30))
    image = shot(bar)
    here = 126 // 2
    ok, surface = detail_theme.colour("ok"), detail_theme.colour("surface")
    assert {middle(image, x).name() for x in range(2, here - 4)} == {ok.name()}
    assert {middle(image, x).name() for x in range(here + 5, 124)} == {surface.name()}
    assert middle(image, 150) == surface
    # The pill: 5 wide and as high as the bar, with an edge of the ground.
    text = detail_theme.colour("text")
    dark = [x for x in range(WIDTH) if middle(image, x) == text]
    assert len(dark) == 5
    assert abs(dark[2] - here) <= 1
    assert middle(image, dark[0] - 1) == middle(image, dark[-1] + 1) == surface
    assert image.pixelColor(dark[2], 2) == text


def test_the_last_part_is_hatched(bar: LifeBar, detail_theme: Theme) -> None:
    bar.show_life(START, END, START)
    image = shot(bar)
    surface = detail_theme.colour("surface")
    row = [middle(image, x) == surface for x in range(220, 296)]
    changes = sum(one != other for one, other in pairwise(row))
    assert changes > 20


@pytest.mark.parametrize(
    ("now", "x", "last"),
    [
        (END + timedelta(minutes=30), 128 + 40, (1, "Now host rights only")),
        (END + timedelta(hours=12, minutes=30), 211 + 46, (2, "Now waiting for deletion")),
        (END + timedelta(days=3), 300, (2, "Now waiting for deletion")),
    ],
)
def test_later_stages(
    bar: LifeBar,
    detail_theme: Theme,
    now: datetime,
    x: int,
    last: tuple[int, str],
) -> None:
    passed, words = last
    bar.show_life(START, END, now)
    image = shot(bar)
    text = detail_theme.colour("text")
    dark = [each for each in range(WIDTH) if middle(image, each) == text]
    assert abs(dark[len(dark) // 2] - x) <= 2
    for index in range(3):
        left = PARTS[index][0] + 8
        colour = detail_theme.colour(("ok", "accent", "lineStrong")[index])
        filled = {middle(image, each).name() for each in range(left, left + 8)} == {colour.name()}
        assert filled == (index <= passed)
    assert words in spoken(bar)


def test_without_a_start_nothing_is_claimed_to_have_passed(
    bar: LifeBar, detail_theme: Theme
) -> None:
    bar.show_life(None, END, START)
    image = shot(bar)
    surface, text = detail_theme.colour("surface"), detail_theme.colour("text")
    assert {middle(image, x).name() for x in range(3, 50)} == {surface.name()}
    assert middle(image, 63) == text


def test_right_to_left_it_is_mirrored(bar: LifeBar, detail_theme: Theme) -> None:
    bar.show_life(START, END, START + timedelta(minutes=10))
    image = shot(bar).flipped(Qt.Orientation.Horizontal)
    bar.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    mirrored = shot(bar)
    for name in ("ok", "text", "surface"):
        colour = detail_theme.colour(name)
        expected = [x for x in range(100, WIDTH) if middle(image, x) == colour]
        assert [x for x in range(100, WIDTH) if middle(mirrored, x) == colour] == expected


def test_what_a_screen_reader_hears(bar: LifeBar) -> None:
    bar.show_life(START, END, START)
    assert spoken(bar) == (
        "Open until 13:05, host rights until 14:05, deleted by Thursday 13:05. "
        "Now in the open stage"
    )


def test_the_times_stand_under_their_parts(detail_desk: DetailDesk) -> None:
    times = detail_desk.show("open").findChild(LifeTimes)
    assert times is not None
    assert times.texts == [
        ("Open until", "13:05"),
        ("Host until", "14:05"),
        ("Deleted by", "Thu 13:05"),
    ]
    assert times.beside_each_other(272)
    assert not times.beside_each_other(160)
    assert times.heightForWidth(272) == 2 * 16
    assert times.heightForWidth(160) == 3 * 16
    assert times.heightForWidth(100) == 6 * 16
    image = times.grab().toImage()
    ground = image.pixelColor(0, 0)
    inked = [
        x
        for x in range(image.width())
        if any(image.pixelColor(x, y) != ground for y in range(16, 32))
    ]
    starts = [x for x in inked if not any(each in inked for each in range(x - 20, x))]
    assert [abs(x - left) <= 4 for x, (left, _) in zip(starts, PARTS, strict=True)] == [True] * 3
