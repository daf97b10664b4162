"""The detail pane: what it shows for none, one and several rooms, and what it follows."""

import asyncio
from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from tests.ui.meetings.detail_desk import (
    OPEN,
    DetailDesk,
    button,
    scroll_of,
    spoken,
    texts,
)
from whereby_desktop.meetings.quota import CallKind
from whereby_desktop.ui.actions import Do
from whereby_desktop.ui.meetings.link_kind import LinkKind
from whereby_desktop.ui.widgets.wrapping_button import WrappingButton

pytest_plugins = ["tests.ui.meetings.detail_fixtures"]
LEFT = Qt.MouseButton.LeftButton


def triggered(desk: DetailDesk, do: Do) -> list[QAction]:
    seen: list[QAction] = []
    desk.actions.connect_to(do, lambda: seen.append(desk.actions[do]))
    return seen


def test_nothing_selected(detail_desk: DetailDesk) -> None:
    assert texts(detail_desk.show()) == ["Select a room to see its links."]


def test_one_room_is_shown_in_reading_order(detail_desk: DetailDesk) -> None:
    shown = texts(detail_desk.show("open"))

    assert shown == [
        OPEN.room_name,
        "Intake, morning clinic",
        "Add a note…",
        "Ends in 23 min",
        "at 13:05",
        "Guest link",
        OPEN.room_url.removeprefix("https://"),
        "Host link",
        "· keep private",
        "Viewer link",
        "Scan to join as a guest",
        "Opens the guest link.",
        "Life of this room",
        "Created with",
        "Created",
        "Today 12:05, in this app",
        "Preset",
        "None",
        "Mode",
        "Group, up to 200",
        "Lock",
        "Locked at creation",
        "Name ending",
        "UUID, hard to guess",
        "Recording",
        "Cloud, starts by itself",
        "Transcription",
        "Off",
        "Streaming",
        "Off",
        "Viewer template",
        "On",
    ]


def test_several_rooms_show_their_number_and_what_deleting_costs(detail_desk: DetailDesk) -> None:
    pane = detail_desk.show("open", "foreign", "ended")
    copied, deleted = triggered(detail_desk, Do.COPY_LINK), triggered(detail_desk, Do.DELETE)

    assert texts(pane) == ["3 rooms selected", "Deleting them costs 6 points."]
    words = [each.text() for each in pane.findChildren(WrappingButton) if each.isVisible()]
    assert words == ["Copy links", "Delete…"]
    QTest.mouseClick(button(pane, "Copy links"), LEFT)
    QTest.mouseClick(button(pane, "Delete 3 rooms"), LEFT)

    assert (len(copied), len(deleted)) == (1, 1)


def test_prices_follow_what_is_learned(detail_desk: DetailDesk) -> None:
    pane = detail_desk.show("open", "foreign", "ended")
    detail_desk.meter.learn(CallKind.DELETE, 5)
    assert "Deleting them costs 15 points." in texts(pane)

    detail_desk.show("foreign")
    detail_desk.meter.learn(CallKind.GET, 4)
    assert button(pane, "Get host link, 4 points").text() == "Get link (4 points)"


def test_a_selection_without_the_deleted_ones(detail_desk: DetailDesk) -> None:
    pane = detail_desk.show("open", "foreign")
    pending = detail_desk.book.take_away(["foreign"])
    assert OPEN.room_name in texts(pane)

    detail_desk.book.take_away(["open"])
    assert texts(pane) == ["Select a room to see its links."]

    pending.undo()
    asyncio.run(detail_desk.book.decided(pending))
    assert "Ends tomorrow" in texts(pane)


def test_the_book_is_followed(detail_desk: DetailDesk) -> None:
    pane = detail_desk.show("open")
    detail_desk.label("open", "Evening clinic")
    assert "Evening clinic" in texts(pane)


def test_a_closed_pane_hears_no_more(qtbot: QtBot, detail_desk: DetailDesk) -> None:
    pane = detail_desk.new_pane()
    pane.deleteLater()
    qtbot.waitUntil(lambda: not isValid(pane))
    detail_desk.label("open", "Evening clinic")
    detail_desk.meter.learn(CallKind.GET, 4)


def test_the_minute_is_followed_while_the_pane_is_seen(detail_desk: DetailDesk) -> None:
    pane = detail_desk.show("open")
    assert 52_900 <= pane.minute_timer.interval() <= 53_100  # from 12:42:07 on

    detail_desk.clock.time += timedelta(minutes=1)
    pane.minute_timer.timeout.emit()

    assert "Ends in 22 min" in texts(pane)
    assert pane.minute_timer.isActive()
    detail_desk.window.hide()
    assert not pane.minute_timer.isActive()
    detail_desk.clock.time += timedelta(minutes=2)
    detail_desk.window.show()
    assert "Ends in 20 min" in texts(pane)


def test_a_refresh_keeps_scroll_and_revealed_link(qtbot: QtBot, detail_desk: DetailDesk) -> None:
    pane = detail_desk.show("open", height=400)
    detail_desk.window.activateWindow()
    qtbot.waitUntil(detail_desk.window.isActiveWindow)
    bar = scroll_of(pane).verticalScrollBar()
    bar.setValue(60)
    QTest.mouseClick(button(pane, "Reveal host link for 30 seconds"), LEFT)
    asyncio.run(detail_desk.book.refresh())
    detail_desk.label("open", "Evening clinic")
    pane.minute_timer.timeout.emit()
    QApplication.processEvents()

    assert bar.value() == 60
    assert button(pane, "Conceal host link").isEnabled()

    detail_desk.show("foreign", height=400)
    assert bar.value() == 0


def test_text_stays_where_it_is_when_the_scroll_bar_comes(
    qtbot: QtBot, detail_desk: DetailDesk
) -> None:
    pane = detail_desk.show("open", height=900)
    heading = next(each for each in pane.findChildren(QLabel) if each.text() == "Created with")
    width = heading.width()
    assert not scroll_of(pane).verticalScrollBar().isVisible()

    detail_desk.show("open", height=400)

    assert scroll_of(pane).verticalScrollBar().isVisible()
    qtbot.waitUntil(lambda: heading.width() == width)


def test_copying_the_guest_link_and_its_feedback(qtbot: QtBot, detail_desk: DetailDesk) -> None:
    detail_desk.pane.deleteLater()
    detail_desk.pane = detail_desk.new_pane(copied_seconds=0.05)
    pane = detail_desk.show("open")
    asked: list[tuple[str, LinkKind]] = []
    pane.copy_requested.connect(lambda *args: asked.append(args))
    main = button(pane, "Copy guest link of consult-7f3a…")
    QTest.mouseClick(main, LEFT)
    assert asked == [("open", LinkKind.GUEST)]
    assert (main.text(), main.toolTip()) == ("Copy link", "Copy link (Ctrl+C)")

    pane.set_copied(LinkKind.GUEST, "foreign")
    assert main.text() == "Copy link"

    pane.set_copied(LinkKind.GUEST, "open")
    assert (main.text(), spoken(main)) == ("Copied", "Copied")
    qtbot.waitUntil(lambda: main.text() == "Copy link")


def test_the_feedback_ends_with_another_selection(detail_desk: DetailDesk) -> None:
    pane = detail_desk.show("open")
    pane.set_copied(LinkKind.GUEST)
    detail_desk.show("foreign")
    assert button(pane, "Copy guest link of 7f3a…").text() == "Copy link"


def test_after_the_end_the_host_link_comes_first(detail_desk: DetailDesk) -> None:
    pane = detail_desk.show("ended")
    asked: list[tuple[str, LinkKind]] = []
    pane.copy_requested.connect(lambda *args: asked.append(args))
    main = button(pane, "Copy host link of support-7f3a…")

    QTest.mouseClick(main, LEFT)

    assert main.text() == "Host link"
    assert main.toolTip() == "Copy host link, 1 point"  # it has not been asked for yet
    assert asked == [("ended", LinkKind.HOST)]
    pane.set_copied(LinkKind.HOST)
    assert main.text() == "Copied"


def test_what_waits_for_deletion_can_be_duplicated(detail_desk: DetailDesk) -> None:
    pane = detail_desk.show("over")
    duplicated = triggered(detail_desk, Do.DUPLICATE)
    buttons = [each for each in pane.findChildren(WrappingButton) if each.text() == "Duplicate"]
    assert len(buttons) == 2
    for each in buttons:
        QTest.mouseClick(each, LEFT)
    assert len(duplicated) == 2


def test_the_stage_is_followed(detail_desk: DetailDesk) -> None:
    pane = detail_desk.show("open")
    detail_desk.clock.time = OPEN.end + timedelta(minutes=1)
    pane.minute_timer.timeout.emit()
    assert button(pane, "Copy host link of consult-7f3a…").text() == "Host link"


def test_open_asks_for_the_browser(qtbot: QtBot, detail_desk: DetailDesk) -> None:
    pane = detail_desk.show("open")
    with qtbot.waitSignal(pane.open_requested) as opened:
        QTest.keyClick(button(pane, "Open consult-7f3a… in the browser"), Qt.Key.Key_Space)
    assert opened.args == ["open"]


def test_the_footer_does_what_the_actions_do(detail_desk: DetailDesk) -> None:
    pane = detail_desk.show("open")
    deleted = triggered(detail_desk, Do.DELETE)
    delete = button(pane, "Delete consult-7f3a…")
    assert (delete.text(), delete.toolTip()) == ("Delete…", "Delete… (Del)")
    QTest.mouseClick(delete, LEFT)
    detail_desk.actions[Do.DELETE].setEnabled(False)
    QTest.mouseClick(delete, LEFT)
    assert len(deleted) == 1
    assert not delete.isEnabled()


def test_the_menu_offers_the_actions(qtbot: QtBot, detail_desk: DetailDesk) -> None:
    pane = detail_desk.show("open")
    QTest.mouseClick(button(pane, "More actions"), LEFT)
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
    menu = QApplication.activePopupWidget()
    assert menu is not None
    offered = [each.text() for each in menu.actions() if not each.isSeparator()]
    menu.close()
    assert offered[:5] == ["Copy link", "Copy host link", "Open in browser", "Share", "Extend…"]
    assert offered[6:] == [
        "Duplicate…",
        "Save as preset…",
        "Edit label",
        "Edit note",
        "Delete…",
        "Delete rooms…",
    ]
