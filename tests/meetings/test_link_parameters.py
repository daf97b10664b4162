"""What may be written into a link's options."""

import pytest

from whereby_desktop.meetings.link_options import LinkOptions
from whereby_desktop.meetings.link_parameters import (
    COMMON,
    PARAMETERS,
    Fault,
    ParameterKind,
    ParameterProblem,
    is_key,
    parameter,
    problems,
)


def faults(name: str, value: str) -> list[Fault]:
    return [each.fault for each in problems(LinkOptions(((name, value),)))]


def test_each_parameter_is_there_once_and_the_common_ones_are_known() -> None:
    names = [each.name for each in PARAMETERS]
    assert len(names) == len(set(names))
    assert set(COMMON) <= set(names)


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ("audio", "off"),
        ("video", "off"),
        ("chat", "off"),
        ("skipMediaPermissionPrompt", "on"),
        ("minimal", "on"),
        ("timer", "on"),
    ],
)
def test_a_switch_writes_the_opposite_of_what_holds_anyway(name: str, written: str) -> None:
    known = parameter(name)
    assert known is not None
    assert known.kind is ParameterKind.SWITCH
    assert known.written == written
    assert known.can_show(written)
    assert not known.can_show("off" if written == "on" else "on")


def test_a_choice_shows_what_it_offers() -> None:
    lang = parameter("lang")
    assert lang is not None
    assert lang.can_show("jp")
    assert not lang.can_show("ja")


def test_the_usual_is_right() -> None:
    usual = LinkOptions(
        (
            ("displayName", "Grüße, Dr. Ünal (Praxis)"),
            ("lang", "de"),
            ("audio", "off"),
            ("externalId", "0a1B-_"),
            ("metadata", "anything: <goes>; here!"),
            ("avatarUrl", "https://example.org/a.png"),
            ("groups", ",".join("abcdefghijklmnopqrst")),
            ("somethingNew", "$!"),
        )
    )
    assert problems(usual) == []


@pytest.mark.parametrize(
    ("name", "longest"), [("displayName", 100), ("externalId", 36), ("metadata", 512)]
)
def test_the_limits_of_length(name: str, longest: int) -> None:
    assert faults(name, "x" * longest) == []
    assert problems(LinkOptions(((name, "x" * (longest + 1)),))) == [
        ParameterProblem(name, Fault.TOO_LONG, longest)
    ]


@pytest.mark.parametrize(
    ("name", "value", "fault"),
    [
        *(("displayName", f"Ada{sign}", Fault.BAD_CHARACTERS) for sign in "$!<>:;"),
        ("externalId", "a b", Fault.BAD_CHARACTERS),
        ("externalId", "ä", Fault.BAD_CHARACTERS),
        ("lang", "tlh", Fault.UNKNOWN_CHOICE),
        ("cameraEffect", "rain", Fault.UNKNOWN_CHOICE),
        ("groups", ",".join("abcdefghijklmnopqrstu"), Fault.TOO_MANY),
        ("avatarUrl", "http://example.org/a.png", Fault.NOT_HTTPS),
        ("avatarUrl", "https://", Fault.NOT_HTTPS),
        ("avatarUrl", "https://[", Fault.NOT_HTTPS),
        ("avatarUrl", "https://example.org/a.png?size=64", Fault.HAS_QUERY),
        ("virtualBackgroundUrl", "a.png", Fault.NOT_HTTPS),
        ("roomKey", "eyJ", Fault.SECRET),
        (" ROOMKEY", "eyJ", Fault.SECRET),
    ],
)
def test_what_whereby_would_refuse(name: str, value: str, fault: Fault) -> None:
    assert faults(name, value) == [fault]


def test_only_an_avatar_may_not_have_parameters() -> None:
    assert faults("virtualBackgroundUrl", "https://example.org/a.png?size=1") == []


def test_what_is_a_key() -> None:
    assert is_key("roomKey")
    assert not is_key("roomKeys")
