"""Handing a room on from its details: link options, Share, Extend, a delete that was put off."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from tests.ui.meetings.detail_desk import (
    HOST_KEY,
    NOW,
    OPEN,
    OPTIONS,
    VIEWER_KEY,
    DetailDesk,
    button,
    texts,
)
from whereby_desktop.ui.actions import Do
from whereby_desktop.ui.meetings.guest_link_row import GuestLinkRow
from whereby_desktop.ui.meetings.link_kind import LinkKind
from whereby_desktop.ui.meetings.link_text import LinkText
from whereby_desktop.ui.meetings.qr_picture import (
    MODULE_PX,
    QUIET_MODULES,
    QrPicture,
    qr_modules,
)
from whereby_desktop.ui.widgets.wrapping_button import WrappingButton

pytest_plugins = ["tests.ui.meetings.detail_fixtures"]
LEFT = Qt.MouseButton.LeftButton
JOINED = "displayName=Anna%20B&lang=de&skipMediaPermissionPrompt="


def triggered(desk: DetailDesk, do: Do) -> list[Do]:
    seen: list[Do] = []
    desk.actions.connect_to(do, lambda: seen.append(do))
    return seen


# link options


def test_the_guest_link_carries_its_options_and_says_how_many(detail_desk: DetailDesk) -> None:
    pane = detail_desk.show("open")
    row = pane.findChild(GuestLinkRow)
    assert row is not None
    assert not row.options.isVisible()
    detail_desk.remember("open", link_options=OPTIONS)
    assert row.text.toolTip() == f"{OPEN.room_url}?{JOINED}"
    wished = triggered(detail_desk, Do.LINK_OPTIONS)
    options = button(pane, "Link options: 3")
    assert options.toolTip() == "Link options… (Ctrl+L)"
    QTest.mouseClick(options, LEFT)
    QTest.keyClick(options, Qt.Key.Key_Space)
    assert wished == [Do.LINK_OPTIONS] * 2


def test_the_code_says_what_the_row_says(detail_desk: DetailDesk) -> None:
    pane = detail_desk.show("open")
    detail_desk.remember("open", link_options=OPTIONS)
    picture = pane.findChild(QrPicture)
    assert picture is not None
    side = (picture.sizeHint().width() - 2) // MODULE_PX - 2 * QUIET_MODULES
    assert side == len(qr_modules(f"{OPEN.room_url}?{JOINED}"))


def test_links_with_a_key_get_the_options_after_it(detail_desk: DetailDesk) -> None:
    detail_desk.remember("open", link_options=OPTIONS)
    known = detail_desk.book.get("open")
    assert known is not None
    for kind, key in ((LinkKind.HOST, HOST_KEY), (LinkKind.VIEWER, VIEWER_KEY)):
        link = kind.handed_out(known)
        assert link is not None
        assert link.reveal() == f"{OPEN.room_url}?roomKey={key}&{JOINED}"
    foreign = detail_desk.book.get("foreign")
    assert foreign is not None
    assert LinkKind.HOST.handed_out(foreign) is None
    pane = detail_desk.show("open")
    assert pane.findChildren(LinkText)[2].painted_text.endswith(JOINED)


# Share and Extend


def test_share_opens_a_menu_of_ways(qtbot: QtBot, detail_desk: DetailDesk) -> None:
    pane = detail_desk.show("open")
    wished = triggered(detail_desk, Do.INVITE)
    QTest.mouseClick(button(pane, "Share consult-7f3a…"), LEFT)
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    actions = [each for each in menu.actions() if not each.isSeparator()]
    assert [each.text() for each in actions] == [
        "Invitation…",
        "Copy as Markdown",
        "Write a mail",
        "Add to calendar",
        "QR code…",
        "Link options…",
        "Open in a private window",
    ]
    place = menu.actionGeometry(actions[0]).center()
    QTest.mouseClick(menu, LEFT, Qt.KeyboardModifier.NoModifier, place)
    assert wished == [Do.INVITE]


@pytest.mark.parametrize(("meeting_id", "offered"), [("open", 1), ("ended", 1), ("over", 0)])
def test_extend_is_for_what_has_not_ended_for_good(
    detail_desk: DetailDesk, meeting_id: str, offered: int
) -> None:
    pane = detail_desk.show(meeting_id)
    wished = triggered(detail_desk, Do.EXTEND)
    buttons = [e for e in pane.findChildren(WrappingButton) if e.text() == "Extend…"]
    shown = [each for each in buttons if each.isVisible()]
    assert len(shown) == offered
    for each in shown:
        QTest.mouseClick(each, LEFT)
        assert each.toolTip() == "Extend… (Ctrl+Shift+D)"
    assert len(wished) == offered


def test_the_footer_has_the_designs_three_on_one_line(detail_desk: DetailDesk) -> None:
    pane = detail_desk.show("open", width=336)
    wished = triggered(detail_desk, Do.ADD_TO_CALENDAR)
    calendar = button(pane, "Add consult-7f3a… to the calendar")
    QTest.mouseClick(calendar, LEFT)
    assert wished == [Do.ADD_TO_CALENDAR]
    footer = calendar.parentWidget()
    assert footer is not None
    buttons = footer.findChildren(WrappingButton)
    assert [each.text() for each in buttons] == ["Duplicate", "Add to calendar", "Delete…"]
    assert len({each.y() for each in buttons}) == 1


# a delete that was put off


def test_a_delete_at_a_later_time_is_told_and_can_be_taken_back(
    detail_desk: DetailDesk,
) -> None:
    pane = detail_desk.show("open")
    kept: list[str] = []
    pane.keep_wished.connect(kept.append)
    assert not [each for each in texts(pane) if each.startswith("Will be deleted")]
    detail_desk.remember("open", delete_at=NOW.replace(hour=13, minute=20))
    assert "Will be deleted at 13:20" in texts(pane)
    QTest.mouseClick(button(pane, "Keep it"), LEFT)
    assert kept == ["open"]
    detail_desk.remember("open", delete_at=NOW + timedelta(days=1))
    assert "Will be deleted Thu 12:42" in texts(pane)
    detail_desk.remember("open", delete_at=None)
    assert not [each for each in texts(pane) if each.startswith("Will be deleted")]
