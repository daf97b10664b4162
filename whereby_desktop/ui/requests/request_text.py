"""Calls as text to be pasted, and as a file for a spreadsheet."""

import csv
import io
from collections.abc import Sequence
from datetime import UTC

from whereby_desktop.meetings.call_outcome import outcome
from whereby_desktop.meetings.plain_words import one_line
from whereby_desktop.meetings.quota import Call
from whereby_desktop.ui.requests.request_words import Column, cell_text, heading

_FIELDS = (
    "time", "call", "room", "status", "outcome", "points", "left", "elsewhere", "seconds",
)  # fmt: skip


def as_lines(calls: Sequence[Call]) -> str:
    """As they stand in the table, the cells of a line separated by tabs."""
    return "".join("\t".join(cell_text(call, each) for each in Column) + "\n" for call in calls)


def as_table(calls: Sequence[Call]) -> str:
    """The same below their headings."""
    return "\t".join(heading(each) for each in Column) + "\n" + as_lines(calls)


def as_csv(calls: Sequence[Call]) -> str:
    """The same facts in any language: times in UTC, numbers with a point."""
    written = io.StringIO()
    writer = csv.writer(written, lineterminator="\r\n")
    writer.writerow(_FIELDS)
    for call in calls:
        writer.writerow(
            (
                call.at.astimezone(UTC).isoformat(timespec="milliseconds"),
                call.kind.value,
                _harmless(one_line(call.subject)),
                "" if call.status is None else call.status,
                outcome(call).value,
                call.cost,
                "" if call.left is None else call.left,
                call.elsewhere,
                f"{call.seconds:.3f}",
            )
        )
    return written.getvalue()


def _harmless(text: str) -> str:
    """A spreadsheet would work out what begins like a formula."""
    return f"'{text}" if text.startswith(("=", "+", "-", "@")) else text
