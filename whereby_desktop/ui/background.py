"""The owner of every task that is started from the screen."""

import asyncio
import logging
from collections.abc import Coroutine
from typing import Any

from PySide6.QtCore import QObject, Signal

log = logging.getLogger(__name__)


class Background(QObject):
    """Starts coroutines as named tasks, keeps them alive, and hands on every failure.

    `failed` carries the exception and the task's name; it is connected to the one place where
    failures meet the person. Slots are one-liners that call `start`.
    """

    failed = Signal(object, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks: dict[str, asyncio.Task[Any]] = {}
        self._closing = False
        self._count = 0
        self._loop = _running_loop()

    def start(
        self,
        work: Coroutine[Any, Any, Any],
        *,
        name: str,
        replace: bool = False,
        once: bool = False,
    ) -> None:
        """Starts `work`. Of the same name, `replace` cancels the running one, `once` keeps it."""
        running = self._tasks.get(name)
        if self._closing or (once and running is not None):
            work.close()
            return
        if running is not None:
            if replace:
                running.cancel()
            self._count += 1
            self._tasks[f"{name} #{self._count}"] = self._tasks.pop(name)
        # A timer may fire while Qt's events are run outside the loop: the work then waits for it.
        loop = self._loop or asyncio.get_running_loop()
        task = loop.create_task(work, name=name)
        self._tasks[name] = task
        task.add_done_callback(self._done)

    def running(self, name: str) -> bool:
        task = self._tasks.get(name)  # until a turn after its end
        return task is not None and not task.done()

    def cancel(self, name: str) -> None:
        if task := self._tasks.get(name):
            task.cancel()

    async def finish(self, name: str) -> None:
        """Waits for the tasks of that name; their failures are reported as always."""
        tasks = [task for task in self._tasks.values() if task.get_name() == name]
        if tasks:
            await asyncio.wait(tasks)

    async def close(self) -> None:
        """Cancels and awaits all that runs; afterwards nothing can be started."""
        self._closing = True
        while tasks := list(self._tasks.values()):
            for task in tasks:
                task.cancel()
            await asyncio.wait(tasks)
            await asyncio.sleep(0)

    def _done(self, task: asyncio.Task[Any]) -> None:
        self._tasks = {name: each for name, each in self._tasks.items() if each is not task}
        if task.cancelled():
            return
        if error := task.exception():
            log.info("task %s failed: %s", task.get_name(), type(error).__name__)
            self.failed.emit(error, task.get_name())


def _running_loop() -> asyncio.AbstractEventLoop | None:
    try:
        return asyncio.get_running_loop()
    except RuntimeError:
        return None
