"""One pacing for all accounts of one organisation: they share its points."""

from collections.abc import Callable

from whereby_desktop.api.pacing import Pacing
from whereby_desktop.meetings.ports import Clock
from whereby_desktop.preferences import AccountEntry


class PointsPool:
    """What was learned of an organisation's points outlives the change from account to account.

    An account whose organisation is not known yet (no room of it was seen) has a pacing of its
    own until it is opened the next time.
    """

    def __init__(self, reserved_points: Callable[[], int], clock: Clock) -> None:
        self._clock = clock
        self._reserved_points = reserved_points
        self._pacings: dict[str, Pacing] = {}

    def pacing(self, server: str, account: AccountEntry | None) -> Pacing:
        """`account` None: the demo's, which is new each time."""
        if account is None:
            return self.fresh()
        whose = f"{server} {account.organisation or account.key}"
        return self._pacings.setdefault(whose, self.fresh())

    def learn(self, server: str, organisation: str, pacing: Pacing) -> None:
        """The account that `pacing` is for turned out to be of `organisation`.

        What it knows is newer than what was learned through another account.
        """
        self._pacings[f"{server} {organisation}"] = pacing

    def fresh(self) -> Pacing:
        return Pacing(self._clock, self._reserved_points)
