"""Whether a failed call is made again, as a pure decision."""

from whereby_desktop.api.errors import ApiError, CutError, OfflineError, SlowedDownError
from whereby_desktop.meetings.quota import CallKind

_MOST_REFUSALS = 5
_REFUSED_CONNECTION_DELAYS = (0.3, 1.0)  # seconds


def delay_before_repeat(error: ApiError, kind: CallKind, times: int) -> float | None:
    """Seconds until the call is made again; None: it is not. `times` it failed this very way.

    A create is repeated only where it cannot have happened. What else a create fails with may
    have made a room.
    """
    if isinstance(error, SlowedDownError):
        # The pacing holds the call back until the moment the server named.
        return 0.0 if times <= _MOST_REFUSALS else None
    if kind is CallKind.CREATE:
        if isinstance(error, OfflineError) and times <= len(_REFUSED_CONNECTION_DELAYS):
            return _REFUSED_CONNECTION_DELAYS[times - 1]
        return None
    if isinstance(error, CutError) and times == 1:
        return 0.0  # most often a connection that was kept and that the server had just dropped
    return None
