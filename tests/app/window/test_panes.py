"""Going through the window by keyboard; the details that come and go."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from tests.app.window.driver import Running, settled, until
from whereby_desktop.ui.gauge.points_popover import PointsPopover
from whereby_desktop.ui.settings.settings_page import SettingsPage


def where(run: Running) -> str:
    """The pane that has the keyboard's focus."""
    panes: dict[str, QWidget | None] = {
        "navigation": run.window.navigation,
        "details": run.workspace.detail,
        "list": run.workspace.page,
        "settings": next(iter(run.seen(SettingsPage)), None),
        "gauge": run.account.gauge,
    }
    focused = QApplication.focusWidget()
    for name, pane in panes.items():
        if pane is None or focused is None:
            continue
        if pane is focused or pane.isAncestorOf(focused):
            return name
    return ""


async def test_f6_goes_round(running: Running) -> None:
    assert where(running) == "list"
    seen = []
    for _ in range(5):
        running.keys("F6")
        seen.append(where(running))
    assert seen == ["details", "gauge", "navigation", "list", "details"]
    for _ in range(4):
        running.keys("Shift+F6")
        seen.append(where(running))
    assert seen[-4:] == ["list", "navigation", "gauge", "details"]


async def test_f6_finds_the_settings(running: Running) -> None:
    running.keys("Ctrl+,")
    await until(lambda: where(running) == "settings")
    running.keys("F6")
    assert where(running) == "gauge"
    running.keys("F6")
    running.keys("F6")
    assert where(running) == "settings"


async def test_f4_hides_and_shows_the_details(running: Running) -> None:
    detail = running.workspace.detail
    assert detail.isVisible()
    running.keys("F4")
    await until(lambda: not detail.isVisible())
    running.keys("F4")
    await until(detail.isVisible)


async def test_in_a_narrow_window_the_details_lie_over_the_list(running: Running) -> None:
    window, detail = running.window, running.workspace.detail
    window.resize(900, 650)
    await until(lambda: not detail.isVisible())
    running.keys("F4")
    await until(detail.isVisible)
    area = running.workspace.area
    assert detail.geometry().right() == area.rect().right()
    assert running.workspace.page.width() == area.width()  # the list is below it, not beside it
    spot = area.mapTo(window, detail.geometry().topLeft())
    picture = window.grab().toImage()
    surface = running.shown.theme.colour("surface")
    bottom = spot.y() + detail.height() // 2
    row = {picture.pixelColor(spot.x() + 3, y).name() for y in range(bottom, bottom + 150)}
    assert row == {surface.name()}, "the list shines through"
    running.key(Qt.Key.Key_Escape)
    await until(lambda: not detail.isVisible())
    await settled()
    assert where(running) == "list"
    window.resize(1180, 700)
    await until(detail.isVisible)


async def test_ctrl_g_opens_what_was_spent(running: Running) -> None:
    running.keys("Ctrl+G")
    await until(lambda: running.seen(PointsPopover))
    assert "999 of 1,000 points left" in running.texts(running.seen(PointsPopover)[0])
    popover = running.seen(PointsPopover)[0]
    running.key(Qt.Key.Key_Escape)
    await until(lambda: not popover.isVisible())


async def test_search_by_key_and_back(running: Running) -> None:
    running.keys("Ctrl+F")
    running.type("hosted")
    await until(lambda: len(running.rooms()) == 1)
    running.key(Qt.Key.Key_Escape)
    await until(lambda: len(running.rooms()) == 3)
    running.key(Qt.Key.Key_Escape)
    assert where(running) == "list"
