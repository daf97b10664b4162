"""What every test has at hand: a sandbox on loopback, and the program's own event loop."""

import asyncio
import gc
import os
import sys
from collections.abc import Callable, Generator, Iterator, Mapping
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest

from whereby_desktop.sandbox.server import Sandbox

pytest_plugins = [
    "tests.fixtures.private_bus",
    "tests.fixtures.x_screen",
    "tests.fixtures.program",  # after those it builds on
]
TOKEN = "made.up-key-of-a.sandbox-for-the-tests"
_MUCH_GARBAGE = 50_000  # objects; collecting after each test would take longer than the test
_ON_QTS_LOOP = ("ui", "app", "screens")


@pytest.fixture(scope="session")
def qapp_cls() -> type:
    """What pytest-qt makes its one application of: the program's own kind."""
    from whereby_desktop.app.application import Application

    return Application


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    """A small Whereby on loopback that knows TOKEN."""
    with Sandbox(token=TOKEN, seed=7) as running:
        yield running


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Where every tool is to be there, a test that misses one has failed."""
    report = yield
    missing = report.skipped and call.excinfo is not None and "(Debian: " in str(call.excinfo.value)
    if missing and "CI" in os.environ and sys.platform == "linux":
        report.outcome = "failed"
        report.longrepr = f"{item.nodeid} was not run: {call.excinfo.value if call.excinfo else ''}"
    return report


def pytest_asyncio_loop_factories(
    config: pytest.Config, item: pytest.Item
) -> Mapping[str, Callable[[], asyncio.AbstractEventLoop]]:
    """Coroutine tests of what is on screen run on the program's loop, the others on asyncio's."""
    room = Path(item.path).relative_to(config.rootpath / "tests").parts[0]
    if room in _ON_QTS_LOOP or "qapp" in getattr(item, "fixturenames", ()):
        return {"qt": _qt_loop}
    return {"asyncio": asyncio.new_event_loop}


@pytest.fixture(autouse=True)
def garbage_is_collected_here(request: pytest.FixtureRequest) -> Iterator[None]:
    """As in the program: no worker thread may happen to destroy a widget."""
    if "qapp" not in request.fixturenames:
        yield
        return
    gc.disable()
    yield
    gc.enable()
    if gc.get_count()[0] > _MUCH_GARBAGE:
        gc.collect()


@pytest.fixture(autouse=True)
def empty_clipboard(request: pytest.FixtureRequest) -> None:
    """No test finds what the one before it has copied."""
    if "qapp" in request.fixturenames:
        request.getfixturevalue("qapp").clipboard().clear()


def _qt_loop() -> asyncio.AbstractEventLoop:
    from PySide6.QtWidgets import QApplication

    from whereby_desktop.app.application import Application
    from whereby_desktop.ui.event_loop import EventLoop

    app = QApplication.instance() or Application([])
    assert isinstance(app, QApplication)
    loop: asyncio.AbstractEventLoop = EventLoop(app)
    return loop
