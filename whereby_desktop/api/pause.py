"""What a server asks for when it wants to be left alone: a 429 obeyed, a Retry-After heeded."""

from whereby_desktop.api.rate_headers import RateReading

_LONGEST_BACK_OFF = 60.0
# Points are counted by the minute: beside a Retry-After, a later reset is not to be believed.
_CREDIBLE_RESET = 120.0
_BAD, _SERVER_ERRORS = 300, 500  # the statuses from there on


class Pause:
    """A 429 obeyed: nobody goes out before its end, and then one goes first.

    Instants are seconds of the monotonic clock.
    """

    def __init__(self) -> None:
        self.since: float | None = None
        self.until: float | None = None
        self.cautious = False  # one probe first, the others after its answer
        self._refusals = 0
        self._refused_instant: float | None = None

    def refused(self, reading: RateReading, sent_instant: float, instant: float) -> None:
        """A 429 came for a call sent at `sent_instant`."""
        # Calls that were under way together are refused together: that counts once.
        if self._refused_instant is None or sent_instant > self._refused_instant:
            self._refusals += 1
            self._refused_instant = instant
        until = instant + self._wait(reading)
        self.until = until if self.until is None else max(self.until, until)
        self.since = instant if self.since is None else self.since
        self.cautious = True

    def probe_passed(self) -> None:
        self.cautious = False
        self._refusals = 0
        self._refused_instant = None

    def left(self, instant: float) -> float:
        """Seconds until calls go out again; 0 when they do."""
        if self.until is not None and instant >= self.until:
            self.since = self.until = None
        return 0.0 if self.until is None else self.until - instant

    def _wait(self, reading: RateReading) -> float:
        reset = reading.reset_in or 0.0
        retry_after = reading.retry_after or 0.0
        if retry_after and self._refusals == 1:
            return retry_after  # the points for one call may be back long before all are
        asked = max(retry_after, reset if reset <= _CREDIBLE_RESET else 0.0)
        return asked or min(_LONGEST_BACK_OFF, 2.0 ** min(self._refusals - 1, 16))


class Respite:
    """Retry-After on an answer that says no and is not a 429: most often a 503's.

    It holds back what runs in the background, and then lets one call of that out alone. What a
    person does goes out all the same, and its answer tells whether the respite is over.
    """

    def __init__(self) -> None:
        self._until = 0.0
        self._asked_instant = 0.0
        self.doubtful = False  # no good answer has come since

    def heard(self, status: int, reading: RateReading, sent_instant: float, instant: float) -> None:
        """An answer came for a call sent at `sent_instant`."""
        if status >= _BAD and reading.retry_after:
            self._until = max(self._until, instant + reading.retry_after)
            self._asked_instant = instant
            self.doubtful = True
        elif status < _SERVER_ERRORS and sent_instant >= self._asked_instant:
            self._until = 0.0
            self.doubtful = False

    @property
    def until(self) -> float | None:
        """The instant it was asked for; None: nothing is asked for."""
        return self._until if self.doubtful else None

    def left(self, instant: float) -> float:
        """Seconds for which nothing goes out in the background; 0 when it does."""
        return max(0.0, self._until - instant) if self.doubtful else 0.0
