"""Small checks a JSON body is described with; each refuses by naming the field."""

import re
from collections.abc import Callable, Mapping
from typing import TypeAlias

from whereby_desktop.sandbox.messages import Json

Check: TypeAlias = Callable[[str, Json], None]


class RefusedError(ValueError):
    """The body breaks a rule. `field` is its dotted path, empty for the body as a whole."""

    def __init__(self, field: str, message: str) -> None:
        super().__init__(message)
        self.field = field


def flag(path: str, value: Json) -> None:
    if not isinstance(value, bool):
        raise RefusedError(path, f"{path} must be true or false")


def text(path: str, value: Json) -> None:
    if not isinstance(value, str) or not value:
        raise RefusedError(path, f"{path} must be a text that is not empty")


def number(path: str, value: Json) -> None:
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value < 1e9:
        raise RefusedError(path, f"{path} must be a number from 0")


def whole_number(path: str, value: Json) -> None:
    if isinstance(value, bool) or not isinstance(value, int) or abs(value) > 1e9:
        raise RefusedError(path, f"{path} must be a whole number")


def mapping_to_text(path: str, value: Json) -> None:
    if not isinstance(value, dict) or not all(isinstance(item, str) for item in value.values()):
        raise RefusedError(path, f"{path} must be an object of texts")


def list_of_text(path: str, value: Json) -> None:
    if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
        raise RefusedError(path, f"{path} must be a list of texts")


def anything(_path: str, _value: Json) -> None:
    """For a field whose value is ignored."""


def matching(pattern: str, meaning: str) -> Check:
    expression = re.compile(pattern)

    def check(path: str, value: Json) -> None:
        if not isinstance(value, str) or expression.fullmatch(value) is None:
            raise RefusedError(path, f"{path} must be {meaning}")

    return check


def one_of(*allowed: str) -> Check:
    def check(path: str, value: Json) -> None:
        if value not in allowed:
            raise RefusedError(path, f"{path} must be one of {', '.join(allowed)}")

    return check


def some_of(*allowed: str) -> Check:
    each = one_of(*allowed)

    def check(path: str, value: Json) -> None:
        if not isinstance(value, list):
            raise RefusedError(path, f"{path} must be a list")
        for place, item in enumerate(value):
            each(f"{path}[{place}]", item)

    return check


def nullable(inner: Check) -> Check:
    def check(path: str, value: Json) -> None:
        if value is not None:
            inner(path, value)

    return check


def shape(required: Mapping[str, Check], optional: Mapping[str, Check] | None = None) -> Check:
    """An object with these fields and no others."""
    known = {**(optional or {}), **required}

    def check(path: str, value: Json) -> None:
        if not isinstance(value, dict):
            raise RefusedError(path, f"{path or 'The body'} must be an object")
        prefix = f"{path}." if path else ""
        for name in required:
            if name not in value:
                raise RefusedError(prefix + name, f"{prefix}{name} is required")
        for name, item in value.items():
            if name not in known:
                raise RefusedError(prefix + name, f"{prefix}{name} is not known")
            known[name](prefix + name, item)

    return check


def by_choice(key: str, default: str, shapes: Mapping[str, Check]) -> Check:
    """An object whose rules depend on the text in its field `key`."""
    known = one_of(*shapes)

    def check(path: str, value: Json) -> None:
        if not isinstance(value, dict):
            raise RefusedError(path, f"{path} must be an object")
        chosen = value.get(key, default)
        known(f"{path}.{key}", chosen)
        shapes[str(chosen)](path, value)

    return check
