"""Which failed calls are made again."""

import pytest

from whereby_desktop.api import errors
from whereby_desktop.api.retries import delay_before_repeat
from whereby_desktop.meetings.quota import CallKind

READS = (CallKind.LIST, CallKind.GET, CallKind.DELETE)


def test_a_create_is_repeated_only_where_it_cannot_have_happened() -> None:
    repeated = {
        wrong
        for wrong in vars(errors).values()
        if isinstance(wrong, type)
        and issubclass(wrong, errors.ApiError)
        and delay_before_repeat(wrong(), CallKind.CREATE, 1) is not None
    }
    assert repeated == {
        errors.SlowedDownError,
        errors.OfflineError,
        errors.ProxyUnreachableError,
    }
    assert all(wrong.did_nothing for wrong in repeated)


@pytest.mark.parametrize("kind", CallKind)
def test_a_429_is_obeyed_five_times(kind: CallKind) -> None:
    delays = [delay_before_repeat(errors.SlowedDownError(), kind, times) for times in range(1, 7)]
    assert delays == [0.0] * 5 + [None]


def test_a_closed_door_is_tried_again_by_creates_alone() -> None:
    delays = [delay_before_repeat(errors.OfflineError(), CallKind.CREATE, n) for n in (1, 2, 3)]
    assert delays == [0.3, 1.0, None]
    assert all(delay_before_repeat(errors.OfflineError(), kind, 1) is None for kind in READS)


@pytest.mark.parametrize("kind", READS)
def test_a_cut_connection_is_tried_once_more(kind: CallKind) -> None:
    assert [delay_before_repeat(errors.CutError(), kind, n) for n in (1, 2)] == [0.0, None]
    for wrong in (errors.TimedOutError(), errors.ServerError(), errors.NonsenseError()):
        assert delay_before_repeat(wrong, kind, 1) is None
