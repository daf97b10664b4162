"""What the status bar says of the batches at work."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLocale

from whereby_desktop.meetings.batch_journal import BatchState
from whereby_desktop.meetings.batch_progress import BatchProgress
from whereby_desktop.ui.batches.batch_watch import BatchWatch
from whereby_desktop.ui.spans import until_text

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
    return _one(progresses[0], said, creates=watches[0].creates)


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


def _one(progress: BatchProgress, done: str, *, creates: bool) -> str:
    total, goes_on_in = progress.total, progress.goes_on_in
    if progress.state is BatchState.PAUSED:
        text = translate("Batches", "Paused: {0} of %Ln room(s)", "", total)
    elif _held_up(progress) and goes_on_in is not None:
        text = translate("Batches", "Held up: {0} of %Ln room(s), goes on in {1}", "", total)
        return text.format(done, until_text(goes_on_in))
    elif _held_up(progress):
        text = translate("Batches", "Held up: {0} of %Ln room(s)", "", total)
    elif creates:
        text = translate("Batches", "Creating {0} of %Ln room(s)", "", total)
    else:
        text = translate("Batches", "Deleting {0} of %Ln room(s)", "", total)
    return text.format(done)


def _held_up(progress: BatchProgress) -> bool:
    waits = progress.trouble is not None or progress.asked_to_wait
    return waits and progress.state is BatchState.RUNNING
