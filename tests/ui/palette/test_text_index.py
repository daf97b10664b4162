"""Finding texts by words, parts of words and letters."""

from hashlib import sha256

import pytest

from whereby_desktop.ui.palette.entry import Entry, Kind, Source
from whereby_desktop.ui.palette.finder import Finder
from whereby_desktop.ui.palette.latest import Latest
from whereby_desktop.ui.palette.text_index import Closeness, TextIndex

TEXTS = [
    "New meeting: Intake",
    "Copy host link",
    "Räume für Ärzte",
    "consult-7f3a6b consult/other",
    "Meetings",
    "two\nlines",
]


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("intake", {0: Closeness.WORD_STARTS}),
        ("INT new", {0: Closeness.WORD_STARTS}),
        ("opy", {1: Closeness.PARTS}),
        ("cphl", {1: Closeness.LETTERS}),
        ("raume arzte", {2: Closeness.WORD_STARTS}),
        ("RÄUME", {2: Closeness.WORD_STARTS}),
        ("7f3", {3: Closeness.WORD_STARTS}),
        ("consult-7f", {3: Closeness.WORD_STARTS}),
        ("lines", {5: Closeness.WORD_STARTS}),
        ("", {}),
        ("  ", {}),
        ("-", {}),
        ("x", {}),
        (".*", {}),
        ("(a|b)+$", {}),
        ("[mm]", {}),
    ],
)
def test_what_is_found_and_how_close_it_is(typed: str, found: dict[int, Closeness]) -> None:
    assert TextIndex(TEXTS).find(typed) == found


def test_a_word_s_start_comes_before_its_middle_and_that_before_mere_letters() -> None:
    index = TextIndex(["x meet", "xmeet", "m e e t", "meeting"])
    found = index.find("meet")
    assert found == {
        0: Closeness.WORD_STARTS,
        3: Closeness.WORD_STARTS,
        1: Closeness.PARTS,
        2: Closeness.LETTERS,
    }


def test_letters_are_not_looked_for_across_texts() -> None:
    assert TextIndex(["ab", "cd"]).find("abcd") == {}
    assert TextIndex(["ab", "cd"]).find("b c") == {}


def test_no_text_at_all() -> None:
    assert TextIndex([]).find("anything") == {}
    assert TextIndex([""]).find("a") == {}


def source(count: int) -> Source:
    words = ("consult", "intake", "clinic", "morning", "support", "lesson", "räume", "patient")
    texts = [
        f"{words[number % 7]} {words[number % 5 + 1].title()} {number} "
        f"{words[number % 8]}-{sha256(str(number).encode()).hexdigest()[:32]}"
        for number in range(count)
    ]
    keys = [f"room.{number}" for number in range(count)]
    return Source(texts, keys, lambda row: Entry(Kind.ROOM, keys[row], texts[row], print))


def test_what_was_used_comes_first_however_late_its_place() -> None:
    finder = Finder([source(10_000)], ["room.9998", "room.5"])
    found = finder.find("")
    assert [each.key for each in found[:3]] == ["room.9998", "room.5", "room.0"]
    typed = finder.find(found[0].title.split()[0][:3])
    assert typed[0].key == "room.9998"
    assert len(typed) == 50


def test_closeness_counts_more_than_use() -> None:
    texts = ["remeeting", "meeting"]
    entries = Source(texts, texts, lambda row: Entry(Kind.ACTION, texts[row], texts[row], print))
    assert [each.title for each in Finder([entries], ["remeeting"]).find("meet")] == [
        "meeting",
        "remeeting",
    ]


def test_a_source_that_comes_later_is_behind_the_others() -> None:
    first = Source(["meet one"], ["a"], lambda _row: Entry(Kind.ACTION, "a", "one", print))
    second = Source(["meet two"], ["b"], lambda _row: Entry(Kind.ROOM, "b", "two", print))
    finder = Finder([first], [])
    finder.add(second)
    assert [each.title for each in finder.find("meet")] == ["one", "two"]


def test_what_was_chosen_is_kept_without_rooms() -> None:
    kept: list[str] = []
    latest = Latest("do.QUIT do.NEW_NOW", kept.append)
    latest.note("room.1", lasting=False)
    assert kept == []
    latest.note("do.NEW_NOW", lasting=True)
    assert kept == ["do.NEW_NOW do.QUIT"]
    assert latest.keys == ["do.NEW_NOW", "room.1", "do.QUIT"]
    latest.note("a key with blanks", lasting=True)
    assert kept == ["do.NEW_NOW do.QUIT"]


def test_only_so_many_are_kept() -> None:
    kept: list[str] = []
    latest = Latest("", kept.append)
    for number in range(100):
        latest.note(f"do.{number}", lasting=True)
    assert len(kept[-1].split()) == len(latest.keys) == 40
    assert latest.keys[0] == "do.99"
