#!/usr/bin/env python3
"""The developer's commands: open the program on its demo workspace, run every test, and a few more.

Needs nothing but Python: a private environment (`.venv`) and, on Debian and Ubuntu, the libraries
Qt needs are put in place the first time and whenever the lock files change. This file must still
be readable for Python 3.7, so that an old Python gets a sentence and not a syntax error.
"""

from __future__ import annotations

import argparse
import sys

import interpreter

COMMANDS = (
    ("demo", "open the program on the demo workspace; further arguments go to the program"),
    ("test", "run every check and every test; with arguments, only pytest with these arguments"),
    ("gallery", "take pictures of every screen; further arguments go to tests.screens.gallery"),
    ("check", "run the checks alone: lint, format, types, import rules"),
    ("lock", "write the lock files anew; further arguments go to uv, for example --upgrade"),
    ("clean", "remove the private environment, caches and everything built"),
)
TAKES_ARGUMENTS = ("demo", "test", "gallery", "lock")


def parser() -> argparse.ArgumentParser:
    """Return the command line's parser; what it does not know belongs to the started program."""
    shared = argparse.ArgumentParser(add_help=False, allow_abbrev=False)
    shared.add_argument(
        "--python",
        metavar="PATH",
        default=argparse.SUPPRESS,
        help=f"the interpreter for the private environment ({interpreter.SUPPORTED})",
    )
    top = argparse.ArgumentParser(
        prog="dev.py",
        description="The developer's commands of Whereby Desktop.",
        parents=[shared],
        allow_abbrev=False,
    )
    commands = top.add_subparsers(dest="command", metavar="COMMAND", required=True)
    for name, purpose in COMMANDS:
        commands.add_parser(
            name, help=purpose, description=purpose, parents=[shared], allow_abbrev=False
        )
    return top


def main(argv: list[str]) -> int:
    """Run one command and return the exit status: 2 for wrong use, 1 for a failed set-up."""
    top = parser()
    wanted, rest = top.parse_known_args(argv)
    if rest and wanted.command not in TAKES_ARGUMENTS:
        top.error("{} takes no arguments, but got: {}".format(wanted.command, " ".join(rest)))
    try:
        other = interpreter.other_interpreter(getattr(wanted, "python", None))
        if other is not None:
            return interpreter.run_again(other, [wanted.command, *rest])

        # Only now: these need a Python that the program itself supports.
        import commands

        return commands.run(wanted.command, rest)
    except (interpreter.SetupError, OSError) as error:
        print(f"dev.py: {error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
