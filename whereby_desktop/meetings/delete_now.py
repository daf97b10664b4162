"""Deletes of a few rooms, for a person who waits for it: first in line, told at the first trouble.

They are a batch all the same: written down before anything is sent. A program that is killed, or
closed before their end, deletes what is left when it is started again.
"""

from collections.abc import Sequence
from contextlib import suppress

from whereby_desktop.meetings.batch_journal import BatchKind, RowState
from whereby_desktop.meetings.batch_run import BatchRun
from whereby_desktop.meetings.batches import Batches
from whereby_desktop.meetings.book import UNDO_SECONDS, MeetingBook
from whereby_desktop.meetings.pending_delete import PendingDelete
from whereby_desktop.meetings.quota import Priority
from whereby_desktop.meetings.trouble import Trouble, TroubleError

# From more rooms on a delete is shown as a batch: with its progress, after everything else.
FEW = 10


async def delete_now(
    batches: Batches,
    book: MeetingBook,
    pending: PendingDelete,
    name: str = "",
    seconds: float = UNDO_SECONDS,
) -> bool:
    """Waits for Undo, then deletes. True if deleted, False if undone. Raises TroubleError.

    Whatever could not be deleted is back in the list, and is not tried again by itself. A program
    that closes meanwhile leaves it to the next run, which knows it by its `name`.
    """
    run = await batches.delete(pending, name, seconds, priority=Priority.USER)
    if run is None:
        return False
    met = await _worked_off(run)
    if met is not None:
        with suppress(TroubleError):  # of the disk: then it is cancelled in this run only
            await run.cancel()
        book.bring_back([row.meeting_id for row in run.rows if row.state is RowState.TODO])
    elif run.unfinished:
        return False  # the program is closing: it was told to leave
    failed = [row.trouble for row in run.rows if row.state is RowState.FAILED and row.trouble]
    await batches.forget(run.batch.number)
    for trouble in (met, *failed):
        if trouble is not None:
            raise TroubleError(trouble)
    return True


def leaves_nothing(run: BatchRun) -> bool:
    """Whether it was a delete of a few rooms that went well: nobody looks for its result."""
    few = run.batch.kind is BatchKind.DELETE and len(run.rows) <= FEW
    return few and all(row.state is RowState.DONE for row in run.rows)


async def _worked_off(run: BatchRun) -> Trouble | None:
    """What held it up, if anything did; the rest has then not been sent."""
    met: Trouble | None = None

    def look(_positions: Sequence[int]) -> None:
        nonlocal met
        trouble = run.progress.trouble
        if trouble is not None and met is None:
            met = trouble
            run.leave()

    end = run.subscribe(look)
    try:
        await run.run()
    finally:
        end()
    return met
