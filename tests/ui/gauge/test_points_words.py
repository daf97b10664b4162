from dataclasses import replace

import pytest
from PySide6.QtCore import QLocale

from tests.ui.gauge.fakes import ESTIMATE, FULL, KNOWN, LOW, NO_REPLY_YET, OFFLINE, PAUSED
from whereby_desktop.meetings.quota import Quota
from whereby_desktop.ui.gauge.points_words import (
    compact_text,
    full_again,
    gauge_text,
    headline,
    spoken,
)

NOW = 1000.0


REFILLING_LOW = replace(ESTIMATE, remaining=20, replied_instant=994.0, resets_instant=1054.0)
LOW_NO_RESET = replace(LOW, resets_instant=None)
ALONE = replace(PAUSED, waiting=0)


@pytest.mark.parametrize(
    ("quota", "text"),
    [
        (FULL, "<b>1,000</b> of 1,000 points"),
        (KNOWN, "<b>842</b> of 1,000 points"),
        (ESTIMATE, "<b>≈ 756</b> of 1,000 points"),
        (LOW, "<b>86</b> of 1,000 points, full in 54 s"),
        (LOW_NO_RESET, "<b>86</b> of 1,000 points"),
        (REFILLING_LOW, "<b>≈ 118</b> of 1,000 points, full in 54 s"),
        (PAUSED, "<b>Paused</b> for 12 s, 4 requests wait"),
        (ALONE, "<b>Paused</b> for 12 s"),
        (OFFLINE, "<b>Points unknown</b> while offline"),
        (NO_REPLY_YET, "<b>Points unknown</b>"),
        (replace(KNOWN, limit=100, remaining=64), "<b>64</b> of 100 points"),
        (replace(KNOWN, resets_instant=1000.0), "<b>≈ 1,000</b> of 1,000 points"),
    ],
)
def test_beside_the_segments(quota: Quota, text: str) -> None:
    assert gauge_text(quota, NOW) == text


@pytest.mark.parametrize(
    ("quota", "text"),
    [
        (KNOWN, "<b>842</b> points"),
        (replace(KNOWN, remaining=1), "<b>1</b> point"),
        (ESTIMATE, "<b>≈ 756</b> points"),
        (PAUSED, "<b>Paused</b> for 12 s"),
        (OFFLINE, "<b>Points unknown</b>"),
    ],
)
def test_where_there_is_little_room(quota: Quota, text: str) -> None:
    assert compact_text(quota, NOW) == text


@pytest.mark.parametrize(
    ("quota", "name"),
    [
        (KNOWN, "API points: 842 of 1,000 left"),
        (ESTIMATE, "About 756 of 1,000 points left, estimated"),
        (LOW, "Low: 86 of 1,000 points left, full in 54 seconds"),
        (LOW_NO_RESET, "Low: 86 of 1,000 points left"),
        (REFILLING_LOW, "Low: about 118 of 1,000 points left, full in 54 seconds"),
        (PAUSED, "Paused for 12 seconds, 4 requests wait"),
        (ALONE, "Paused for 12 seconds"),
        (replace(PAUSED, paused_until=1000.5), "Paused for 1 second, 4 requests wait"),
        (OFFLINE, "API points unknown, offline"),
        (NO_REPLY_YET, "API points unknown"),
    ],
)
def test_for_a_screen_reader(quota: Quota, name: str) -> None:
    assert spoken(quota, NOW) == name


@pytest.mark.parametrize(
    ("quota", "title", "aside"),
    [
        (FULL, "1,000 of 1,000 points left", ""),
        (KNOWN, "842 of 1,000 points left", "Full in about 38 s"),
        (ESTIMATE, "About 756 of 1,000 points left", "Full in about 20 s"),
        (PAUSED, "Paused for 12 s, 4 requests wait", "Full in about 38 s"),
        (OFFLINE, "Points unknown while offline", ""),
        (NO_REPLY_YET, "Points unknown", ""),
    ],
)
def test_at_the_head_of_the_popover(quota: Quota, title: str, aside: str) -> None:
    assert (headline(quota, NOW), full_again(quota, NOW)) == (title, aside)


def test_numbers_are_the_locales() -> None:
    QLocale.setDefault(QLocale("de_DE"))
    assert gauge_text(FULL, NOW) == "<b>1.000</b> of 1.000 points"
