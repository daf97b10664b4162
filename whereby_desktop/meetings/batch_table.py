"""BatchTable: the rows of a table while a person looks them over and mends them."""

from collections.abc import Generator, Mapping, Sequence
from datetime import datetime

from whereby_desktop.meetings.batch_row import CellProblem, RowFault, TableRow
from whereby_desktop.meetings.batch_rules import RowRules, checked
from whereby_desktop.meetings.batch_standing import Alike, Standing, Standings
from whereby_desktop.meetings.table_words import Column

_SHOWN = (Standing.NEEDS_FIX, Standing.WARNS, Standing.READY, Standing.LEFT_OUT)


class BatchTable:
    """Rows by index, from 0. An edit checks its row and those it is the same as, no others."""

    def __init__(
        self,
        rows: Sequence[Sequence[str]],
        places: Mapping[Column, int],
        rules: RowRules,
        now: datetime | None = None,
        *,
        numbers: Sequence[int] = (),
    ) -> None:
        """`rows` without the header; `now` is aware, None: `checking` is still to be called.

        `numbers`: by which the person knows the rows, each once; (): from 1. Rows below go on
        after the greatest.
        """
        self._typed = [list(row) for row in rows]
        self._numbers, self._greatest = tuple(numbers), max(numbers, default=0)
        self._places, self._rules = dict(places), rules
        self._out: set[int] = set()
        self._checked: list[TableRow] = []
        self._alike, self._standings = Alike(), Standings()
        if now is not None:
            self.check_again(now)

    def read_again(self, places: Mapping[Column, int], rules: RowRules, now: datetime) -> None:
        """After other columns, another preset or date form were chosen; what was typed stays."""
        self._places = dict(places)
        self._rules = rules
        self.check_again(now)

    def unchecked(
        self, places: Mapping[Column, int] | None = None, rules: RowRules | None = None
    ) -> "BatchTable":
        """Another table of the same cells, still to be checked; this one stays as it is."""
        places = self._places if places is None else places
        table = BatchTable(self._typed, places, rules or self._rules, numbers=self._numbers)
        table._out = set(self._out)
        return table

    def anew(
        self,
        now: datetime,
        places: Mapping[Column, int] | None = None,
        rules: RowRules | None = None,
    ) -> "BatchTable":
        """As `unchecked`, and checked against `now`."""
        table = self.unchecked(places, rules)
        table.check_again(now)
        return table

    def check_again(self, now: datetime) -> None:
        """Time has passed: an end may be past now."""
        for _ in self.checking(now):
            pass

    def checking(self, now: datetime) -> Generator[None, None, None]:
        """Checks all rows, one a step: thousands take a while. Until its end the table has only
        the rows that were checked so far.
        """
        self._checked = []
        self._alike, self._standings = Alike(), Standings()
        for index in range(len(self._typed)):
            self._take_in(index, now)
            yield

    # what the screen reads

    @property
    def places(self) -> Mapping[Column, int]:
        return self._places

    @property
    def count(self) -> int:
        return len(self._checked)

    @property
    def ready_count(self) -> int:
        """Of those that are going to be made."""
        return self._standings.count(Standing.WARNS) + self._standings.count(Standing.READY)

    @property
    def needs_fix_count(self) -> int:
        return self._standings.count(Standing.NEEDS_FIX)

    @property
    def left_out_count(self) -> int:
        """Of those left out on purpose."""
        return self._standings.count(Standing.LEFT_OUT)

    def row(self, index: int) -> TableRow:
        return self._checked[index]

    def standing(self, index: int) -> Standing:
        return self._standings[index]

    def problems(self, index: int) -> tuple[CellProblem, ...]:
        """Those of the row, what stops it first, then that it is the same as an earlier one."""
        row = self._checked[index]
        found = sorted(row.problems, key=lambda problem: problem.warning)
        if self._counts(index):
            first = self._alike.first(row.likeness)
            if first != index:
                same = self._checked[first].number
                found.append(CellProblem(None, RowFault.SAME_AS, warning=True, amount=same))
        return tuple(found)

    def ready_rows(self) -> list[TableRow]:
        ready = sorted(self._standings.of(Standing.WARNS, Standing.READY))
        return [self._checked[index] for index in ready]

    def problems_first(self, standings: Sequence[Standing] = _SHOWN) -> list[int]:
        """All indexes of these: what needs a fix, then what has a warning, then the rest."""
        return self._standings.of(*sorted(standings))

    # what changes it

    def edit(self, index: int, column: Column, text: str, now: datetime) -> list[int]:
        """Types into a cell. Returns the indexes of all rows whose problems may be others now."""
        return sorted(set(self.type_in(index, {column: text}, now)))

    def type_in(self, index: int, cells: Mapping[Column, str], now: datetime) -> list[int]:
        """As `edit`, for several cells of a row; what it returns is in no order."""
        self._write(index, cells)
        left = self._leave(index)
        self._checked[index] = self._check(index, now)
        return [index, *left, *self._join(index)]

    def append(self, cells: Mapping[Column, str], now: datetime) -> list[int]:
        """Another row below the last one. Returns the same as `type_in`."""
        index = len(self._typed)
        self._typed.append([])
        self._write(index, cells)
        self._take_in(index, now)
        return [index]

    def drop_last(self) -> None:
        """Takes the last row away: it was appended, and is not wanted after all."""
        index = len(self._typed) - 1
        self._leave(index)
        self._standings.pop()
        self._out.discard(index)
        del self._checked[index], self._typed[index]

    def leave_out(self, index: int, *, out: bool = True) -> list[int]:
        """Or takes it back in. Returns the same as `type_in`."""
        left = self._leave(index)
        if out:
            self._out.add(index)
        else:
            self._out.discard(index)
        return [index, *left, *self._join(index)]

    # inside

    def _width(self) -> int:
        """The place of a new column: beside all that is there."""
        widest = max(map(len, self._typed), default=0)
        return max(widest, 1 + max(self._places.values(), default=-1))

    def _write(self, index: int, cells: Mapping[Column, str]) -> None:
        typed = self._typed[index]
        for column, text in cells.items():
            place = self._places.get(column)
            if place is None:
                place = self._places[column] = self._width()
            typed.extend("" for _ in range(place + 1 - len(typed)))
            typed[place] = text.strip()

    def _check(self, index: int, now: datetime) -> TableRow:
        typed = self._typed[index]
        cells = {
            column: typed[place] if place < len(typed) else ""
            for column, place in self._places.items()
        }
        return checked(self._number(index), cells, self._rules, now)

    def _number(self, index: int) -> int:
        below = index - len(self._numbers)
        return self._greatest + 1 + below if below >= 0 else self._numbers[index]

    def _take_in(self, index: int, now: datetime) -> None:
        """The next row after those that were checked."""
        self._checked.append(self._check(index, now))
        self._standings.append(Standing.NEEDS_FIX)
        self._join(index)

    def _counts(self, index: int) -> bool:
        """Whether a room is going to be made of it."""
        return index not in self._out and self._checked[index].ready

    def _leave(self, index: int) -> list[int]:
        if not self._counts(index):
            return []
        left = self._alike.leave(self._checked[index].likeness, index)
        for other in left[:1]:  # which is the first now
            self._stand(other)
        return left

    def _join(self, index: int) -> list[int]:
        joined: list[int] = []
        if self._counts(index):
            joined = self._alike.join(self._checked[index].likeness, index)
        for each in (index, *joined[:1]):  # joined[0] was the first until now
            self._stand(each)
        return joined

    def _stand(self, index: int) -> None:
        row = self._checked[index]
        if index in self._out:
            standing = Standing.LEFT_OUT
        elif not row.ready:
            standing = Standing.NEEDS_FIX
        elif row.problems or self._alike.first(row.likeness) != index:
            standing = Standing.WARNS
        else:
            standing = Standing.READY
        self._standings.move(index, standing)
