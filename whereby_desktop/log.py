"""Logging, with a filter on every handler that hides tokens and room keys."""

import logging
import re
import sys
from logging.handlers import RotatingFileHandler
from pathlib import Path

HIDDEN = "•••"
_VALUE = r"[^\s&\"'<>)\]}]+"
_NAMES = r"(?:room|viewer)_?key|access_?key_?secret|authorization"
# A key of a link (also percent-encoded), a secret beside its name, a bearer token, a stream's
# address, and anything of the shape of a key (three dot-separated parts).
_SECRETS = tuple(
    (re.compile(pattern, re.IGNORECASE), instead)
    for pattern, instead in (
        (rf"(key(?:=|%3d)){_VALUE}", r"\1" + HIDDEN),
        (rf"((?:{_NAMES})[\"']?\s*[=:,]\s*(?:b?[\"'])?)(?!bearer\b){_VALUE}", r"\1" + HIDDEN),
        (rf"(bearer(?:\s|%20|[=:(\"'])+){_VALUE}", r"\1" + HIDDEN),
        (r"eyJ[\w-]{5,}\.[\w-]+\.[\w-]*", HIDDEN),
        (r"((?:rtmps?|srt)(?:://|%3a%2f%2f))[^\s\"'<>]+", r"\1" + HIDDEN),
    )
)


def redacted(text: str) -> str:
    """The text without anything that looks like a key."""
    for pattern, instead in _SECRETS:
        text = pattern.sub(instead, text)
    return text


class RedactingFormatter(logging.Formatter):
    """Hides secrets in the finished line: message, arguments and traceback alike."""

    def format(self, record: logging.LogRecord) -> str:
        return redacted(super().format(record))


def set_up(level: str, file: Path | None) -> None:
    """Sends the program's log to stderr and, if it can be written, to `file` (rotated at 1 MB).

    Raises OSError when the file cannot be opened.
    """
    handlers: list[logging.Handler] = [logging.StreamHandler(sys.stderr)]
    if file is not None:
        handlers.append(
            RotatingFileHandler(file, maxBytes=1_000_000, backupCount=2, encoding="utf-8")
        )
    # Its report of a line that cannot be formatted would show the arguments as they are.
    logging.raiseExceptions = False
    root = logging.getLogger()
    root.setLevel(level)
    for handler in handlers:
        handler.setFormatter(RedactingFormatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
        root.addHandler(handler)
    # httpx logs whole URLs at INFO, httpcore and hpack log header bytes at DEBUG.
    for chatty in ("httpx", "httpcore", "keyring", "qasync", "asyncio"):
        logging.getLogger(chatty).setLevel(logging.WARNING)
