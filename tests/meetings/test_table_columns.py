from itertools import permutations

import pytest

from whereby_desktop.meetings.table_columns import date_cells, find_columns, header_meaning
from whereby_desktop.meetings.table_words import HEADERS, LOCKS, MODES, PATTERNS, Column, folded

BODY = ("Algebra, A", "algebra", "2026-12-31 14:00", "", "group", "yes", "uuid", "consult")


@pytest.mark.parametrize(
    "header",
    [
        "label,prefix,ends,duration,mode,lock,pattern,preset",
        "Title,Name prefix,End time,Duration (min),Room mode,Locked?,Name ending,Template",
        "Bezeichnung,PRÄFIX,Endet,Dauer,Modus,Gesperrt,Muster,Vorlage",
        "Libellé,préfixe,Fin,Durée,Mode,Verrouillé,Motif,Modèle",
        "Etiqueta,Prefijo,Hora de fin,Duración,Modo,Bloqueada,Patrón,Plantilla",
        "Etikett,Prefiks,Slutt,Varighet,Modus,Låst,Mønster,Forhåndsinnstilling",
        "roomName,roomNamePrefix,endDate,minutes,roomMode,isLocked,roomNamePattern,preset",
    ],
)
def test_headers_of_each_language(header: str) -> None:
    found = find_columns([tuple(header.split(",")), BODY])
    assert dict(found.places) == {
        Column.LABEL: 0,
        Column.PREFIX: 1,
        Column.ENDS: 2,
        Column.DURATION: 3,
        Column.MODE: 4,
        Column.LOCK: 5,
        Column.PATTERN: 6,
        Column.PRESET: 7,
    }
    assert (found.missing, found.unused) == ((), ())


def test_any_order_of_columns() -> None:
    for header in permutations(("Ende", "Präfix", "Was auch immer", "Titel")):
        found = find_columns([header, ("",) * 4])
        expected = {
            Column.ENDS: header.index("Ende"),
            Column.PREFIX: header.index("Präfix"),
            Column.LABEL: header.index("Titel"),
        }
        assert dict(found.places) == expected
        assert found.unused == (header.index("Was auch immer"),)


def test_what_is_missing() -> None:
    assert find_columns([("Label", "Prefix"), ("x", "y")]).missing == (Column.ENDS,)
    for enough in ("Ends", "Duration", "Date", "Preset"):
        assert find_columns([("Label", enough), ("x", "y")]).missing == ()


def test_the_first_of_two_that_mean_the_same() -> None:
    found = find_columns([("Name", "Title", "Ends"), ("a", "b", "14:00")])
    assert found.places[Column.LABEL] == 0
    assert found.unused == (1,)


@pytest.mark.parametrize(
    ("header", "day", "ends"),
    [
        (("End date", "End time"), 0, 1),
        (("End time", "End date"), 1, 0),
        (("Date", "End"), 0, 1),
        (("End date", "Label"), None, 0),
        (("Date", "End date", "End time"), 0, 1),
    ],
)
def test_a_day_and_a_time_in_two_columns(
    header: tuple[str, ...], day: int | None, ends: int
) -> None:
    found = find_columns([header, ("", "", "")])
    assert (found.places.get(Column.DAY), found.places[Column.ENDS]) == (day, ends)


def test_headers_that_differ_wait_for_a_mapping() -> None:
    rows = [("Wer", "Wann Schluss ist"), ("Algebra", "31.12.2026 14:00")]
    found = find_columns(rows)
    assert (found.header, dict(found.places), found.missing) == (rows[0], {}, (Column.ENDS,))
    mapped = found.with_place(Column.ENDS, 1).with_place(Column.LABEL, 0)
    assert (dict(mapped.places), mapped.missing) == ({Column.ENDS: 1, Column.LABEL: 0}, ())
    assert mapped.body(rows) == rows[1:]
    moved = mapped.with_place(Column.PREFIX, 0)
    assert dict(moved.places) == {Column.ENDS: 1, Column.PREFIX: 0}
    assert dict(moved.with_place(Column.PREFIX, None).places) == {Column.ENDS: 1}


def test_a_table_without_header() -> None:
    rows = [
        ("algebra-", "Algebra, A", "31.12.2026 14:00", "ja", "Gruppe", "kurz"),
        ("", "Chor", "31.12.2026 15:00", "nein", "normal", "uuid"),
    ]
    found = find_columns(rows)
    assert found.header == ()
    assert found.body(rows) == rows
    assert dict(found.places) == {
        Column.PREFIX: 0,
        Column.LABEL: 1,
        Column.ENDS: 2,
        Column.LOCK: 3,
        Column.MODE: 4,
        Column.PATTERN: 5,
    }


def test_a_table_of_durations_without_header() -> None:
    found = find_columns([("Algebra", "90 min"), ("Chor", "1h30"), ("Fußball", "2 Std.")])
    assert dict(found.places) == {Column.LABEL: 0, Column.DURATION: 1}


def test_the_person_may_know_better_whether_there_is_a_header() -> None:
    rows = [("Gruppe", "Name"), ("x", "y")]
    found = find_columns(rows)
    assert found.header == rows[0]
    without = found.with_header(rows, first_row=False)
    assert without.body(rows) == rows
    assert without.with_header(rows, first_row=True).header == rows[0]


@pytest.mark.parametrize(
    ("header", "hours"),
    [("Duration (h)", True), ("Stunden", True), ("Dauer [Std.]", True), ("Duration", False)],
)
def test_the_unit_of_bare_numbers(header: str, hours: bool) -> None:
    found = find_columns([("Label", header), ("x", "2")])
    assert found.hours is hours
    assert found.with_place(Column.DURATION, None).hours is False


def test_cells_with_dates_of_ragged_rows() -> None:
    places = {Column.LABEL: 0, Column.ENDS: 1, Column.DAY: 2}
    assert date_cells([("a", "1.1.", "2.2."), ("b",), ("c", "3.3.")], places) == [
        "1.1.", "2.2.", "3.3.",
    ]  # fmt: skip


def test_no_rows() -> None:
    found = find_columns([])
    assert (dict(found.places), found.missing) == ({}, (Column.ENDS,))


def test_the_words_are_kept_as_they_are_compared() -> None:
    for words in (HEADERS, MODES, LOCKS, PATTERNS):
        assert [word for word in words if folded(word) != word] == []


def test_words_are_the_same_whatever_their_case_accents_and_signs() -> None:
    assert folded("  Fin – DURÉE (h) ") == "findureeh"
    assert folded("Größe Mønster Œuvre") == "grossemonsteroeuvre"
    assert header_meaning("Ends *") is Column.ENDS
    assert header_meaning("Last name") is None
