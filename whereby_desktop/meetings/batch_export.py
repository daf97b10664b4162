"""The result of a batch as text: a CSV file, cells for a spreadsheet, links alone."""

import csv
import io
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime, tzinfo

from whereby_desktop.meetings.batch_result import RowResult
from whereby_desktop.meetings.secret import Secret

# What a spreadsheet takes for a formula, its wide forms and blanks before it included.
_FORMULA = re.compile(r"[\s\x00-\x1f\ufeff\u200b-\u200f]*[=+\-@＝＋－＠]|[\t\r\n]")


@dataclass(frozen=True, slots=True)
class ExportWords:
    """The words of the user's language. `outcome` and `reason` say how it went, and why not."""

    number: str
    label: str
    prefix: str
    ends: str
    outcome_header: str
    room: str
    guest_link: str
    host_link: str
    viewer_link: str
    reason_header: str
    outcome: Callable[[RowResult], str]
    reason: Callable[[RowResult], str]


def guarded(text: str) -> str:
    """A cell that no spreadsheet takes for a formula: an apostrophe goes before one."""
    return f"'{text}" if _FORMULA.match(text) else text


def export_text(
    rows: Iterable[RowResult],
    words: ExportWords,
    *,
    zone: tzinfo,
    separator: str = ",",
    host_links: bool = False,
    viewer_links: bool = False,
) -> str:
    """A header and a line for each row. Links that carry a key only where they are asked for.

    Files are best written as UTF-8 with a mark, for Excel. With tabs it is for the clipboard.
    """
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=separator)
    columns = _columns(words, zone, host_links=host_links, viewer_links=viewer_links)
    writer.writerow([guarded(header) for header, _ in columns])
    for row in rows:
        writer.writerow([guarded(cell(row)) for _, cell in columns])
    return text.getvalue()


def guest_links(rows: Iterable[RowResult]) -> str:
    """One in each line, for the clipboard; rows without a room have none."""
    return "\n".join(row.guest_link for row in rows if row.guest_link)


def _columns(
    words: ExportWords, zone: tzinfo, *, host_links: bool, viewer_links: bool
) -> list[tuple[str, Callable[[RowResult], str]]]:
    columns: list[tuple[str, Callable[[RowResult], str]]] = [
        (words.number, lambda row: str(row.number)),
        (words.label, lambda row: row.label),
        (words.prefix, lambda row: row.prefix),
        (words.ends, lambda row: _local(row.ends, zone)),
        (words.outcome_header, words.outcome),
        (words.room, lambda row: row.room),
        (words.guest_link, lambda row: row.guest_link),
    ]
    if host_links:
        columns.append((words.host_link, lambda row: _revealed(row.host_link)))
    if viewer_links:
        columns.append((words.viewer_link, lambda row: _revealed(row.viewer_link)))
    return [*columns, (words.reason_header, words.reason)]


def _local(at: datetime | None, zone: tzinfo) -> str:
    """As every spreadsheet reads it, and this program as well."""
    return at.astimezone(zone).strftime("%Y-%m-%d %H:%M") if at else ""


def _revealed(link: Secret | None) -> str:
    return link.reveal() if link else ""
