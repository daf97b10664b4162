import csv
import io
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.meetings.batch_results import MADE, RESULTS
from tests.meetings.batch_tables import BERLIN, row_of
from whereby_desktop.meetings.batch_export import ExportWords, export_text, guarded, guest_links
from whereby_desktop.meetings.table_reading import read_file

WORDS = ExportWords(
    number="Row",
    label="Label",
    prefix="Prefix",
    ends="Ends",
    outcome_header="State",
    room="Room",
    guest_link="Guest link",
    host_link="Host link",
    viewer_link="Viewer link",
    reason_header="Reason",
    outcome=lambda row: row.outcome.value,
    reason=lambda row: row.trouble.kind.value if row.trouble else "",
)


def _read(text: str) -> list[list[str]]:
    return list(csv.reader(io.StringIO(text, newline="")))


def test_the_export_has_no_secret_link_unless_asked_for() -> None:
    plain = export_text(RESULTS, WORDS, zone=BERLIN)
    assert "KEY" not in plain
    assert _read(plain) == [
        ["Row", "Label", "Prefix", "Ends", "State", "Room", "Guest link", "Reason"],
        ["1", "Algebra, A", "algebra-", "2026-11-26 14:42", "made", "algebra-1f",
         MADE.guest_link, ""],
        ["2", "Chess", "", "2026-11-26 14:42", "refused", "", "", "not accepted"],
        ["3", "", "go-", "2026-11-26 14:42", "may exist", "", "", "may exist"],
        ["4", "Late", "", "2026-11-26 14:42", "cancelled", "", "", ""],
        ["1", "", "support-", "", "left out", "", "", ""],
    ]  # fmt: skip
    hosts = export_text(RESULTS, WORDS, zone=BERLIN, host_links=True)
    assert "HOSTKEY" in hosts
    assert "VIEWERKEY" not in hosts
    viewers = export_text(RESULTS, WORDS, zone=BERLIN, viewer_links=True)
    assert "VIEWERKEY" in viewers
    assert "HOSTKEY" not in viewers


def test_the_export_can_be_read_as_a_table_again() -> None:
    label = "=HYPERLINK(evil)"
    text = export_text([replace(MADE, label=label)], WORDS, zone=BERLIN, separator="\t")
    header, row = read_file(text.encode("utf-8-sig")).rows
    assert header[:3] == ("Row", "Label", "Prefix")
    assert row[1] == f"'{label}"
    assert row_of(label=row[1], prefix=row[2], ends=row[3]).label == label


@pytest.mark.parametrize(
    "sign", ["=", "+", "-", "@", "\t", "\r", " =", "\n=", "＝", "\ufeff=", "\0-"]
)
def test_what_a_spreadsheet_would_run(sign: str) -> None:
    text = f"{sign}1+1"
    assert guarded(text) == f"'{text}"
    assert _read(export_text([replace(MADE, label=text)], WORDS, zone=BERLIN))[1][1] == f"'{text}"


@pytest.mark.parametrize("text", ["", "Algebra", "a=b", "1-2", "'x", " late"])
def test_what_is_harmless_stays(text: str) -> None:
    assert guarded(text) == text


@given(
    st.text(st.characters(exclude_categories=["Cs"])),
    st.text(st.characters(exclude_categories=["Cs"])),
    st.sampled_from([",", ";", "\t"]),
)
def test_no_cell_of_any_export_begins_like_a_formula(
    label: str, prefix: str, separator: str
) -> None:
    rows = [replace(MADE, label=label, prefix=prefix)]
    text = export_text(rows, WORDS, zone=BERLIN, separator=separator)
    _, cells = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    assert [cell for cell in cells if cell.strip()[:1] in set("=+-@")] == []
    assert [cell for cell in cells if cell[:1] in set("\t\r\n")] == []
    assert cells[1].removeprefix("'") == label.removeprefix("'")


def test_links_alone() -> None:
    again = replace(MADE, number=9)
    assert guest_links([*RESULTS, again]) == f"{MADE.guest_link}\n{MADE.guest_link}"
