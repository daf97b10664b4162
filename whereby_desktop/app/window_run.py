"""A run with the window: first the paint, then the event loop and all the rest."""

import signal
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

from whereby_desktop.app.door import HeldDoor
from whereby_desktop.app.importing import collector_held
from whereby_desktop.app.options import Options
from whereby_desktop.paths import Profile

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from whereby_desktop.app.program import Program


def window_run(options: Options, profile: Profile, door: HeldDoor | None = None) -> int:
    """`door`: where later starts of this profile knock."""
    with collector_held():
        from whereby_desktop.app.first_paint import first_paint

        shown = first_paint(profile, demo=options.demo, hidden=options.hidden)

    # From here on there is something to end in order: files, a sandbox, tasks.
    with _signals_held_back() as let_signals_come:
        with collector_held():
            import asyncio

            from whereby_desktop.app.program import Program
            from whereby_desktop.ui.event_loop import EventLoop
            from whereby_desktop.ui.garbage import MainThreadGarbage

        MainThreadGarbage(shown.app)
        profile.make()
        with asyncio.Runner(loop_factory=lambda: EventLoop(shown.app)) as runner:
            program = Program(options, profile, shown, door=door)
            return runner.run(_run(program, let_signals_come))


async def _run(program: "Program", let_signals_come: "Callable[[], None]") -> int:
    import asyncio

    running = asyncio.ensure_future(program.run())
    await asyncio.sleep(0)  # its first step: now it listens
    let_signals_come()
    return await running


@contextmanager
def _signals_held_back() -> "Iterator[Callable[[], None]]":
    """Ctrl-C and SIGTERM wait until there is somebody to hear them; nothing is lost."""
    if sys.platform == "win32":
        yield lambda: None
        return
    numbers = {signal.SIGINT, signal.SIGTERM}

    def let_them_come() -> None:
        signal.pthread_sigmask(signal.SIG_UNBLOCK, numbers)

    signal.pthread_sigmask(signal.SIG_BLOCK, numbers)
    try:
        yield let_them_come
    finally:
        let_them_come()
