"""A second start: it hands its wish to the program that runs, and ends.

Asked before PySide6 and the rest of the program are imported, so it imports little itself.
"""

import os
import sys
from socket import socket

from whereby_desktop.app.door import Door, HeldDoor, door_of, peer, said_line
from whereby_desktop.app.wish import (
    BE_THERE,
    CREATE,
    DONE,
    FAILED,
    FOLLOW,
    LINK_SCHEME,
    REFUSED,
    SHOW,
    TAKEN,
    TOLD,
    Wish,
    read,
)

_ANSWERS_WITHIN = 5.0  # seconds: whoever runs takes a wish at once, or hangs
_STARTS_WITHIN = 40.0  # seconds for another that is just starting, or ending
_BETWEEN_LOOKS = 0.05
_FAILED = 1

_HANGS = "Whereby Desktop is running{process} but does not answer. End it, then start it again."
_LOST = "Whereby Desktop ended before it could tell of the meeting. Look for it in the list."


def quick_wish(arguments: list[str]) -> Wish | None:
    """What the commonest command lines wish; None: the whole command line has to be read."""
    activation = activation_token()
    if arguments in ([], ["--hidden"]):
        return Wish(BE_THERE if arguments else SHOW, activation=activation)
    if arguments == ["--quick-create"]:
        return Wish(CREATE, activation=activation)
    words = arguments[1:] if arguments[:1] == ["--"] else arguments
    if len(words) == 1 and words[0].lower().startswith(LINK_SCHEME):
        return Wish(FOLLOW, link=words[0], activation=activation)
    return None


def activation_token() -> str:
    """What the desktop gives a program it starts, so that its window may come to the front."""
    given = os.environ.get
    return given("XDG_ACTIVATION_TOKEN") or given("DESKTOP_STARTUP_ID") or ""


def hand_over(profile_folder: str | None, wish: Wish) -> int | None:
    """Lets the program that runs carry the wish out: the exit status. None: none runs."""
    try:
        return _handed_over(door_of(profile_folder), wish)
    except OSError:
        return None  # no place for a door: every program is alone


def take_place(profile_folder: str | None, wish: Wish) -> HeldDoor | int | None:
    """The door of the one program, which this one is from now on; or the exit status, when
    another one was quicker. None: there is no place for a door here.
    """
    from threading import Event
    from time import monotonic

    try:
        door = door_of(profile_folder)
        until = monotonic() + _STARTS_WITHIN
        while monotonic() < until:
            held = door.hold()
            if held is not None:
                return held
            status = _handed_over(door, wish)
            if status is not None:
                return status
            Event().wait(_BETWEEN_LOOKS)
    except OSError:
        return None
    return _say(_HANGS.format(process=""))


def _handed_over(door: Door, wish: Wish) -> int | None:
    """None: nobody is there, or is ending just now."""
    try:
        visitor = door.knock(_ANSWERS_WITHIN)
    except TimeoutError:
        return _say(_HANGS.format(process=""))
    except (OSError, ValueError):
        return None
    with visitor:
        try:
            visitor.sendall(wish.message())
            words = read(said_line(visitor))
        except TimeoutError:
            process = peer(visitor)[1]
            return _say(_HANGS.format(process=f" (process {process})" if process else ""))
        except (OSError, ValueError):
            return None
        return _status(wish, words, visitor)


def _status(wish: Wish, words: dict[str, str], visitor: socket) -> int | None:
    if words.get("answer") == REFUSED:
        return _say(words.get("words", ""))
    if words.get("answer") != TAKEN:
        return None
    visitor.settimeout(None)
    return _told(visitor) if wish.kind == CREATE else 0


def _told(visitor: socket) -> int:
    """Says what comes of a meeting. It was asked for: whatever happens now, not once more."""
    while True:
        try:
            words = read(said_line(visitor))
        except (OSError, ValueError):
            words = {}
        answer, text = words.get("answer"), words.get("words", "")
        if answer == DONE:
            if sys.stdout is not None:  # None in a packaged build without a console
                sys.stdout.write(f"{text}\n")
            return 0
        if answer == FAILED:
            return _say(text)
        if answer != TOLD:
            return _say(_LOST)
        _say(text)


def _say(sentence: str) -> int:
    if sys.stderr is not None:
        sys.stderr.write(f"whereby-desktop: {sentence}\n")
    return _FAILED
