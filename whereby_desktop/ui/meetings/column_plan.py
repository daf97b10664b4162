"""Which columns the list has room for, and how wide each is."""

from dataclasses import dataclass

from whereby_desktop.ui.meetings.arrangement import Column
from whereby_desktop.ui.meetings.row_measures import RowMeasures

_ROOM_MINIMUM = 172  # enough for "consult-7f3a…a7f4"; narrower, and others give way
_ROOM_AT_LEAST = 96


@dataclass(frozen=True, slots=True)
class ColumnPlan:
    widths: dict[Column, int]  # without the hidden ones
    icon_only: frozenset[Column] = frozenset()

    def shows(self, column: Column) -> bool:
        return column in self.widths


# What gives way, in this order: first to an icon, then altogether.
_STEPS = (
    (frozenset[Column](), frozenset[Column]()),
    (frozenset({Column.MODE}), frozenset[Column]()),
    (frozenset({Column.MODE, Column.LOCK}), frozenset[Column]()),
    (frozenset({Column.LOCK}), frozenset({Column.MODE})),
    (frozenset[Column](), frozenset({Column.MODE, Column.LOCK})),
    (frozenset({Column.ACTION}), frozenset({Column.MODE, Column.LOCK})),
)


def plan_columns(total: int, measures: RowMeasures) -> ColumnPlan:
    """The columns for a list `total` pixels wide; the room's name takes what the others leave."""
    plan = ColumnPlan({})
    for icon_only, hidden in _STEPS:
        widths: dict[Column, int] = {
            column: _width(column, column in icon_only, measures)
            for column in Column
            if column is not Column.ROOM and column not in hidden
        }
        left = total - sum(widths.values())
        plan = ColumnPlan({Column.ROOM: left, **widths}, icon_only)
        if left >= measures.px(_ROOM_MINIMUM):
            return plan
    missing = max(0, measures.px(_ROOM_AT_LEAST) - plan.widths[Column.ROOM])
    plan.widths[Column.ROOM] += missing
    plan.widths[Column.STATE] -= missing
    return plan


def _width(column: Column, icon_only: bool, measures: RowMeasures) -> int:
    if not icon_only:
        return measures.column_width(column)
    if column is Column.ACTION:
        return 2 * measures.action_padding + measures.icon + measures.right
    return measures.icon_column_width(column)
