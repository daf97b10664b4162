"""The five places where a failure comes up that nobody has caught."""

import asyncio
import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from types import TracebackType
from typing import Any

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from whereby_desktop.ui.diagnostics.unexpected import Origin, UnexpectedErrors

_ENDS = (KeyboardInterrupt, SystemExit)  # nobody's fault
_LEVELS = {
    QtMsgType.QtWarningMsg: "WARNING",
    QtMsgType.QtCriticalMsg: "ERROR",
    QtMsgType.QtFatalMsg: "ERROR",
}


class UnexpectedHooks:
    """Python's, the threads', the event loop's and Qt's, from `take` to `give_back`.

    The fifth is `Background.failed`: connect it to `UnexpectedErrors.task_failed`. Qt's messages go
    where they went before; `note` gets those that matter, for the report.
    """

    def __init__(
        self,
        errors: UnexpectedErrors,
        loop: asyncio.AbstractEventLoop,
        note: Callable[[str], None] = lambda _line: None,
    ) -> None:
        self._errors, self._loop, self._note = errors, loop, note
        self._before: Callable[[], None] | None = None

    def take(self) -> None:
        slots, threads = sys.excepthook, threading.excepthook
        handler = self._loop.get_exception_handler()
        sys.excepthook = self._slot_failed
        threading.excepthook = self._thread_failed
        self._loop.set_exception_handler(self._loop_failed)
        self._qt_before = qInstallMessageHandler(self._qt_said)

        def give_back() -> None:
            sys.excepthook, threading.excepthook = slots, threads
            self._loop.set_exception_handler(handler)
            qInstallMessageHandler(self._qt_before)

        self._before = give_back

    def give_back(self) -> None:
        if self._before is not None:
            self._before()
            self._before = None

    def _slot_failed(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, _ENDS):
            sys.__excepthook__(kind, error, trace)
        else:
            self._errors.report(Origin.SLOT, error.with_traceback(trace))

    def _thread_failed(self, failure: threading.ExceptHookArgs) -> None:
        if issubclass(failure.exc_type, _ENDS):
            return
        name = failure.thread.name if failure.thread is not None else ""
        error = failure.exc_value or failure.exc_type()
        self._errors.report(
            Origin.THREAD, error.with_traceback(failure.exc_traceback), f"thread {name}"
        )

    def _loop_failed(self, _loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
        words = str(context.get("message") or "Unhandled exception in event loop")
        error = context.get("exception")
        if isinstance(error, BaseException):
            self._errors.report(Origin.LOOP, error, words)
            return
        about = [words]
        for key in sorted(set(context) - {"message", "exception"}):
            with suppress(Exception):  # somebody's repr
                about.append(f"{key}: {context[key]!r:.300}")
        self._errors.report_words(Origin.LOOP, "asyncio", "\n".join(about))

    def _qt_said(self, kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        with suppress(Exception):  # where it was called from, nobody expects one
            line = _as_qt_writes_it(context, message)
            if level := _LEVELS.get(kind):
                self._note(f"{level} {line}")
            if kind is QtMsgType.QtCriticalMsg:
                self._errors.report_words(Origin.QT, "Qt", line)
            elif self._qt_before is not None:
                self._qt_before(kind, context, message)
            else:
                sys.stderr.write(f"{line}\n")


def _as_qt_writes_it(context: QMessageLogContext, message: str) -> str:
    category = context.category
    return message if category in (None, "", "default") else f"{category}: {message}"
