"""Faults written as JSON: what the control addresses and the command line understand.

    {"effect": "reply", "operation": "create", "times": 2, "status": 503, "headers": {...}}

`operation` is any, list, get, create or delete; `times` null means for ever; `skip` requests pass
first; `carriedOut` true lets the change happen although its answer is spoilt.
"""

from collections.abc import Callable, Mapping
from typing import Literal, TypeAlias, cast

from whereby_desktop.sandbox import nonsense
from whereby_desktop.sandbox.body_checks import (
    Check,
    RefusedError,
    anything,
    by_choice,
    flag,
    list_of_text,
    mapping_to_text,
    nullable,
    number,
    one_of,
    shape,
    text,
    whole_number,
)
from whereby_desktop.sandbox.faults import (
    Cut,
    Effect,
    Fault,
    Hang,
    ManyRows,
    OtherHeaders,
    Raw,
    Reply,
    Slow,
    WrongLength,
)
from whereby_desktop.sandbox.messages import Headers, Json, Operation

Order: TypeAlias = dict[str, Json]


def _headers(value: Json) -> Headers:
    return tuple((name, str(item)) for name, item in cast("Order", value or {}).items())


def _reply(order: Order) -> Effect:
    return Reply(
        status=cast("int", order["status"]),
        body=order.get("body", ""),
        headers=_headers(order.get("headers")),
        content_type=cast("str | None", order.get("contentType")),
        rate_headers=bool(order.get("rateHeaders", False)),
    )


def _throttled(order: Order) -> Effect:
    return nonsense.throttled(
        order.get("msLeft", 1000),
        str(order.get("name", "msLeft")),
        cast("str | None", order.get("retryAfter", "1")),
    )


def _slow(order: Order) -> Effect:
    return Slow(
        size=max(1, cast("int", order.get("size", 16))),
        delay=cast("float", order.get("delay", 0.01)),
        first=cast("float", order.get("first", 0.0)),
    )


def _cut(order: Order) -> Effect:
    at = cast('Literal["start", "head", "body"]', order.get("at", "start"))
    return Cut(at, cast('Literal["rst", "fin", "silence"]', order.get("how", "rst")))


def _always(effect: Effect) -> Callable[[Order], Effect]:
    return lambda _: effect


_status = one_of(*(str(code) for code in range(200, 600)))


def _status_code(path: str, value: Json) -> None:
    whole_number(path, value)
    _status(path, str(value))


_Rules: TypeAlias = tuple[Callable[[Order], Effect], Mapping[str, Check], Mapping[str, Check]]

_EFFECTS: dict[str, _Rules] = {
    "reply": (
        _reply,
        {"status": _status_code},
        {
            "body": anything,
            "headers": mapping_to_text,
            "contentType": nullable(text),
            "rateHeaders": flag,
        },
    ),
    "throttled": (
        _throttled,
        {},
        {"msLeft": anything, "name": text, "retryAfter": nullable(text)},
    ),
    "redirect": (
        lambda order: nonsense.redirect(str(order["url"]), cast("int", order.get("status", 307))),
        {"url": text},
        {"status": _status_code},
    ),
    "bad-gateway": (lambda _: nonsense.bad_gateway(), {}, {}),
    "unavailable": (
        lambda order: nonsense.unavailable(str(order.get("retryAfter", "1"))),
        {},
        {"retryAfter": text},
    ),
    "not-json": (lambda _: nonsense.not_json(), {}, {}),
    "hang": (lambda _: Hang(), {}, {}),
    "slow": (_slow, {}, {"size": whole_number, "delay": number, "first": number}),
    "cut": (
        _cut,
        {},
        {"at": one_of("start", "head", "body"), "how": one_of("rst", "fin", "silence")},
    ),
    "raw": (lambda order: Raw(str(order["text"]).encode()), {"text": text}, {}),
    "many-rows": (
        lambda order: ManyRows(max(1, cast("int", order.get("rows", 1_000_000)))),
        {},
        {"rows": whole_number},
    ),
    "deep-nesting": (
        lambda order: nonsense.deep_nesting(cast("int", order.get("depth", 100_000))),
        {},
        {"depth": whole_number},
    ),
    "wrong-length": (
        lambda order: WrongLength(cast("int", order.get("by", 10))),
        {},
        {"by": whole_number},
    ),
    "headers": (
        lambda order: OtherHeaders(
            _headers(order.get("add")), tuple(cast("list[str]", order.get("drop", [])))
        ),
        {},
        {"add": mapping_to_text, "drop": list_of_text},
    ),
    **{name: (_always(effect), {}, {}) for name, effect in nonsense.BY_NAME.items()},
}

_WHEN: Mapping[str, Check] = {
    "operation": one_of("any", "list", "get", "create", "delete"),
    "times": nullable(whole_number),
    "skip": whole_number,
    "carriedOut": nullable(flag),
}
_ORDER = by_choice(
    "effect",
    "",
    {
        name: shape({"effect": text, **required}, {**_WHEN, **optional})
        for name, (_, required, optional) in _EFFECTS.items()
    },
)


def fault_names() -> dict[str, tuple[str, ...]]:
    """Every effect that can be ordered, with the names of its own options."""
    return {name: (*required, *optional) for name, (_, required, optional) in _EFFECTS.items()}


def read_fault(order: Json) -> Fault:
    """Raises RefusedError with a sentence."""
    if not isinstance(order, dict):
        raise RefusedError("", "A fault must be an object")
    _ORDER("fault", order)
    build, _, _ = _EFFECTS[str(order["effect"])]
    return Fault(
        effect=build(order),
        operation=cast('Operation | Literal["any"]', order.get("operation", "any")),
        times=cast("int | None", order.get("times", 1)),
        skip=cast("int", order.get("skip", 0)),
        carried_out=cast("bool | None", order.get("carriedOut")),
    )
