"""The command line. A second start ends here, before the rest of the program is imported."""

import signal
import sys

from whereby_desktop.app.hand_over import hand_over, quick_wish
from whereby_desktop.app.own_starts import HOLD_CLIPBOARD


def main(arguments: list[str] | None = None) -> int:
    _end_at_once_on_ctrl_c()
    given = sys.argv[1:] if arguments is None else arguments
    if given == [HOLD_CLIPBOARD]:
        from whereby_desktop.app.clipboard_holder import main as hold_clipboard

        return hold_clipboard()
    wish = quick_wish(given)
    if wish is not None and (status := hand_over(None, wish)) is not None:
        return status
    if given:
        from whereby_desktop.app.command_line import options

        wanted = options(given)
    else:  # a menu's entry: nothing to be parsed is 5 ms less
        from whereby_desktop.app.options import Options

        wanted = Options()
    if wanted.self_test:
        from whereby_desktop.self_test import self_test

        return self_test()
    from whereby_desktop.app.start import start

    return start(wanted)


def _end_at_once_on_ctrl_c() -> None:
    # Python's own KeyboardInterrupt would come up in the midst of Qt, or in an import it breaks.
    if sys.platform != "win32":
        signal.signal(signal.SIGINT, signal.SIG_DFL)


if __name__ == "__main__":
    sys.exit(main())
