"""An invitation as a small piece of HTML."""

from collections.abc import Mapping
from html import escape
from itertools import groupby

from whereby_desktop.meetings.invitation_template import (
    Line,
    Piece,
    filled_lines,
    is_blank,
    is_title,
)

# Programs that paste HTML guess its encoding where nothing says it.
_ENCODING = '<meta charset="utf-8">'


def as_html(template: str, values: Mapping[str, str]) -> str:
    """A fragment of `<p>`, `<br>`, `<b>` and `<a href>` only, everything else escaped.

    Blank lines separate paragraphs. A line that is the title alone is bold. The link is one to
    click when it is of the web.
    """
    lines = filled_lines(template, values)
    paragraphs = [
        "<p>" + "<br>\n".join(map(_line, group)) + "</p>"
        for blank, group in groupby(lines, key=is_blank)
        if not blank
    ]
    return "\n".join([_ENCODING, *paragraphs])


def _line(line: Line) -> str:
    inside = "".join(map(_piece, line)).strip()
    return f"<b>{inside}</b>" if is_title(line) else inside


def _piece(piece: Piece) -> str:
    shown = escape(piece.text).replace("\n", "<br>\n")
    if piece.place == "link" and piece.text.startswith(("https://", "http://")):
        return f'<a href="{escape(piece.text)}">{shown}</a>'
    return shown
