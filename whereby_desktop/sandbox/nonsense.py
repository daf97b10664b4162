"""Ready-made troubles: answers that throttle, lead away, or hold what nobody expects."""

from collections.abc import Mapping

from whereby_desktop.sandbox.faults import OtherJson, Reply
from whereby_desktop.sandbox.messages import Headers, Json, Request

#: Right-to-left override, a combining pile, an emoji family, a zero byte, markup and a newline.
ODD_TEXT = "\u202egnp.exe\u202c Z\u0351\u036b\u0343 👩‍👩‍👧 \x00<b>&amp;</b>\n'\"; DROP"
HUGE_TEXT = "x" * 200_000


def throttled(ms_left: Json = 1000, name: str = "msLeft", retry_after: str | None = "1") -> Reply:
    """A 429 with the wait in any spelling; None leaves the header, or the body's number, out."""
    headers: Headers = () if retry_after is None else (("Retry-After", retry_after),)
    data: Json = {} if ms_left is None else {name: ms_left}
    return Reply(429, {"error": "Slow down", "data": data}, headers)


def redirect(url: str, status: int = 307) -> Reply:
    return Reply(status, headers=(("Location", url),))


def bad_gateway() -> Reply:
    """What a proxy in front of the API says."""
    page = "<html><head><title>502</title></head><body><h1>Bad Gateway</h1></body></html>"
    return Reply(502, page, content_type="text/html")


def unavailable(retry_after: str = "1") -> Reply:
    return Reply(503, {"message": "Closed for a moment"}, (("Retry-After", retry_after),))


def not_json() -> Reply:
    return Reply(200, '{"results": [', content_type="application/json")


def deep_nesting(depth: int = 100_000) -> Reply:
    """Brackets within brackets, where a meeting has a field nobody knows."""
    nested = b'{"results":[],"more":' + b"[" * depth + b"]" * depth + b"}"
    return Reply(200, nested, content_type="application/json")


def _each_meeting(payload: Json, change: Mapping[str, Json], drop: tuple[str, ...] = ()) -> Json:
    if isinstance(payload, dict) and isinstance(payload.get("results"), list):
        results = payload["results"]
        changed = [_each_meeting(one, change, drop) for one in results]  # type: ignore[union-attr]
        return {**payload, "results": changed}
    if isinstance(payload, dict):
        return {key: value for key, value in {**payload, **change}.items() if key not in drop}
    return payload


def _other_shape(_request: Request, payload: Json) -> Json:
    return [payload]


def _missing_fields(_request: Request, payload: Json) -> Json:
    return _each_meeting(payload, {}, ("roomUrl", "endDate"))


def _wrong_types(_request: Request, payload: Json) -> Json:
    return _each_meeting(payload, {"meetingId": 7, "endDate": {"at": "noon"}, "roomUrl": None})


def _unknown_fields(_request: Request, payload: Json) -> Json:
    more: dict[str, Json] = {"mood": "sunny", "nested": {"deep": [1, None, {}]}}
    changed = _each_meeting(payload, more)
    return {**changed, "page": 1} if isinstance(changed, dict) else changed


def _odd_texts(_request: Request, payload: Json) -> Json:
    return _each_meeting(payload, {"roomName": f"/{ODD_TEXT}"})


def _huge_texts(_request: Request, payload: Json) -> Json:
    return _each_meeting(payload, {"roomName": f"/{HUGE_TEXT}"})


def _repeated_rooms(_request: Request, payload: Json) -> Json:
    if not isinstance(payload, dict) or not isinstance(payload.get("results"), list):
        return payload
    return {**payload, "results": [*payload["results"], *payload["results"]]}  # type: ignore[misc]


def _repeated_cursor(_request: Request, payload: Json) -> Json:
    return {**payload, "cursor": "again-and-again"} if isinstance(payload, dict) else payload


def _endless_list(request: Request, payload: Json) -> Json:
    if not isinstance(payload, dict) or not isinstance(payload.get("results"), list):
        return payload
    before = request.query.get("cursor", [""])[-1].rpartition("-")[2]
    page = int(before) + 1 if before.isdigit() else 1
    meetings = [
        _each_meeting(one, {"meetingId": f"endless-{page}-{place}"})
        for place, one in enumerate(payload["results"])  # type: ignore[arg-type]
    ]
    return {**payload, "results": meetings, "cursor": f"endless-{page}"}


OTHER_SHAPE = OtherJson(_other_shape)
MISSING_FIELDS = OtherJson(_missing_fields)
WRONG_TYPES = OtherJson(_wrong_types)
UNKNOWN_FIELDS = OtherJson(_unknown_fields)
ODD_TEXTS = OtherJson(_odd_texts)
HUGE_TEXTS = OtherJson(_huge_texts)
#: Every page says everything twice.
REPEATED_ROOMS = OtherJson(_repeated_rooms)
#: The first page for ever, always with one and the same cursor. Order it with `times=None`.
REPEATED_CURSOR = OtherJson(_repeated_cursor, any_cursor=True)
#: A new cursor and new ids for ever. Order it with `times=None`.
ENDLESS_LIST = OtherJson(_endless_list, any_cursor=True)

BY_NAME: Mapping[str, OtherJson] = {
    "other-shape": OTHER_SHAPE,
    "missing-fields": MISSING_FIELDS,
    "wrong-types": WRONG_TYPES,
    "unknown-fields": UNKNOWN_FIELDS,
    "odd-texts": ODD_TEXTS,
    "huge-texts": HUGE_TEXTS,
    "repeated-rooms": REPEATED_ROOMS,
    "repeated-cursor": REPEATED_CURSOR,
    "endless-list": ENDLESS_LIST,
}
