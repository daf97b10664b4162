"""What every test of the gauge has: the theme, the icons, English, a meter and a clock."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.gauge.fakes import KNOWN, FakeClock, FakeMeter, call
from whereby_desktop.meetings.quota import CallKind
from whereby_desktop.ui.gauge.points_gauge import PointsGauge
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.theme import Theme


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def meter() -> FakeMeter:
    return FakeMeter(KNOWN)


@pytest.fixture
def spoken(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What a screen reader was told to say."""
    said: list[str] = []
    monkeypatch.setattr(
        "whereby_desktop.ui.gauge.points_gauge.announce",
        lambda _widget, text, **_how: said.append(text),
    )
    return said


@pytest.fixture
def new_gauge(
    theme: Theme, icons: Icons, meter: FakeMeter, clock: FakeClock
) -> Callable[[], PointsGauge]:
    return lambda: PointsGauge(theme, icons, meter, clock, reserved_points=lambda: 50)


@pytest.fixture
def shown_gauge(qtbot: QtBot, new_gauge: Callable[[], PointsGauge]) -> Callable[[], PointsGauge]:
    """Makes a gauge on screen, at the width it asks for."""

    def make() -> PointsGauge:
        gauge = new_gauge()
        qtbot.addWidget(gauge)
        gauge.resize(gauge.sizeHint())
        with qtbot.waitExposed(gauge):
            gauge.show()
        return gauge

    return make


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(700, 600)
    return window


@pytest.fixture
def gauge(
    qtbot: QtBot, window: QWidget, meter: FakeMeter, new_gauge: Callable[[], PointsGauge]
) -> PointsGauge:
    """In the corner of a window in which something else has the focus."""
    meter.calls = (
        call(53, CallKind.CREATE, "lesson-3f9a…", cost=3, left=850),
        call(10, CallKind.DELETE, "consult-55ab…", cost=2, left=844),
        call(2, CallKind.GET, cost=1, left=843),
        call(0, CallKind.LIST, cost=1, left=842),
    )
    gauge = new_gauge()
    layout = QVBoxLayout(window)
    layout.addWidget(QPushButton("Elsewhere"))
    layout.addStretch()
    layout.addWidget(gauge, 0, Qt.AlignmentFlag.AlignRight)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    gauge.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(gauge.hasFocus)
    return gauge
