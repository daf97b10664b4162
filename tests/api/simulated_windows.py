"""The kinds of windows by name, and the share of a perfect client's speed a batch reaches."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import timedelta

from tests.api.leaping_loop import LeapingClock
from tests.api.simulated_account import (
    Account,
    AlignedWindow,
    Bucket,
    FirstSpendWindow,
    SlidingWindow,
)
from tests.api.simulated_batch import Outcome, perfect_seconds, reserve_of, run_batch
from tests.api.simulated_server import Manners, SimulatedServer, Slowness, steady
from whereby_desktop.meetings.quota import STARTING_PRICES, CallKind

AccountMaker = Callable[[int], Account]
FIXED: Mapping[str, AccountMaker] = {
    "fixed, from the first call": FirstSpendWindow,
    "fixed, by the clock": lambda limit: AlignedWindow(limit, phase=985.0),
}
SLIDING: Mapping[str, AccountMaker] = {
    "sliding, tells when all is back": SlidingWindow,
    "sliding, tells when any is back": lambda limit: SlidingWindow(limit, tells_oldest=True),
}
EVEN: Mapping[str, AccountMaker] = {"bucket": Bucket}
WINDOWS: Mapping[str, AccountMaker] = {**FIXED, **SLIDING, **EVEN}


@dataclass
class Setting:
    """A batch that takes a perfect client exactly so many windows."""

    account: AccountMaker
    limit: int = 1000
    windows: int = 10
    create_price: int = 3
    manners: Manners = field(default_factory=Manners)
    slowness: Slowness = field(default_factory=lambda: steady(0.2))
    ahead: timedelta = timedelta()

    @property
    def calls(self) -> int:
        # One more than fits: it can go the moment the next window begins.
        a_window = (self.limit - reserve_of(self.limit)) // self.create_price
        return self.windows * a_window + 1

    def server(self, clock: LeapingClock) -> SimulatedServer:
        prices = {**STARTING_PRICES, CallKind.CREATE: self.create_price}
        return SimulatedServer(
            *(clock, self.account(self.limit), self.manners, prices, self.slowness)
        )

    def run(self) -> Outcome:
        return run_batch(self.server, self.calls, ahead=self.ahead)

    def share(self, outcome: Outcome) -> float:
        """Of the speed that the points allow: 1 is perfect, and needs to know everything."""
        account = self.account(self.limit)
        return perfect_seconds(account, self.calls, self.create_price) / outcome.seconds
