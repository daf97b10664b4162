"""One batch as the list of batches shows it."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QLocale

from whereby_desktop.meetings.batch_journal import OPEN, Batch, BatchKind, BatchState, RowState
from whereby_desktop.ui.times import clock_time, day_text

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class ListedBatch:
    """`at_work`: in this run of the program. `counts`: its rows by their state, as on disk."""

    batch: Batch
    counts: Mapping[RowState, int]
    at_work: bool = False

    @property
    def number(self) -> int:
        return self.batch.number

    @property
    def may_be_forgotten(self) -> bool:
        """Nothing is to be sent for it any more, and nobody has to tell."""
        ended = self.batch.state in (BatchState.FINISHED, BatchState.CANCELLED)
        return ended and not self.at_work and not any(self.counts.get(each) for each in OPEN)


def name_text(listed: ListedBatch) -> str:
    if listed.batch.name:
        return listed.batch.name
    if listed.batch.kind is BatchKind.CREATE:
        return translate("Batches", "Rooms to create")
    return translate("Batches", "Rooms to delete")


def facts_text(listed: ListedBatch) -> str:
    """12 Nov 10:30, 298 of 300 rooms created."""
    total, done = sum(listed.counts.values()), listed.counts.get(RowState.DONE, 0)
    if listed.batch.kind is BatchKind.CREATE:
        text = translate("Batches", "{0} {1}, {2} of %Ln room(s) created", "", total)
    else:
        text = translate("Batches", "{0} {1}, {2} of %Ln room(s) deleted", "", total)
    begun = listed.batch.begun_at
    return text.format(day_text(begun), clock_time(begun), QLocale().toString(done))


def state_look(listed: ListedBatch) -> tuple[str, str, str]:
    """Icon, colour, words."""
    if listed.may_be_forgotten:
        return _ended(listed)
    if listed.batch.state is BatchState.PAUSED:
        return "pause", "text2", translate("Batches", "Paused")
    if listed.at_work:
        return "wait", "accentText", translate("Batches", "At work")
    if any(listed.counts.get(each) for each in OPEN):
        return "unknown", "warn", translate("Batches", "Needs a look")
    return "wait", "text2", translate("Batches", "Unfinished")


def _ended(listed: ListedBatch) -> tuple[str, str, str]:
    if listed.batch.state is BatchState.CANCELLED:
        return "skip", "text2", translate("Batches", "Stopped")
    if listed.counts.get(RowState.FAILED):
        return "error", "danger", translate("Batches", "With errors")
    return "checkcircle", "ok", translate("Batches", "Finished")
