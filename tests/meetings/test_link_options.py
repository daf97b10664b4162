"""Link options joined to links: with whatever is there already, encoded, never twice."""

from urllib.parse import parse_qsl, urlsplit

from hypothesis import given
from hypothesis import strategies as st

from whereby_desktop.meetings.link_options import NO_OPTIONS, LinkOptions
from whereby_desktop.meetings.secret import Secret

ROOM = "https://example.whereby.com/consult-1"
KEYED = f"{ROOM}?roomKey=eyJhbGciOi.JIUzI1NiJ9-_.x"
_TEXTS = st.text(min_size=1) | st.sampled_from(["a b", "Ä", "&", "#", "?", "=", "%20", "+", "/"])
_NAMES = _TEXTS.filter(lambda name: name != "roomKey")
_OPTIONS = st.dictionaries(_NAMES, _TEXTS).map(lambda pairs: LinkOptions(tuple(pairs.items())))
_LINKS = st.sampled_from(
    [ROOM, KEYED, f"{ROOM}?embed", f"{ROOM}?embed&roomKey=a.b#top", f"{ROOM}#"]
)


def _pairs(link: str) -> list[tuple[str, str]]:
    return parse_qsl(urlsplit(link).query, keep_blank_values=True)


@given(_LINKS, _OPTIONS)
def test_a_server_reads_what_was_there_and_what_was_joined(link: str, options: LinkOptions) -> None:
    joined = options.joined_to(link)
    there = [pair for pair in _pairs(link) if not options.get(pair[0])]
    assert _pairs(joined) == [*there, *options.parameters]
    before, after = urlsplit(link), urlsplit(joined)
    assert (after.scheme, after.netloc, after.path) == (before.scheme, before.netloc, before.path)
    assert after.fragment == before.fragment
    assert joined.count("?") <= 1
    assert joined.isascii()
    assert " " not in joined


@given(_LINKS, _OPTIONS)
def test_a_key_that_is_there_stays_letter_by_letter(link: str, options: LinkOptions) -> None:
    joined = options.joined_to(link)
    for key in ("roomKey=eyJhbGciOi.JIUzI1NiJ9-_.x", "roomKey=a.b"):
        assert (key in joined) == (key in link)


@given(_LINKS, _OPTIONS)
def test_joining_twice_is_joining_once(link: str, options: LinkOptions) -> None:
    once = options.joined_to(link)
    assert options.joined_to(once) == once
    assert NO_OPTIONS.joined_to(once) == once


def test_examples_a_person_can_check() -> None:
    named = LinkOptions((("displayName", "Frau Ö & Co. #1"), ("video", "off")))
    query = "displayName=Frau%20%C3%96%20%26%20Co.%20%231&video=off"
    assert named.joined_to(ROOM) == f"{ROOM}?{query}"
    assert named.joined_to(KEYED) == f"{KEYED}&{query}"
    assert named.joined_to(f"{ROOM}?video=on&embed#top") == f"{ROOM}?embed&{query}#top"
    assert named.joined_to(f"{ROOM}?") == f"{ROOM}?{query}"
    assert NO_OPTIONS.joined_to(KEYED) == KEYED
    assert NO_OPTIONS.joined_to(ROOM) == ROOM


def test_a_secret_link_stays_one() -> None:
    joined = LinkOptions((("video", "off"),)).joined_to_secret(Secret(KEYED))
    assert joined == Secret(f"{KEYED}&video=off")
    assert "roomKey" not in repr(joined)


@given(_OPTIONS, _NAMES, st.text())
def test_setting_a_value_changes_that_one_only(options: LinkOptions, name: str, value: str) -> None:
    changed = options.with_value(name, value)
    assert changed.get(name) == value
    names = [each for each, _ in options.parameters]
    others = [each for each in names if each != name]
    assert [(each, changed.get(each)) for each in others] == [
        (each, options.get(each)) for each in others
    ]
    order = [each for each, _ in changed.parameters]
    if not value:
        assert order == others
    else:
        assert order == (names if name in names else [*names, name])


def test_whether_there_are_any() -> None:
    assert not NO_OPTIONS
    assert NO_OPTIONS.get("video") == ""
    assert NO_OPTIONS.with_value("video", "off")
    assert not NO_OPTIONS.with_value("video", "off").with_value("video", "")
