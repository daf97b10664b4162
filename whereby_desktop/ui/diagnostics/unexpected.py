"""What nobody foresaw: counted, logged, and shown once for each kind. Never silent, never sent."""

import logging
import re
import sys
import threading
import time
import traceback
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from enum import Enum
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal

from whereby_desktop.meetings.trouble import TroubleError
from whereby_desktop.ui.notices import Notice, Notices

log = logging.getLogger(__name__)
_KINDS_KEPT = 50
_NOTICES_AT_ONCE = 3
# What comes again sooner belongs to what was told already.
_QUIET_SECONDS = 3.0
_GIVES_UP_AFTER = 3  # failures of its own
_KEY = "unexpected "  # of its notices
_LONGEST = 20_000  # characters of a traceback


class Origin(Enum):
    """Where it came up."""

    TASK = "task"
    SLOT = "slot"
    THREAD = "thread"
    LOOP = "event loop"
    QT = "Qt"


@dataclass(frozen=True, slots=True)
class Unexpected:
    """One kind of failure. The texts are without keys and without who sits at the computer."""

    kind: str  # the same for the same fault
    origin: Origin
    name: str  # of the exception's class, or "Qt"
    summary: str
    trace: str  # "" where there is none
    first_at: datetime  # aware UTC
    last_at: datetime
    count: int = 1


class UnexpectedErrors(QObject):
    """Hears of failures from any thread, tells the person of them on its own.

    `clean` takes out of a text what nobody else may read. `details_wished` and `changed` carry the
    kind. A failure in here is logged and ends there.
    """

    details_wished = Signal(str)
    changed = Signal(str)
    _heard = Signal(str, bool)  # the kind, and whether to tell of it (anew)

    def __init__(
        self,
        notices: Notices,
        clean: Callable[[str], str],
        parent: QObject | None = None,
        *,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self._notices, self._clean, self._monotonic = notices, clean, monotonic
        self._tallies: dict[str, _Tally] = {}
        self._lock = threading.Lock()
        self._inside = threading.local()
        self._own_failures = 0
        # By way of the event loop: a notice must not come up in the midst of a paint.
        self._heard.connect(self._take, Qt.ConnectionType.QueuedConnection)

    @property
    def found(self) -> Sequence[Unexpected]:
        """In the order in which each came up first."""
        with self._lock:
            told = [tally.told() for tally in self._tallies.values()]
        return [each for each in told if each is not None]

    def get(self, kind: str) -> Unexpected | None:
        with self._lock:
            tally = self._tallies.get(kind)
        return tally.told() if tally is not None else None

    def task_failed(self, error: BaseException, task: str) -> None:
        """For `Background.failed`. What is meant for a person is told elsewhere."""
        if not isinstance(error, TroubleError):
            self.report(Origin.TASK, error, f"task {task}")

    def report(self, origin: Origin, error: BaseException, where: str = "") -> None:
        """From any thread. `where` says what ran."""
        kind = f"{origin.value} {type(error).__name__} {_place(error.__traceback__)}"
        self._hear(kind, lambda: _of_exception(kind, origin, error, where, self._clean))

    def report_words(self, origin: Origin, name: str, words: str) -> None:
        """A failure that is no exception: `words` are Qt's, or those of the event loop."""
        # Numbers and addresses differ from time to time.
        begin = re.sub(r"0x[0-9a-f]+|\d+", "#", words.partition("\n")[0][:200])
        kind = f"{origin.value} {name} {begin}"
        self._hear(kind, lambda: _of_words(kind, origin, name, words, self._clean))

    def _hear(self, kind: str, describe: Callable[[], Unexpected]) -> None:
        if getattr(self._inside, "busy", False):
            return  # a failure of the reporting itself, on its way back here
        self._inside.busy = True
        try:
            tally, anew = self._tallied(kind)
            if anew:
                # It takes its time: not for each of a paint that fails again and again.
                tally.describe(describe())
            self._log(tally, anew=anew)
            if self._own_failures < _GIVES_UP_AFTER:
                self._heard.emit(kind, anew)
        except Exception as own:  # noqa: BLE001 - whatever it is, it must end here
            self._failed_itself(own)
        finally:
            self._inside.busy = False

    def _tallied(self, kind: str) -> tuple["_Tally", bool]:
        """Counts one more; True when it is the first, or the first after some quiet."""
        instant, now = self._monotonic(), datetime.now(UTC)
        with self._lock:
            tally = self._tallies.setdefault(kind, _Tally(instant - _QUIET_SECONDS, now))
            anew = instant - tally.instant >= _QUIET_SECONDS
            tally.count, tally.instant, tally.last_at = tally.count + 1, instant, now
            if len(self._tallies) > _KINDS_KEPT:
                del self._tallies[next(iter(self._tallies))]
        return tally, anew

    @staticmethod
    def _log(tally: "_Tally", *, anew: bool) -> None:
        found = tally.told()
        if found is None:
            return
        if anew:
            log.error("unexpected, %s: %s\n%s", found.origin.value, found.summary, found.trace)
        elif found.count in (10, 100, 1_000, 10_000, 100_000):
            log.error("unexpected, %d times: %s", found.count, found.summary)

    def _take(self, kind: str, anew: bool) -> None:
        """On the window's thread."""
        self._inside.busy = True
        try:
            if anew and (found := self.get(kind)) is not None:
                self._tell(found)
            self.changed.emit(kind)
        except Exception as own:  # noqa: BLE001 - see above
            self._failed_itself(own)
        finally:
            self._inside.busy = False

    def _tell(self, found: Unexpected) -> None:
        mine = [each for each in self._notices.shown if each.key.startswith(_KEY)]
        key = _KEY + found.kind
        if any(each.key == key for each in mine):
            return  # it stands there still
        for oldest in mine[_NOTICES_AT_ONCE - 1 :]:  # the newest is the first
            self._notices.withdraw(oldest.key)
        self._notices.show_notice(
            Notice(
                self.tr("Something unexpected went wrong"),
                self.tr("The app goes on. {0}").format(found.name),
                "danger",
                action=self.tr("Details…"),
                on_action=lambda: self.details_wished.emit(found.kind),
                key=key,
            )
        )

    def _failed_itself(self, own: Exception) -> None:
        """Without the exception's own words: they could not be cleaned."""
        self._own_failures += 1
        try:
            log.error("the report of a failure failed: %s", type(own).__name__)
        except Exception:  # noqa: BLE001 - the last way out
            sys.stderr.write("the report of a failure failed\n")


@dataclass(slots=True)
class _Tally:
    """How often one kind has come up. It is described when it is the first, or comes anew."""

    instant: float  # of the last time, by the clock given
    last_at: datetime
    count: int = 0
    described: Unexpected | None = None

    def describe(self, described: Unexpected) -> None:
        first = self.described or described
        self.described = replace(described, first_at=first.first_at)

    def told(self) -> Unexpected | None:
        if self.described is None:
            return None
        return replace(self.described, last_at=self.last_at, count=self.count)


def _of_exception(
    kind: str, origin: Origin, error: BaseException, where: str, clean: Callable[[str], str]
) -> Unexpected:
    now = datetime.now(UTC)
    lines = traceback.format_exception(type(error), error, error.__traceback__, limit=-40)
    trace = clean("".join(lines))
    if len(trace) > _LONGEST:
        trace = f"{trace[: _LONGEST // 2]}\n…\n{trace[-_LONGEST // 2 :]}"
    last = trace.rstrip().rpartition("\n")[2][:300]
    summary = f"{last} ({clean(where)})" if where else last
    return Unexpected(kind, origin, type(error).__name__, summary, trace, now, now)


def _of_words(
    kind: str, origin: Origin, name: str, words: str, clean: Callable[[str], str]
) -> Unexpected:
    now, cleaned = datetime.now(UTC), clean(words)[:_LONGEST]
    summary = cleaned.partition("\n")[0][:300]
    return Unexpected(kind, origin, name, summary, cleaned, now, now)


def _place(trace: TracebackType | None) -> str:
    """File and line of the innermost frame."""
    last = None
    for last in traceback.walk_tb(trace):  # noqa: B007 - the last one is wanted
        pass
    return f"{last[0].f_code.co_filename}:{last[1]}" if last else ""
