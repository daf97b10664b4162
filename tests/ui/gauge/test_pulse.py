"""Nothing moves, so nothing ticks, except where a countdown or an estimate is on screen."""

from dataclasses import replace

import pytest

from tests.ui.gauge.fakes import ESTIMATE, FULL, KNOWN, LOW, NO_REPLY_YET, OFFLINE, PAUSED
from whereby_desktop.meetings.quota import Quota
from whereby_desktop.ui.gauge.pulse import TICK, next_change, paused_share

REFILLING = replace(ESTIMATE, replied_instant=1000.0, resets_instant=1020.0)


@pytest.mark.parametrize(
    ("quota", "instant", "expected"),
    [
        pytest.param(FULL, 1001.0, None, id="full"),
        pytest.param(NO_REPLY_YET, 1001.0, None, id="no reply yet"),
        pytest.param(OFFLINE, 1001.0, None, id="offline"),
        pytest.param(replace(KNOWN, resets_instant=None), 1001.0, None, id="reset not known"),
        pytest.param(KNOWN, 1008.0, 30.0, id="known: at the reset"),
        pytest.param(KNOWN, 1038.0, None, id="after the reset"),
        pytest.param(REFILLING, 1002.0, 3.0, id="fresh: when it no longer is"),
        pytest.param(REFILLING, 1005.0, TICK, id="estimating"),
        pytest.param(REFILLING, 1019.9, pytest.approx(0.1), id="estimating: not past the reset"),
        pytest.param(REFILLING, 1020.0, None, id="estimated to be full"),
        pytest.param(LOW, 1001.0, TICK, id="low: counts down"),
        pytest.param(replace(LOW, resets_instant=None), 1001.0, None, id="low without a reset"),
        pytest.param(PAUSED, 1001.0, TICK, id="paused"),
        pytest.param(PAUSED, 1011.75, 0.25, id="paused: not past its end"),
    ],
)
def test_next_change(quota: Quota, instant: float, expected: float | None) -> None:
    assert next_change(quota, instant) == expected


@pytest.mark.parametrize(
    ("instant", "share"), [(992.0, 0.0), (1000.0, 0.4), (1012.0, 1.0), (1100.0, 1.0)]
)
def test_paused_share(instant: float, share: float) -> None:
    assert paused_share(PAUSED, instant) == share


def test_paused_share_without_a_pause() -> None:
    assert paused_share(KNOWN, 1000.0) == 0.0
