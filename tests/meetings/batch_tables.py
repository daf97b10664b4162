"""Tables for the tests of batches, as short as they can be said."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from whereby_desktop.meetings.batch_end import TimeReading
from whereby_desktop.meetings.batch_row import TableRow
from whereby_desktop.meetings.batch_rules import RowRules, checked
from whereby_desktop.meetings.presets import CONSULT, SUPPORT_CALL, WEBINAR
from whereby_desktop.meetings.table_dates import DayOrder
from whereby_desktop.meetings.table_words import Column

BERLIN = ZoneInfo("Europe/Berlin")
NOW = datetime(2026, 11, 26, 12, 42, tzinfo=UTC)  # 13:42 in Berlin
TIMES = TimeReading(BERLIN, DayOrder.DAY_FIRST)
RULES = RowRules(TIMES, SUPPORT_CALL, {"Erstgespräch": CONSULT, "Webinar": WEBINAR})


def row_of(rules: RowRules = RULES, now: datetime = NOW, /, **cells: str) -> TableRow:
    """A row with these columns; without a word about its end it lasts an hour."""
    typed = {Column(name): text for name, text in cells.items()}
    if not typed.keys() & {Column.ENDS, Column.DURATION, Column.DAY, Column.PRESET}:
        typed[Column.DURATION] = "1 h"
    return checked(1, typed, rules, now)
