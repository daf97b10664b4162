"""An invitation as Markdown (CommonMark) that reads like the plain text."""

import re
from collections.abc import Mapping
from itertools import groupby

from whereby_desktop.meetings.invitation_template import (
    Line,
    Piece,
    filled_lines,
    is_blank,
    is_title,
)

# What can begin something inside a line; ~ and | belong to common extensions.
_INSIDE = re.compile(r"([\\`*_\[\]<>&~|])")
# What can make a line a heading, a quote, a list, a rule or an underline.
_AT_START = re.compile(r"^(?:([#+=-])|(\d{1,9})([.)]))")
_BREAK = "  \n"  # two blanks: unlike a backslash, unseen where Markdown is not understood


def as_markdown(template: str, values: Mapping[str, str]) -> str:
    """Every character shows as itself; only paragraphs, line breaks, bold title and link are marks.

    A break inside a value becomes a blank.
    """
    lines = filled_lines(template, values)
    return "\n\n".join(
        _BREAK.join(map(_line, group)) for blank, group in groupby(lines, is_blank) if not blank
    )


def _line(line: Line) -> str:
    inside = "".join(map(_piece, line)).strip()
    if is_title(line):
        return f"**{inside}**"
    return _AT_START.sub(
        lambda mark: f"\\{mark[1]}" if mark[1] else f"{mark[2]}\\{mark[3]}", inside
    )


def _piece(piece: Piece) -> str:
    flat = " ".join(piece.text.splitlines())
    if piece.place == "link" and re.fullmatch(r"https?://[^\s<>]+", flat):
        return f"<{flat}>"
    return _INSIDE.sub(r"\\\1", flat)
