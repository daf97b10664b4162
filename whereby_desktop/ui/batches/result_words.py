"""What came of a batch and of each of its rows, in words."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from whereby_desktop.meetings.batch_export import ExportWords
from whereby_desktop.meetings.batch_progress import BatchProgress
from whereby_desktop.meetings.batch_result import RowOutcome, RowResult
from whereby_desktop.meetings.trouble import Trouble, TroubleKind
from whereby_desktop.ui.bulk.check_words import check_text
from whereby_desktop.ui.spans import span_text
from whereby_desktop.ui.wording import say

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class OutcomeLook:
    icon: str
    tone: str
    text: str


@dataclass(frozen=True, slots=True)
class Summary:
    """`wrong`: something did not work, or a person has to tell."""

    title: str
    text: str
    wrong: bool


def summary(
    progress: BatchProgress, seconds: float | None, rows_left_out: int, *, creates: bool
) -> Summary:
    title = _created(progress.done, seconds) if creates else _deleted(progress.done, seconds)
    clauses = _clauses(progress, rows_left_out)
    points = progress.points
    used = translate("Batches", "%Ln point(s) used.", "", points)
    text = used
    if clauses:
        text = translate("Batches", "{0}. {1}").format(_listed(clauses), used)
    return Summary(title, text, bool(progress.failed or progress.may_exist or progress.surplus))


def finished_title(*, creates: bool) -> str:
    if creates:
        return translate("Batches", "Rooms created")
    return translate("Batches", "Rooms deleted")


def outcome_look(row: RowResult, *, creates: bool) -> OutcomeLook:
    icon, tone = {
        RowOutcome.LEFT_OUT: ("skip", "text2"),
        RowOutcome.WAITING: ("hourglass", "text2"),
        RowOutcome.UNDER_WAY: ("wait", "text2"),
        RowOutcome.MADE: ("check", "ok"),
        RowOutcome.REFUSED: ("error", "danger"),
        RowOutcome.MAY_EXIST: ("unknown", "warn"),
        RowOutcome.CANCELLED: ("skip", "text2"),
        RowOutcome.MOVED: ("table", "text2"),
    }[row.outcome]
    return OutcomeLook(icon, tone, outcome_text(row, creates=creates))


def outcome_text(row: RowResult, *, creates: bool) -> str:
    if row.outcome is RowOutcome.MADE and not creates:
        return translate("Batches", "Deleted")
    if row.outcome is RowOutcome.REFUSED and not creates:
        return translate("Batches", "Not deleted")
    return {
        RowOutcome.LEFT_OUT: translate("Batches", "Left out"),
        RowOutcome.WAITING: translate("Batches", "Waiting"),
        RowOutcome.UNDER_WAY: translate("Batches", "Under way"),
        RowOutcome.MADE: translate("Batches", "Created"),
        RowOutcome.REFUSED: translate("Batches", "Not created"),
        RowOutcome.MAY_EXIST: translate("Batches", "May exist"),
        RowOutcome.CANCELLED: translate("Batches", "Not started"),
        RowOutcome.MOVED: translate("Batches", "Passed on"),
    }[row.outcome]


def every_outcome_text() -> list[str]:
    """For measuring."""
    rows = [RowResult(0, "", "", None, outcome) for outcome in RowOutcome]
    return [outcome_text(row, creates=creates) for row in rows for creates in (True, False)]


def reason_text(row: RowResult) -> str:
    """Why nothing was made, or what is doubtful; "" where all is well."""
    if row.outcome is RowOutcome.LEFT_OUT:
        return _listed([check_text(problem) for problem in row.problems])
    if row.outcome is RowOutcome.MAY_EXIST:
        return translate("Batches", "No answer. The room may exist.")
    if row.outcome is RowOutcome.MOVED:
        return translate("Batches", "Made in another batch")
    if row.outcome is RowOutcome.MADE and row.adopted:
        return translate("Batches", "The answer was lost, the room was found.")
    if row.outcome is RowOutcome.REFUSED and row.trouble is not None:
        return _refused(row.trouble)
    return ""


def export_words() -> ExportWords:
    return ExportWords(
        number=translate("Batches", "Row"),
        label=translate("Batches", "Label"),
        prefix=translate("Batches", "Prefix"),
        ends=translate("Batches", "Ends"),
        outcome_header=translate("Batches", "State"),
        room=translate("Batches", "Room"),
        guest_link=translate("Batches", "Guest link"),
        host_link=translate("Batches", "Host link"),
        viewer_link=translate("Batches", "Viewer link"),
        reason_header=translate("Batches", "Why not"),
        outcome=lambda row: outcome_text(row, creates=True),
        reason=reason_text,
    )


def _refused(trouble: Trouble) -> str:
    if trouble.kind is TroubleKind.NOT_ACCEPTED and trouble.detail == "end past":
        return translate("Batches", "The end time was in the past.")
    if trouble.kind is TroubleKind.NOT_ACCEPTED and trouble.field == "end":
        text = translate("Batches", "Whereby refused the end time ({0}).")
        return text.format(trouble.status or "")
    if trouble.kind is TroubleKind.NOT_ACCEPTED and trouble.words:
        text = translate("Batches", "Whereby refused it: “{0}” ({1}).")
        return text.format(trouble.words, trouble.status or "")
    said = say(trouble)
    return translate("Batches", "{0}. {1}").format(said.title, said.text)


def _created(rooms: int, seconds: float | None) -> str:
    if seconds is None:
        return translate("Batches", "%Ln room(s) created", "", rooms)
    text = translate("Batches", "%Ln room(s) created in {0}", "", rooms)
    return text.format(span_text(seconds))


def _deleted(rooms: int, seconds: float | None) -> str:
    if seconds is None:
        return translate("Batches", "%Ln room(s) deleted", "", rooms)
    text = translate("Batches", "%Ln room(s) deleted in {0}", "", rooms)
    return text.format(span_text(seconds))


def _clauses(progress: BatchProgress, rows_left_out: int) -> list[str]:
    failed, may_exist = progress.failed, progress.may_exist
    to_do, moved = progress.to_do, progress.moved
    clauses: list[str] = []
    if failed:
        clauses.append(translate("Batches", "%Ln did not work", "", failed))
    if may_exist:
        clauses.append(translate("Batches", "%Ln may exist", "", may_exist))
    if to_do:
        clauses.append(translate("Batches", "%Ln not started", "", to_do))
    if moved:
        clauses.append(translate("Batches", "%Ln made in another batch", "", moved))
    if rows_left_out:
        clauses.append(translate("Batches", "%Ln row(s) left out", "", rows_left_out))
    return clauses


def _listed(clauses: Sequence[str]) -> str:
    whole = clauses[0] if clauses else ""
    for clause in clauses[1:]:
        whole = translate("Batches", "{0}, {1}").format(whole, clause)
    return whole
