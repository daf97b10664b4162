import pytest
from hypothesis import given
from hypothesis import strategies as st

from whereby_desktop.meetings.plain_words import one_line, readable


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("  Team \t meeting\r\n today ", "Team meeting today"),
        ("a\u2028b\u2029c\x85d\x0be", "a b c d e"),
        ("a\0b\x1bc", "a�b�c"),
        ("ok \u202egpj.exe\u2066", "ok gpj.exe"),
        ("half \ud83d", "half �"),
        ("👨\u200d👩 می\u200cخواهم é", "👨\u200d👩 می\u200cخواهم é"),
    ],
)
def test_one_line(text: str, line: str) -> None:
    assert one_line(text) == line


def test_readable_keeps_lines_and_tabs() -> None:
    assert readable("a\r\nb\rc\n\td\0") == "a\nb\nc\n\td�"


@given(st.text())
def test_always_one_line_that_can_be_encoded(text: str) -> None:
    line = one_line(text)
    assert len(line.splitlines()) <= 1
    assert line == line.strip() == one_line(line)
    line.encode()
    readable(text).encode()
