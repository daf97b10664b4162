"""The asyncio event loop on top of Qt's: qasync's, with seven of its faults repaired.

qasync 0.28 fires timers up to 5% early (fatal for Retry-After), drops the context of
`call_soon_threadsafe`, returns a plain Handle from `call_later`, loses wake-ups for good when a
nested Qt loop (a context menu, a native dialog, drag and drop) runs inside a task, leaves its
timers running when it is closed and cancelled ones until they are due (each call sets three of half
a minute), and lets asynchronous generators that nobody reads to their end (an answer that is too
large) die without their last steps.
"""

import asyncio
import math
import sys
from collections.abc import Callable
from contextvars import Context
from typing import Any, TypeVarTuple

import qasync
from PySide6.QtCore import Qt, QTimerEvent
from PySide6.QtWidgets import QApplication

_Ts = TypeVarTuple("_Ts")
_NESTED_RETRY_SECONDS = 0.015


class _Timer(qasync._SimpleTimer):  # type: ignore[misc] # noqa: SLF001 - its one seam
    loop: asyncio.AbstractEventLoop | None = None

    def __init__(self) -> None:
        super().__init__()
        self._handles: dict[int, asyncio.Handle] = {}
        self._timers: dict[int, int] = {}  # by the identity of the handle: equal ones are many

    def add_callback(self, handle: asyncio.Handle, delay: float = 0) -> asyncio.Handle:
        milliseconds = math.ceil(max(0.0, delay) * 1000)
        timer = self.startTimer(milliseconds, Qt.TimerType.PreciseTimer)
        self._handles[timer] = handle
        self._timers[id(handle)] = timer
        return handle

    def drop(self, handle: asyncio.Handle) -> None:
        timer = self._timers.pop(id(handle), None)
        if timer is not None:
            self.killTimer(timer)
            del self._handles[timer]

    def stop(self) -> None:
        """Kills what still waits: a timer left running is a crash once this is destroyed."""
        for timer in self._handles:
            self.killTimer(timer)
        self._handles.clear()
        self._timers.clear()
        super().stop()

    def timerEvent(self, event: QTimerEvent) -> None:
        timer = event.timerId()
        self.killTimer(timer)
        handle = self._handles.pop(timer, None)
        if handle is None:
            return
        del self._timers[id(handle)]
        if self._stopped or handle.cancelled():
            return
        if not _runs(self.loop) or asyncio.current_task(self.loop) is not None:
            # Qt's events are looked at while asyncio does not run, or a nested Qt loop runs under
            # a task: no other task can be stepped until that has ended.
            self.add_callback(handle, _NESTED_RETRY_SECONDS)
            return
        handle._run()  # noqa: SLF001 - what every asyncio loop does


def _runs(loop: asyncio.AbstractEventLoop | None) -> bool:
    """As asyncio sees it: qasync goes through Qt's events once more when it has stopped."""
    return asyncio._get_running_loop() is loop  # noqa: SLF001


class EventLoop(qasync.QEventLoop):  # type: ignore[misc] # qasync has no type hints
    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._timer = _Timer()
        self._timer.loop = self

    def run_forever(self) -> Any:  # noqa: ANN401 - qasync's own
        before = sys.get_asyncgen_hooks()
        sys.set_asyncgen_hooks(
            firstiter=self._asyncgen_firstiter_hook, finalizer=self._asyncgen_finalizer_hook
        )
        try:
            return super().run_forever()
        finally:
            sys.set_asyncgen_hooks(*before)

    def call_later(
        self,
        delay: float,
        callback: Callable[[*_Ts], object],
        *args: *_Ts,
        context: Context | None = None,
    ) -> asyncio.Handle:
        handle: asyncio.Handle
        if delay <= 0:
            handle = asyncio.Handle(callback, args, self, context=context)
        else:
            handle = asyncio.TimerHandle(self.time() + delay, callback, args, self, context=context)
        return self._timer.add_callback(handle, delay)

    def call_soon_threadsafe(
        self, callback: Callable[[*_Ts], object], *args: *_Ts, context: Context | None = None
    ) -> asyncio.Handle:
        handle = asyncio.Handle(callback, args, self, context=context)
        super().call_soon_threadsafe(_run_unless_cancelled, handle)
        return handle

    def _timer_handle_cancelled(self, handle: Any) -> None:  # noqa: ANN401 - asyncio's own signature
        """asyncio calls it for every cancelled TimerHandle."""
        self._timer.drop(handle)


def _run_unless_cancelled(handle: asyncio.Handle) -> None:
    if not handle.cancelled():
        handle._run()  # noqa: SLF001
