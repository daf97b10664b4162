"""What a batch is going to cost: rooms, points, time, and what is left for other work meanwhile.

An estimate, from the limit as measured now: it is the pacing that decides when a call goes out.
"""

import math
from collections.abc import Iterable
from dataclasses import dataclass
from statistics import median

from whereby_desktop.meetings.batch_progress import seconds_for
from whereby_desktop.meetings.quota import Call, CallKind, Quota

_CALL_SECONDS = 0.4  # of a call, as long as none was seen


@dataclass(frozen=True, slots=True)
class BatchPlan:
    """`seconds` and `limit` are None while the limit is not known.

    `kept_free`: points that stay for the person's own clicks at any time; `left_now`: points as of
    the last answer; `left_out`: rows that need a fix first.
    """

    rooms: int
    left_out: int
    points: int
    kept_free: int
    seconds: float | None
    limit: int | None
    left_now: int | None


def plan(
    rooms: int,
    quota: Quota,
    instant: float,
    *,
    price: int,
    reserve: int,
    left_out: int = 0,
    call_seconds: float = _CALL_SECONDS,
) -> BatchPlan:
    """`instant` as in `quota`; `price` of one room; `reserve`: points the settings keep free."""
    points = quota.points(instant)
    return BatchPlan(
        rooms=rooms,
        left_out=left_out,
        points=rooms * price,
        kept_free=kept_free(quota.limit, reserve),
        seconds=seconds_for(rooms, price, quota, instant, reserve=reserve, each=call_seconds),
        limit=quota.limit,
        left_now=None if points is None else points.known,
    )


def kept_free(limit: int | None, reserve: int) -> int:
    """What the pacing lets no work in the background take: a tenth, or what the settings say."""
    return reserve if limit is None else min(max(reserve, math.ceil(limit / 10)), limit // 2)


def seconds_a_call(calls: Iterable[Call], kind: CallKind = CallKind.CREATE) -> float:
    """How long answered calls of a kind took lately."""
    seen = [call.seconds for call in calls if call.kind is kind and call.status is not None]
    return median(seen) if seen else _CALL_SECONDS
