"""Troubles to order: which request meets one, how often, and whether its change still happens."""

import itertools
import json
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from whereby_desktop.sandbox.messages import Answer, Headers, Json, Operation, Request

JsonChange: TypeAlias = Callable[[Request, Json], Json]


@dataclass(frozen=True, slots=True)
class Reply:
    """This answer instead of the real one; a body that is not text or bytes is sent as JSON."""

    status: int
    body: "Json | bytes" = field(default="", repr=False)
    headers: Headers = ()
    content_type: str | None = None
    rate_headers: bool = False

    def answer(self) -> Answer:
        if isinstance(self.body, bytes):
            kind, raw = "application/octet-stream", self.body
        elif isinstance(self.body, str):
            kind, raw = "text/plain; charset=utf-8", self.body.encode()
        else:
            kind, raw = "application/json; charset=utf-8", json.dumps(self.body).encode()
        if not raw:
            return Answer(self.status, self.headers)
        typed: Headers = (("Content-Type", self.content_type or kind),)
        return Answer(self.status, typed, raw).with_headers(self.headers)


@dataclass(frozen=True, slots=True)
class ManyRows:
    """A page of that many meetings, each of them right. Made when it is met: it is large."""

    rows: int = 1_000_000

    def reply(self) -> Reply:
        row = (
            b'{"meetingId":7,"roomUrl":"https://example.whereby.com/a",'
            b'"endDate":"2099-01-01T00:00:00Z"}'
        )
        body = b'{"cursor":null,"results":[' + (row + b",") * (self.rows - 1) + row + b"]}"
        return Reply(200, body, content_type="application/json")


@dataclass(frozen=True, slots=True)
class Hang:
    """No answer until the client leaves, or `Sandbox.release()` lets the real one go."""


@dataclass(frozen=True, slots=True)
class Slow:
    """The real answer after `first` seconds, then `size` bytes every `delay` seconds."""

    size: int = 16
    delay: float = 0.01
    first: float = 0.0


@dataclass(frozen=True, slots=True)
class Cut:
    """The answer ends before it begins, or half-way through its head or its body.

    The connection ends with it, or is left open without another byte (`silence`).
    """

    at: Literal["start", "head", "body"] = "start"
    how: Literal["rst", "fin", "silence"] = "rst"


@dataclass(frozen=True, slots=True)
class WrongLength:
    """Content-Length is wrong by so many bytes; the connection ends after the body."""

    by: int = 10


@dataclass(frozen=True, slots=True)
class Raw:
    """These bytes instead of any answer; then the connection ends."""

    data: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class OtherHeaders:
    """The real answer with these headers added or replaced, and others left out."""

    add: Headers = ()
    drop: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class OtherJson:
    """The real answer, its JSON changed. With `any_cursor` the list takes every cursor."""

    change: JsonChange
    any_cursor: bool = False


Effect: TypeAlias = (
    Reply | ManyRows | Hang | Slow | Cut | WrongLength | Raw | OtherHeaders | OtherJson
)
# What comes in the place of an answer, as if the request had not got through.
_INSTEAD = (Reply, ManyRows, Hang, Cut, Raw)


@dataclass(frozen=True, slots=True)
class Fault:
    """One trouble. `times` None means for ever; `skip` requests pass unharmed first.

    `carried_out` says whether the change happens although the answer is spoilt (and the points
    are paid); left open, a Reply, ManyRows, Hang, Cut and Raw come before the change, the others
    after it.
    """

    effect: Effect
    operation: Operation | Literal["any"] = "any"
    times: int | None = 1
    skip: int = 0
    carried_out: bool | None = None

    @property
    def after_change(self) -> bool:
        if self.carried_out is not None:
            return self.carried_out
        return not isinstance(self.effect, _INSTEAD)


@dataclass(slots=True)
class _Waiting:
    number: int
    fault: Fault
    passed: int = 0
    met: int = 0

    @property
    def used_up(self) -> bool:
        return self.fault.times is not None and self.met >= self.fault.times


class Faults:
    """The faults that wait for their request, first come, first met. For any thread."""

    def __init__(self) -> None:
        self._numbers = itertools.count(1)
        self._waiting: list[_Waiting] = []
        self._lock = threading.Lock()

    def add(self, fault: Fault) -> int:
        """The number it can be withdrawn by."""
        with self._lock:
            number = next(self._numbers)
            self._waiting.append(_Waiting(number, fault))
            return number

    def withdraw(self, number: int) -> None:
        with self._lock:
            self._waiting = [waiting for waiting in self._waiting if waiting.number != number]

    def clear(self) -> None:
        with self._lock:
            self._waiting.clear()

    def waiting(self) -> list[Fault]:
        with self._lock:
            return [waiting.fault for waiting in self._waiting]

    def take(self, operation: Operation) -> Fault | None:
        """The fault this request meets, if any."""
        with self._lock:
            for waiting in self._waiting:
                if waiting.fault.operation not in ("any", operation):
                    continue
                if waiting.passed < waiting.fault.skip:
                    waiting.passed += 1
                    continue
                waiting.met += 1
                self._waiting = [other for other in self._waiting if not other.used_up]
                return waiting.fault
            return None
