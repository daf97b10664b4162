"""Logging, with a filter on every handler that hides tokens and room keys."""

import logging
import re
import sys
from collections import deque
from collections.abc import Callable, Sequence
from functools import cache
from pathlib import Path

HIDDEN = "•••"
_FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"
_VALUE = r"[^\s&\"'<>)\]}]+"
_NAMES = (
    r"(?:room|viewer|api|stream)_?key|access_?key_?secret|secret_?access_?key|password|"
    r"(?:proxy-)?authorization"
)
_WAYS = "bearer|basic|digest|negotiate"
# A key of a link (also percent-encoded), a secret beside its name, a bearer token, a stream's
# address, anything of the shape of a key (three dot-separated parts), what logs in to a proxy.
_SECRETS = (
    (rf"(key(?:=|%3d)){_VALUE}", r"\1" + HIDDEN),
    (rf"((?:{_NAMES})[\"']?\s*[=:,]\s*(?:b?[\"'])?)(?!(?:{_WAYS})\b){_VALUE}", r"\1" + HIDDEN),
    (rf"(authorization[\"']?\s*[=:,]\s*(?:b?[\"'])?(?:{_WAYS})\s+){_VALUE}", r"\1" + HIDDEN),
    (rf"(bearer(?:\s|%20|[=:(\"'])+){_VALUE}", r"\1" + HIDDEN),
    (r"eyJ[\w-]{5,}\.[\w-]+\.[\w-]*", HIDDEN),
    (r"((?:rtmps?|srt)(?:://|%3a%2f%2f))[^\s\"'<>]+", r"\1" + HIDDEN),
    (r"(\w://)(?:[^\s/?#@:\"'<>]*:[^\s@\"'<>]+|[^\s/?#@\"'<>]+)@", r"\1" + HIDDEN + "@"),
)


@cache
def _secrets() -> Sequence[tuple[re.Pattern[str], str]]:
    """Compiled with the first line that is logged: the first paint waits for none."""
    return tuple((re.compile(pattern, re.IGNORECASE), instead) for pattern, instead in _SECRETS)


def redacted(text: str) -> str:
    """The text without anything that looks like a key."""
    for pattern, instead in _secrets():
        text = pattern.sub(instead, text)
    return text


class RedactingFormatter(logging.Formatter):
    """Hides secrets in the finished line: message, arguments and traceback alike."""

    def format(self, record: logging.LogRecord) -> str:
        return redacted(super().format(record))


class RecentLines(logging.Handler):
    """Remembers the latest lines of the log, without secrets."""

    def __init__(self, kept: int = 200) -> None:
        super().__init__()
        self._lines: deque[str] = deque(maxlen=kept)
        self.setFormatter(RedactingFormatter(_FORMAT))

    @property
    def lines(self) -> Sequence[str]:
        """Oldest first. A traceback is several."""
        return [line for entry in tuple(self._lines) for line in entry.splitlines()]

    def emit(self, record: logging.LogRecord) -> None:
        try:
            self.note(self.format(record))
        except Exception:  # noqa: BLE001 - as every handler does: logging must not break the program
            self.handleError(record)

    def note(self, line: str) -> None:
        """Adds what does not come from the log itself."""
        self._lines.append(redacted(line))

    def listen(self) -> Callable[[], None]:
        """Hears everything that is logged from now on; returns what ends that."""
        root = logging.getLogger()
        root.addHandler(self)
        return lambda: root.removeHandler(self)


class _Waiting(logging.Handler):
    def __init__(self) -> None:
        super().__init__()
        self.records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.records.append(record)


def hold_back() -> None:
    """Keeps what is logged from now on for `set_up`, which passes it on."""
    logging.getLogger().addHandler(_Waiting())


def set_up(level: str, file: Path | None) -> None:
    """Sends the program's log to stderr and, if it can be written, to `file` (rotated at 1 MB).

    Raises OSError when the file cannot be opened; then there is stderr.
    """
    # Its report of a line that cannot be formatted would show the arguments as they are.
    logging.raiseExceptions = False
    root = logging.getLogger()
    root.setLevel(level)
    # httpx logs whole URLs at INFO, httpcore and hpack log header bytes at DEBUG.
    for chatty in ("httpx", "httpcore", "keyring", "qasync", "asyncio"):
        logging.getLogger(chatty).setLevel(logging.WARNING)
    _add(logging.StreamHandler(sys.stderr))
    try:
        if file is not None:
            _add(_rotated(file))
    finally:
        _pass_on()


def _add(handler: logging.Handler) -> None:
    handler.setFormatter(RedactingFormatter(_FORMAT))
    logging.getLogger().addHandler(handler)


def _rotated(file: Path) -> logging.Handler:
    from logging.handlers import RotatingFileHandler  # 8 ms that the first paint does not need

    return RotatingFileHandler(file, maxBytes=1_000_000, backupCount=2, encoding="utf-8")


def _pass_on() -> None:
    root = logging.getLogger()
    for waiting in [each for each in root.handlers if isinstance(each, _Waiting)]:
        root.removeHandler(waiting)
        for record in waiting.records:
            if record.levelno >= root.level:
                root.handle(record)
