"""What was asked of the sandbox, so that tests can count calls. Never a token."""

import threading
from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime

from whereby_desktop.sandbox.messages import Json, Operation


@dataclass(frozen=True, slots=True)
class RequestSeen:
    """`at` is by the sandbox's clock (UTC); `status` is None while, or because, none was answered.

    `authorization` is `right`, `wrong` or `none`; `headers` come without that one.
    """

    number: int
    connection: int
    at: datetime
    method: str
    path: str
    query: Mapping[str, list[str]]
    operation: Operation
    authorization: str
    headers: Mapping[str, str] = field(repr=False)
    body: Json = field(default=None, repr=False)
    status: int | None = None


class Journal:
    """The latest requests, oldest first. May be used from any thread."""

    def __init__(self, longest: int = 10_000) -> None:
        self._seen: deque[RequestSeen] = deque(maxlen=longest)
        self._changed = threading.Condition()

    def all(self, operation: Operation | None = None) -> list[RequestSeen]:
        with self._changed:
            return [seen for seen in self._seen if operation in (None, seen.operation)]

    def count(self, operation: Operation | None = None) -> int:
        return len(self.all(operation))

    def clear(self) -> None:
        with self._changed:
            self._seen.clear()

    def wait_for(
        self, count: int, operation: Operation | None = None, timeout: float = 5.0
    ) -> list[RequestSeen]:
        """Block until so many were received; TimeoutError after `timeout` seconds."""

        def enough() -> bool:
            return self.count(operation) >= count

        with self._changed:
            if not self._changed.wait_for(enough, timeout):
                raise TimeoutError(f"{self.count(operation)} of {count} requests came")
        return self.all(operation)

    def note(self, seen: RequestSeen) -> None:
        with self._changed:
            self._seen.append(seen)
            self._changed.notify_all()

    def note_status(self, number: int, status: int) -> None:
        """Fill in what was answered to request `number`."""
        self._amend(number, lambda seen: replace(seen, status=status))

    def _amend(self, number: int, change: Callable[[RequestSeen], RequestSeen]) -> None:
        with self._changed:
            for place in range(len(self._seen) - 1, -1, -1):
                if self._seen[place].number == number:
                    self._seen[place] = change(self._seen[place])
                    break
            self._changed.notify_all()
