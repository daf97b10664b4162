"""A run with the window: first the paint, then the event loop and all the rest."""

import shutil

from whereby_desktop.app.first_paint import first_paint
from whereby_desktop.app.options import Options
from whereby_desktop.paths import Profile


def window_run(options: Options, profile: Profile) -> int:
    shown = first_paint(profile, demo=options.demo, hidden=options.hidden)

    import asyncio

    from whereby_desktop.app.program import Program
    from whereby_desktop.ui.event_loop import EventLoop

    program = Program(options, profile, shown)
    try:
        with asyncio.Runner(loop_factory=lambda: EventLoop(shown.app)) as runner:
            return runner.run(program.run())
    finally:
        if options.demo and options.profile_dir is None:
            shutil.rmtree(profile.data, ignore_errors=True)
