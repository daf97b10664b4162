"""What starts of the program say to one another."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from whereby_desktop.app.hand_over import quick_wish
from whereby_desktop.app.wish import BE_THERE, CREATE, FOLLOW, SHOW, Wish, read, spell, wish_in

TEXTS = st.text() | st.sampled_from(["a\nb", "a=b c", "\udcff", "“…”"])


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.dictionaries(st.sampled_from(["wish", "link", "words"]), TEXTS.filter(bool)))
def test_whatever_is_said_is_heard(words: dict[str, str]) -> None:
    try:
        message = spell(words)
    except UnicodeEncodeError:
        return  # half a letter, which no command line gives
    assert message.endswith(b"\n")
    assert message.count(b"\n") == 1
    assert read(message) == words


def test_a_wish_arrives() -> None:
    arrived = wish_in(
        Wish(FOLLOW, link="whereby-desktop:new", server="demo", activation="t_TIME1").message()
    )
    assert (arrived.kind, arrived.link) == (FOLLOW, "whereby-desktop:new")
    assert (arrived.server, arrived.activation) == ("demo", "t_TIME1")


@pytest.mark.parametrize(
    "message", [b"", b"\n", b"hello\n", b"wish=zz\n", b"link=61\n", b"\xff\xfe\n", b"wish=ff\xff\n"]
)
def test_what_is_no_wish_is_refused(message: bytes) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - whatever it says
        wish_in(message)


@pytest.mark.parametrize(
    ("arguments", "kind"),
    [
        ([], SHOW),
        (["--hidden"], BE_THERE),
        (["--quick-create"], CREATE),
        (["whereby-desktop:new"], FOLLOW),
        (["WHEREBY-DESKTOP:new?preset=a"], FOLLOW),
        (["--", "whereby-desktop:new"], FOLLOW),
    ],
)
def test_the_commonest_command_lines_are_understood_at_once(
    arguments: list[str], kind: str
) -> None:
    wish = quick_wish(arguments)
    assert wish is not None
    assert wish.kind == kind


@pytest.mark.parametrize(
    "arguments", [["--demo"], ["--version"], ["--hidden", "--demo"], ["meetings"], [""], ["--"]]
)
def test_all_others_are_read_whole(arguments: list[str]) -> None:
    assert quick_wish(arguments) is None


def test_what_the_desktop_gave_is_handed_on(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DESKTOP_STARTUP_ID", "panel-7_TIME99")
    monkeypatch.delenv("XDG_ACTIVATION_TOKEN", raising=False)
    wish = quick_wish([])
    assert wish is not None
    assert wish.activation == "panel-7_TIME99"
