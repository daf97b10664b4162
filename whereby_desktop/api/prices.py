"""What each kind of call costs, learned from how the points move."""

from collections import Counter, deque

from whereby_desktop.meetings.quota import STARTING_PRICES, CallKind

_REMEMBERED = 5  # observations per kind: three that agree change a price


class Prices:
    """The price of a kind is what was seen most often lately; where that is a tie, the least.

    Others who spend at the same time make a difference larger, points that come back make it
    smaller, and both differ from time to time: the price itself is what repeats.
    """

    def __init__(self) -> None:
        self._seen = {
            kind: deque([price], maxlen=_REMEMBERED) for kind, price in STARTING_PRICES.items()
        }

    def expected(self, kind: CallKind) -> int:
        counted = Counter(self._seen[kind])
        return min(counted, key=lambda price: (-counted[price], price))

    def observe(self, kind: CallKind, difference: int) -> None:
        """Takes note of how far the points fell over one call that was alone; 0 tells nothing."""
        if difference > 0:
            self._seen[kind].append(difference)
