"""Which actions are there depends on the rooms selected."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.meetings.list_desk import ListDesk, at, past
from whereby_desktop.ui.actions import Do
from whereby_desktop.ui.meetings.meetings_filter import Filter

CTRL = Qt.KeyboardModifier.ControlModifier
AT_WHEREBY = {
    Do.COPY_LINK, Do.COPY_HOST_LINK, Do.OPEN, Do.OPEN_PRIVATE, Do.INVITE, Do.ADD_TO_CALENDAR,
    Do.MAIL, Do.COPY_MARKDOWN, Do.SHOW_QR, Do.LINK_OPTIONS, Do.DELETE,
}  # fmt: skip


@pytest.fixture
def history(full: ListDesk) -> ListDesk:
    full.book.change_history([past("gone", at(11))])
    full.page.toolbar.filter.item(Filter.HISTORY).trigger()
    return full


def disabled(desk: ListDesk) -> set[Do]:
    return {do for do in Do if not desk.actions[do].isEnabled()}


def test_nothing_selected(history: ListDesk) -> None:
    assert disabled(history) == {Do.EXTEND, Do.SAVE_AS_PRESET}


@pytest.mark.parametrize(
    ("meeting_id", "expected"),
    [
        ("1", set()),
        ("5", {Do.SAVE_AS_PRESET}),  # made elsewhere: nobody knows how
        ("8", set()),
        ("9", {Do.EXTEND}),  # has ended for good
        ("gone", AT_WHEREBY | {Do.EXTEND}),
    ],
)
def test_one_room(history: ListDesk, meeting_id: str, expected: set[Do]) -> None:
    history.click_room("2")
    history.page.select(meeting_id)
    assert disabled(history) == expected


def test_with_a_room_at_whereby_among_them(history: ListDesk) -> None:
    history.page.select("gone")
    history.click_room("1", CTRL)
    assert disabled(history) == {Do.EXTEND, Do.SAVE_AS_PRESET}


def test_the_end_of_the_host_hour_is_followed(history: ListDesk) -> None:
    history.click_room("7")
    assert history.actions[Do.EXTEND].isEnabled()
    history.pass_time(minutes=5)
    assert not history.actions[Do.EXTEND].isEnabled()


def test_no_key_reaches_what_is_disabled(history: ListDesk) -> None:
    done: list[str] = []
    history.actions.connect_to(Do.COPY_LINK, lambda: done.append("copied"))
    history.page.select("gone")
    QTest.keyClick(history.view, Qt.Key.Key_C, CTRL)
    history.page.select("1")
    assert done == []
    QTest.keyClick(history.view, Qt.Key.Key_C, CTRL)
    assert done == ["copied"]
