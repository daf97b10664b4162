"""No key, no home folder, no name of user or computer is in a cleaned text."""

import gc
import getpass
import socket
from pathlib import Path
from urllib.parse import quote

import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from whereby_desktop.app.private_words import RoomWords, clean, without_names
from whereby_desktop.log import HIDDEN
from whereby_desktop.meetings.secret import Secret

# What a header, a link or a form can hold.
_KEYS = st.text(st.characters(min_codepoint=33, max_codepoint=126), min_size=8, max_size=60)
_SOME = settings(max_examples=40, deadline=None)
_AROUND = [
    "{}",
    "ValueError: {}",
    "refused: '{}'",
    "{!r}",
    "KeyError: {!r}",
    "https://acme.whereby.com/consult-1?roomKey={}",
    "Bearer {}",
    "a{}b",
    "[('x', '{}'), {!r}]",
    "line one\n  line two {}\nline three",
]


@_SOME
@given(key=_KEYS, around=st.sampled_from(_AROUND))
@example(key="back\\slash'and\"quote", around="KeyError: {!r}")
def test_whatever_is_held_as_a_secret_is_hidden_wherever_it_stands(key: str, around: str) -> None:
    held = Secret(key)
    shown = clean(around.format(key, key))
    assert key not in shown
    assert repr(key)[1:-1] not in shown
    assert held.reveal() == key


@_SOME
@given(key=_KEYS)
def test_of_a_link_it_is_the_key_that_is_hidden(key: str) -> None:
    held = Secret(f"https://acme.whereby.com/consult-1?embed&roomKey={quote(key, safe='')}")
    shown = clean(f"consult-1 with {key} and {quote(key, safe='')} at acme.whereby.com")
    assert key not in shown
    assert quote(key, safe="") not in shown
    assert shown.startswith("consult-1 with ")
    assert held


def test_of_a_streaming_address_it_is_all_but_the_server() -> None:
    held = Secret("rtmps://zq1.vw2:443/app/x7f3-stream-key?token=s3cr3t-part")
    # Words that no secret of another test has: whatever this process holds is hidden.
    shown = clean("zq1.vw2 gh3 x7f3-stream-key jk4 s3cr3t-part")
    assert shown == f"zq1.vw2 gh3 {HIDDEN} jk4 {HIDDEN}"
    assert held


def test_a_secret_that_is_held_no_longer_and_looks_like_none_is_text() -> None:
    held = Secret("opaque-but-forgotten")
    assert clean("opaque-but-forgotten") == HIDDEN
    del held
    assert clean("opaque-but-forgotten") == "opaque-but-forgotten"


def test_a_secret_that_the_collector_has_put_aside_is_held() -> None:
    held = Secret("opaque-and-frozen")
    gc.freeze()
    try:
        assert clean("opaque-and-frozen") == HIDDEN
        assert gc.get_freeze_count()
    finally:
        gc.unfreeze()
    assert held


def test_the_home_folder_has_no_name(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    home = tmp_path / "Ann Smith"
    home.mkdir()
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("USERPROFILE", str(home))
    shown = clean(f'File "{home}/.venv/x.py", line 3; Smith, Ann; Ann Smith')
    assert 'File "~/.venv/x.py", line 3' in shown
    assert "Ann Smith" not in shown


@_SOME
@given(user=st.text(st.characters(categories=("L", "Nd")), min_size=3, max_size=12))
def test_the_user_and_the_computer_have_no_name(user: str) -> None:
    assume(user.casefold() != "localhost")  # which is everybody's
    with pytest.MonkeyPatch.context() as patched:
        for name in ("USER", "LOGNAME", "USERNAME"):
            patched.setenv(name, user)
        lines = (
            f"/home/{user}/x",
            f"C:\\Users\\{user}\\x",
            f"{user}@desk",
            f"({user})",
            f"%2F{user}%2F",
            user,
        )
        for line in lines:
            assert user not in clean(line), line


@pytest.mark.parametrize("name", [getpass.getuser(), socket.gethostname()])
def test_these_are_hidden_here_and_now(name: str) -> None:
    assert clean(f"by {name}.") == f"by {HIDDEN}."


def test_a_name_within_a_word_is_no_name() -> None:
    assert without_names("Anna, ann, ANN, ann_x, Joanne", ["ann"]) == (
        f"Anna, {HIDDEN}, {HIDDEN}, {HIDDEN}_x, Joanne"
    )
    assert without_names("Ann Smith", ["Ann", "Ann Smith"]) == HIDDEN
    assert without_names("a b c", ["", "a"]) == "a b c"


def test_rooms_are_hidden_by_name_and_by_id() -> None:
    rooms = RoomWords(["consult-7f3a1c2e", "consult-7f3a…", "98765432", "200"], [])
    text = "GET /v1/meetings/98765432 200; %2Fconsult-7f3a1c2e, consult-7f3a… and consult-1"
    assert rooms.hide_names(text) == (
        f"GET /v1/meetings/{HIDDEN} 200; %2F{HIDDEN}, {HIDDEN} and consult-1"
    )
    assert rooms.hide_phrases(text) == text


def test_labels_and_notes_are_hidden_whole() -> None:
    rooms = RoomWords([], ["Ann, first visit", "Ann, first", "", " ", "ab"])
    assert rooms.hide_phrases("ab: 'Ann, first visit'") == f"ab: '{HIDDEN}'"


def test_ten_thousand_rooms_take_no_time() -> None:
    names = [f"consult-{number:08x}" for number in range(10_000)]
    rooms = RoomWords(names, [f"label number {number}" for number in range(10_000)])
    text = "\n".join(f"line {number} of consult-{number:08x}" for number in range(400))
    shown = rooms.hide_names(rooms.hide_phrases(text))
    assert shown == "\n".join(f"line {number} of {HIDDEN}" for number in range(400))
