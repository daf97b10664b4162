"""The command line: what it takes, and what is wrong with it."""

import argparse
from pathlib import Path
from typing import NoReturn

from whereby_desktop import __version__
from whereby_desktop.app.options import API_URL, Options
from whereby_desktop.app.wish import LINK_SCHEME

_LEVELS = ("DEBUG", "INFO", "WARNING", "ERROR")


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        """Wrong use is a sentence, not a page of usage."""
        sentence = message[:1].upper() + message[1:]
        self.exit(2, f"{self.prog}: {sentence}. See {self.prog} --help.\n")


def options(arguments: list[str]) -> Options:
    """Ends the program with a sentence and status 2 where they are wrong."""
    parser = _parser()
    given = parser.parse_args(arguments)
    if given.demo and given.api_url != API_URL:
        parser.error("--demo brings its own server: leave out --api-url")
    if given.quick_create and (given.hidden or given.screenshot):
        parser.error("--quick-create shows no window: leave out --hidden and --screenshot")
    if given.screenshot and given.hidden:
        parser.error("--screenshot needs the window: leave out --hidden")
    if given.link and not given.link.lower().startswith(LINK_SCHEME):
        parser.error(f"this is not a {LINK_SCHEME} link: {given.link}")
    if given.link and (given.hidden or given.screenshot or given.quick_create):
        parser.error("a link is asked about in the window: leave out the other options")
    return Options(**vars(given))


def _parser() -> _Parser:
    parser = _Parser(
        prog="whereby-desktop",
        description="Create Whereby rooms, hand out links, see what is open; stay under the limit.",
        allow_abbrev=False,
    )
    parser.add_argument("--demo", action="store_true", help="open the demo workspace: no network")
    parser.add_argument(
        "--api-url", metavar="URL", default=API_URL, type=_server, help=f"default: {API_URL}"
    )
    parser.add_argument(
        "--profile-dir",
        metavar="DIR",
        type=_folder,
        help="everything the program writes goes there",
    )
    parser.add_argument("--hidden", action="store_true", help="start in the tray")
    parser.add_argument(
        "--quick-create",
        action="store_true",
        help="create a meeting with the default preset, copy and print its link",
    )
    parser.add_argument(
        "--screenshot", metavar="FILE", type=_picture, help="save a picture of the window and exit"
    )
    parser.add_argument("--self-test", action="store_true", help="prove that this build works")
    parser.add_argument(
        "--log-level",
        metavar="LEVEL",
        default="WARNING",
        type=_level,
        help="DEBUG, INFO, WARNING (the default) or ERROR",
    )
    parser.add_argument(
        "link", metavar="LINK", nargs="?", default="", help=f"{LINK_SCHEME}new[?preset=NAME]"
    )
    parser.add_argument("--version", action="version", version=f"%(prog)s {__version__}")
    return parser


def _server(text: str) -> str:
    if text == API_URL:
        return text  # so that the ordinary start need not load the checks
    from whereby_desktop.api.base_url import checked_base_url

    try:
        return checked_base_url(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error).rstrip(".")) from None


def _folder(text: str) -> Path:
    if not text:
        raise argparse.ArgumentTypeError("the folder has no name")  # a variable that is not set
    return Path(text)


def _level(text: str) -> str:
    if text.upper() not in _LEVELS:
        raise argparse.ArgumentTypeError(f"{text} is none of {', '.join(_LEVELS)}")
    return text.upper()


def _picture(text: str) -> Path:
    path = Path(text)
    if path.suffix.lower() != ".png":
        raise argparse.ArgumentTypeError("the picture's name must end with .png")
    if not path.parent.is_dir():
        raise argparse.ArgumentTypeError(f"there is no folder {path.parent}")
    return path
