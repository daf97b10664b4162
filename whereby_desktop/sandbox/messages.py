"""What comes in and what goes out, without the details of the wire."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

Json: TypeAlias = "dict[str, Json] | list[Json] | str | int | float | bool | None"
Headers: TypeAlias = tuple[tuple[str, str], ...]
Operation = Literal["list", "get", "create", "delete", "other"]


@dataclass(frozen=True, slots=True)
class Request:
    """One request, its path still percent-encoded, header names in lower case."""

    method: str
    path: str
    query: Mapping[str, list[str]] = field(default_factory=dict)
    headers: Mapping[str, str] = field(default_factory=dict, repr=False)
    body: bytes = field(default=b"", repr=False)


@dataclass(frozen=True, slots=True)
class Answer:
    status: int
    headers: Headers = ()
    body: bytes = field(default=b"", repr=False)

    def with_headers(self, more: Headers) -> "Answer":
        """The same answer; a header given in `more` replaces the one of that name."""
        replaced = {name.lower() for name, _ in more}
        kept = tuple(pair for pair in self.headers if pair[0].lower() not in replaced)
        return Answer(self.status, kept + more, self.body)


def json_answer(status: int, payload: Json) -> Answer:
    body = json.dumps(payload, ensure_ascii=False, separators=(",", ":")).encode()
    return Answer(status, (("Content-Type", "application/json; charset=utf-8"),), body)


def error_answer(status: int, message: str, field_name: str | None = None) -> Answer:
    """The API's documents give errors no shape; `error` is the one seen most, `field` is ours."""
    payload: dict[str, Json] = {"error": message}
    if field_name is not None:
        payload["field"] = field_name
    return json_answer(status, payload)
