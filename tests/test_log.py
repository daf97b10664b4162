"""No key gets into the log: not in a message, an argument, an exception or a traceback."""

import logging
import subprocess
import sys
from pathlib import Path

import pytest

from whereby_desktop.log import HIDDEN, RecentLines, RedactingFormatter, redacted

ROOT = Path(__file__).resolve().parents[1]
# Made up: a key in three parts and an opaque one.
TOKEN = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.SflKxwRJSMeKKF2QT4fwpMeJ_-0"
OPAQUE = "0paque+key/0123456789=="

HIDDEN_IN = [
    "https://acme.whereby.com/consult-1?roomKey={}",
    "https://acme.whereby.com/consult-1?a=b&roomKey={}&displayName=Ann",
    "<a href='https://acme.whereby.com/consult-1?roomKey={}'>",
    '"viewerRoomUrl": "https://acme.whereby.com/consult-1?ROOMKEY={}"',
    "Authorization: Bearer {}",
    "authorization:  bearer\t{}",
    "headers=[(b'Authorization', b'Bearer {}'), (b'Accept', b'*/*')]",
    "Headers({{'authorization': 'Bearer {}'}})",
    "Illegal header value b'Bearer {}'",
    "rtmps://live.example.org/app/{}",
    "RTMP://live.example.org/app/{} failed",
    "srt://live.example.org?streamid={}",
    "to=https%3A%2F%2Facme.whereby.com%2Fa%3FroomKey%3D{}&x=1",
    '{{"roomKey": "{}"}}',
    "{{'roomKey': '{}'}}",
    "params=[('roomKey', '{}')]",
    "Storage(accessKeySecret='{}')",
    '"access_key_secret": "{}"',
    "Bearer '{}'",
    "Bearer%20{}",
    "Bearer: {}",
    "Authorization: {}",
    "{{'authorization': '{}'}}",
    "Proxy-Authorization: Basic {}",
    "http://ann:{}@proxy.example.org:3128 refused",
    "{{'secret_access_key': '{}'}}",
    "secretAccessKey={}",
    "apiKey={}",
    "stream_key: {}",
    "'password': '{}'",
]


@pytest.mark.parametrize("key", [TOKEN, OPAQUE], ids=["three parts", "opaque"])
@pytest.mark.parametrize("line", HIDDEN_IN)
def test_a_key_in_its_usual_place_is_hidden(line: str, key: str) -> None:
    shown = redacted(line.format(key))
    assert key not in shown
    assert key[-8:] not in shown
    assert HIDDEN in shown


@pytest.mark.parametrize("line", ["{}", "refused: '{}'", "({})", "%3D{}", "x={}"])
def test_a_key_of_the_known_shape_is_hidden_anywhere(line: str) -> None:
    assert redacted(line.format(TOKEN)) == line.format(HIDDEN)


@pytest.mark.parametrize(
    "line",
    [
        "GET /v1/meetings?limit=100 200 in 0.12 s",
        "consult-7f3a1c2e-0000-4000-8000-000000000000 created",
        "Keyring GNOME Keyring is locked",
        "https://acme.whereby.com/consult-1?displayName=Ann",
        "eyJ is how such keys begin",
        "3.11.2 and 1.2.3",
        "key: F5, keyring: KWallet",
        "https://acme.whereby.com/@ann and ann@example.org",
        "Password boxes",
    ],
)
def test_everything_else_stays_readable(line: str) -> None:
    assert redacted(line) == line


def _record(message: str, *args: object, fails: Exception | None = None) -> logging.LogRecord:
    failure = (type(fails), fails, fails.__traceback__) if fails else None
    return logging.LogRecord("test", logging.INFO, __file__, 1, message, args, failure)


def test_arguments_are_hidden() -> None:
    formatter = RedactingFormatter("%(message)s")
    record = _record("%s and %r", f"Bearer {OPAQUE}", {"token": TOKEN})
    assert formatter.format(record) == f"Bearer {HIDDEN} and {{'token': '{HIDDEN}'}}"


def _refused_link() -> None:
    raise ConnectionError(f"?roomKey={OPAQUE}", TOKEN) from ValueError(f"b'Bearer {OPAQUE}'")


def test_exceptions_are_hidden_with_what_they_came_from() -> None:
    with pytest.raises(ConnectionError) as raised:
        _refused_link()
    shown = RedactingFormatter("%(message)s").format(_record("failed", fails=raised.value))
    assert "Traceback" in shown
    assert "ConnectionError" in shown
    assert "ValueError" in shown
    assert OPAQUE not in shown
    assert TOKEN not in shown


def test_the_stack_is_hidden() -> None:
    record = _record("here")
    record.stack_info = f"send('Bearer {OPAQUE}')"
    assert OPAQUE not in RedactingFormatter("%(message)s").format(record)


_PROGRAM = """
import logging, sys
from pathlib import Path
from whereby_desktop.log import set_up

set_up("DEBUG", Path(sys.argv[1]))
token, opaque = sys.argv[2:]
log = logging.getLogger("whereby_desktop.test")
log.debug("Bearer %s", opaque)
log.info("link %s", f"https://acme.whereby.com/a?roomKey={opaque}")
try:
    raise LookupError(token)
except LookupError:
    log.exception("failed")
for chatty in ("httpx", "httpcore.http11", "keyring.backend", "qasync"):
    logging.getLogger(chatty).info("chatter")
log.info("%d", f"Bearer {opaque}")  # cannot be formatted
log.warning("the end: Ärztin")
"""


def test_neither_stderr_nor_the_file_shows_a_key(tmp_path: Path) -> None:
    file = tmp_path / "whereby-desktop.log"
    ended = subprocess.run(
        [sys.executable, "-X", "utf8", "-c", _PROGRAM, file, TOKEN, OPAQUE],
        cwd=ROOT,
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    written = file.read_text(encoding="utf-8")
    assert ended.stderr == written
    assert TOKEN not in written
    assert OPAQUE not in written
    assert "Traceback" in written
    assert "chatter" not in written
    assert written.endswith("WARNING whereby_desktop.test: the end: Ärztin\n")


_WITHOUT_A_FILE = """
import logging, sys
from pathlib import Path
from whereby_desktop.log import hold_back, set_up

hold_back()
logging.getLogger("early").warning("Bearer %s", sys.argv[2])
logging.getLogger("early").info("not asked for")
try:
    set_up("WARNING", Path(sys.argv[1]))
except OSError:
    logging.getLogger("late").warning("no file")
"""


def test_a_file_that_cannot_be_opened_leaves_stderr(tmp_path: Path) -> None:
    ended = subprocess.run(
        [sys.executable, "-c", _WITHOUT_A_FILE, tmp_path, OPAQUE],
        cwd=ROOT,
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    early, late = ended.stderr.splitlines()
    assert early.endswith(f"WARNING early: Bearer {HIDDEN}")
    assert late.endswith("WARNING late: no file")


def test_the_latest_lines_are_remembered_without_secrets() -> None:
    recent = RecentLines(kept=3)
    end = recent.listen()
    log = logging.getLogger("whereby_desktop.test")
    for number in range(3):
        log.warning("line %d", number)
    recent.note(f"Bearer {OPAQUE}")
    log.error("failed", exc_info=LookupError(TOKEN))
    end()
    log.warning("not heard any more")
    assert recent.lines[0].endswith("WARNING whereby_desktop.test: line 2")
    assert recent.lines[1] == f"Bearer {HIDDEN}"
    assert recent.lines[2].endswith("ERROR whereby_desktop.test: failed")
    assert recent.lines[-1] == f"LookupError: {HIDDEN}"


def test_a_line_that_cannot_be_formatted_is_no_trouble(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(logging, "raiseExceptions", False)
    recent = RecentLines()
    recent.handle(_record("%d", f"Bearer {OPAQUE}"))
    assert recent.lines == []
