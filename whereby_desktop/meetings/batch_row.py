"""One row of a table of meetings: what was typed, what it stands for, and what is wrong with it."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import Enum

from whereby_desktop.meetings.draft import MeetingDraft
from whereby_desktop.meetings.draft_rules import Rule
from whereby_desktop.meetings.link_options import LinkOptions
from whereby_desktop.meetings.table_words import Column


class RowFault(Enum):
    """What can be wrong with a cell beyond the rules of every draft."""

    UNKNOWN_MODE = "unknown mode"
    UNKNOWN_LOCK = "unknown lock"
    UNKNOWN_PATTERN = "unknown pattern"
    UNKNOWN_PRESET = "unknown preset"
    END_MISSING = "end missing"
    TIME_UNREADABLE = "time unreadable"
    DURATION_UNREADABLE = "duration unreadable"
    START_WITHOUT_TIME = "start without time"  # so its duration begins nowhere
    TIME_SKIPPED = "time skipped"  # by a clock change
    TIME_DOUBLED = "time doubled"  # likewise; the first is taken (warning)
    VIEWERS_DECIDE = "viewers decide"  # the preset's viewer mode overrules the cell (warning)
    SAME_AS = "same as"  # an earlier row (warning)


@dataclass(frozen=True, slots=True)
class CellProblem:
    """`column` is None where it is about the whole row. `fix` is what to type instead, if known.

    `amount`: letters of a prefix, minutes until the end, or the number of the row it is the same
    as.
    """

    column: Column | None
    fault: Rule | RowFault
    warning: bool = False  # the room is created all the same
    fix: str = ""
    amount: int = 0


@dataclass(frozen=True, slots=True)
class TableRow:
    """`cells` are as typed. A value: an edit makes a new one, see `BatchTable`.

    `number` counts from 1, without the header. Where the end could not be read, `draft.end` is the
    moment of the check, and a problem says so. `lasts`: the end is so long after the create.
    """

    number: int
    cells: Mapping[Column, str]
    label: str
    preset: str  # its key
    draft: MeetingDraft
    link_options: LinkOptions
    lasts: timedelta | None = None
    problems: tuple[CellProblem, ...] = ()

    @property
    def ready(self) -> bool:
        return all(problem.warning for problem in self.problems)

    @property
    def likeness(self) -> tuple[object, ...]:
        """Equal for two rows that make the same room twice."""
        draft = self.draft
        return (
            self.label.casefold(),
            draft.prefix,
            self.lasts or draft.end,
            draft.effective_mode,
            draft.effective_locked,
            draft.pattern,
            self.preset,
        )

    def draft_to_send(self, now: datetime, *, host_link: bool = False) -> MeetingDraft:
        """The draft of a meeting made at `now` (aware). `host_link`: ask for it in any case."""
        draft = self.draft
        if self.lasts is not None:
            draft = replace(draft, end=now.replace(microsecond=0) + self.lasts)
        return replace(draft, host_link=True) if host_link and not draft.host_link else draft

    def problem_in(self, column: Column) -> CellProblem | None:
        """The worst of a cell."""
        found = [problem for problem in self.problems if problem.column is column]
        return min(found, key=lambda problem: problem.warning, default=None)
