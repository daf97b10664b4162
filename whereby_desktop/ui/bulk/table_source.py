"""A table as it was read, and how it is to be understood. Made and used in threads, too."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from zoneinfo import ZoneInfo

from whereby_desktop.meetings.batch_end import TimeReading
from whereby_desktop.meetings.batch_rules import RowRules
from whereby_desktop.meetings.batch_table import BatchTable
from whereby_desktop.meetings.draft_secrets import names_used
from whereby_desktop.meetings.presets import Preset
from whereby_desktop.meetings.table_columns import TableColumns, date_cells, find_columns
from whereby_desktop.meetings.table_dates import DayOrder, FoundOrder, day_order
from whereby_desktop.meetings.table_reading import ReadTable, Row, read_file


@dataclass(frozen=True, slots=True)
class Understanding:
    """What the cells mean. `zone` is an IANA id, `preset` the key of what rows start from."""

    columns: TableColumns
    order: DayOrder
    zone: str
    preset: str


@dataclass(frozen=True, slots=True)
class TableSource:
    """`name` is a file's, "" for what was pasted; `data` its bytes, to be decoded again.

    `usual` is the order of day and month where the user lives; `numbers` are those by which the
    person knows the rows of `read`, () for from 1.
    """

    name: str
    read: ReadTable = field(repr=False)
    usual: DayOrder
    data: bytes = field(default=b"", repr=False)
    numbers: tuple[int, ...] = ()

    def body(self, columns: TableColumns) -> Sequence[Row]:
        return columns.body(self.read.rows)

    def numbers_of(self, columns: TableColumns) -> Sequence[int]:
        """Of the rows of the body."""
        return self.numbers[1:] if columns.header else self.numbers

    def order(self, columns: TableColumns) -> FoundOrder:
        """How these columns write their dates."""
        return day_order(date_cells(self.body(columns), columns.places), self.usual)

    def understanding(self, zone: str, preset: str) -> Understanding:
        """As far as it can be found out without asking."""
        columns = find_columns(self.read.rows)
        return Understanding(columns, self.order(columns).order, zone, preset)

    def decoded_as(self, encoding: str) -> "TableSource":
        """Another guess, still to be confirmed. Raises FileFaultError."""
        read = read_file(self.data, encoding=encoding)
        return replace(self, read=replace(read, needs_asking=True))


@dataclass(frozen=True, slots=True)
class NamedPresets:
    """The presets by the names the person sees; `default` is the key of the first choice."""

    by_name: Mapping[str, Preset]
    default: str

    def of_key(self, key: str) -> Preset:
        presets = self.by_name.values()
        return next((each for each in presets if each.key == key), next(iter(presets)))

    def name_of(self, key: str) -> str:
        return next((name for name, each in self.by_name.items() if each.key == key), "")

    def rules(self, understood: Understanding, now: datetime) -> RowRules:
        zone = ZoneInfo(understood.zone)
        times = TimeReading(zone, understood.order, understood.columns.hours)
        kept = _kept(self.by_name.values(), now)
        return RowRules(times, self.of_key(understood.preset), self.by_name, kept)


def new_table(source: TableSource, understood: Understanding, rules: RowRules) -> BatchTable:
    """Still to be checked."""
    columns = understood.columns
    numbers = source.numbers_of(columns)
    return BatchTable(source.body(columns), columns.places, rules, numbers=numbers)


def _kept(presets: Iterable[Preset], now: datetime) -> frozenset[str]:
    """The keyring has what they refer to; whether it gives it is seen when a row is sent."""
    return frozenset(name for each in presets for name in names_used(each.draft(now)))
