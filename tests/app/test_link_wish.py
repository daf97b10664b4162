"""Links come from anywhere: one kind is read, all others are refused."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from whereby_desktop.app.link_wish import shown, wished_preset


@pytest.mark.parametrize(
    ("link", "preset"),
    [
        ("whereby-desktop:new", ""),
        ("WHEREBY-DESKTOP:NEW", ""),
        ("whereby-desktop:new?", ""),
        ("whereby-desktop:new?preset=Intake", "Intake"),
        ("whereby-desktop:new?preset=1-hour%20consult", "1-hour consult"),
        ("whereby-desktop:new?preset=1-hour+consult", "1-hour consult"),
        ("whereby-desktop:new?preset=Ger%C3%A4t", "Gerät"),
        ("whereby-desktop:new?preset=a%26b%3D%23", "a&b=#"),
    ],
)
def test_a_link_for_a_new_meeting(link: str, preset: str) -> None:
    assert wished_preset(link) == preset


@pytest.mark.parametrize(
    "link",
    [
        "whereby-desktop:",
        "whereby-desktop:delete",
        "whereby-desktop:new/../delete",
        "whereby-desktop://new",
        "whereby-desktop:new#x",
        "whereby-desktop:new?preset",
        "whereby-desktop:new?preset=",
        "whereby-desktop:new?preset=%20",
        "whereby-desktop:new?name=a",
        "whereby-desktop:new?preset=a&preset=b",
        "whereby-desktop:new?preset=a&now=1",
        "whereby-desktop:new?preset=a;b",
        "whereby-desktop:new?preset=%ff",
        "whereby-desktop:new?preset=a%00",
        "whereby-desktop:new?preset=a%0Ab",
        "whereby-desktop:new?preset=%E2%80%AEreversed",
        "whereby-desktop:new?preset=" + "a" * 500,
        "https://example.com/?whereby-desktop:new",
        "",
    ],
)
def test_every_other_link_is_refused(link: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - whatever it says
        wished_preset(link)


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.text())
def test_no_text_breaks_it(text: str) -> None:
    for link in (text, f"whereby-desktop:{text}", f"whereby-desktop:new?preset={text}"):
        try:
            preset = wished_preset(link)
        except ValueError:
            continue
        assert preset == preset.strip() == shown(preset, 500)


def test_only_what_can_be_seen_is_shown() -> None:
    assert shown("a\u202eb\nc\x00d\u200be") == "abcde"
    assert shown("a" * 200) == "a" * 80 + "…"
