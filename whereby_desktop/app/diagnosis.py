"""The report for whoever looks for a fault: plain English, the same on every computer.

It is put together from a list of what is told; nothing gets in because it was there.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from whereby_desktop import __version__
from whereby_desktop.app.private_words import RoomWords, clean, without_names
from whereby_desktop.meetings.call_outcome import failed, outcome
from whereby_desktop.meetings.plain_words import one_line
from whereby_desktop.meetings.quota import Call
from whereby_desktop.ui.diagnostics.unexpected import Unexpected

REQUESTS_TOLD = 50
_LONGEST_LINE = 2_000


@dataclass(frozen=True, slots=True)
class Section:
    """A heading with its facts, each a name and a value."""

    heading: str
    facts: Sequence[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Diagnosis:
    """What was the case at `made_at` (aware). `text` may be asked for more than once.

    `names`: of accounts, organisations, presets; they are never told, nor is what `rooms` has of
    labels and notes.
    """

    made_at: datetime
    sections: Sequence[Section]
    errors: Sequence[Unexpected]
    calls: Sequence[Call]  # of the whole log, oldest first
    lines: Sequence[str]
    rooms: RoomWords
    names: Sequence[str]

    def text(self, room_names: bool = False) -> str:
        """The whole report. `room_names`: with the short names of rooms."""
        left_out = "labels" if room_names else "labels, room names"
        heading = (
            f"Whereby Desktop {__version__}, diagnostics\n"
            f"Made {_utc(self.made_at)} UTC. Left out: keys, links, {left_out}, "
            "names of accounts, of the user and of this computer."
        )
        parts = [heading]
        if self.errors:
            parts.append(_errors(self.errors))
        parts += [_section(section) for section in self.sections]
        parts += [self._requests(room_names), self._log()]
        text = clean(self.rooms.hide_phrases("\n\n".join(parts)))
        text = without_names(text, self.names)
        return (text if room_names else self.rooms.hide_names(text)) + "\n"

    def _requests(self, room_names: bool) -> str:
        told = self.calls[-REQUESTS_TOLD:]
        wrong = sum(map(failed, self.calls))
        heading = f"Requests: {len(self.calls)}, {wrong} failed. The latest {len(told)}:"
        return _titled(heading, [_request(call, room_names) for call in told])

    def _log(self) -> str:
        lines = [each[:_LONGEST_LINE] for each in self.lines]
        return _titled(f"Log, the latest {len(lines)} lines:", lines)


def bare_diagnosis(calls: Sequence[Call], errors: Sequence[Unexpected]) -> Diagnosis:
    """Where nothing more could be found out; without the log, whose names nobody knows then."""
    return Diagnosis(datetime.now(UTC), (), errors, calls, (), RoomWords((), ()), ())


def _section(section: Section) -> str:
    width = max(len(name) for name, _ in section.facts)
    return _titled(
        f"{section.heading}:",
        [f"{name:<{width}}  {one_line(value)}" for name, value in section.facts],
    )


def _errors(errors: Sequence[Unexpected]) -> str:
    told = []
    for error in errors:
        seen = f"first {_utc(error.first_at)}, last {_utc(error.last_at)}"
        told += [error.summary, f"in: {error.origin.value}, count {error.count}, {seen}"]
        told += [*error.trace.splitlines(), ""]
    return _titled("Unexpected, in this run:", told[:-1])


def _request(call: Call, room_names: bool) -> str:
    status = "-" if call.status is None else str(call.status)
    left = "" if call.left is None else f", {call.left} left"
    elsewhere = f", {call.elsewhere} elsewhere" if call.elsewhere else ""
    room = f", room {one_line(call.subject)}" if room_names and call.subject else ""
    return (
        f"{_utc(call.at)} {call.kind.value} {status} {outcome(call).value}, "
        f"{call.seconds:.2f} s, points {call.cost}{left}{elsewhere}{room}"
    )


def _titled(heading: str, lines: Sequence[str]) -> str:
    return "\n".join([heading, *(f"  {line}".rstrip() for line in lines or ["none"])])


def _utc(moment: datetime) -> str:
    return moment.astimezone(UTC).strftime("%Y-%m-%d %H:%M:%S")
