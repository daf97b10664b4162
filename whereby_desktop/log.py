"""Logging, with a filter on every handler that hides tokens and room keys."""

import logging
import re
import sys
from logging.handlers import RotatingFileHandler
from pathlib import Path

HIDDEN = "•••"
# A key of a link, a bearer token, and anything of the shape of a key (three dot-separated parts).
_SECRETS = (
    (re.compile(r"((?:room|viewer)?key=)[^&\s\"'<>)\]}]+", re.IGNORECASE), r"\1" + HIDDEN),
    (re.compile(r"(bearer\s+)[^\s\"'<>,)\]}]+", re.IGNORECASE), r"\1" + HIDDEN),
    (re.compile(r"\beyJ[\w-]{5,}\.[\w-]+\.[\w-]*"), HIDDEN),
    (re.compile(r"(rtmps?://)[^\s\"'<>]+", re.IGNORECASE), r"\1" + HIDDEN),
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
    root = logging.getLogger()
    root.setLevel(level)
    handlers: list[logging.Handler] = [logging.StreamHandler(sys.stderr)]
    if file is not None:
        handlers.append(
            RotatingFileHandler(
                file, maxBytes=1_000_000, backupCount=2, encoding="utf-8", delay=True
            )
        )
    for handler in handlers:
        handler.setFormatter(RedactingFormatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
        root.addHandler(handler)
    # httpx logs whole URLs at INFO, httpcore and hpack log header bytes at DEBUG.
    for chatty in ("httpx", "httpcore", "keyring", "qasync", "asyncio"):
        logging.getLogger(chatty).setLevel(logging.WARNING)
