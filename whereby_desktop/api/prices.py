"""What each kind of call costs, learned from how the points move."""

from collections import Counter, deque

from whereby_desktop.meetings.quota import STARTING_PRICES, CallKind

_REMEMBERED = 5  # observations per kind: three that agree change a price
_LOOKS = 4  # calls that go alone so that their price shows: the first has nothing to fall from


class Prices:
    """The price of a kind is what was seen most often lately; where that is a tie, the least.

    Others who spend at the same time make a difference larger, points that come back make it
    smaller, and both differ from time to time: the price itself is what repeats.
    """

    def __init__(self) -> None:
        self._seen = {
            kind: deque([price], maxlen=_REMEMBERED) for kind, price in STARTING_PRICES.items()
        }
        self._looks = dict.fromkeys(CallKind, _LOOKS)

    def expected(self, kind: CallKind) -> int:
        counted = Counter(self._seen[kind])
        return min(counted, key=lambda price: (-counted[price], price))

    def is_sure(self, kind: CallKind) -> bool:
        """Whether the price was seen lately, or looked for long enough in vain."""
        return self._looks[kind] <= 0

    def doubt(self) -> None:
        """More was spent than the prices explain: they are to be looked at again."""
        self._looks = dict.fromkeys(CallKind, _LOOKS)

    def observe(self, kind: CallKind, difference: int | None) -> None:
        """Takes note of how far the points fell over one call that was alone.

        None: it could not be seen; 0 and less tell nothing.
        """
        self._looks[kind] -= 1
        if difference is None or difference <= 0:
            return
        self._seen[kind].append(difference)
        if self._seen[kind].count(difference) > 1 and difference == self.expected(kind):
            self._looks[kind] = 0
