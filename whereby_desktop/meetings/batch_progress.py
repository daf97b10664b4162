"""How far a batch is, as a value, and how long the rest takes at the points there are."""

import math
from dataclasses import dataclass

from whereby_desktop.meetings.batch_calls import BatchMeans
from whereby_desktop.meetings.batch_hold import BatchHold
from whereby_desktop.meetings.batch_journal import OPEN, BatchState, RowState
from whereby_desktop.meetings.batch_sheet import BatchSheet
from whereby_desktop.meetings.quota import CallKind, Priority, Quota
from whereby_desktop.meetings.trouble import Trouble

_WINDOW = 60.0  # seconds; the vendor counts points by the minute
_CALLS_AT_ONCE = 4


@dataclass(frozen=True, slots=True)
class BatchProgress:
    """`done` are made (or deleted), `adopted` of them found in the list after a lost answer.

    `moved` are made by another batch. `may_exist` are open: `unsure` of them wait for a person, the
    others for the next look at the list. `seconds_left`: None while paused, held up or not known.
    `trouble` is what holds the batch up; `goes_on_in` seconds it tries again by itself (None: it
    waits for the person). `asked_to_wait`: nothing goes wrong, but the server wants to be left
    alone for `goes_on_in` seconds; a person cannot make it go on earlier.
    """

    state: BatchState
    total: int
    done: int = 0
    adopted: int = 0
    failed: int = 0
    moved: int = 0
    may_exist: int = 0
    unsure: int = 0
    under_way: int = 0
    to_do: int = 0
    surplus: int = 0
    points: int = 0
    seconds_left: float | None = None
    trouble: Trouble | None = None
    goes_on_in: float | None = None
    asked_to_wait: bool = False

    @property
    def told(self) -> int:
        """Rows for which nothing is going to be sent, unless a person says so."""
        return self.done + self.failed + self.moved + self.unsure


def seconds_for(
    calls: int, price: int, quota: Quota, instant: float, *, reserve: int = 0, each: float = 0.0
) -> float | None:
    """Seconds that so many calls take in the background; None while the limit is not known.

    `reserve`: points left for the user's own clicks, never less than the last tenth. `each`:
    seconds one call takes.
    """
    if calls <= 0:
        return 0.0
    if quota.limit is None:
        return None
    reserve = min(max(reserve, math.ceil(quota.limit / 10)), quota.limit // 2)
    a_window = max(price, quota.limit - reserve)
    points = quota.points(instant)
    now = max(0, (points.likely if points else quota.limit) - reserve)
    missing = calls * price - now
    waiting = 0.0
    if missing > 0:
        # Full (or not known): the first call begins a window.
        first = min(quota.full_in(instant) or _WINDOW, _WINDOW)
        waiting = first + (math.ceil(missing / a_window) - 1) * _WINDOW
    waiting = max(waiting, quota.paused_for(instant), quota.background_held_for(instant))
    return max(waiting, calls * each / _CALLS_AT_ONCE)


def progress_of(
    sheet: BatchSheet,
    hold: BatchHold,
    means: BatchMeans,
    *,
    under_way: int,
    each: float,
    may_send: bool,
) -> BatchProgress:
    """`each`: seconds one call takes."""
    counts, instant = sheet.counts, means.clock.monotonic()
    kept_waiting = 0.0  # seconds for which the server takes nothing of this batch
    if means.priority is Priority.BACKGROUND:
        kept_waiting = means.meter.quota.background_held_for(instant)
    goes_on_in = None if hold.until is None else max(0.0, hold.until - instant, kept_waiting)
    asked_to_wait = kept_waiting > 0 and not hold.active and (sheet.has_to_do or sheet.has_open)
    being_made = sum(sheet.rows[at].state is RowState.SENT for at in sheet.under_way)
    return BatchProgress(
        state=sheet.batch.state,
        total=len(sheet.rows),
        done=counts[RowState.DONE],
        adopted=sheet.adopted,
        failed=counts[RowState.FAILED],
        moved=counts[RowState.MOVED],
        may_exist=sum(counts[state] for state in OPEN) - being_made,
        unsure=counts[RowState.UNSURE],
        under_way=under_way,
        to_do=counts[RowState.TODO],
        surplus=sheet.surplus,
        points=sheet.points,
        seconds_left=_seconds_left(sheet, means, instant, each) if may_send else None,
        trouble=hold.trouble,
        goes_on_in=kept_waiting if asked_to_wait else goes_on_in,
        asked_to_wait=asked_to_wait,
    )


def _seconds_left(
    sheet: BatchSheet, means: BatchMeans, instant: float, each: float
) -> float | None:
    meter, kind = means.meter, CallKind.CREATE if sheet.creates else CallKind.DELETE
    to_do, price = sheet.counts[RowState.TODO], meter.price(kind)
    return seconds_for(to_do, price, meter.quota, instant, reserve=means.reserve(), each=each)
