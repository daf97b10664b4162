"""When what the points look like changes by itself, without a new answer."""

from whereby_desktop.meetings.quota import FRESH_FOR, Level, Quota

TICK = 0.5  # seconds between two looks while something moves
LOOKS_MS = 200  # between two looks at a meter that says something new with every call


def next_change(quota: Quota, instant: float) -> float | None:
    """Seconds until the gauge looks different; None: not before the meter says something new."""
    if (pause := quota.paused_for(instant)) > 0:
        return min(TICK, pause)
    points, resets = quota.points(instant), quota.resets_instant
    if points is None or points.known >= points.limit or resets is None or instant >= resets:
        return None
    left = resets - instant
    if quota.level(instant) is Level.LOW:  # counts down to the reset
        return min(TICK, left)
    if quota.replied_instant is None:
        return None
    if not quota.refills_before_reset:
        return left
    fresh = quota.replied_instant + FRESH_FOR - instant
    return min(fresh if fresh > 0 else TICK, left)


def paused_share(quota: Quota, instant: float) -> float:
    """How much of the pause has passed, 0 to 1."""
    if quota.paused_since is None or quota.paused_until is None:
        return 0.0
    whole = quota.paused_until - quota.paused_since
    return max(0.0, min(1.0, (instant - quota.paused_since) / whole)) if whole > 0 else 1.0
