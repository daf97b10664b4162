"""Every problem of a row in the few words that fit beside it, and the fix it offers."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QLocale

from whereby_desktop.meetings.batch_row import CellProblem, RowFault
from whereby_desktop.meetings.draft import Mode, NamePattern
from whereby_desktop.meetings.draft_rules import PREFIX_MAX, Field, Problem, Rule
from whereby_desktop.meetings.table_words import LOCKS, MODES, PATTERNS, Column, folded
from whereby_desktop.ui.create.problem_words import problem_words

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Fix:
    """`words` are the link's; following it types `text` into the row's cell of that column.

    `column` None: it takes a row back in that was left out.
    """

    words: str
    column: Column | None
    text: str = ""


def check_text(problem: CellProblem) -> str:
    words = _WORDS.get(problem.fault)
    if words is not None:
        return words(problem)
    if isinstance(problem.fault, RowFault):
        return _plain_faults()[problem.fault]
    # What no column can say came with the preset.
    text = problem_words(Problem(Field.RECORDING, problem.fault)).text
    return translate("BulkChecks", "Preset: {0}").format(text)


def fix_of(problem: CellProblem) -> Fix | None:
    """None where only the person knows better."""
    if problem.column is None:
        return None
    text = problem.fix
    if problem.fault in (Rule.VIEWERS_NEED_GROUP, Rule.STREAMING_NEEDS_GROUP):
        return Fix(_modes()[Mode.GROUP], problem.column, "group")
    if problem.fault is Rule.PREFIX_CHARACTERS and not text:
        return Fix(translate("BulkChecks", "Clear"), problem.column, "")
    if not text:
        return None
    return Fix(_fix_words(problem), problem.column, text)


def _fix_words(problem: CellProblem) -> str:
    if problem.fault is Rule.PREFIX_LENGTH:
        return translate("BulkChecks", "Shorten")
    if problem.fault is RowFault.TIME_DOUBLED:
        return translate("BulkChecks", "Use the second")
    text = problem.fix
    if problem.fault is RowFault.TIME_SKIPPED:
        text = text[11:16]  # the time of day of 2026-03-29 03:30+02:00
    return _choice_words(problem) or translate("BulkChecks", "Use {0}").format(text)


def _choice_words(problem: CellProblem) -> str:
    """What the cell will say; the word that is typed for it may be one of another language.

    "" for what is none of a few choices.
    """
    word = folded(problem.fix)
    if problem.fault is RowFault.UNKNOWN_MODE:
        return _modes()[MODES[word]]
    if problem.fault is RowFault.UNKNOWN_LOCK:
        return _locks()[LOCKS[word]]
    return _patterns()[PATTERNS[word]] if problem.fault is RowFault.UNKNOWN_PATTERN else ""


def _modes() -> dict[Mode, str]:
    return {
        Mode.NORMAL: translate("BulkChecks", "Use normal"),
        Mode.GROUP: translate("BulkChecks", "Use group"),
    }


def _locks() -> dict[bool, str]:
    return {
        True: translate("BulkChecks", "Use locked"),
        False: translate("BulkChecks", "Use unlocked"),
    }


def _patterns() -> dict[NamePattern, str]:
    return {
        NamePattern.UUID: translate("BulkChecks", "Use UUID"),
        NamePattern.HUMAN_SHORT: translate("BulkChecks", "Use short"),
    }


def _letters(problem: CellProblem) -> str:
    letters = problem.amount
    text = translate("BulkChecks", "%Ln letter(s), {0} at most", "", letters)
    return text.format(QLocale().toString(PREFIX_MAX))


def _soon(problem: CellProblem) -> str:
    text = translate("BulkChecks", "Ends in {0} min, still created")
    return text.format(QLocale().toString(problem.amount))


def _same(problem: CellProblem) -> str:
    return translate("BulkChecks", "Same as row {0}").format(QLocale().toString(problem.amount))


def _characters(_problem: CellProblem) -> str:
    return translate("BulkChecks", "Only a–z, 0–9, hyphens")


def _past(_problem: CellProblem) -> str:
    return translate("BulkChecks", "End time is in the past")


def _guessable(_problem: CellProblem) -> str:
    return translate("BulkChecks", "Short and unlocked, easy to guess")


def _viewers(_problem: CellProblem) -> str:
    return translate("BulkChecks", "Viewers need group mode")


def _streaming(_problem: CellProblem) -> str:
    return translate("BulkChecks", "Streaming needs group mode")


_WORDS: dict[Rule | RowFault, Callable[[CellProblem], str]] = {
    Rule.PREFIX_CHARACTERS: _characters,
    Rule.PREFIX_LENGTH: _letters,
    Rule.END_PAST: _past,
    Rule.END_SOON: _soon,
    Rule.SHORT_UNLOCKED: _guessable,
    Rule.VIEWERS_NEED_GROUP: _viewers,
    Rule.STREAMING_NEEDS_GROUP: _streaming,
    RowFault.SAME_AS: _same,
}


def _plain_faults() -> dict[RowFault, str]:
    return {
        RowFault.UNKNOWN_MODE: translate("BulkChecks", "Unknown mode"),
        RowFault.UNKNOWN_LOCK: translate("BulkChecks", "Locked or not: yes or no"),
        RowFault.UNKNOWN_PATTERN: translate("BulkChecks", "Unknown name ending"),
        RowFault.UNKNOWN_PRESET: translate("BulkChecks", "Unknown preset"),
        RowFault.END_MISSING: translate("BulkChecks", "End time is missing"),
        RowFault.TIME_UNREADABLE: translate("BulkChecks", "Time cannot be read"),
        RowFault.DURATION_UNREADABLE: translate("BulkChecks", "Duration cannot be read"),
        RowFault.START_WITHOUT_TIME: translate("BulkChecks", "Start has no time of day"),
        RowFault.TIME_SKIPPED: translate("BulkChecks", "Skipped by the clock change"),
        RowFault.TIME_DOUBLED: translate("BulkChecks", "Comes twice that night, first taken"),
        RowFault.VIEWERS_DECIDE: translate("BulkChecks", "With viewers: group and locked"),
    }


def ready_text() -> str:
    return translate("BulkChecks", "Ready")


def left_out_text() -> str:
    return translate("BulkChecks", "Left out")


def put_back() -> Fix:
    return Fix(translate("BulkChecks", "Put back"), None)
