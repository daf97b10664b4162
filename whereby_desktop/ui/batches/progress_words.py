"""How far a batch is and how it goes, in words."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QLocale

from whereby_desktop.meetings.batch_journal import BatchState
from whereby_desktop.meetings.batch_plan import kept_free
from whereby_desktop.meetings.batch_progress import BatchProgress
from whereby_desktop.meetings.quota import Quota
from whereby_desktop.meetings.trouble import Trouble, TroubleKind
from whereby_desktop.ui.spans import span_text, until_text
from whereby_desktop.ui.wording import say

translate = QCoreApplication.translate
_MANY_A_MINUTE = 120  # from here on it is told by the second


@dataclass(frozen=True, slots=True)
class HowItGoes:
    """`title` is "" while all is well. `held_up`: a person may have it tried at once."""

    text: str
    title: str = ""
    icon: str = ""
    tone: str = "text2"
    held_up: bool = False


@dataclass(frozen=True, slots=True)
class Means:
    """What the pace depends on. `instant` as in `quota`, `price` in points of one row."""

    quota: Quota
    instant: float
    price: int
    reserve: int


def counted(progress: BatchProgress) -> str:
    """128 of 300 rooms."""
    total = progress.total
    text = translate("Batches", "{0} of %Ln room(s)", "", total)
    return text.format(QLocale().toString(progress.done))


def under_way_title(*, creates: bool) -> str:
    if creates:
        return translate("Batches", "Creating rooms")
    return translate("Batches", "Deleting rooms")


def how_it_goes(progress: BatchProgress, means: Means) -> HowItGoes:
    if progress.state is BatchState.CANCELLED:
        return HowItGoes(
            translate("Batches", "What is under way comes to its end."),
            translate("Batches", "Stopping"),
            "wait",
        )
    if progress.state is BatchState.PAUSED:
        return _paused(progress)
    if progress.trouble is not None:
        return _held_up(progress)
    if progress.asked_to_wait:
        return _asked_to_wait(progress)
    if progress.to_do == 0 and progress.may_exist:
        return HowItGoes(_looking(progress), icon="search")
    return HowItGoes(_sentences(_errors(progress), _pace(progress, means)))


def _looking(progress: BatchProgress) -> str:
    rooms = progress.may_exist
    return translate("Batches", "Looking for %Ln room(s) whose answer was lost.", "", rooms)


def _paused(progress: BatchProgress) -> HowItGoes:
    title = translate("Batches", "Paused")
    if progress.under_way:
        under_way = progress.under_way
        text = translate("Batches", "%Ln request(s) under way come to their end.", "", under_way)
        return HowItGoes(text, title, "pause")
    return HowItGoes(translate("Batches", "Nothing is sent until you continue."), title, "pause")


def _held_up(progress: BatchProgress) -> HowItGoes:
    trouble = progress.trouble
    if trouble is None:
        return HowItGoes("")
    title = say(trouble).title
    if progress.goes_on_in is None:
        text = translate("Batches", "It waits for you. Nothing is lost.")
        return HowItGoes(text, title, "error", "danger", held_up=True)
    text = translate("Batches", "Nothing is lost. It goes on by itself in {0}.")
    span = until_text(progress.goes_on_in)
    return HowItGoes(text.format(span), title, "warn", "warn", held_up=True)


def _asked_to_wait(progress: BatchProgress) -> HowItGoes:
    title = say(Trouble(TroubleKind.SERVER)).title
    text = translate("Batches", "Nothing is lost. It goes on by itself in {0}.")
    return HowItGoes(text.format(until_text(progress.goes_on_in)), title, "wait", "warn")


def _errors(progress: BatchProgress) -> str:
    bad, lost = progress.failed, progress.may_exist
    failed = translate("Batches", "%Ln did not work so far.", "", bad) if bad else ""
    if not lost:
        return failed or translate("Batches", "No errors.")
    looked = translate("Batches", "%Ln room(s) may exist, they are looked for.", "", lost)
    return _sentences(failed, looked) if failed else looked


def _pace(progress: BatchProgress, means: Means) -> str:
    wait = _wait_for_points(progress, means)
    if wait:
        text = translate("Batches", "It waits for points and goes on in about {0}.")
        return text.format(span_text(wait))
    limit = means.quota.limit
    if limit is None:
        return ""
    a_minute = max(0, limit - kept_free(limit, means.reserve)) // max(1, means.price)
    if a_minute >= _MANY_A_MINUTE:
        rooms = a_minute // 60
        return translate("Batches", "%Ln room(s) a second, so the limit is never hit.", "", rooms)
    return translate("Batches", "%Ln room(s) a minute, so the limit is never hit.", "", a_minute)


def _wait_for_points(progress: BatchProgress, means: Means) -> float:
    """Seconds until there are points for the next row; 0 while there are."""
    quota, instant = means.quota, means.instant
    points = quota.points(instant)
    if quota.paused_for(instant) > 0:
        return quota.paused_for(instant)
    if points is None or progress.under_way > quota.waiting or not progress.to_do:
        return 0.0  # some are on their way; the others wait in the client for the same points
    if points.likely - means.price >= kept_free(points.limit, means.reserve):
        return 0.0
    return quota.full_in(instant) or 0.0


def _sentences(first: str, second: str) -> str:
    """Two whole sentences, one behind the other."""
    if not second:
        return first
    return translate("Batches", "{0} {1}").format(first, second)
