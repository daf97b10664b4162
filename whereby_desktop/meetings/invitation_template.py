"""The wording of an invitation: plain text with places such as `{title}`."""

import difflib
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import Enum

PLACES: tuple[str, ...] = ("title", "date", "begins", "ends", "zone", "link", "knock")

# {{ and }} are braces; {name} is a place; a brace that is neither stands for itself.
_TOKEN = re.compile(r"\{\{|\}\}|\{([^{}\r\n]*)\}|[{}]")


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a line: words of the template (`place` is "") or what stands in a place."""

    place: str
    text: str


Line = tuple[Piece, ...]


class TemplateFault(Enum):
    UNKNOWN_PLACE = "unknown place"
    NO_LINK = "no link"
    LONE_BRACE = "lone brace"


@dataclass(frozen=True, slots=True)
class TemplateProblem:
    """What is wrong with a template, and where.

    `found` is the text in question, "" for NO_LINK. `nearest` is the place that was probably
    meant, without braces, "" where none is like it. `at` counts characters from the beginning;
    the length of the template for NO_LINK.
    """

    fault: TemplateFault
    found: str
    nearest: str
    at: int


def filled(template: str, values: Mapping[str, str]) -> str:
    """The template with its places filled; see `filled_lines`."""
    return "\n".join(
        "".join(piece.text for piece in line) for line in filled_lines(template, values)
    )


def filled_lines(template: str, values: Mapping[str, str]) -> list[Line]:
    """Line by line, for formats that treat a place otherwise than the words around it.

    A place that `values` lacks stays as it was written. A line of nothing but places disappears
    when all of them are empty, with one blank line where it stood between two or at an end. What
    stands in a place is never read as a template.
    """
    kept: list[Line] = []
    gap = False  # a line has just disappeared after a blank one, or at the top
    for written in re.split(r"\r\n|\r|\n", template):
        line = tuple(_pieces(written, values))
        if is_blank(line) and any(piece.place for piece in line):
            gap = not kept or is_blank(kept[-1])
        elif is_blank(line) and gap:
            gap = False
        else:
            kept.append(line)
            gap = False
    return kept[:-1] if gap else kept


def is_blank(line: Line) -> bool:
    return not any(piece.text.strip() for piece in line)


def is_title(line: Line) -> bool:
    """Whether the title stands alone in this line."""
    words = [piece for piece in line if piece.text.strip()]
    return len(words) == 1 and words[0].place == "title"


def problems(template: str) -> list[TemplateProblem]:
    """Everything wrong with a template, in the order in which it stands there."""
    found: list[TemplateProblem] = []
    has_link = False
    for token in _TOKEN.finditer(template):
        name: str | None = token[1]
        if name is None:
            if token[0] in "{}":
                found.append(TemplateProblem(TemplateFault.LONE_BRACE, token[0], "", token.start()))
        elif name not in PLACES:
            unknown = TemplateFault.UNKNOWN_PLACE
            found.append(TemplateProblem(unknown, token[0], _nearest(name), token.start()))
        has_link = has_link or name == "link"
    if not has_link:
        found.append(TemplateProblem(TemplateFault.NO_LINK, "", "link", len(template)))
    return found


def _pieces(line: str, values: Mapping[str, str]) -> Iterator[Piece]:
    done = 0
    for token in _TOKEN.finditer(line):
        if token.start() > done:
            yield Piece("", line[done : token.start()])
        done = token.end()
        name: str | None = token[1]
        if name is not None and name in values:
            yield Piece(name, values[name])
        else:
            yield Piece("", {"{{": "{", "}}": "}"}.get(token[0], token[0]))
    if done < len(line):
        yield Piece("", line[done:])


def _nearest(name: str) -> str:
    near = difflib.get_close_matches(name.strip().casefold(), PLACES, n=1, cutoff=0.5)
    return near[0] if near else ""
