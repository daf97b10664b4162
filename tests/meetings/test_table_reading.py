import csv
import io

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from whereby_desktop.meetings.table_reading import SEPARATORS, read_file, read_pasted
from whereby_desktop.meetings.table_text import FileFault, FileFaultError

ENCODINGS = ("utf-8", "utf-8-sig", "utf-16", "utf-32")
LINE_ENDS = ("\r\n", "\n", "\r")
QUOTING = (csv.QUOTE_MINIMAL, csv.QUOTE_ALL, csv.QUOTE_NONNUMERIC)

# A file has no halves of characters; NUL ends a text for some, and marks what is no text.
cells = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=12)
tables = st.integers(1, 5).flatmap(
    lambda width: st.lists(st.lists(cells, min_size=width, max_size=width), min_size=1, max_size=6)
)


def _written(rows: list[list[str]], separator: str, line_end: str, quoting: int) -> str:
    text = io.StringIO(newline="")
    writer = csv.writer(
        text,
        delimiter=separator,
        lineterminator=line_end,
        quoting=quoting,  # type: ignore[arg-type]
    )
    writer.writerows(rows)
    return text.getvalue()


def _tidy(rows: list[list[str]]) -> tuple[tuple[str, ...], ...]:
    stripped = (tuple(cell.strip() for cell in row) for row in rows)
    return tuple(row for row in stripped if any(row))


def _has_content(rows: list[list[str]]) -> bool:
    return bool(_tidy(rows))


@given(
    tables.filter(_has_content),
    st.sampled_from(SEPARATORS),
    st.sampled_from(LINE_ENDS),
    st.sampled_from(QUOTING),
    st.sampled_from(ENCODINGS),
)
def test_any_table_of_any_dialect_reads_back(
    rows: list[list[str]], separator: str, line_end: str, quoting: int, encoding: str
) -> None:
    # Python's own writer leaves a line break bare that is not of its own kind.
    breaks = any(sign in cell for row in rows for cell in row for sign in "\r\n")
    assume(not breaks or line_end == "\r\n" or quoting == csv.QUOTE_ALL)
    data = _written(rows, separator, line_end, quoting).encode(encoding)
    found = read_file(data, encoding=encoding, separator=separator)
    assert found.rows == _tidy(rows)


@given(
    st.lists(st.lists(cells, min_size=3, max_size=3), min_size=1, max_size=6),
    st.sampled_from(SEPARATORS),
    st.sampled_from(LINE_ENDS),
    st.sampled_from(ENCODINGS),
)
def test_quoted_tables_tell_their_separator_and_encoding(
    rows: list[list[str]], separator: str, line_end: str, encoding: str
) -> None:
    rows = [["prefix", "label", "ends"], *rows]
    data = _written(rows, separator, line_end, csv.QUOTE_ALL).encode(encoding)
    found = read_file(data)
    assert found.separator == separator
    assert not found.needs_asking
    assert found.rows == _tidy(rows)


@given(st.text(), st.sampled_from([None, *SEPARATORS]))
def test_any_text_is_a_table_or_has_no_rows(text: str, separator: str | None) -> None:
    fault: FileFault | None = None
    rows: tuple[tuple[str, ...], ...] = ()
    try:
        rows = read_pasted(text, separator=separator).rows
    except FileFaultError as error:
        fault = error.fault
    assert fault is (None if rows else FileFault.EMPTY)
    assert all(any(row) for row in rows)
    assert rows or not any(map(str.isalnum, text)) or "sep=" in text.casefold()


@pytest.mark.parametrize(
    ("text", "separator"),
    [
        ("prefix,label\na-,Algebra; group A\nb-,Biology\n", ","),
        ("prefix;label\na-;Algebra, group A\nb-;Biology, B\n", ";"),
        ("name;share;price\nx;1,5;2,5\ny;2,5;3,5\n", ";"),
        ("1,5;2,5\n3,5;4,5\n", ","),  # nothing tells: here the wider table wins
        ("prefix|label|ends\na-|A, B|14:00\n", "|"),
        ("prefix\tlabel\na-\tA, B\n", "\t"),
        ('prefix;label\n"a;-";"say ""hi"", you"\n', ";"),
        ("prefix\na-\nb-\n", ","),
        ("Autumn classes\nprefix;label\na-;A, B\nb-;B\n", ";"),  # a title over the table
    ],
)
def test_the_separator_is_that_which_cuts_evenly(text: str, separator: str) -> None:
    assert read_file(text.encode()).separator == separator


def test_a_file_may_name_its_separator() -> None:
    found = read_file(b"sep=|\r\nprefix|label\r\na-|x\r\n")
    assert found.separator == "|"
    assert found.rows[0] == ("prefix", "label")


def test_line_breaks_within_a_cell_and_blanks_around_it() -> None:
    found = read_file(b'label, prefix\n"two\nlines", "a-"\n\n ,\nlast,\n')
    assert found.rows == (("label", "prefix"), ("two\nlines", "a-"), ("last", ""))


def test_a_quote_that_is_never_closed_costs_its_own_line_only() -> None:
    found = read_file(b'label,prefix\n"Algebra,a-\nBiology,b-\n"Chess, late",c-\n')
    assert found.rows[1:3] == (('"Algebra', "a-"), ("Biology", "b-"))
    assert len(found.rows) == 4


def test_quoted_cells_beside_a_stray_quote() -> None:
    found = read_file(b'"Macbeth" again,"say ""hi""",""\n')
    assert found.rows == (('"Macbeth" again', 'say "hi"', ""),)


def test_what_spreadsheets_put_on_the_clipboard() -> None:
    text = 'Label\tEnds\r\n"two\nlines, ""quoted"""\t31.12.2026 14:00\r\n5" pipe; x\t14:00\r\n'
    quote = '"Macbeth" reading\t14:00\r\nlast\t15:00\r\n'
    assert read_pasted(quote).rows == (('"Macbeth" reading', "14:00"), ("last", "15:00"))
    found = read_pasted(text)
    assert (found.separator, found.encoding) == ("\t", "")
    assert found.rows[1] == ('two\nlines, "quoted"', "31.12.2026 14:00")
    assert found.rows[2] == ('5" pipe; x', "14:00")


@pytest.mark.parametrize("data", [b"", b"\n\n", b"\xef\xbb\xbf", b" , \n,,\n", b"sep=;"])
def test_a_file_without_rows(data: bytes) -> None:
    with pytest.raises(FileFaultError) as error:
        read_file(data)
    assert error.value.fault is FileFault.EMPTY


def test_a_cell_without_end() -> None:
    with pytest.raises(FileFaultError) as error:
        read_file(b"x" * 200_000)
    assert error.value.fault is FileFault.UNREADABLE
