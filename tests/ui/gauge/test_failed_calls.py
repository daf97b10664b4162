"""A call that failed looks failed in the pop-over."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QColor, QImage

from tests.ui.gauge.fakes import FakeMeter, call
from tests.ui.gauge.looking import opened, table_of
from whereby_desktop.meetings.quota import CallKind
from whereby_desktop.ui.gauge.calls_model import Column
from whereby_desktop.ui.gauge.calls_table import CallsTable
from whereby_desktop.ui.gauge.points_gauge import PointsGauge
from whereby_desktop.ui.theme import Theme

FINE = call(1, CallKind.DELETE, "consult-55ab…", cost=2)


def shown(gauge: PointsGauge, meter: FakeMeter, status: int | None, cost: int = 2) -> CallsTable:
    meter.calls = (replace(FINE, status=status, cost=cost),)
    return table_of(opened(gauge))


def has_colour(image: QImage, colour: QColor) -> bool:
    across, down = range(image.width()), range(image.height())
    return any(image.pixelColor(x, y) == colour for x in across for y in down)


def spoken(table: CallsTable) -> list[str]:
    """What a screen reader says of the table's cells."""
    seen = QAccessible.queryAccessibleInterface(table)
    return [seen.child(at).text(QAccessible.Text.Name) for at in range(seen.childCount())]


def action_cell(table: CallsTable) -> QImage:
    return table.viewport().grab(table.visualRect(table.model().index(0, Column.ACTION))).toImage()


@pytest.mark.parametrize(
    ("status", "cost", "words", "colour"),
    [
        (503, 2, "503 Server error", "danger"),
        (401, 2, "401 Key rejected", "danger"),
        (422, 2, "422 Not accepted", "danger"),
        (302, 2, "302 Points elsewhere", "danger"),
        (429, 0, "429 Paused", "warn"),
        (None, 2, "No answer", "danger"),
        (None, 0, "Not sent", "danger"),
    ],
)
def test_it_says_why_in_the_colour_of_trouble(
    gauge: PointsGauge,
    meter: FakeMeter,
    theme: Theme,
    status: int | None,
    cost: int,
    words: str,
    colour: str,
) -> None:
    table = shown(gauge, meter, status, cost)
    index = table.model().index(0, Column.ACTION)
    assert index.data(Qt.ItemDataRole.ToolTipRole) == f"Delete consult-55ab…: {words}"
    assert f"Delete consult-55ab…: {words}" in spoken(table)
    assert has_colour(action_cell(table), theme.colour(colour))


@pytest.mark.parametrize("status", [200, 204, 404])  # to delete what is gone is a success
def test_what_went_well_stands_there_plainly(
    gauge: PointsGauge, meter: FakeMeter, theme: Theme, status: int
) -> None:
    table = shown(gauge, meter, status)
    assert table.model().index(0, Column.ACTION).data(Qt.ItemDataRole.ToolTipRole) is None
    picture = action_cell(table)
    assert not any(has_colour(picture, theme.colour(name)) for name in ("danger", "warn"))
