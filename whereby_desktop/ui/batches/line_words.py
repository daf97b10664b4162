"""What the status bar says of the batches at work."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLocale

from whereby_desktop.meetings.batch_journal import BatchState
from whereby_desktop.meetings.batch_progress import BatchProgress
from whereby_desktop.ui.batches.batch_watch import BatchWatch

translate = QCoreApplication.translate


def line_text(watches: Sequence[BatchWatch]) -> str:
    """Creating 128 of 300 rooms."""
    progresses = [each.progress for each in watches]
    done, total = sum(each.done for each in progresses), sum(each.total for each in progresses)
    said = QLocale().toString(done)
    if len(watches) > 1:
        count = len(watches)
        batches = translate("Batches", "%Ln batch(es)", "", count)
        text = translate("Batches", "{0}: {1} of %Ln room(s)", "", total)
        return text.format(batches, said)
    return _one(progresses[0], total, creates=watches[0].creates).format(said)


def line_look(watches: Sequence[BatchWatch]) -> tuple[str, str]:
    """The icon, and its colour: of what most needs to be seen."""
    progresses = [each.progress for each in watches]
    held = [each for each in progresses if _held_up(each)]
    if any(each.goes_on_in is None for each in held):
        return "error", "danger"
    if held:
        return "warn", "warn"
    if all(each.state is BatchState.PAUSED for each in progresses):
        return "pause", "text2"
    return "table", "accentText"


def _one(progress: BatchProgress, total: int, *, creates: bool) -> str:
    if progress.state is BatchState.PAUSED:
        return translate("Batches", "Paused: {0} of %Ln room(s)", "", total)
    if _held_up(progress):
        return translate("Batches", "Held up: {0} of %Ln room(s)", "", total)
    if creates:
        return translate("Batches", "Creating {0} of %Ln room(s)", "", total)
    return translate("Batches", "Deleting {0} of %Ln room(s)", "", total)


def _held_up(progress: BatchProgress) -> bool:
    return progress.trouble is not None and progress.state is BatchState.RUNNING
