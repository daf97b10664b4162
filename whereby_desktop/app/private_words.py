"""What a report leaves out: keys, who sits at this computer, whose rooms these are."""

import gc
import getpass
import os
import re
import socket
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path
from urllib.parse import parse_qsl, quote, urlsplit

from whereby_desktop.log import HIDDEN, redacted
from whereby_desktop.meetings.secret import Secret

_SHORTEST_SECRET, _SHORTEST_NAME, _SHORTEST_ID = 4, 2, 5
_NOBODY = {"localhost", "localhost.localdomain"}


def clean(text: str) -> str:
    """The text without keys, without the home folder and without the names of user and computer.

    A key is what looks like one, and whatever the program holds as a `Secret` at this moment.
    """
    for value in sorted(set(_secret_values()), key=len, reverse=True):
        text = text.replace(value, HIDDEN)
    for folder in _homes():
        text = text.replace(folder, "~")
    return without_names(redacted(text), _names_of_this_computer())


def without_names(text: str, names: Iterable[str]) -> str:
    """Hides each of the names where it stands as a word of its own."""
    wanted = {each for each in names if len(each) >= _SHORTEST_NAME}
    if not wanted:
        return text
    longest_first = sorted(wanted, key=len, reverse=True)
    either = "|".join(map(re.escape, longest_first))
    begins = r"(?:(?<![^\W_])|(?<=%[0-9A-F]{2}))"  # also after a sign that is percent-encoded
    return re.sub(rf"{begins}(?:{either})(?![^\W_])", HIDDEN, text, flags=re.IGNORECASE)


class RoomWords:
    """Rooms by their names and ids, and what the person wrote about them."""

    def __init__(self, names: Iterable[str], phrases: Iterable[str]) -> None:
        """`names` are words without blanks, `phrases` may be anything (labels, notes)."""
        self._names = frozenset(each.lower() for each in names if len(each) >= _SHORTEST_ID)
        found = {each.strip() for each in phrases}
        self._phrases = sorted((each for each in found if len(each) > 2), key=len, reverse=True)

    def hide_names(self, text: str) -> str:
        # Word by word: thousands of rooms in one pattern would take seconds.
        return re.sub(r"%[0-9A-Fa-f]{2}|\w[\w-]*…?", self._instead, text)

    def hide_phrases(self, text: str) -> str:
        for phrase in self._phrases:
            if phrase in text:
                text = text.replace(phrase, HIDDEN)
        return text

    def _instead(self, word: re.Match[str]) -> str:
        return HIDDEN if word[0].lower() in self._names else word[0]


def _secret_values() -> Iterator[str]:
    """Every secret text that is in this process, in each form in which it may be written."""
    for secret in [each for each in _every_object() if type(each) is Secret]:
        for part in _parts(secret.reveal()):
            if len(part) >= _SHORTEST_SECRET:
                yield part
                yield quote(part, safe="")
                yield repr(part)[1:-1]


def _every_object() -> list[object]:
    """Also those that the collector has put aside (ui/garbage.py): it does not name them."""
    aside = gc.get_freeze_count() > 0
    gc.unfreeze()
    try:
        return gc.get_objects()
    finally:
        if aside:
            gc.freeze()


def _parts(text: str) -> Iterator[str]:
    """A link is secret for its key only, a stream's address for its last part."""
    with suppress(ValueError):
        address = urlsplit(text)
        if address.scheme in ("http", "https"):
            yield from (value for name, value in parse_qsl(address.query) if _names_a_key(name))
            return
        if address.netloc:
            yield from (part for part in re.split(r"[/?&=]", address.path) if part)
            yield from (value for _name, value in parse_qsl(address.query))
    yield text


def _names_a_key(parameter: str) -> bool:
    return "key" in parameter.lower()


def _homes() -> list[str]:
    found: set[str] = set()
    with suppress(RuntimeError, OSError):
        home = Path.home()
        found = {str(home), home.as_posix(), str(home.resolve())}
    doubled = {each.replace("\\", "\\\\") for each in found}
    return sorted((each for each in found | doubled if len(each) > 1), key=len, reverse=True)


def _names_of_this_computer() -> set[str]:
    names = {os.environ.get(each, "") for each in ("USER", "LOGNAME", "USERNAME", "SUDO_USER")}
    with suppress(OSError, KeyError, ImportError):
        names.add(getpass.getuser())
    with suppress(ImportError, KeyError, AttributeError, OSError):
        import pwd

        entry = pwd.getpwuid(os.getuid())
        full_name = entry.pw_gecos.partition(",")[0]
        names |= {entry.pw_name, full_name, *full_name.split()}
    with suppress(RuntimeError):
        names.add(Path.home().name)
    with suppress(OSError):
        host = socket.gethostname()
        names |= {host, host.partition(".")[0]}
    return {each.strip() for each in names} - _NOBODY
