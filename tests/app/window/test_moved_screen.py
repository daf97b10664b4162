"""Another screen than the last time, or another size of its letters."""

from base64 import b64encode
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QRect
from PySide6.QtWidgets import QApplication, QWidget

from tests.app.window.conftest import CONNECTED, Launch
from tests.app.window.driver import Running


def kept_geometry(place: QRect) -> str:
    window = QWidget()
    window.setGeometry(place)
    kept = window.saveGeometry().data()
    window.deleteLater()
    return b64encode(kept).decode()


@pytest.mark.parametrize(
    "place", [QRect(5000, 40, 1000, 600), QRect(-3000, -2000, 900, 600), QRect(10, 4000, 9000, 600)]
)
async def test_a_window_of_a_screen_that_has_gone_is_in_reach(launch: Launch, place: QRect) -> None:
    run = await launch(preferences=replace(CONNECTED, window_geometry=kept_geometry(place)))
    await run.refreshed()
    screen = QApplication.primaryScreen().availableGeometry()
    seen = run.window.geometry().intersected(screen)
    assert seen.width() > 200
    assert seen.height() > 200
    assert run.window.geometry().top() >= screen.top()


async def test_another_pixel_ratio_while_it_runs(running: Running) -> None:
    """As Qt tells a window that was moved to a screen of another ratio: icons are drawn anew."""
    for each in running.seen(QWidget):
        QApplication.sendEvent(each, QEvent(QEvent.Type.DevicePixelRatioChange))
    assert not running.window.grab().isNull()
    assert running.rooms()
