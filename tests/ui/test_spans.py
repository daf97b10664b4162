"""Spans of time in words, and the sentences that tell a wait with them."""

import pytest

from whereby_desktop.meetings.trouble import Trouble, TroubleKind
from whereby_desktop.ui.spans import about_left, span_text, until_text
from whereby_desktop.ui.wording import say

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.mark.parametrize(
    ("seconds", "said"),
    [(0.4, "1 s"), (62, "62 s"), (119, "119 s"), (120, "2 min"), (3600, "60 min"),
     (7200, "2 h"), (7500, "2 h 5 min")],
)  # fmt: skip
def test_spans(seconds: float, said: str) -> None:
    assert span_text(seconds) == said


@pytest.mark.parametrize(
    ("seconds", "said"),
    [(None, ""), (0, ""), (31, "About 35 s left"), (116, "About 2 min left"),
     (130, "About 3 min left"), (40 * 60, "About 40 min left")],
)  # fmt: skip
def test_what_is_left_promises_nothing_too_early(seconds: float | None, said: str) -> None:
    assert about_left(seconds) == said


@pytest.mark.parametrize(
    ("seconds", "said"),
    [(None, "1 s"), (0.2, "1 s"), (53.01, "54 s"), (119, "119 s"), (119.5, "2 min"),
     (121, "3 min"), (3600, "60 min"), (7201, "2 h 1 min")],
)  # fmt: skip
def test_a_wait_is_rounded_up(seconds: float | None, said: str) -> None:
    assert until_text(seconds) == said


def test_a_long_wait_is_not_told_in_seconds() -> None:
    assert say(Trouble(TroubleKind.SLOWED_DOWN, seconds=12.0)).title == "Slowing down for 12 s"
    assert say(Trouble(TroubleKind.SLOWED_DOWN, seconds=3600)).title == "Slowing down for 60 min"
    busy = Trouble(TroubleKind.SERVER, status=503, seconds=3600)
    assert say(busy).text == "Server error 503. Whereby asks for a pause of 60 min."
