"""What holds a whole batch up, and when it tries again by itself."""

from whereby_desktop.meetings.trouble import Trouble, TroubleKind

_WAITS = (5.0, 10.0, 20.0, 40.0, 60.0)  # seconds
# Only a person can do something about these.
_WAITS_FOR_A_PERSON = frozenset(
    {TroubleKind.KEY_REJECTED, TroubleKind.NO_KEY, TroubleKind.UNSAFE, TroubleKind.REDIRECTED}
)
_MOST_LOST_IN_A_ROW = 4


class BatchHold:
    """Instants are seconds of the monotonic clock. After a hold one call goes out first, alone."""

    def __init__(self) -> None:
        self.trouble: Trouble | None = None
        self.until: float | None = None  # None with a trouble: until a person says so
        self.careful = False
        self._times = 0
        self._lost_in_a_row = 0

    @property
    def active(self) -> bool:
        return self.trouble is not None

    def begin(self, trouble: Trouble, instant: float) -> None:
        if self.active:  # calls that were under way together meet the same
            return
        self.trouble = trouble
        waits = _WAITS[min(self._times, len(_WAITS) - 1)]
        waits = max(waits, trouble.seconds or 0.0)
        self.until = None if trouble.kind in _WAITS_FOR_A_PERSON else instant + waits
        self._times += 1
        self.careful = True

    def lost(self, trouble: Trouble, instant: float) -> None:
        """One answer was lost; several in a row are the server's trouble, not theirs."""
        self._lost_in_a_row += 1
        if self._lost_in_a_row >= _MOST_LOST_IN_A_ROW or trouble.kind is TroubleKind.DISK:
            self.begin(_behind(trouble), instant)

    def look(self, instant: float) -> None:
        """Ends the hold when its time is over."""
        if self.until is not None and instant >= self.until:
            self.end()

    def end(self) -> None:
        self.trouble = self.until = None
        self._lost_in_a_row = 0

    def passed(self) -> None:
        """A call got its answer."""
        self.careful = False
        self._times = self._lost_in_a_row = 0


def _behind(trouble: Trouble) -> Trouble:
    """The trouble that hid an answer."""
    if trouble.kind is not TroubleKind.MAY_EXIST or not trouble.detail:
        return trouble
    kind = TroubleKind(trouble.detail)
    return Trouble(kind, trouble.words, trouble.status, at=trouble.at, seconds=trouble.seconds)
