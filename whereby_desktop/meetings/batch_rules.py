"""A row's cells checked: the draft they stand for on top of a preset, and every problem."""

import difflib
import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from typing import TypeVar

from whereby_desktop.meetings import draft_rules
from whereby_desktop.meetings.batch_end import RowEnd, TimeReading, row_end
from whereby_desktop.meetings.batch_row import CellProblem, RowFault, TableRow
from whereby_desktop.meetings.draft import MeetingDraft, Mode, normalised_prefix
from whereby_desktop.meetings.draft_rules import Field, Problem, Rule
from whereby_desktop.meetings.presets import Preset
from whereby_desktop.meetings.table_words import LOCKS, MODES, PATTERNS, Column, folded

ENDS_SOON = timedelta(minutes=10)  # a batch takes its time: sooner than for one meeting
_EARLY_FAULTS = frozenset({Rule.END_PAST, Rule.END_SOON})
_COLUMNS = {Field.PREFIX: Column.PREFIX, Field.PATTERN: Column.PATTERN, Field.MODE: Column.MODE}
_GUARDED = re.compile(r"'(?=\s*[=+\-@])")
Meaning = TypeVar("Meaning")


class RowRules:
    """What all rows of a table are read with."""

    def __init__(
        self,
        times: TimeReading,
        base: Preset,
        presets: Mapping[str, Preset] | None = None,
        kept: Collection[str] = (),
    ) -> None:
        """`base` is the preset of rows that name none; `presets` are those they may name, by the
        name the person sees; `kept` as in `draft_rules.problems`.
        """
        self.times, self.base, self.kept = times, base, kept
        self._names = {folded(name): name for name in presets or {}}
        self._by_key = {folded(each.key): each for each in (presets or {}).values()}
        self._by_name = {folded(name): each for name, each in (presets or {}).items()}

    def preset(self, name: str) -> Preset | None:
        """By its name, or by the key of one that comes with the program."""
        return self._by_name.get(folded(name)) or self._by_key.get(folded(name))

    def nearest_preset(self, name: str) -> str:
        """The name that looks most like this one, "" where none does."""
        near = difflib.get_close_matches(folded(name), self._names, 1)
        return self._names[near[0]] if near else ""


def checked(number: int, cells: Mapping[Column, str], rules: RowRules, now: datetime) -> TableRow:
    """`now` is aware. Columns that are missing, and empty cells, are as the preset has it.

    Only an empty prefix is no prefix, where the table has prefixes and the row names no preset.
    """
    named = cells.get(Column.PRESET, "")
    own = rules.preset(named) if named else None
    preset = own or rules.base
    end = row_end(cells, own, rules.times, now)
    bare = Column.PREFIX in cells and own is None
    prefix = cells.get(Column.PREFIX) or ("" if bare else preset.prefix)
    draft = _draft(cells, preset, prefix, end, now)
    found = [
        *_unknown(cells, rules),
        *([end.problem] if end.problem else []),
        *_rule_problems(draft, end, rules, now),
        *_overruled(cells, draft),
    ]
    label = _GUARDED.sub("", cells.get(Column.LABEL, ""), count=1)
    return TableRow(
        number, cells, label, preset.key, draft, preset.link_options, end.lasts, tuple(found)
    )


def _draft(
    cells: Mapping[Column, str], preset: Preset, prefix: str, end: RowEnd, now: datetime
) -> MeetingDraft:
    return replace(
        preset.draft(now),
        end=end.at or now,
        prefix=normalised_prefix(prefix),
        mode=_meant(cells, Column.MODE, MODES, preset.mode),
        locked=_meant(cells, Column.LOCK, LOCKS, preset.locked),
        pattern=_meant(cells, Column.PATTERN, PATTERNS, preset.pattern),
    )


def _meant(
    cells: Mapping[Column, str], column: Column, words: Mapping[str, Meaning], otherwise: Meaning
) -> Meaning:
    text = cells.get(column)
    return words.get(folded(text), otherwise) if text else otherwise


def _unknown(cells: Mapping[Column, str], rules: RowRules) -> Iterator[CellProblem]:
    """Words that mean nothing in their column, with the nearest one that does."""
    for column, words, fault in (
        (Column.MODE, MODES, RowFault.UNKNOWN_MODE),
        (Column.LOCK, LOCKS, RowFault.UNKNOWN_LOCK),
        (Column.PATTERN, PATTERNS, RowFault.UNKNOWN_PATTERN),
    ):
        text = cells.get(column)
        if text and folded(text) not in words:
            yield CellProblem(column, fault, fix=_nearest(text, words))
    named = cells.get(Column.PRESET)
    if named and rules.preset(named) is None:
        fix = rules.nearest_preset(named)
        yield CellProblem(Column.PRESET, RowFault.UNKNOWN_PRESET, fix=fix)


def _nearest(text: str, words: Mapping[str, object]) -> str:
    """A word of it that is known ("group of 8"), else what one that looks like it means."""
    for part in text.split():
        if len(part) > 1 and folded(part) in words:
            return part.casefold()
    near = difflib.get_close_matches(folded(text), words, 1)
    # In the word that comes first for it: somebody's "gruop" is no Spanish.
    return next(word for word in words if words[word] == words[near[0]]) if near else ""


def _rule_problems(
    draft: MeetingDraft, end: RowEnd, rules: RowRules, now: datetime
) -> Iterator[CellProblem]:
    for problem in draft_rules.problems(draft, now, rules.kept):
        if problem.field is not Field.END:
            yield _in_cell(problem)
    if end.at is None or (end.problem and not end.problem.warning):
        return
    if end.at <= now:
        yield CellProblem(end.column, Rule.END_PAST)
    elif end.at - now < ENDS_SOON:
        minutes = int((end.at - now).total_seconds() // 60)
        yield CellProblem(end.column, Rule.END_SOON, warning=True, amount=minutes)


def _in_cell(problem: Problem) -> CellProblem:
    """What has no column of its own (a recording's bucket) came with the preset."""
    column = _COLUMNS.get(problem.field, Column.PRESET)
    return CellProblem(column, problem.rule, problem.warning, problem.fix, problem.amount)


def _overruled(cells: Mapping[Column, str], draft: MeetingDraft) -> Iterator[CellProblem]:
    if not draft.viewer_mode:
        return
    if cells.get(Column.MODE) and draft.mode is not Mode.GROUP:
        yield CellProblem(Column.MODE, RowFault.VIEWERS_DECIDE, warning=True)
    if cells.get(Column.LOCK) and not draft.locked:
        yield CellProblem(Column.LOCK, RowFault.VIEWERS_DECIDE, warning=True)
