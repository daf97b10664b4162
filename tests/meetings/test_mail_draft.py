from urllib.parse import parse_qsl, unquote, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from whereby_desktop.meetings.mail_draft import LONGEST, TooLongForMailError, mail_address
from whereby_desktop.meetings.plain_words import one_line, readable
from whereby_desktop.meetings.secret import Secret


def test_as_the_standard_writes_it() -> None:
    address = mail_address("Café & co + 1", Secret("Hi\nhttps://x.whereby.com/a?b=c&d=e#f"))
    assert address.reveal() == (
        "mailto:?subject=Caf%C3%A9%20%26%20co%20%2B%201"
        "&body=Hi%0D%0Ahttps%3A%2F%2Fx.whereby.com%2Fa%3Fb%3Dc%26d%3De%23f"
    )


def test_shows_nothing_by_itself() -> None:
    assert "sesame" not in f"{mail_address('sesame', Secret('sesame'))!r}"


def test_a_subject_cannot_add_a_header() -> None:
    address = mail_address("Hi\r\nBcc: all@example.com", Secret("")).reveal()
    assert unquote(address) == "mailto:?subject=Hi Bcc: all@example.com&body="


@pytest.mark.parametrize("body", ["a\nb", "a\rb", "a\r\nb"])
def test_every_line_end_is_the_same(body: str) -> None:
    assert mail_address("", Secret(body)).reveal() == "mailto:?subject=&body=a%0D%0Ab"


def test_the_longest_that_arrives_everywhere() -> None:
    room = LONGEST - len("mailto:?subject=&body=")
    assert len(mail_address("", Secret("x" * room)).reveal()) == LONGEST
    with pytest.raises(TooLongForMailError) as caught:
        mail_address("", Secret("x" * (room + 1)))
    assert "xx" not in str(caught.value)
    with pytest.raises(TooLongForMailError):
        mail_address("", Secret("語" * 300))


@given(st.text(max_size=60), st.text(max_size=100))
def test_arrives_as_it_was(subject: str, body: str) -> None:
    address = mail_address(subject, Secret(body)).reveal()
    assert address.isascii()
    assert not set(address) & set(' +"<>\r\n')
    parts = urlsplit(address)
    assert (parts.scheme, parts.path, parts.fragment) == ("mailto", "", "")
    assert parse_qsl(parts.query, keep_blank_values=True) == [
        ("subject", one_line(subject)),
        ("body", readable(body).replace("\n", "\r\n")),
    ]
