"""The gauge of points and what opens from it, in each of its states."""

from collections.abc import Awaitable, Callable

from tests.screens.stage import Stage
from tests.ui.gauge.fakes import (
    ESTIMATE,
    FULL,
    KNOWN,
    LOW,
    NO_REPLY_YET,
    OFFLINE,
    PAUSED,
    FakeClock,
    FakeMeter,
    call,
)
from whereby_desktop.meetings.quota import CallKind
from whereby_desktop.ui.gauge.points_gauge import PointsGauge

QUOTAS = {
    "full": FULL,
    "known": KNOWN,
    "estimate": ESTIMATE,
    "low": LOW,
    "paused": PAUSED,
    "offline": OFFLINE,
    "unknown": NO_REPLY_YET,
}
CALLS = (
    call(58, cost=1, left=999),
    call(41, CallKind.CREATE, "consult-7f3a…a7f4", cost=3, left=956, elsewhere=40),
    call(30, CallKind.DELETE, "support-71fe…6c95", cost=2, left=954),
    call(22, CallKind.GET, "consult-20c8…b7e3", left=953),
    call(12, CallKind.CREATE, "tutoring-k7mf2q", cost=3, left=860, seconds=1.4),
    call(1, left=842),
)


async def gauge(on: Stage) -> None:
    for name, quota in QUOTAS.items():
        calls = () if name in ("full", "unknown") else CALLS
        shown = PointsGauge(
            on.theme,
            on.icons,
            FakeMeter(quota, calls),
            FakeClock(),
            reserved_points=lambda: 50,
        )
        on.window.status.set_gauge(shown)
        await on.take(f"gauge-{name}", on.window.status)
        shown.open_popover()
        popover = shown._popover  # noqa: SLF001 - nothing else leads to it
        assert popover is not None
        await on.take(f"points-{name}", popover)
        popover.close()


SCENES: tuple[Callable[[Stage], Awaitable[None]], ...] = (gauge,)
