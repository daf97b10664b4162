"""The keys as plain text: to be printed, or kept beside the keyboard."""

import textwrap
from collections.abc import Sequence

from whereby_desktop.ui.help.key_table import KeyLine

_PAGE, _GAP = 80, 2  # letters: what a printed page and a mail take


def as_text(lines: Sequence[KeyLine]) -> str:
    """No line is longer than 80 letters: the keys first, what they do beside them."""
    keyed = [line for line in lines if not line.is_title]
    width = min(max((len(_keys(line)) for line in keyed), default=0), _PAGE // 2)
    text: list[str] = []
    for line in lines:
        text += ["", *textwrap.wrap(line.text, _PAGE)] if line.is_title else _row(line, width)
    return "\n".join(text).strip("\n") + "\n"


def _row(line: KeyLine, width: int) -> list[str]:
    left = textwrap.wrap(_keys(line), width)
    right = textwrap.wrap(line.text, _PAGE - width - _GAP)
    rows = max(len(left), len(right))
    left += [""] * (rows - len(left))
    right += [""] * (rows - len(right))
    return [
        f"{keys:<{width + _GAP}}{text}".rstrip() for keys, text in zip(left, right, strict=True)
    ]


def _keys(line: KeyLine) -> str:
    return ", ".join(line.keys)
