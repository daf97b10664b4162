"""The log as text and as a file."""

import csv
import io
from dataclasses import replace
from datetime import timedelta, timezone

import pytest
from PySide6.QtCore import QLocale

from tests.ui.gauge.fakes import NOON, call
from whereby_desktop.meetings.quota import Call, CallKind
from whereby_desktop.meetings.request_log import RequestLog
from whereby_desktop.ui.requests.request_text import as_csv, as_lines, as_table


def read(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text, newline="")))


def test_a_file_has_the_same_facts_in_every_language(log: RequestLog) -> None:
    QLocale.setDefault(QLocale(QLocale.Language.German))
    rows = read(as_csv(log.calls))
    assert rows[2] == {
        "time": "2026-11-20T11:59:30.000+00:00",
        "call": "create",
        "room": "consult-7f3a…",
        "status": "200",
        "outcome": "done",
        "points": "3",
        "left": "850",
        "elsewhere": "0",
        "seconds": "0.310",
    }
    assert (rows[3]["status"], rows[3]["outcome"], rows[3]["left"]) == ("", "no answer", "")


def test_its_times_are_in_utc() -> None:
    there = NOON.astimezone(timezone(timedelta(hours=5, minutes=30)))
    row = read(as_csv([replace(call(0), at=there)]))[0]
    assert row["time"] == "2026-11-20T12:00:00.000+00:00"


@pytest.mark.parametrize("sign", "=+-@")
def test_a_name_never_becomes_a_formula(sign: str) -> None:
    row = read(as_csv([call(0, CallKind.CREATE, f"{sign}HYPERLINK(1)")]))[0]
    assert row["room"] == f"'{sign}HYPERLINK(1)"


@pytest.mark.parametrize("name", ["a\tb", "a\nb", 'a"b', "a\u202eb", "a\x1b[31mb", "a,b;c"])
def test_a_name_cannot_break_a_line_or_a_cell(name: str) -> None:
    one: Call = call(0, CallKind.CREATE, name)
    assert as_lines([one]).count("\t") == 7
    assert as_table([one, one]).count("\n") == 3
    rows = read(as_csv([one, one]))
    assert [row["call"] for row in rows] == ["create", "create"]
    assert not {"\u202e", "\x1b", "\n", "\t"} & set(rows[0]["room"])
