"""The page as a whole: toolbar, new meeting, and the faces in the list's place."""

from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from tests.fixtures.rooms_in_memory import RoomsInMemory, ShelfInMemory
from tests.ui.meetings.list_desk import LEFT, NOW, ListDesk, at, room, sample
from whereby_desktop.meetings.book import MeetingBook
from whereby_desktop.meetings.book_change import BookChange
from whereby_desktop.meetings.meeting import Meeting
from whereby_desktop.ui.actions import Actions, Do
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.meetings.list_faces import FaceAction, FaceName
from whereby_desktop.ui.meetings.meetings_page import SKELETON_AFTER_MS, MeetingsPage
from whereby_desktop.ui.theme import Theme

KEY = Qt.Key


# new meeting and refresh


def test_new_meeting_and_its_menu(desk: ListDesk, qtbot: QtBot) -> None:
    done: list[str] = []
    desk.actions.connect_to(Do.NEW_MEETING, lambda: done.append("form"))
    desk.actions.connect_to(Do.REFRESH, lambda: done.append("refresh"))
    desk.page.preset_chosen.connect(done.append)
    new = desk.page.toolbar.new_meeting
    QTest.mouseClick(new.main, LEFT)
    QTest.mouseClick(desk.page.toolbar.refresh, LEFT)
    assert done == ["form", "refresh"]
    assert not new.presets_menu.menuAction().isEnabled()
    desk.page.set_presets([("k1", "1-hour consult"), ("k2", "Q & A")])
    QTest.mouseClick(new.arrow, LEFT)
    qtbot.waitUntil(new.new_menu.isVisible)
    assert [each.text() for each in new.new_menu.actions()] == [
        "New meeting…",
        "New meeting now",
        "With preset",
        "Create from CSV…",
        "",
        "Edit presets…",
    ]
    assert [each.text() for each in new.presets_menu.actions()] == ["1-hour consult", "Q && A"]
    new.presets_menu.actions()[1].trigger()
    assert done[-1] == "k2"
    desk.page.edit_presets_wished.connect(lambda: done.append("edit"))
    place = new.new_menu.actionGeometry(new.new_menu.actions()[-1]).center()
    QTest.mouseClick(new.new_menu, LEFT, Qt.KeyboardModifier.NoModifier, place)
    assert done[-1] == "edit"
    new.new_menu.close()


def test_buttons_follow_their_actions(desk: ListDesk) -> None:
    toolbar = desk.page.toolbar
    for enabled in (False, True):
        desk.actions[Do.NEW_MEETING].setEnabled(enabled)
        desk.actions[Do.REFRESH].setEnabled(enabled)
        parts = (toolbar.new_meeting.main, toolbar.new_meeting.arrow, toolbar.refresh)
        assert [each.isEnabled() for each in parts] == [enabled] * 3


# faces


def test_no_rooms_yet(desk: ListDesk) -> None:
    desk.book.tell(BookChange())
    assert desk.in_place() == "No rooms yet"
    asked: list[str] = []
    desk.page.face_action.connect(asked.append)
    QTest.mouseClick(desk.page.face.buttons[0], LEFT)
    assert asked == [FaceAction.NEW_MEETING]
    desk.book.change([room("1", at(14))])
    assert desk.in_place() == "list"


def test_before_anything_is_known_nothing_is_claimed(desk: ListDesk) -> None:
    desk.book.refreshed, desk.book.seen_at = False, None
    desk.book.tell(BookChange())
    assert desk.in_place() == "list"
    assert desk.rows() == []


def test_the_first_load_shows_grey_bars_after_a_moment(desk: ListDesk, qtbot: QtBot) -> None:
    desk.book.refreshed, desk.book.seen_at, desk.book.loading = False, None, True
    desk.book.tell(BookChange())
    assert desk.in_place() == "list"
    qtbot.waitUntil(lambda: desk.in_place() == "loading")
    desk.book.loading, desk.book.refreshed, desk.book.seen_at = False, True, NOW
    desk.book.change(sample())
    assert desk.in_place() == "list"


def bars_will_come(desk: ListDesk) -> bool:
    timers = desk.page.findChildren(QTimer, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return any(each.isActive() and each.interval() == SKELETON_AFTER_MS for each in timers)


def test_a_later_refresh_keeps_the_rows(full: ListDesk) -> None:
    full.book.loading = True
    full.book.tell(BookChange())
    assert full.in_place() == "list"
    assert not bars_will_come(full)


def test_a_quick_first_load_shows_no_bars(desk: ListDesk) -> None:
    desk.book.refreshed, desk.book.seen_at, desk.book.loading = False, None, True
    desk.book.tell(BookChange())
    assert bars_will_come(desk)
    desk.book.loading, desk.book.refreshed, desk.book.seen_at = False, True, NOW
    desk.book.tell(BookChange())
    assert desk.in_place() == "No rooms yet"
    assert not bars_will_come(desk)


@pytest.mark.parametrize(
    ("name", "title", "buttons"),
    [
        ("key rejected", "Whereby rejected the key", [FaceAction.NEW_KEY, FaceAction.TRY_AGAIN]),
        ("keyring locked", "GNOME Keyring is locked", [FaceAction.UNLOCK, FaceAction.USE_ONCE]),
        ("keyring waiting", "Waiting for GNOME Keyring", [FaceAction.UNLOCK, FaceAction.USE_ONCE]),
        ("keyring missing", "No keyring found", [FaceAction.NEW_KEY, FaceAction.HOW_TO]),
    ],
)
def test_trouble_has_a_face_until_it_is_over(
    full: ListDesk, name: str, title: str, buttons: list[str]
) -> None:
    asked: list[str] = []
    full.page.face_action.connect(asked.append)
    full.page.show_face(name, keyring="GNOME Keyring", detail="Reply 401 at 12:42:07")
    assert full.in_place() == title
    full.book.change(drop=["2"])
    assert full.in_place() == title, "a change of the book does not end the trouble"
    for button in full.page.face.buttons:
        QTest.mouseClick(button, LEFT)
    assert asked == buttons
    full.page.show_face(None)
    assert full.in_place() == "list"


def test_the_small_line_of_a_face(full: ListDesk) -> None:
    full.page.show_face(FaceName.KEY_REJECTED, detail="Reply 401 at 12:42:07")
    texts = [each.text() for each in full.page.face.findChildren(QLabel) if each.isVisible()]
    assert "Reply 401 at 12:42:07" in texts


def test_the_focus_goes_along_from_face_to_face(full: ListDesk) -> None:
    full.page.view.setFocus()
    full.page.show_face(FaceName.KEYRING_LOCKED, keyring="GNOME Keyring")
    full.page.show_face(FaceName.KEYRING_WAITING, keyring="GNOME Keyring")
    assert full.page.face.buttons[0].hasFocus()


def test_the_focus_goes_along_from_list_to_face_and_back(full: ListDesk) -> None:
    full.page.focus_list()
    full.page.show_face("key rejected")
    assert full.page.face.buttons[0].hasFocus()
    full.page.show_face(None)
    assert full.view.hasFocus()


# the rest


def test_notices_stand_between_toolbar_and_list(full: ListDesk) -> None:
    notice = QLabel("Not connected")
    full.page.set_notices(notice)
    notice.show()
    QApplication.sendPostedEvents()

    def top(widget: QLabel) -> int:
        return widget.mapTo(full.page, QPoint(0, 0)).y()

    below = full.page.toolbar.geometry().bottom()
    assert below < top(notice) < full.view.mapTo(full.page, QPoint(0, 0)).y()


def test_tab_follows_the_eye(full: ListDesk) -> None:
    toolbar = full.page.toolbar
    toolbar.search.setFocus()
    order = []
    for _ in range(6):
        QTest.keyClick(QApplication.focusWidget() or full.window, KEY.Key_Tab)
        order.append(QApplication.focusWidget())
    new = toolbar.new_meeting
    assert order == [
        toolbar.filter, toolbar.refresh, new.main, new.arrow, full.view.header, full.view,
    ]  # fmt: skip


async def test_with_the_real_book(
    qtbot: QtBot, utc: None, theme: Theme, icons: Icons, desk: ListDesk
) -> None:
    del utc
    world = RoomsInMemory()
    book = MeetingBook(world, ShelfInMemory(), desk.clock)
    page = MeetingsPage(book, desk.clock, theme, icons, Actions(theme, icons, desk.window))
    qtbot.addWidget(page)
    world.rooms = [each.meeting for each in sample()]
    await book.refresh()
    assert page.select("2")
    await book.set_label("2", "Renamed")
    assert page.model.room("2") is not None
    later = NOW + timedelta(hours=9)
    world.put(Meeting("x", "x", "https://example.whereby.com/x", None, later))
    await book.refresh()
    assert page.model.total == 9
    pending = book.take_away(["2"])
    assert page.selected_ids() == ["3"]
    pending.undo()
    assert not await book.decided(pending)
    assert page.model.total == 9
    assert page.selected_ids() == ["3"]
