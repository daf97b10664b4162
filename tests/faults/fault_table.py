"""Everything a server, a proxy or a network between can do wrong, as one table.

This folder mirrors no room: what is tried here goes through several of them at once, from the
meeting book down to a real socket. Each row says how a fault is provoked and what trouble a
person meets by it at each operation; `test_each_fault_at_each_operation` plays the whole table.
"""

from dataclasses import dataclass, field
from enum import Enum

from whereby_desktop.api.errors import ProxyRefusedError, ProxyUnreachableError
from whereby_desktop.meetings.trouble import TroubleKind as Kind
from whereby_desktop.sandbox import nonsense
from whereby_desktop.sandbox.faults import (
    Cut,
    Effect,
    Hang,
    ManyRows,
    OtherHeaders,
    Raw,
    Reply,
    Slow,
    WrongLength,
)
from whereby_desktop.sandbox.messages import Headers, Json, Operation

#: Stands in redirects for a host that listens and writes down what it hears.
ELSEWHERE = "https://elsewhere.invalid"
# Seconds of silence (for the whole call: three times that) after which a call is given up.
_SHORT, _LONG = 0.2, 5.0


class Door(Enum):
    """The server does not take connections."""

    REFUSED = "refused"


class Certificate(Enum):
    """What the server shows instead of a certificate that holds."""

    EXPIRED = "expired"
    SELF_SIGNED = "self-signed"
    OTHER_HOST = "for another host"


class Proxy(Enum):
    """What a proxy does instead of making a way through."""

    REFUSED = "refused"
    WANTS_A_PASSWORD = "407"
    PAGE_FOR_A_TUNNEL = "502 with HTML"
    PAGE_IN_THE_TUNNEL = "200 and then HTML"
    NOT_HTTP = "not HTTP"
    CUT = "cut"
    HUNG = "hung"


@dataclass(frozen=True)
class Fault:
    """`seen`: the trouble a person meets; None: none at all. At a create MAY_EXIST where only the
    list can tell what became of it. `elsewise`: operations that see something different.

    `tries` and `creates`: how often a call reaches the server before it is given up.
    """

    name: str
    cause: Effect | Door | Certificate | Proxy
    seen: Kind | None
    elsewise: dict[Operation, Kind | None] = field(default_factory=dict)
    tries: int = 1
    creates: int = 1
    times: int | None = None  # how often the server does it; None: until it is mended
    patience: float = _LONG

    def seen_at(self, operation: Operation) -> Kind | None:
        return self.elsewise.get(operation, self.seen)


def _open(name: str, cause: Effect, seen: Kind, **more: object) -> Fault:
    """After it nobody knows whether a create happened."""
    elsewise = {"create": Kind.MAY_EXIST, **more.pop("elsewise", {})}  # type: ignore[dict-item]
    return Fault(name, cause, seen, elsewise, **more)  # type: ignore[arg-type]


def _cut(name: str, cause: Effect, **more: object) -> Fault:
    """Reads and deletes are tried once more: most often a kept connection had ended."""
    return _open(name, cause, Kind.NO_ANSWER, tries=2, **more)


def _silent(name: str, cause: Effect, **more: object) -> Fault:
    return _open(name, cause, Kind.NO_ANSWER, patience=_SHORT, **more)


def _page(name: str, cause: Effect, at_delete: Kind | None = Kind.NONSENSE) -> Fault:
    """An answer that is none. `at_delete`: where 2xx is all that is read."""
    return _open(name, cause, Kind.NONSENSE, elsewise={"delete": at_delete})


HTML = "<html><head><title>Sign in</title></head><body>to the hotel</body></html>"
_BROKEN = Kind.SERVER
_NO_BODY: dict[Operation, Kind | None] = {"delete": None}  # 204: there is nothing to spoil

CONNECTIONS = [
    Fault("refused", Door.REFUSED, Kind.OFFLINE, tries=0, creates=0),
    _cut("reset before the answer", Cut("start", "rst")),
    _cut("ended before the answer", Cut("start", "fin")),
    _cut("reset in a header", Cut("head", "rst")),
    _cut("ended in a header", Cut("head", "fin")),
    _cut("ended in the body", Cut("body", "fin"), elsewise=_NO_BODY),
    _silent("hung before the answer", Hang()),
    _silent("hung in a header", Cut("head", "silence")),
    _silent("hung in the body", Cut("body", "silence"), elsewise=_NO_BODY),
    _silent("slow by the byte, for minutes", Slow(size=1, delay=0.02)),
    Fault("slow by the byte, for a moment", Slow(size=1, delay=0.0), None),
    _cut("length too large", WrongLength(10), elsewise=_NO_BODY),
    _open("length too small", WrongLength(-10), Kind.NONSENSE, elsewise=_NO_BODY),
    _open("not HTTP", Raw(b"SSH-2.0-OpenSSH_9.2\r\n\r\n"), Kind.NONSENSE),
    _open("a header without end", Raw(b"HTTP/1.1 200 OK\r\nA: " + b"a" * 200_000), Kind.NONSENSE),
    _open("a status that is none", Raw(b"HTTP/1.1 999 Odd\r\n\r\n"), Kind.NONSENSE),
]

STATUSES = [
    _open("500", Reply(500, {"error": "Oops"}), _BROKEN),
    _open("500 without a word", Reply(500), _BROKEN),
    _open("502 with HTML", nonsense.bad_gateway(), _BROKEN),
    _open("503 with Retry-After", nonsense.unavailable("7"), _BROKEN),
    _open("504 with a gigantic page", Reply(504, b"<p>" + b"x" * 2_000_000), _BROKEN),
    _open(
        "500, cut in the words",
        Raw(b"HTTP/1.1 500 Oops\r\nContent-Length: 90\r\n\r\nOo"),
        _BROKEN,
    ),
    Fault(
        "401, cut in the words",
        Raw(b"HTTP/1.1 401 No\r\nContent-Length: 90\r\n\r\nNo"),
        Kind.KEY_REJECTED,
    ),
    Fault("401", Reply(401, {"error": "Bad key"}), Kind.KEY_REJECTED),
    Fault("403", Reply(403, {"message": "Not in your plan"}), Kind.NOT_ALLOWED),
    Fault(
        "404", Reply(404, "Not Found"), Kind.GONE,
        {"list": Kind.NONSENSE, "create": Kind.NONSENSE, "delete": None},
    ),
    Fault("409", Reply(409, {"error": "Conflict"}), Kind.NOT_ACCEPTED),
    Fault("422", Reply(422, {"error": {"message": "endDate"}}), Kind.NOT_ACCEPTED),
    Fault("redirect to elsewhere", nonsense.redirect(f"{ELSEWHERE}/v1/meetings"), Kind.REDIRECTED),
    Fault("redirect to http", nonsense.redirect("http://127.0.0.1:9/v1", 302), Kind.REDIRECTED),
    Fault("moved for good", nonsense.redirect(f"{ELSEWHERE}/v1", 308), Kind.REDIRECTED),
    Fault("redirect within", nonsense.redirect("/login", 302), Kind.REDIRECTED),
    Fault("redirect to nowhere", Reply(303), Kind.REDIRECTED),
    _open("redirect to nonsense", nonsense.redirect("https://[::1/a", 301), Kind.NONSENSE),
]  # fmt: skip


def _throttled(how: str, headers: Headers = (), data: Json = None) -> Fault:
    body: Json = {"error": "Slow down"} if data is None else {"error": "Slow down", "data": data}
    reply = Reply(429, body, headers)
    return Fault(f"429 once, {how}", reply, None, tries=2, creates=2, times=1)


THROTTLES = [
    _throttled("Retry-After in seconds", (("Retry-After", "12"),)),
    _throttled("Retry-After in parts of a second", (("Retry-After", "0.25"),)),
    _throttled("Retry-After as a date", (("Retry-After", "Wed, 25 Nov 2026 09:00:30 GMT"),)),
    _throttled("Retry-After in ISO 8601", (("Retry-After", "2026-11-25T09:00:30Z"),)),
    _throttled(
        "Retry-After as JavaScript writes it",
        (("Retry-After", "Wed Nov 25 2026 10:00:30 GMT+0100 (Central European Standard Time)"),),
    ),
    _throttled("Retry-After as a moment", (("Retry-After", "1795597230"),)),
    _throttled("Retry-After as a moment in milliseconds", (("Retry-After", "1795597230000"),)),
    _throttled("msLeft", data={"msLeft": 38_689}),
    _throttled("ms_left", data={"ms_left": 38_689.5}),
    _throttled("msLeft as text", data={"msLeft": "38689"}),
    _throttled("X-RateLimit-Reset", (("X-RateLimit-Reset", "30"), ("X-RateLimit-Remaining", "0"))),
    _throttled("RateLimit-Reset", (("RateLimit-Reset", "30"), ("RateLimit-Remaining", "0"))),
    _throttled("no word of when"),
    _throttled("NaN", (("Retry-After", "NaN"),), {"msLeft": None}),
    _throttled("a negative wait", (("Retry-After", "-5"),), {"msLeft": -1}),
    _throttled("a wait of years", (("Retry-After", "99999999"),), {"msLeft": 1e300}),
    _throttled("yesterday", (("Retry-After", "Tue, 24 Nov 2026 09:00:00 GMT"),)),
    _throttled("two waits", (("Retry-After", "3, 5"),)),
    Fault("429 for ever", nonsense.throttled(), Kind.SLOWED_DOWN, tries=6, creates=6),
]

CONTENTS = [
    _page("no body", Reply(200), None),
    _page("a sign-in page", Reply(200, HTML, content_type="text/html")),
    _page("a sign-in page said to be JSON", Reply(201, HTML, content_type="application/json")),
    _page("half of the JSON", nonsense.not_json()),
    _page("no UTF-8", Reply(200, b'{"results": "\xff\xfe"}')),
    _page("JSON of another shape", nonsense.OTHER_SHAPE, None),
    _page("a list for a meeting, a meeting for a list", Reply(200, {"meeting": {}}), None),
    _page("packed as nobody asked", Reply(200, b"\0", (("Content-Encoding", "br"),))),
    _page("not packed as it says", Reply(200, b"\0" * 50, (("Content-Encoding", "gzip"),))),
    _page("a million rows", ManyRows()),
    _page("deep nesting", nonsense.deep_nesting()),
    _open("fields are missing", nonsense.MISSING_FIELDS, Kind.NONSENSE, elsewise=_NO_BODY),
    _open("fields of other types", nonsense.WRONG_TYPES, Kind.NONSENSE, elsewise=_NO_BODY),
    _open("huge strings", nonsense.HUGE_TEXTS, Kind.NONSENSE, elsewise=_NO_BODY),
    Fault("fields nobody knows", nonsense.UNKNOWN_FIELDS, None),
    Fault("control and bidirectional characters in names", nonsense.ODD_TEXTS, None),
    Fault("every room twice", nonsense.REPEATED_ROOMS, None),
]


def _headers(name: str, header: str, value: str) -> Fault:
    return Fault(name, OtherHeaders(((header, value),)), None)


TIMES = [
    _headers("a server's clock an hour behind", "Date", "Wed, 25 Nov 2026 08:00:00 GMT"),
    _headers("a server's clock of 1970", "Date", "Thu, 01 Jan 1970 00:00:00 GMT"),
    _headers("a date that is none", "Date", "yesterday"),
    Fault("no date", OtherHeaders(drop=("Date",)), None),
    _headers("a reset in the past", "X-RateLimit-Reset", "1000000001"),
    _headers("points below zero", "X-RateLimit-Remaining", "-5"),
    _headers("no points, ever", "X-RateLimit-Remaining", "0"),
    _headers("a limit of nothing", "X-RateLimit-Limit", "0"),
    _headers("points in words", "X-RateLimit-Remaining", "plenty"),
]

CERTIFICATES = [Fault(each.value, each, Kind.UNSAFE, tries=0, creates=0) for each in Certificate]

PROXIES = [
    Fault(f"proxy: {each.value}", each, seen, tries=0, creates=0, patience=patience)
    for each, seen, patience in (
        (Proxy.REFUSED, ProxyUnreachableError.kind, _LONG),
        (Proxy.WANTS_A_PASSWORD, ProxyRefusedError.kind, _LONG),
        (Proxy.PAGE_FOR_A_TUNNEL, ProxyRefusedError.kind, _LONG),
        (Proxy.PAGE_IN_THE_TUNNEL, Kind.UNSAFE, _LONG),
        (Proxy.NOT_HTTP, ProxyRefusedError.kind, _LONG),
        (Proxy.CUT, ProxyUnreachableError.kind, _LONG),
        (Proxy.HUNG, Kind.NO_ANSWER, _SHORT),
    )
]

TABLE = [
    *CONNECTIONS,
    *STATUSES,
    *THROTTLES,
    *CONTENTS,
    *TIMES,
    *CERTIFICATES,
    *PROXIES,
]
