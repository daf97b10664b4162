"""The window of the log on screen, over a log that a test fills."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.gauge.fakes import call
from whereby_desktop.meetings.quota import Call, CallKind
from whereby_desktop.meetings.request_log import RequestLog
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.requests.requests_window import RequestsWindow
from whereby_desktop.ui.theme import Theme


@pytest.fixture
def log() -> RequestLog:
    """Refreshed, created (refused, then done), deleted without an answer."""
    log = RequestLog()
    log.add(
        [
            call(50, CallKind.LIST, cost=1, left=999),
            ended(429, call(40, CallKind.CREATE, "consult-7f3a…", cost=0, left=0)),
            call(30, CallKind.CREATE, "consult-7f3a…", cost=3, left=850, seconds=0.31),
            ended(None, call(20, CallKind.DELETE, "lesson-3f9a…", cost=2, left=None)),
            call(10, CallKind.GET, cost=1, left=802, elsewhere=40),
        ]
    )
    return log


def ended(status: int | None, one: Call) -> Call:
    return replace(one, status=status)


def many(count: int) -> list[Call]:
    return [call(count - number, cost=1, left=number) for number in range(count)]


@pytest.fixture
def new_window(
    qtbot: QtBot, theme: Theme, icons: Icons, log: RequestLog
) -> Callable[[], RequestsWindow]:
    def make() -> RequestsWindow:
        window = RequestsWindow(theme, icons, log)
        qtbot.addWidget(window)
        with qtbot.waitExposed(window):
            window.show()
        window.activateWindow()
        return window

    return make


@pytest.fixture
def window(new_window: Callable[[], RequestsWindow]) -> RequestsWindow:
    return new_window()
