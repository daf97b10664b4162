"""Ordering trouble over HTTP, for clients tried against the sandbox from another process.

    POST   /sandbox/faults    one fault, written as `fault_orders` says
    GET    /sandbox/faults    how many still wait for their request
    DELETE /sandbox/faults    forget them, and let go the answers that hang
    POST   /sandbox/points    {"spend": 100} (another program used them) or {"refill": true}
    GET    /sandbox/requests  what was asked so far

No token: it listens on loopback only, and a body must be sent as JSON, which a web page cannot
do without asking first.
"""

import json
from collections.abc import Callable
from typing import cast

from whereby_desktop.sandbox.body_checks import RefusedError, flag, shape, whole_number
from whereby_desktop.sandbox.fault_orders import read_fault
from whereby_desktop.sandbox.faults import Faults
from whereby_desktop.sandbox.journal import Journal
from whereby_desktop.sandbox.messages import Answer, Json, Request, error_answer, json_answer
from whereby_desktop.sandbox.points import Points
from whereby_desktop.sandbox.reset_spelling import iso_utc

PREFIX = "/sandbox/"

_POINTS = shape({}, {"spend": whole_number, "refill": flag})


class Control:
    def __init__(
        self, faults: Faults, points: Points, journal: Journal, release: Callable[[], None]
    ) -> None:
        self._faults = faults
        self._points = points
        self._journal = journal
        self._release = release
        self._routes: dict[tuple[str, str], Callable[[Json], Json]] = {
            ("POST", "faults"): self._add_fault,
            ("GET", "faults"): lambda _: self._waiting(),
            ("DELETE", "faults"): lambda _: self._forget_faults(),
            ("POST", "points"): self._change_points,
            ("GET", "requests"): lambda _: self._requests(),
        }

    def is_for(self, request: Request) -> bool:
        return request.path.startswith(PREFIX)

    def answer(self, request: Request) -> Answer:
        route = self._routes.get((request.method, request.path.removeprefix(PREFIX)))
        if route is None:
            return error_answer(404, "The sandbox has no such control")
        try:
            return json_answer(200, route(_body(request)))
        except RefusedError as refused:
            return error_answer(400, str(refused), refused.field or None)

    def _add_fault(self, order: Json) -> Json:
        self._faults.add(read_fault(order))
        return self._waiting()

    def _waiting(self) -> Json:
        return {"waiting": len(self._faults.waiting())}

    def _forget_faults(self) -> Json:
        self._faults.clear()
        self._release()
        return self._waiting()

    def _change_points(self, change: Json) -> Json:
        _POINTS("", change)
        wanted = cast("dict[str, Json]", change)
        if wanted.get("refill") is True:
            self._points.refill()
        self._points.spend(cast("int", wanted.get("spend", 0)))
        return {"remaining": self._points.standing().remaining}

    def _requests(self) -> Json:
        return [
            {
                "at": iso_utc(seen.at),
                "method": seen.method,
                "path": seen.path,
                "operation": seen.operation,
                "authorization": seen.authorization,
                "status": seen.status,
            }
            for seen in self._journal.all()
        ]


def _body(request: Request) -> Json:
    if request.method != "POST":
        return None
    if request.headers.get("content-type", "").partition(";")[0].strip() != "application/json":
        raise RefusedError("", "The body must be sent as application/json")
    try:
        body: Json = json.loads(request.body)
    except ValueError:
        raise RefusedError("", "The body is not JSON") from None
    return body
