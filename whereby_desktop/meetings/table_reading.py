"""Text as rows of cells: CSV of any usual make, or what a spreadsheet puts on the clipboard."""

import csv
import io
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from whereby_desktop.meetings.table_text import FileFault, FileFaultError, decoded

SEPARATORS = (",", ";", "\t", "|")
Row = tuple[str, ...]
_SAMPLED_ROWS = 50
# The line by which a file tells Excel its separator.
_TOLD = re.compile(r"\ufeff?\"?sep=([,;\t|])\"?(?:\r\n|\r|\n|\Z)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class ReadTable:
    """Rows as they came, blank ones dropped, cells without blanks around them; rows may be ragged.

    `encoding` is "" for pasted text. `needs_asking`: the encoding is a guess to be confirmed.
    """

    rows: tuple[Row, ...]
    separator: str
    encoding: str = ""
    needs_asking: bool = False


def read_file(
    data: bytes, *, encoding: str | None = None, separator: str | None = None
) -> ReadTable:
    """`encoding` and `separator`: what the person chose. Raises FileFaultError."""
    found = decoded(data, encoding)
    rows, separator = _table(found.text, separator)
    return ReadTable(rows, separator, found.encoding, found.needs_asking)


def read_pasted(text: str, *, separator: str | None = None) -> ReadTable:
    """Spreadsheets put tabs between cells. Raises FileFaultError."""
    if separator is None and "\t" in text:
        separator = "\t"
    return ReadTable(*_table(text, separator))


def _table(text: str, separator: str | None) -> tuple[tuple[Row, ...], str]:
    if told := _TOLD.match(text):
        text, separator = text[told.end() :], separator or told[1]
    separator = separator or _likely_separator(text)
    try:
        rows = _tidy(_rows(text, separator))
    except csv.Error as error:
        raise FileFaultError(FileFault.UNREADABLE) from error
    if not rows:
        raise FileFaultError(FileFault.EMPTY)
    return rows, separator


def _rows(text: str, separator: str) -> list[list[str]]:
    """Raises csv.Error for a cell of more than 128 KiB."""
    try:
        return list(_reader(text, separator, strict=True))
    except csv.Error:
        # Some quote is no sign of a quoted cell. It must not swallow the lines that follow.
        return [_line(line, separator) for line in io.StringIO(text, newline=None)]


def _line(line: str, separator: str) -> list[str]:
    try:
        return next(_reader(line, separator, strict=True), [])
    except csv.Error:
        cells = next(_reader(line, separator, quoting=csv.QUOTE_NONE), [])
        return [_unquoted(cell) for cell in cells]


def _reader(
    text: str, separator: str, *, strict: bool = False, quoting: int = csv.QUOTE_MINIMAL
) -> Iterator[list[str]]:
    return csv.reader(
        io.StringIO(text, newline=""),
        delimiter=separator,
        skipinitialspace=separator != "\t",
        strict=strict,
        quoting=quoting,  # type: ignore[arg-type]
    )


def _unquoted(cell: str) -> str:
    cell = cell.strip()
    if len(cell) > 1 and cell[0] == cell[-1] == '"':
        return cell[1:-1].replace('""', '"')
    return cell


def _tidy(rows: list[list[str]]) -> tuple[Row, ...]:
    stripped = (tuple(cell.strip() for cell in row) for row in rows)
    return tuple(row for row in stripped if any(row))


def _likely_separator(text: str) -> str:
    """That which cuts the rows into the same number of cells, and into the most of them."""
    return max(SEPARATORS, key=lambda separator: _fitness(text, separator))


def _fitness(text: str, separator: str) -> tuple[float, int]:
    counts: Counter[int] = Counter()
    try:
        sample = islice(_reader(text, separator, strict=True), _SAMPLED_ROWS)
        counts.update(len(row) for row in sample if any(row))
    except csv.Error as error:
        if "unexpected end" not in str(error):  # a quote inside a cell: not this separator
            return -1.0, 0
    cut = {width: rows for width, rows in counts.items() if width > 1}
    if not cut:
        return 0.0, 0
    width = max(cut, key=lambda each: (cut[each], each))
    return cut[width] / counts.total(), width
