"""One call's turn: from waiting for its points to its answer."""

from asyncio import Future
from dataclasses import dataclass, field
from datetime import datetime

from whereby_desktop.api.rate_headers import RateReading
from whereby_desktop.meetings.quota import CallKind, Priority


@dataclass(eq=False, slots=True)
class Turn:
    """What the pacing knows of one call. Whoever makes the call tells it the outcome.

    Without `answered` or `not_sent` the call counts as sent and its points as spent.
    """

    kind: CallKind
    priority: Priority
    subject: str
    serial: int
    admitted: Future[None] = field(repr=False)
    price: int = 0  # set aside for it while it is under way
    sent_at: datetime | None = None  # aware, UTC
    sent_instant: float = 0.0  # seconds of the monotonic clock
    alone: bool = True  # no other call was under way at the same time
    hoped: bool = False  # relies on points that have come back without an answer that says so
    replies_before: int = 0  # answers to other calls that were in when it went out
    looks: bool = False  # goes alone, so that its price shows
    reading: RateReading | None = None
    status: int | None = None
    reached: bool = True

    def answered(self, reading: RateReading, status: int) -> None:
        self.reading = reading
        self.status = status

    def not_sent(self) -> None:
        """The request did not reach the server: nothing was spent."""
        self.reached = False

    @property
    def succeeded(self) -> bool:
        return self.status is not None and 200 <= self.status < 300

    def __lt__(self, other: "Turn") -> bool:
        return (self.priority.value, self.serial) < (other.priority.value, other.serial)
