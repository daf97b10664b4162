"""Filling the facts into the files that name them: `@VERSION@` and so on."""

import re
from collections.abc import Mapping
from pathlib import Path

_PLACE = re.compile(r"@([A-Z_]+)@")


class UnknownPlaceError(LookupError):
    """A file names a fact that there is none of."""


def filled(template: str, facts: Mapping[str, str]) -> str:
    """The text with every place filled. Raises UnknownPlaceError."""

    def fact(place: re.Match[str]) -> str:
        if place[1] not in facts:
            raise UnknownPlaceError(place[0])
        return facts[place[1]]

    return _PLACE.sub(fact, template)


def write_filled(template: Path, target: Path, facts: Mapping[str, str]) -> Path:
    """Writes the filled file, making its folder. Raises UnknownPlaceError."""
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(filled(template.read_text("utf-8"), facts), "utf-8", newline="\n")
    return target
