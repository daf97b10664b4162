import pytest
from hypothesis import given
from hypothesis import strategies as st

from whereby_desktop.meetings.table_text import FileFault, FileFaultError, decoded

TABLE = "Präfix;Ende\r\nkurs-;31.12.2026 14:00\r\n"


@pytest.mark.parametrize(
    ("written_as", "read_as"),
    [
        ("utf-8", "utf-8"),
        ("utf-8-sig", "utf-8-sig"),
        ("utf-16", "utf-16"),
        ("utf-16-le", "utf-16-le"),
        ("utf-16-be", "utf-16-be"),
        ("utf-32", "utf-32"),
    ],
)
def test_unicode_is_told_by_itself(written_as: str, read_as: str) -> None:
    found = decoded(TABLE.encode(written_as))
    assert (found.text, found.encoding, found.needs_asking) == (TABLE, read_as, False)


def test_a_big_endian_mark() -> None:
    assert decoded(b"\xfe\xff" + TABLE.encode("utf-16-be")).text == TABLE


def test_what_is_not_unicode_is_a_guess_to_be_confirmed() -> None:
    found = decoded(TABLE.encode("cp1252"))
    assert (found.text, found.encoding, found.needs_asking) == (TABLE, "cp1252", True)


def test_bytes_that_mean_nothing_in_windows_1252() -> None:
    found = decoded(b"caf\xe9\x81")
    assert (found.text, found.encoding, found.needs_asking) == ("café\x81", "latin-1", True)


def test_the_encoding_the_person_chose_wins() -> None:
    data = "Žluť".encode("cp1250")
    assert decoded(data).needs_asking
    found = decoded(data, "cp1250")
    assert (found.text, found.needs_asking) == ("Žluť", False)
    assert decoded(b"\xff", "utf-8").text == "�"
    assert decoded("ä".encode("utf-8-sig"), "utf-8").text == "ä"


@pytest.mark.parametrize("begin", [b"PK\x03\x04rest", b"\xd0\xcf\x11\xe0rest"])
def test_a_workbook_is_told_from_a_table(begin: bytes) -> None:
    with pytest.raises(FileFaultError) as error:
        decoded(begin)
    assert error.value.fault is FileFault.WORKBOOK


@given(st.binary())
def test_any_bytes_are_some_text(data: bytes) -> None:
    if data.startswith((b"PK\x03\x04", b"\xd0\xcf\x11\xe0")):
        return
    found = decoded(data)
    assert found.text == data.decode(found.encoding)
    assert found.needs_asking is (found.encoding in {"cp1252", "latin-1"})
