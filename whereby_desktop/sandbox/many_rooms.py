"""As many rooms as one likes: for trying how a client copes with a large organisation."""

from datetime import datetime, timedelta

from whereby_desktop.sandbox.rooms import Plan
from whereby_desktop.sandbox.server import Sandbox

_PREFIXES = ("consult-", "support-", "tutoring-", "onboarding-", "")
#: From shortly before deletion to two weeks ahead.
_EARLIEST = timedelta(hours=-23)
_SPAN_MINUTES = 15 * 24 * 60


def fill_with_rooms(sandbox: Sandbox, count: int, now: datetime) -> None:
    """Rooms that end from 23 hours before `now` (aware) to two weeks after it, mixed."""
    for number in range(count):
        # A stride prime to the span visits every minute before it repeats one.
        end = now + _EARLIEST + timedelta(minutes=number * 7919 % _SPAN_MINUTES)
        group = number % 3 == 0
        plan = Plan(
            end=end,
            prefix=_PREFIXES[number % len(_PREFIXES)],
            pattern="human-short" if number % 4 == 1 else "uuid",
            locked=number % 2 == 0,
            mode="group" if group else "normal",
        )
        sandbox.rooms.add(plan, start=min(end, now) - timedelta(hours=1))
