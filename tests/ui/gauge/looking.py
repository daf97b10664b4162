"""Finding the parts of the pop-over on screen."""

from PySide6.QtWidgets import QLabel

from whereby_desktop.ui.gauge.calls_table import CallsTable
from whereby_desktop.ui.gauge.points_gauge import PointsGauge
from whereby_desktop.ui.gauge.points_popover import PointsPopover
from whereby_desktop.ui.gauge.spending_chart import SpendingChart


def popover_of(gauge: PointsGauge) -> PointsPopover:
    popover = gauge.findChild(PointsPopover)
    assert isinstance(popover, PointsPopover)
    return popover


def opened(gauge: PointsGauge) -> PointsPopover:
    gauge.open_popover()
    popover = popover_of(gauge)
    assert popover.isVisible()
    return popover


def texts(popover: PointsPopover) -> list[str]:
    return [label.text() for label in popover.findChildren(QLabel) if label.isVisible()]


def table_of(popover: PointsPopover) -> CallsTable:
    table = popover.findChild(CallsTable)
    assert isinstance(table, CallsTable)
    return table


def rows(table: CallsTable) -> list[tuple[str, ...]]:
    model = table.model()
    return [
        tuple(str(model.index(row, column).data()) for column in range(model.columnCount()))
        for row in range(model.rowCount())
    ]


def chart_of(gauge: PointsGauge) -> SpendingChart:
    chart = opened(gauge).findChild(SpendingChart)
    assert isinstance(chart, SpendingChart)
    return chart
