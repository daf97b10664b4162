"""Finding the room of a create whose answer was lost."""

from collections.abc import Collection, Iterable
from datetime import timedelta

from whereby_desktop.meetings.draft import normalised_prefix
from whereby_desktop.meetings.meeting import Meeting
from whereby_desktop.meetings.ports import UnfinishedCreate

# The server's clock and ours may differ; its answers may drop milliseconds.
_CLOCKS_DIFFER = timedelta(minutes=5)
_ROUNDING = timedelta(seconds=1)


def candidates(
    meetings: Iterable[Meeting],
    unfinished: UnfinishedCreate,
    not_it: Collection[str],
    clock_ahead: timedelta | None = None,
) -> list[Meeting]:
    """The meetings that may be what `unfinished` made.

    Same prefix, same end, created no earlier than the call. `not_it`: ids of meetings that were
    known before it or are the outcome of another one. `clock_ahead`: how far this computer's clock
    is ahead of the server's, if that is known: then rooms seem to be older than they are.
    """
    prefix = normalised_prefix(unfinished.draft.prefix)
    earliest = unfinished.begun_at - _CLOCKS_DIFFER - max(clock_ahead or timedelta(), timedelta())
    return [
        each
        for each in meetings
        if each.meeting_id not in not_it
        and each.room_name.startswith(prefix)
        and abs(each.end - unfinished.draft.end) <= _ROUNDING
        and (each.start is None or each.start >= earliest)
    ]
