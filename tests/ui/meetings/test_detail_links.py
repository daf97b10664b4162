"""The links of a room: got for a price, concealed, revealed for a while, copied."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.meetings.detail_desk import (
    ENDED,
    FOREIGN,
    HOST_KEY,
    OPEN,
    SITE,
    VIEWER_KEY,
    DetailDesk,
    button,
    spoken,
    texts,
)
from whereby_desktop.meetings.meeting import Meeting
from whereby_desktop.meetings.secret import Secret
from whereby_desktop.ui.meetings.detail_pane import DetailPane
from whereby_desktop.ui.meetings.link_kind import LinkKind
from whereby_desktop.ui.meetings.link_text import LinkText
from whereby_desktop.ui.widgets.wrapping_button import WrappingButton

pytest_plugins = ["tests.ui.meetings.detail_fixtures"]
LEFT = Qt.MouseButton.LeftButton
REVEAL, CONCEAL = "Reveal host link for 30 seconds", "Conceal host link"


@pytest.fixture
def active(qtbot: QtBot, detail_desk: DetailDesk) -> Callable[..., DetailPane]:
    """Shows a meeting in a window that has the focus."""

    def show(meeting_id: str) -> DetailPane:
        pane = detail_desk.show(meeting_id)
        detail_desk.window.activateWindow()
        qtbot.waitUntil(detail_desk.window.isActiveWindow)
        return pane

    return show


def link_texts(pane: QWidget) -> list[LinkText]:
    """Guest, host and viewer link, from top to bottom."""
    found = pane.findChildren(LinkText)
    assert len(found) == 3
    return found


def host_text(pane: QWidget) -> LinkText:
    return link_texts(pane)[1]


def getters(pane: QWidget) -> list[str]:
    return [
        spoken(each)
        for each in pane.findChildren(WrappingButton)
        if each.isVisible() and each.text().startswith("Get link")
    ]


def with_links(meeting: Meeting, *, viewer: bool = True) -> Meeting:
    host, seen = (Secret(f"{meeting.room_url}?roomKey={key}") for key in (HOST_KEY, VIEWER_KEY))
    return replace(meeting, host_link=host, viewer_link=seen if viewer else None)


def test_the_guest_link_is_elided_and_whole_in_its_tip(detail_desk: DetailDesk) -> None:
    guest = link_texts(detail_desk.show("open"))[0]
    assert guest.toolTip() == OPEN.room_url
    assert guest.painted_text == OPEN.room_url.removeprefix("https://")
    assert guest.height() < 2 * guest.fontMetrics().lineSpacing()


def test_the_viewer_link_is_not_concealed_but_not_spoken_either(detail_desk: DetailDesk) -> None:
    viewer = link_texts(detail_desk.show("open"))[2]
    assert viewer.painted_text == f"…/{OPEN.room_name}?roomKey={VIEWER_KEY}"
    assert spoken(viewer) == "Viewer link"
    assert viewer.toolTip() == ""


def test_the_host_link_is_concealed(detail_desk: DetailDesk) -> None:
    host = host_text(detail_desk.show("open"))
    assert host.concealed
    assert (host.painted_text, host.text(), host.toolTip()) == ("", "", "")
    assert spoken(host) == "Host link, concealed"


def test_concealed_links_look_alike_whatever_their_length(detail_desk: DetailDesk) -> None:
    host = host_text(detail_desk.show("open", height=900))
    before = host.grab().toImage()
    longer = replace(OPEN, host_link=Secret(f"{OPEN.room_url}?roomKey={HOST_KEY * 9}"))
    detail_desk.fetch(longer)
    QApplication.processEvents()
    assert host.grab().toImage() == before
    dark = [
        x
        for x in range(host.width())
        if before.pixelColor(x, host.height() // 2) == detail_desk.theme.colour("text2")
        and before.pixelColor(x - 1, host.height() // 2) != detail_desk.theme.colour("text2")
    ]
    assert len(dark) == 20


def test_revealing_shows_the_whole_link_and_concealing_takes_it_away(
    qtbot: QtBot,
    active: Callable[..., DetailPane],
) -> None:
    pane = active("open")
    QTest.mouseClick(button(pane, REVEAL), LEFT)
    QApplication.processEvents()

    host = host_text(pane)
    assert host.painted_text == f"{SITE}{OPEN.room_name}?roomKey={HOST_KEY}"[8:]
    # Wrapped, not elided.
    qtbot.waitUntil(lambda: host.height() >= 3 * host.fontMetrics().height())
    assert spoken(host) == "Host link, revealed"
    assert host.text() == ""

    QTest.keyClick(button(pane, CONCEAL), Qt.Key.Key_Space)
    assert host.concealed
    assert host.painted_text == ""


def test_revealing_ends_by_itself(
    qtbot: QtBot, detail_desk: DetailDesk, active: Callable[..., DetailPane]
) -> None:
    detail_desk.pane.deleteLater()
    detail_desk.pane = detail_desk.new_pane(reveal_seconds=0.2)
    pane = active("open")
    QTest.mouseClick(button(pane, "Reveal host link for 0 seconds"), LEFT)
    assert not host_text(pane).concealed
    qtbot.waitUntil(lambda: host_text(pane).concealed)
    assert host_text(pane).painted_text == ""


def test_revealing_ends_when_the_window_loses_the_focus(
    qtbot: QtBot, detail_desk: DetailDesk, active: Callable[..., DetailPane]
) -> None:
    pane = active("open")
    QTest.mouseClick(button(pane, REVEAL), LEFT)
    other = QWidget()
    qtbot.addWidget(other)
    other.show()
    other.activateWindow()
    qtbot.waitUntil(lambda: not detail_desk.window.isActiveWindow())
    assert host_text(pane).concealed


@pytest.mark.parametrize("selection", [(), ("over",), ("open", "over")])
def test_revealing_ends_with_another_selection(
    detail_desk: DetailDesk, active: Callable[..., DetailPane], selection: tuple[str, ...]
) -> None:
    pane = active("open")
    QTest.mouseClick(button(pane, REVEAL), LEFT)
    detail_desk.show(*selection)
    assert host_text(pane).concealed
    detail_desk.show("open")
    assert host_text(pane).concealed


def test_unknown_links_can_be_got_for_a_price(qtbot: QtBot, detail_desk: DetailDesk) -> None:
    pane = detail_desk.show("foreign")
    assert getters(pane) == ["Get host link, 1 point", "Get viewer link, 1 point"]
    assert button(pane, "Copy guest link").isVisible()
    with qtbot.waitSignal(pane.links_requested) as asked:
        QTest.mouseClick(button(pane, "Get viewer link, 1 point"), LEFT)
    assert asked.args == ["foreign"]

    detail_desk.fetch(with_links(FOREIGN))

    assert getters(pane) == []
    assert host_text(pane).concealed
    assert link_texts(pane)[2].painted_text.endswith(VIEWER_KEY)


def test_revealing_an_unknown_link_gets_it_first(
    qtbot: QtBot, detail_desk: DetailDesk, active: Callable[..., DetailPane]
) -> None:
    pane = active("ended")
    with qtbot.waitSignal(pane.links_requested) as asked:
        QTest.mouseClick(button(pane, "Reveal host link for 30 seconds, 1 point"), LEFT)
    assert asked.args == ["ended"]

    detail_desk.fetch(with_links(ENDED))

    assert host_text(pane).painted_text.endswith(HOST_KEY)
    assert button(pane, CONCEAL).isEnabled()


def test_a_link_that_comes_after_the_time_stays_concealed(
    detail_desk: DetailDesk, active: Callable[..., DetailPane]
) -> None:
    pane = active("ended")
    QTest.mouseClick(button(pane, "Reveal host link for 30 seconds, 1 point"), LEFT)
    detail_desk.show("foreign")
    detail_desk.show("ended")
    detail_desk.fetch(with_links(ENDED))
    assert host_text(pane).concealed


def test_a_room_without_a_viewer_link_says_so_once_asked(detail_desk: DetailDesk) -> None:
    pane = detail_desk.show("foreign")
    QTest.mouseClick(button(pane, "Get host link, 1 point"), LEFT)
    assert len(getters(pane)) == 2  # the answer has not come yet

    detail_desk.fetch(with_links(FOREIGN, viewer=False))

    assert getters(pane) == []
    assert "Unknown" in texts(pane)[:12]


def test_a_viewer_link_nobody_asked_for_can_still_be_got(detail_desk: DetailDesk) -> None:
    pane = detail_desk.show("foreign")
    detail_desk.fetch(with_links(FOREIGN, viewer=False))
    assert getters(pane) == ["Get viewer link, 1 point"]


def test_each_link_is_copied_with_its_button(detail_desk: DetailDesk) -> None:
    pane = detail_desk.show("open")
    asked: list[tuple[str, LinkKind]] = []
    pane.copy_requested.connect(lambda *args: asked.append(args))
    tips = []
    for name in ("Copy guest link", "Copy host link", "Copy viewer link"):
        tips.append(button(pane, name).toolTip())
        QTest.mouseClick(button(pane, name), LEFT)
    assert asked == [("open", kind) for kind in LinkKind]
    assert tips == ["Copy guest link (Ctrl+C)", "Copy host link (Ctrl+Shift+C)", "Copy viewer link"]


def test_a_copied_link_has_a_tick(detail_desk: DetailDesk) -> None:
    pane = detail_desk.show("open")
    copy = button(pane, "Copy host link")
    before = copy.grab().toImage()
    pane.set_copied(LinkKind.HOST)
    ticked = copy.grab().toImage()
    assert ticked != before
    assert button(pane, "Copy guest link of consult-7f3a…").text() == "Copy link"
    pane.copied_timer.timeout.emit()
    assert copy.grab().toImage() == before


def test_link_kinds_find_their_link() -> None:
    assert [kind.of(OPEN) for kind in LinkKind] == [
        Secret(OPEN.room_url),
        OPEN.host_link,
        OPEN.viewer_link,
    ]
    assert LinkKind.HOST.of(FOREIGN) is None
