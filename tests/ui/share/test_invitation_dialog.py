"""The dialog, with mouse and keys: what is chosen, what is seen, what is wished."""

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QLocale, Qt, QTimeZone
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.create.fakes import NOON
from tests.ui.share.conftest import OpenDialog
from tests.ui.share.share_desk import (
    BERLIN,
    END,
    HOST_KEY,
    NEW_YORK,
    URL,
    VIEWER_KEY,
    known,
    spoken,
)
from whereby_desktop.meetings.invitation import InvitedAs
from whereby_desktop.ui.share.invitation_dialog import InvitationDialog
from whereby_desktop.ui.share.invitation_maker import COVER
from whereby_desktop.ui.share.invitation_preview import MARKDOWN
from whereby_desktop.ui.share.way_out import WayOut

LEFT = Qt.MouseButton.LeftButton


def click(button: QWidget) -> None:
    QTest.mouseClick(button, LEFT)


def preview(dialog: InvitationDialog) -> str:
    return dialog.form.preview.text.toPlainText()


def choose(dialog: InvitationDialog, carried: InvitedAs) -> None:
    click(dialog.form.links.options[carried])


def set_time(edit: QWidget, keys: str) -> None:
    edit.setFocus(Qt.FocusReason.TabFocusReason)  # the hours are selected
    QTest.keyClicks(edit, keys)


def test_it_opens_with_what_is_known(dialog: InvitationDialog) -> None:
    form = dialog.form
    assert dialog.windowTitle() == "Invitation"
    assert form.title.text() == "Intake, morning clinic"
    assert (form.begins.time.text(), form.ends.time.text()) == ("13:05", "14:05")
    assert form.zone.combo.currentText() == "Berlin, UTC+1"
    assert form.links.carried is InvitedAs.GUEST
    assert dialog.banner.text == ""
    assert not form.ended.isVisible()
    assert QApplication.focusWidget() is form.title
    assert preview(dialog).splitlines() == [
        "Intake, morning clinic",
        "Wednesday, 25 November 2026",
        "13:05 to 14:05 (Berlin, UTC+1)",
        "Join here:",
        URL,
        "The room is locked. Knock, and the host lets you in.",
    ]


def test_the_preview_follows_each_key(dialog: InvitationDialog) -> None:
    dialog.form.title.selectAll()
    QTest.keyClicks(dialog.form.title, "Team <A> & {link}")
    assert preview(dialog).startswith("Team <A> & {link}\n")
    assert dialog.choice.title == "Team <A> & {link}"


def test_without_a_title_it_is_the_rooms_own(dialog: InvitationDialog) -> None:
    dialog.form.title.clear()
    assert dialog.choice.title == "Intake, morning clinic"


def test_another_begin_is_told_to_be_remembered(dialog: InvitationDialog) -> None:
    told: list[datetime] = []
    dialog.begins_changed.connect(told.append)
    set_time(dialog.form.begins.time, "12:40")
    assert told[-1] == datetime(2026, 11, 25, 11, 40, tzinfo=UTC)
    assert "12:40 to 14:05" in preview(dialog)
    set_time(dialog.form.ends.time, "13:50")
    assert told[-1] == datetime(2026, 11, 25, 11, 40, tzinfo=UTC)
    assert "12:40 to 13:50" in preview(dialog)


def test_another_zone_shows_the_same_moments(dialog: InvitationDialog) -> None:
    told: list[datetime] = []
    dialog.begins_changed.connect(told.append)
    combo, before = dialog.form.zone.combo, dialog.choice
    combo.text_edit.setFocus()
    combo.text_edit.selectAll()
    QTest.keyClicks(combo.text_edit, "America/New_York")
    QTest.keyClick(combo.text_edit, Qt.Key.Key_Return)
    assert dialog.form.begins.time.text() == "07:05"
    assert "07:05 to 08:05 (New York, UTC-5)" in preview(dialog)
    assert (dialog.choice.begins, dialog.choice.ends) == (before.begins, before.ends)
    assert dialog.choice.zone == NEW_YORK
    assert told == []
    assert dialog.isVisible()  # Enter did not close it


def test_no_such_zone_is_said_and_sends_nothing(dialog: InvitationDialog) -> None:
    wished: list[WayOut] = []
    dialog.way_wished.connect(wished.append)
    combo = dialog.form.zone.combo
    combo.text_edit.setFocus()
    combo.text_edit.selectAll()
    QTest.keyClicks(combo.text_edit, "Atlantis")
    dialog.form.title.setFocus()
    assert dialog.form.zone.problem == "No time zone is called “Atlantis”."
    assert not dialog.footer.ways[WayOut.COPY].isEnabled()
    QTest.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert wished == []


@pytest.mark.parametrize(
    ("zone", "end", "begins", "says"),
    [
        (
            BERLIN,
            datetime(2026, 7, 25, 13, 5, tzinfo=UTC),
            "14:05",
            "14:05 to 15:05 (Berlin, UTC+2)",
        ),
        (NEW_YORK, END, "07:05", "07:05 to 08:05 (New York, UTC-5)"),
    ],
)
def test_summer_and_other_zones(
    open_dialog: OpenDialog, zone: QTimeZone, end: datetime, begins: str, says: str
) -> None:
    dialog = open_dialog(known(end=end), zone=zone)
    assert dialog.form.begins.time.text() == begins
    assert says in preview(dialog)


def test_a_clock_of_twelve_hours(open_dialog: OpenDialog) -> None:
    QLocale.setDefault(QLocale("en_US"))
    dialog = open_dialog(zone=NEW_YORK)
    assert dialog.form.begins.time.text() == "7:05 AM"
    set_time(dialog.form.begins.time, "6:30")
    assert "Wednesday, November 25, 2026" in preview(dialog)
    assert "6:30 AM to 8:05 AM (New York, UTC-5)" in preview(dialog)


def test_a_time_the_clock_leaves_out_is_not_sent(open_dialog: OpenDialog) -> None:
    dialog = open_dialog(known(end=datetime(2027, 3, 28, 3, 0, tzinfo=UTC)))
    set_time(dialog.form.begins.time, "02:30")
    assert dialog.form.begins.note.text == "02:30 does not exist on 28 March in Berlin."
    assert not dialog.footer.ways[WayOut.MAIL].isEnabled()
    click(dialog.form.begins.note.links[0])
    assert dialog.form.begins.time.text() == "03:30"
    assert dialog.footer.ways[WayOut.MAIL].isEnabled()


def test_an_end_before_the_begin_is_not_sent(dialog: InvitationDialog) -> None:
    set_time(dialog.form.begins.time, "15:00")
    copy = dialog.footer.ways[WayOut.COPY]
    assert dialog.form.ends.note.text == "It ends before it begins."
    assert not copy.isEnabled()
    assert copy.toolTip() == "It ends before it begins."
    set_time(dialog.form.ends.time, "16:00")
    assert copy.isEnabled()
    assert dialog.form.ends.note.text == "The room ends at 14:05."  # a warning


def test_an_ended_room_says_so(open_dialog: OpenDialog) -> None:
    dialog = open_dialog(known(end=NOON - timedelta(hours=2)))
    assert dialog.form.ended.text() == "This room has ended. Deleted by Thu 10:42."
    assert dialog.footer.ways[WayOut.COPY].isEnabled()


def test_links_that_are_not_known_can_be_got(open_dialog: OpenDialog) -> None:
    dialog, wished = open_dialog(known(links=False)), []
    links = dialog.form.links
    dialog.links_wished.connect(lambda: wished.append(True))
    assert not links.options[InvitedAs.HOST].isEnabled()
    assert not links.options[InvitedAs.VIEWER].isEnabled()
    assert "1 point" in links.get.text()
    click(links.get)
    assert wished == [True]
    dialog.form.title.setText("Kept")
    dialog.show_meeting(known(), 1)
    assert links.options[InvitedAs.HOST].isEnabled()
    assert not links.get.isVisible()
    assert dialog.choice.title == "Kept"


def test_a_room_without_viewer_link_is_not_asked_for_it_again(open_dialog: OpenDialog) -> None:
    from dataclasses import replace

    dialog = open_dialog(known(links=False))
    click(dialog.form.links.get)
    came = known()
    dialog.show_meeting(replace(came, meeting=replace(came.meeting, viewer_link=None)), 1)
    assert not dialog.form.links.get.isVisible()
    assert dialog.form.links.missing.text() == "This room has no viewer link."
    assert not dialog.form.links.options[InvitedAs.VIEWER].isEnabled()


@pytest.mark.parametrize(
    ("carried", "tone", "says"),
    [
        (InvitedAs.HOST, "danger", "Anyone with this link is host of the room."),
        (InvitedAs.VIEWER, "warn", "Anyone with this link can watch the meeting."),
    ],
)
def test_a_link_with_a_key_is_marked_in_words_and_colour(
    dialog: InvitationDialog, carried: InvitedAs, tone: str, says: str
) -> None:
    choose(dialog, carried)
    form = dialog.form
    assert dialog.banner.text.startswith(says)
    assert dialog.banner.property("banner") == tone
    assert form.preview.mark.isVisible()
    assert carried.value in form.preview.mark.text()
    assert f"{URL}?roomKey={COVER}" in preview(dialog)
    marked = form.preview.text.extraSelections()
    assert [each.cursor.selectedText() for each in marked] == [f"{URL}?roomKey={COVER}"]
    assert carried.value in spoken(form.preview.text)
    choose(dialog, InvitedAs.GUEST)
    assert dialog.banner.text == ""
    assert not form.preview.mark.isVisible()
    assert form.preview.text.extraSelections() == []


def everything_said(dialog: QWidget) -> Iterable[str]:
    """Each word of each widget: texts, tips, what screen readers find, what repr gives."""
    for each in (dialog, *dialog.findChildren(QWidget)):
        for name in ("text", "toolTip", "toPlainText", "toHtml", "windowTitle", "placeholderText"):
            said = getattr(each, name, None)
            if callable(said):
                yield str(said())
        yield repr(each)
        interface = QAccessible.queryAccessibleInterface(each)
        if interface is not None:
            for kind in (
                QAccessible.Text.Name,
                QAccessible.Text.Description,
                QAccessible.Text.Value,
                QAccessible.Text.Help,
            ):
                yield interface.text(kind)


@pytest.mark.parametrize("carried", list(InvitedAs))
def test_no_key_is_in_any_widget(dialog: InvitationDialog, carried: InvitedAs) -> None:
    choose(dialog, carried)
    said = list(everything_said(dialog))
    click(dialog.form.preview.kinds.segment(MARKDOWN))
    said += everything_said(dialog)
    dialog.edit_wording()
    said += everything_said(dialog)
    said += [repr(dialog.choice), str(dialog.choice)]
    assert [each for each in said if HOST_KEY in each or VIEWER_KEY in each] == []
    assert any("roomKey" in each for each in said) is (carried is not InvitedAs.GUEST)


def test_markdown_is_shown_as_it_is(dialog: InvitationDialog) -> None:
    click(dialog.form.preview.kinds.segment(MARKDOWN))
    assert preview(dialog).startswith("**Intake, morning clinic**\n")
    assert f"<{URL}>" in preview(dialog)


@pytest.mark.parametrize("way", list(WayOut))
def test_each_button_wishes_its_way(dialog: InvitationDialog, way: WayOut) -> None:
    wished: list[WayOut] = []
    dialog.way_wished.connect(wished.append)
    click(dialog.footer.ways[way])
    assert wished == [way]


def test_control_enter_copies_from_any_field(dialog: InvitationDialog) -> None:
    wished: list[WayOut] = []
    dialog.way_wished.connect(wished.append)
    QTest.keyClick(dialog.form.title, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert wished == [WayOut.COPY]


def test_what_was_done_is_said_by_its_button(qtbot: QtBot, dialog: InvitationDialog) -> None:
    copy = dialog.footer.ways[WayOut.COPY]
    dialog.show_trouble("No mail program answered", "Copy the invitation.")
    dialog.show_done(WayOut.COPY, "Invitation copied")
    assert copy.text() == "Copied"
    assert not dialog.trouble.isVisible()
    qtbot.waitUntil(lambda: copy.text() == "&Copy")


def test_what_went_wrong_in_sending_is_not_said_of_the_wording(dialog: InvitationDialog) -> None:
    dialog.show_trouble("No mail program answered", "Copy the invitation.")
    dialog.edit_wording()
    assert not dialog.trouble.isVisible()
    dialog.reject()
    dialog.show_gone()
    dialog.edit_wording()
    assert dialog.trouble.isVisible()  # that stays so


def test_a_room_that_is_gone_is_not_sent(dialog: InvitationDialog) -> None:
    wished: list[WayOut] = []
    dialog.way_wished.connect(wished.append)
    dialog.show_gone()
    assert dialog.trouble.text.startswith("This room no longer exists")
    assert not dialog.footer.ways[WayOut.COPY].isEnabled()
    QTest.keyClick(dialog.form.title, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert wished == []


def test_escape_and_close_end_it(open_dialog: OpenDialog) -> None:
    first, second = open_dialog(), open_dialog()
    QTest.keyClick(second, Qt.Key.Key_Escape)
    assert not second.isVisible()
    click(first.footer.close_button)
    assert not first.isVisible()


STOPS = [
    "Title",
    "Begin date",
    "Begin time",
    "End date",
    "End time",
    "Berlin, UTC+1",  # what a combo box is called where labels are told as relations
    "Guest link",
    "Text",
    "Edit wording…",
    "Preview of the invitation",
    "Write a mail",
    "Save calendar file…",
    "Close",
    "Copy as Markdown",
    "Copy",
]


def passed_by(key: Qt.Key) -> list[str]:
    """What has the focus on the way round, from the title back to it."""
    passed: list[str] = []
    for _ in range(40):
        focused = QApplication.focusWidget()
        assert focused is not None
        name = spoken(focused).replace("&", "")
        if len(passed) > 1 and name == "Title":
            return passed
        if name not in passed[-1:]:  # day, month and hour, minute are stops in one field
            passed.append(name)
        QTest.keyClick(focused, key)
    raise AssertionError(passed)


@pytest.mark.usefixtures("dialog")
def test_tab_goes_as_the_eyes_do() -> None:
    assert passed_by(Qt.Key.Key_Tab) == STOPS
    assert passed_by(Qt.Key.Key_Backtab)[:1] == ["Title"]  # and comes round


@pytest.mark.parametrize(
    ("key", "name"),
    [
        (Qt.Key.Key_B, "Begin date"),
        (Qt.Key.Key_E, "End date"),
        (Qt.Key.Key_Z, "Berlin, UTC+1"),
        (Qt.Key.Key_L, "Host link"),
        (Qt.Key.Key_T, "Title"),
    ],
)
def test_each_label_leads_to_its_field(dialog: InvitationDialog, key: Qt.Key, name: str) -> None:
    choose(dialog, InvitedAs.HOST)
    dialog.form.edit.setFocus()
    QTest.keyClick(dialog, key, Qt.KeyboardModifier.AltModifier)
    focused = QApplication.focusWidget()
    assert focused is not None
    assert spoken(focused) == name


def test_arrows_choose_the_link(dialog: InvitationDialog) -> None:
    options = dialog.form.links.options
    options[InvitedAs.GUEST].setFocus()
    QTest.keyClick(options[InvitedAs.GUEST], Qt.Key.Key_Right)
    assert dialog.form.links.carried is InvitedAs.VIEWER
    assert dialog.banner.isVisible()


def test_everything_has_a_name(dialog: InvitationDialog) -> None:
    named = [
        each
        for each in dialog.findChildren(QAbstractButton)
        if each.isVisible() and each.objectName() != "qt_spinbox_lineedit"
    ]
    assert named
    assert [each for each in named if not spoken(each)] == []
