"""Everything has a key, no two share one, and the help has them all."""

from collections import Counter

import pytest
from PySide6.QtGui import QKeySequence

from whereby_desktop.ui.accounts.account_keys import ACCOUNT_KEYS, account_keys
from whereby_desktop.ui.actions import TABLE, Do
from whereby_desktop.ui.help.key_table import GROUPS, KeyLine, key_name, lines
from whereby_desktop.ui.help.key_text import as_text

pytestmark = pytest.mark.usefixtures("qapp")


def test_everything_that_can_be_done_has_a_key() -> None:
    assert {spec.do for spec in TABLE} == set(Do)
    assert [spec.do for spec in TABLE if not spec.shortcuts] == []


def test_every_key_is_one_that_a_keyboard_has() -> None:
    for spec in TABLE:
        for keys in spec.shortcuts:
            assert not QKeySequence(keys).isEmpty()
            assert QKeySequence(keys).toString(QKeySequence.SequenceFormat.PortableText) == keys


def test_no_two_of_the_window_s_keys_clash() -> None:
    used = [QKeySequence(keys).toString() for spec in TABLE for keys in spec.shortcuts]
    used += [account_keys(number).toString() for number in range(1, ACCOUNT_KEYS + 1)]
    assert [keys for keys, count in Counter(used).items() if count > 1] == []


def test_the_help_shows_each_action_once_with_all_its_keys() -> None:
    listed = [row for group in GROUPS for row in group.rows if isinstance(row, Do)]
    assert Counter(listed) == Counter(Do)
    shown = {line.text: line.keys for line in lines()}
    for spec in TABLE:
        assert shown[spec.text.removesuffix("…")] == tuple(map(key_name, spec.shortcuts))


def test_keys_of_the_list_and_of_dialogs_are_there_too() -> None:
    shown = {line.text: line.keys for line in lines()}
    assert shown["The row’s own action"] == ("Return", "double-click")
    assert shown["Collapse or expand a group"] == ("Left", "Right")
    assert shown["Do what the dialog is for, from any field"] == ("Ctrl+Return",)
    every = shown["Go to the first account, the second and so on"]
    assert every == ("Ctrl+Alt+1 to Ctrl+Alt+9",)


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("refresh", ["The list of rooms", "Refresh"]),
        ("ctrl+shift+c", ["Links of the selected room", "Copy host link"]),
        ("F5", ["The list of rooms", "Refresh"]),
        ("  HOST  copy ", ["Links of the selected room", "Copy host link"]),
        ("algebra", []),
    ],
)
def test_typing_keeps_the_rows_with_all_the_words_and_their_groups(
    typed: str, found: list[str]
) -> None:
    assert [line.text for line in lines(typed)] == found


def test_a_group_s_name_finds_all_of_it() -> None:
    group = next(each for each in GROUPS if each.title == "Dialogs and forms")
    assert len(lines("dialogs and forms")) == 1 + len(group.rows)


def test_the_text_fits_a_page_and_says_everything() -> None:
    text = as_text(lines())
    assert all(len(line) <= 80 for line in text.splitlines())
    assert "Ctrl+N" in text
    assert "Copy host link" in text
    assert text.splitlines()[0] == "New meetings"
    assert text.endswith("\n")
    assert not text.endswith("\n\n")


def test_long_words_take_more_lines_and_lose_nothing() -> None:
    long = KeyLine("Do " + "something quite long " * 8, ("Ctrl+Shift+A", "Ctrl+Alt+Shift+B") * 3)
    text = as_text([KeyLine("A title"), long])
    assert all(len(line) <= 80 for line in text.splitlines())
    assert text.count("quite") == 8
    assert text.count("Ctrl+Shift+A") == 3
