"""`python -m whereby_desktop.sandbox --port N`: the sandbox alone, for any Whereby client."""

import argparse
import json
import re
import signal
import sys
import threading
from collections.abc import Callable, Sequence
from datetime import timedelta
from types import FrameType

from whereby_desktop.sandbox.body_checks import RefusedError
from whereby_desktop.sandbox.demo_day import fill_with_a_real_day
from whereby_desktop.sandbox.fault_orders import fault_names, read_fault
from whereby_desktop.sandbox.faults import Fault
from whereby_desktop.sandbox.many_rooms import fill_with_rooms
from whereby_desktop.sandbox.reset_spelling import ResetSpelling
from whereby_desktop.sandbox.server import DEMO_ORGANISATION, DEMO_TOKEN, Sandbox, utc_now


def _whole(text: str, lowest: int, highest: int) -> int:
    number = int(text) if text.isascii() and text.isdigit() else lowest - 1
    if not lowest <= number <= highest:
        raise argparse.ArgumentTypeError(f"{text!r} is not a whole number {lowest} to {highest}")
    return number


def _port(text: str) -> int:
    return _whole(text, 0, 65_535)


def _count(text: str) -> int:
    return _whole(text, 0, 100_000)


def _limit(text: str) -> int:
    return _whole(text, 1, 1_000_000)


def _seconds(text: str) -> timedelta:
    return timedelta(seconds=_whole(text, 1, 86_400))


def _token(text: str) -> str:
    if not text or not text.isascii() or any(character.isspace() for character in text):
        raise argparse.ArgumentTypeError("a key has no blanks and is not empty")
    return text


def _organisation(text: str) -> str:
    if re.fullmatch(r"[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?", text, re.ASCII) is None:
        raise argparse.ArgumentTypeError(f"{text!r} is not a sub-domain")
    return text


def _fault(text: str) -> Fault:
    try:
        return read_fault(json.loads(text))
    except RefusedError as refused:
        raise argparse.ArgumentTypeError(str(refused)) from None
    except ValueError:
        raise argparse.ArgumentTypeError("a fault is written as JSON") from None


def _add_points(parser: argparse.ArgumentParser) -> None:
    add = parser.add_argument
    add("--limit", type=_limit, default=1000, help="points in a window (1000)")
    add("--window", choices=("fixed", "sliding"), default="fixed", help="how points come back")
    add(
        "--window-seconds",
        type=_seconds,
        default=timedelta(minutes=1),
        metavar="N",
        help="the window's length (60)",
    )
    add(
        "--reset",
        choices=[str(spelling) for spelling in ResetSpelling],
        default="seconds",
        help="how X-RateLimit-Reset is written",
    )


def _effects() -> str:
    """What `--fault` understands."""
    lines = [f"  {name:17}{', '.join(options)}".rstrip() for name, options in fault_names().items()]
    return "\n".join(
        [
            "effects of --fault and their own options:",
            *lines,
            "options of all: operation (any, list, get, create, delete), times (null: for ever),",
            "skip (so many requests pass first), carriedOut (true: the change happens anyway)",
        ]
    )


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m whereby_desktop.sandbox",
        description="A small Whereby on this computer. Nothing in it is real.",
        epilog=_effects(),
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    add = parser.add_argument
    add("--port", type=_port, default=0, help="0, the default, takes a free one")
    add("--token", type=_token, default=DEMO_TOKEN, help="the key to accept; a made-up one")
    add(
        "--organisation",
        type=_organisation,
        default=DEMO_ORGANISATION,
        help="the sub-domain of the rooms' addresses",
    )
    _add_points(parser)
    rooms = parser.add_mutually_exclusive_group()
    rooms.add_argument("--rooms", type=_count, metavar="N", help="so many rooms, not a day's ten")
    rooms.add_argument("--empty", action="store_true", help="no rooms")
    add(
        "--fault",
        type=_fault,
        action="append",
        default=[],
        metavar="JSON",
        help='a trouble to start with, as \'{"effect": "reply", "status": 503}\'; repeatable',
    )
    return parser


def _fill(sandbox: Sandbox, options: argparse.Namespace) -> None:
    now = utc_now()
    if options.rooms is not None:
        fill_with_rooms(sandbox, options.rooms, now)
    elif not options.empty:
        zone = now.astimezone().tzinfo
        if zone is not None:
            fill_with_a_real_day(sandbox, now, zone)


def _welcome(sandbox: Sandbox, options: argparse.Namespace) -> str:
    own = options.token != DEMO_TOKEN
    key = "the one given" if own else sandbox.token
    shown = "$TOKEN" if own else sandbox.token
    return (
        f"Sandbox:  {sandbox.url}\n"
        f"Key:      {key}\n"
        f"Rooms:    {len(sandbox.rooms.all())}, made up\n"
        f"Points:   {options.limit}, {options.window} window\n"
        f"Try:      curl -H 'Authorization: Bearer {shown}' {sandbox.url}/meetings\n"
        f"Trouble:  POST {sandbox.origin}/sandbox/faults\n"
        "Ctrl-C ends it.\n"
    )


def _serve_until_told(sandbox: Sandbox, welcome: Callable[[], str]) -> int:
    over = threading.Event()

    def end(_number: int, _frame: FrameType | None) -> None:
        over.set()

    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, end)
    try:
        sandbox.start()
    except OSError as trouble:
        sys.stderr.write(f"Port {sandbox.port} cannot be used: {trouble.strerror}\n")
        return 1
    try:
        sys.stdout.write(welcome())
        sys.stdout.flush()
        # In pieces: on Windows a wait without an end would not notice Ctrl-C.
        while not over.wait(0.5):
            pass
    finally:
        sandbox.stop()
    return 0


def main(arguments: Sequence[str] | None = None) -> int:
    """0 after Ctrl-C or SIGTERM; 1 when the port cannot be had; 2 (by argparse) for wrong use."""
    options = _parser().parse_args(arguments)
    sandbox = Sandbox(
        token=options.token,
        organisation=options.organisation,
        port=options.port,
        limit=options.limit,
        window=options.window,
        window_length=options.window_seconds,
        reset_spelling=ResetSpelling(options.reset),
        control=True,
    )
    _fill(sandbox, options)
    for fault in options.fault:
        sandbox.faults.add(fault)
    return _serve_until_told(sandbox, lambda: _welcome(sandbox, options))


if __name__ == "__main__":
    sys.exit(main())
