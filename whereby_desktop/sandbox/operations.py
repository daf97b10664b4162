"""The operations on meetings: from a request to an answer, with nothing of the wire in it."""

import hmac
import math
import re
from collections.abc import Callable
from datetime import datetime, timedelta
from urllib.parse import unquote

from whereby_desktop.sandbox.answers import list_json, meeting_json
from whereby_desktop.sandbox.body_checks import RefusedError
from whereby_desktop.sandbox.creation import EXTRA_FIELDS, read_creation
from whereby_desktop.sandbox.messages import (
    Answer,
    Headers,
    Operation,
    Request,
    error_answer,
    json_answer,
)
from whereby_desktop.sandbox.points import Points
from whereby_desktop.sandbox.reset_spelling import ResetSpelling, spell_reset
from whereby_desktop.sandbox.rooms import CursorError, RoomStore

_COLLECTION = "/v1/meetings"
_ONE = re.compile(r"/v1/meetings/([^/]+)")
_COLLECTION_METHODS: dict[str, Operation] = {"GET": "list", "HEAD": "list", "POST": "create"}
_ONE_METHODS: dict[str, Operation] = {"GET": "get", "HEAD": "get", "DELETE": "delete"}


def operation_of(request: Request) -> Operation:
    """`other` for what the API does not have."""
    return _methods_of(request.path).get(request.method, "other")


def _methods_of(path: str) -> dict[str, Operation]:
    if path == _COLLECTION:
        return _COLLECTION_METHODS
    return _ONE_METHODS if _ONE.fullmatch(path) else {}


class Operations:
    """Answers for one organisation. `token`, `spelling` and so on may change as it runs."""

    def __init__(
        self,
        rooms: RoomStore,
        points: Points,
        now: Callable[[], datetime],
        *,
        token: str,
        organisation: str,
        spelling: ResetSpelling = ResetSpelling.SECONDS,
        ms_left_name: str = "msLeft",
    ) -> None:
        self.token = token
        self.organisation = organisation
        self.spelling = spelling
        self.ms_left_name = ms_left_name
        self.rate_headers_shown = True
        self._rooms = rooms
        self._points = points
        self._now = now
        self._carry_out: dict[Operation, Callable[[Request], Answer]] = {
            "list": self._list,
            "get": self._get,
            "create": self._create,
            "delete": self._delete,
        }

    def answer(self, request: Request) -> Answer:
        """Check the address, the token and the points, then carry the operation out."""
        operation = operation_of(request)
        if operation == "other":
            answer = self._misdirected(request)
        elif self.authorization(request) != "right":
            answer = error_answer(401, "The access token is missing or wrong").with_headers(
                (("WWW-Authenticate", "Bearer"),)
            )
        elif (wait := self._points.take(operation)) is not None:
            answer = self._out_of_points(wait)
        else:
            answer = self._carry_out[operation](request)
        return answer.with_headers(self.rate_headers())

    def authorization(self, request: Request) -> str:
        """`right`, `wrong` or `none`: all that is ever remembered of a token."""
        given = request.headers.get("authorization")
        if given is None:
            return "none"
        scheme, _, key = given.partition(" ")
        same = hmac.compare_digest(key.strip().encode(), self.token.encode())
        return "right" if scheme.lower() == "bearer" and same else "wrong"

    def rate_headers(self) -> Headers:
        if not self.rate_headers_shown:
            return ()
        standing = self._points.standing()
        reset = spell_reset(self.spelling, standing.resets_at, self._now())
        return (
            ("X-RateLimit-Limit", str(standing.limit)),
            ("X-RateLimit-Remaining", str(standing.remaining)),
            *((("X-RateLimit-Reset", reset),) if reset is not None else ()),
        )

    def _misdirected(self, request: Request) -> Answer:
        methods = _methods_of(request.path)
        allow: Headers = (("Allow", ", ".join([*methods, "OPTIONS"])),)
        if not methods:
            return error_answer(404, "There is nothing at this address")
        if request.method == "OPTIONS":
            return Answer(204, allow)
        return error_answer(405, "This method is not possible here").with_headers(allow)

    def _out_of_points(self, wait: timedelta) -> Answer:
        ms_left = max(1, math.ceil(wait / timedelta(milliseconds=1)))
        answer = json_answer(
            429,
            {
                "error": f"Out of points, organization {self.organisation}",
                "data": {self.ms_left_name: ms_left},
            },
        )
        return answer.with_headers((("Retry-After", str(math.ceil(ms_left / 1000))),))

    def _list(self, request: Request) -> Answer:
        try:
            limit = _limit(request)
            fields = _fields(request)
            cursor = request.query.get("cursor", [None])[-1]
            rooms, following = self._rooms.page(limit, cursor)
        except CursorError as trouble:
            return error_answer(400, str(trouble), "cursor")
        except RefusedError as refused:
            return error_answer(400, str(refused), refused.field)
        return json_answer(200, list_json(rooms, following, self.organisation, fields))

    def _get(self, request: Request) -> Answer:
        room = self._rooms.get(_meeting_id(request))
        if room is None:
            return error_answer(404, "There is no such meeting")
        try:
            fields = _fields(request)
        except RefusedError as refused:
            return error_answer(400, str(refused), refused.field)
        return json_answer(200, meeting_json(room, self.organisation, fields))

    def _create(self, request: Request) -> Answer:
        kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
        if kind != "application/json":
            return error_answer(415, "The body must be sent as application/json")
        try:
            creation = read_creation(request.body, self._now())
        except RefusedError as refused:
            return error_answer(400, str(refused), refused.field or None)
        room = self._rooms.add(creation.plan)
        return json_answer(201, meeting_json(room, self.organisation, creation.fields))

    def _delete(self, request: Request) -> Answer:
        self._rooms.remove(_meeting_id(request))
        return Answer(204)


def _meeting_id(request: Request) -> str:
    return unquote(request.path.removeprefix(f"{_COLLECTION}/"))


def _limit(request: Request) -> int:
    written = request.query.get("limit", ["50"])[-1]
    if not (written.isascii() and written.isdigit() and 1 <= int(written) <= 100):
        raise RefusedError("limit", "limit must be a whole number from 1 to 100")
    return int(written)


def _fields(request: Request) -> set[str]:
    asked = {name for part in request.query.get("fields", []) for name in part.split(",") if name}
    if unknown := asked.difference(EXTRA_FIELDS):
        raise RefusedError("fields", f"fields does not know {min(unknown)}")
    return asked
