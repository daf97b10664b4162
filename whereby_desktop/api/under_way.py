"""The calls that are out and not answered yet, and whether one more may join them."""

from collections.abc import Iterator

from whereby_desktop.api.turns import Turn
from whereby_desktop.meetings.quota import Priority

# While the points are not known at all.
_FEW_AT_ONCE = {Priority.USER: 3, Priority.BACKGROUND: 2}
_MORE_FOR_THE_USER = 4
# Should others spend all at once, what is under way is refused: so it may be worth this much.
_SHARE_AT_STAKE = 4


class UnderWay:
    """`most_at_once`: how many calls of the background may be out together; the user may more."""

    def __init__(self, most_at_once: int) -> None:
        self._most_at_once = most_at_once
        self._turns: set[Turn] = set()

    def __contains__(self, turn: Turn) -> bool:
        return turn in self._turns

    def __iter__(self) -> Iterator[Turn]:
        return iter(self._turns)

    @property
    def points(self) -> int:
        """Set aside for them."""
        return sum(turn.price for turn in self._turns)

    def add(self, turn: Turn) -> None:
        for other in self._turns:
            other.alone = turn.alone = False
        self._turns.add(turn)

    def discard(self, turn: Turn) -> None:
        self._turns.discard(turn)

    def has_room_for(self, turn: Turn, spendable: int | None) -> bool:
        """`spendable`: points to count on, before what is under way; None: not known."""
        if not self._turns:
            return True
        background = turn.priority is Priority.BACKGROUND
        if background and (turn.looks or any(other.looks for other in self._turns)):
            return False
        if spendable is None:
            return len(self._turns) < _FEW_AT_ONCE[turn.priority]
        if not background:
            return len(self._turns) < self._most_at_once + _MORE_FOR_THE_USER
        at_stake = turn.price + self.points
        return len(self._turns) < self._most_at_once and at_stake * _SHARE_AT_STAKE <= spendable

    def finds_out_for(self, turn: Turn) -> bool:
        """Whether one is out already whose answer will tell what came back."""
        return any(other.hoped and other.priority is turn.priority for other in self._turns)
