"""BatchTable: the rows of a table while a person looks them over and mends them."""

from bisect import bisect_left, insort
from collections.abc import Mapping, Sequence
from datetime import datetime

from whereby_desktop.meetings.batch_row import CellProblem, RowFault, TableRow
from whereby_desktop.meetings.batch_rules import RowRules, checked
from whereby_desktop.meetings.table_words import Column


class BatchTable:
    """Rows by index, from 0. An edit checks its row and those it is the same as, no others."""

    def __init__(
        self,
        rows: Sequence[Sequence[str]],
        places: Mapping[Column, int],
        rules: RowRules,
        now: datetime,
    ) -> None:
        """`rows` without the header; `now` is aware."""
        self._typed = [list(row) for row in rows]
        self.read_again(places, rules, now)

    def read_again(self, places: Mapping[Column, int], rules: RowRules, now: datetime) -> None:
        """After other columns, another preset or date form were chosen; what was typed stays."""
        self._places = dict(places)
        self._rules = rules
        self.check_again(now)

    def check_again(self, now: datetime) -> None:
        """Time has passed: an end may be past now."""
        self._alike: dict[tuple[object, ...], list[int]] = {}
        self._checked = [self._check(index, now) for index in range(len(self._typed))]
        for index, row in enumerate(self._checked):
            if row.ready:
                self._alike.setdefault(row.likeness, []).append(index)
        self._ready = sum(row.ready for row in self._checked)

    # what the screen reads

    @property
    def places(self) -> Mapping[Column, int]:
        return self._places

    @property
    def count(self) -> int:
        return len(self._checked)

    @property
    def ready_count(self) -> int:
        return self._ready

    @property
    def needs_fix_count(self) -> int:
        return len(self._checked) - self._ready

    def row(self, index: int) -> TableRow:
        return self._checked[index]

    def problems(self, index: int) -> tuple[CellProblem, ...]:
        """Those of the row, what stops it first, then that it is the same as an earlier one."""
        row = self._checked[index]
        found = sorted(row.problems, key=lambda problem: problem.warning)
        first = self._alike[row.likeness][0] if row.ready else index
        if first != index:
            same = self._checked[first].number
            found.append(CellProblem(None, RowFault.SAME_AS, warning=True, amount=same))
        return tuple(found)

    def ready_rows(self) -> list[TableRow]:
        return [row for row in self._checked if row.ready]

    def problems_first(self) -> list[int]:
        """All indexes: what needs a fix, then what has a warning, then the rest."""

        def rank(index: int) -> int:
            if not self._checked[index].ready:
                return 0
            return 1 if self.problems(index) else 2

        return sorted(range(self.count), key=rank)

    # what changes it

    def edit(self, index: int, column: Column, text: str, now: datetime) -> list[int]:
        """Types into a cell. Returns the indexes of all rows whose problems may be others now."""
        place = self._places.setdefault(column, self._width())
        typed = self._typed[index]
        typed.extend("" for _ in range(place + 1 - len(typed)))
        typed[place] = text.strip()
        before, after = self._checked[index], self._check(index, now)
        touched = {index, *self._leave(before, index)}
        self._checked[index] = after
        touched.update(self._join(after, index))
        self._ready += after.ready - before.ready
        return sorted(touched)

    # inside

    def _width(self) -> int:
        """The place of a new column: beside all that is there."""
        widest = max(map(len, self._typed), default=0)
        return max(widest, 1 + max(self._places.values(), default=-1))

    def _check(self, index: int, now: datetime) -> TableRow:
        typed = self._typed[index]
        cells = {
            column: typed[place] if place < len(typed) else ""
            for column, place in self._places.items()
        }
        return checked(index + 1, cells, self._rules, now)

    def _leave(self, row: TableRow, index: int) -> list[int]:
        """Rows that named this one as the first of its kind and now name another."""
        if not row.ready:
            return []
        alike = self._alike[row.likeness]
        place = bisect_left(alike, index)
        del alike[place]
        if not alike:
            del self._alike[row.likeness]
        return [] if place else list(alike)

    def _join(self, row: TableRow, index: int) -> list[int]:
        if not row.ready:
            return []
        alike = self._alike.setdefault(row.likeness, [])
        insort(alike, index)
        return [] if alike[0] != index else alike[1:]
