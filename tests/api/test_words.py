"""The server's own words, whatever form they come in."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from whereby_desktop.api.words import LONGEST, plain, shortened, spoken
from whereby_desktop.meetings.secret import Secret

PAGE = (
    b"<html><head><title> </title><style>p{}</style></head><body><script>x()</script>"
    b"<h1>Down</h1><p>for a while</p><!-- hm --></body></html>"
)


@pytest.mark.parametrize(
    ("body", "words"),
    [
        (b'{"error": "Bad key"}', "Bad key"),
        (b'{"message": "Not you"}', "Not you"),
        (b'{"statusCode": 400, "error": "Bad Request", "message": "endDate is past"}',
         "endDate is past"),
        (b'{"error": {"code": 3, "message": "nested"}}', "nested"),
        (b'{"errors": [{"detail": "first"}, {"detail": "second"}]}', "first"),
        (b'{"error": 7, "message": null, "detail": "third"}', "third"),
        (b'"just text"', "just text"),
        (b'\xef\xbb\xbf{"error": "marked"}', "marked"),
        (b"Plain  text\r\n", "Plain text"),
        (b"<html><head><title>502 Bad &amp; Gone</title></head></html>", "502 Bad & Gone"),
        (PAGE, "Down for a while"),
        (b"", "Phrase"), (b"   ", "Phrase"), (b"{}", "Phrase"), (b"[]", "Phrase"),
        (b"{broken", "Phrase"), (b"\xff\xfe\x00\x01", "Phrase"), (b"<br>", "Phrase"),
        (b"[" * 100_000, "Phrase"), (b'{"error":' * 50_000, "Phrase"),
    ],
)  # fmt: skip
def test_words(body: bytes, words: str) -> None:
    assert shortened(spoken(body, "Phrase")) == words


def test_what_cannot_be_seen_is_taken_out() -> None:
    assert plain("a\x00b\x1bc\u202edef\u2066\u200b\r\n g\u00a0h") == "abcdef g h"


def test_words_are_bounded() -> None:
    assert len(shortened("word " * 10_000)) <= LONGEST
    assert shortened("word " * 10_000).endswith("…")


def test_no_key_is_said_back() -> None:
    key = Secret("made-up-key-of-some-length")
    assert shortened(f"no {key.reveal()} and {key.reveal().upper()}", [key]) == "no ••• and •••"
    assert shortened("at https://x.whereby.com/a?roomKey=abc", []).endswith("roomKey=•••")
    # Cut after it was hidden, never before.
    assert "made-up" not in shortened("x" * (LONGEST - 10) + key.reveal(), [key])
    assert shortened("an empty one hides nothing", [Secret("")]) == "an empty one hides nothing"


@given(st.binary(max_size=200) | st.text(max_size=100).map(str.encode))
def test_any_bytes_are_survived(body: bytes) -> None:
    words = shortened(spoken(body, "Phrase"))
    assert len(words) <= LONGEST
    assert words.isprintable()
