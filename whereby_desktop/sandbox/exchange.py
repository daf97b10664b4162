"""One request to one answer: noted, spoilt if a fault was ordered, else answered by the API."""

import asyncio
import itertools
import json
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from email.utils import format_datetime

from whereby_desktop.sandbox.control import Control
from whereby_desktop.sandbox.faults import (
    Effect,
    Fault,
    Faults,
    Hang,
    ManyRows,
    OtherHeaders,
    OtherJson,
    Reply,
)
from whereby_desktop.sandbox.journal import Journal, RequestSeen
from whereby_desktop.sandbox.messages import Answer, Headers, Json, Request, error_answer
from whereby_desktop.sandbox.operations import Operations, operation_of


@dataclass(frozen=True, slots=True)
class Delivery:
    """An answer, and what is to go wrong with it on the wire."""

    number: int
    answer: Answer
    effect: Effect | None = None


class HeldAnswers:
    """Answers that wait to be let go. Lives on the server's loop."""

    def __init__(self) -> None:
        self._events: set[asyncio.Event] = set()

    def hold(self) -> asyncio.Event:
        event = asyncio.Event()
        self._events.add(event)
        return event

    def release(self) -> None:
        for event in self._events:
            event.set()
        self._events.clear()


class Exchange:
    """What a connection asks for each request it has read."""

    def __init__(
        self,
        operations: Operations,
        faults: Faults,
        journal: Journal,
        now: Callable[[], datetime],
        control: Control | None = None,
    ) -> None:
        self.held = HeldAnswers()
        self.journal = journal
        self._operations = operations
        self._faults = faults
        self._now = now
        self._control = control
        self._numbers = itertools.count(1)

    def begin(self, request: Request, connection: int) -> tuple[int, Fault | None]:
        """Note the request; its number, and the fault it meets."""
        if self._control is not None and self._control.is_for(request):
            return 0, None
        operation = operation_of(request)
        number = next(self._numbers)
        self.journal.note(
            RequestSeen(
                number=number,
                connection=connection,
                at=self._now(),
                method=request.method,
                path=request.path,
                query=request.query,
                operation=operation,
                authorization=self._operations.authorization(request),
                headers={k: v for k, v in request.headers.items() if k != "authorization"},
                body=_json_or_none(request.body),
            )
        )
        return number, self._faults.take(operation)

    def finish(self, request: Request, number: int, fault: Fault | None) -> Delivery:
        """Carry the operation out as far as the fault lets it, and say what goes on the wire."""
        effect = fault.effect if fault is not None else None
        if self._control is not None and self._control.is_for(request):
            answer = self._control.answer(request)
        elif fault is None or fault.after_change or isinstance(effect, Hang):
            answer = self._operations.answer(_for_effect(request, effect))
        else:
            answer = error_answer(502, "The request did not get through")
        answer = self._spoilt(request, answer.with_headers(self._date()), effect)
        return Delivery(number, answer, effect)

    def _date(self) -> Headers:
        return (("Date", format_datetime(self._now().astimezone(UTC), usegmt=True)),)

    def _spoilt(self, request: Request, answer: Answer, effect: Effect | None) -> Answer:
        if isinstance(effect, ManyRows):
            effect = effect.reply()
        if isinstance(effect, Reply):
            rates = self._operations.rate_headers() if effect.rate_headers else ()
            # What the fault says wins over what the clock and the account say.
            own = effect.answer()
            return replace(own, headers=self._date() + rates).with_headers(own.headers)
        if isinstance(effect, OtherHeaders):
            dropped = {name.lower() for name in effect.drop}
            kept = tuple(pair for pair in answer.headers if pair[0].lower() not in dropped)
            return replace(answer, headers=kept).with_headers(effect.add)
        if isinstance(effect, OtherJson) and answer.body:
            changed = effect.change(request, json.loads(answer.body))
            return replace(answer, body=json.dumps(changed).encode())
        return answer


def _for_effect(request: Request, effect: Effect | None) -> Request:
    if isinstance(effect, OtherJson) and effect.any_cursor:
        return replace(request, query={k: v for k, v in request.query.items() if k != "cursor"})
    return request


def _json_or_none(body: bytes) -> Json:
    try:
        parsed: Json = json.loads(body)
    except ValueError:
        return None
    return parsed
