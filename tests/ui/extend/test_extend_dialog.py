"""The dialog, driven by mouse and keys, with a clock that stands."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QDate, QPoint, Qt, QTime
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from tests.ui.create.fakes import NOON, SetMeter, StoppedClock
from tests.ui.extend.conftest import DRAFT, MakeDialog, room
from tests.ui.extend.driver import LEFT, Heard, click, press
from whereby_desktop.meetings.known_meeting import KnownMeeting
from whereby_desktop.meetings.remembered import Remembered
from whereby_desktop.ui.extend.extend_dialog import ExtendDialog
from whereby_desktop.ui.extend.longer_chips import HALF_HOUR, HOUR, OTHER, TWO_HOURS
from whereby_desktop.ui.extend.old_room import OldRoom

OLD_END = datetime(2026, 11, 25, 12, 5, tzinfo=UTC)  # 13:05 in Berlin


@pytest.fixture
def heard(dialog: ExtendDialog) -> Heard:
    return Heard(dialog)


def test_both_rooms_are_side_by_side(dialog: ExtendDialog) -> None:
    old, new = dialog.form.old, dialog.form.new
    assert dialog.windowTitle() == "Extend consult-7f3a…"
    assert old.geometry().top() == new.geometry().top()
    assert old.size() == new.size()
    assert old.geometry().right() < new.geometry().left()
    assert (old.name.text(), old.label.text()) == ("consult-7f3a…", "Intake, morning clinic")
    assert old.state.text() == "Ends in 23 min"
    assert old.address.text().startswith("example-clinic.whereby.com/consult-7f3a9c2e")
    assert (new.name.text(), new.state.text()) == ("consult-…", "Ends in 1 h 23 min")
    assert old.facts.texts == new.facts.texts
    assert old.facts.texts == [
        ("Mode", "Group, up to 200"),
        ("Lock", "Locked at creation"),
        ("Recording", "Cloud, starts by itself"),
    ]
    assert not new.address.isVisible()
    assert dialog.form.warning.text == (
        "The link changes. People who have the old link must get the new one."
    )
    for card in (old, new):
        assert not card.copy.isVisible()


@pytest.mark.parametrize(
    ("longer", "expected"), [(HALF_HOUR, 30), (HOUR, 60), (TWO_HOURS, 120)], ids=str
)
def test_the_chips_count_from_the_old_end(
    dialog: ExtendDialog, heard: Heard, longer: timedelta, expected: int
) -> None:
    click(dialog.form.longer.chips.chip(longer))
    click(dialog.create_button)
    wanted = replace(DRAFT, end=OLD_END + timedelta(minutes=expected))
    assert heard.creates == [(wanted, OldRoom.KEEP)]


def test_an_hour_is_chosen_and_everything_else_is_as_it_was(
    dialog: ExtendDialog, heard: Heard
) -> None:
    assert QApplication.focusWidget() is dialog.form.longer.chips.chip(HOUR)
    press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert heard.creates == [(replace(DRAFT, end=OLD_END + HOUR), OldRoom.KEEP)]


def test_they_count_from_now_where_the_old_end_has_passed(
    make_dialog: MakeDialog, old: KnownMeeting, clock: StoppedClock
) -> None:
    ended = replace(old, meeting=room(minutes=-20))
    dialog = make_dialog(ended)
    whole = NOON.replace(microsecond=0)
    assert dialog.form.draft.end == whole + HOUR
    clock.go(120)
    dialog.form.refresh()
    assert dialog.form.draft.end == whole + timedelta(seconds=120) + HOUR
    assert dialog.form.old.state.text().startswith("Host rights end in")


def test_the_old_end_passes_while_the_dialog_is_open(
    dialog: ExtendDialog, clock: StoppedClock
) -> None:
    at_end = dialog.form.question.radio(OldRoom.DELETE_AT_END)
    assert at_end.isVisible()
    clock.go(24 * 60)
    dialog.form.refresh()
    assert dialog.form.draft.end == clock.now().replace(microsecond=0) + HOUR
    assert not at_end.isVisible()


def test_a_time_set_by_hand(dialog: ExtendDialog, heard: Heard) -> None:
    click(dialog.form.longer.chips.chip(OTHER))
    assert QApplication.focusWidget() is dialog.form.longer.wall.time
    QTest.keyClicks(dialog.form.longer.wall.time, "18")
    assert dialog.form.longer.wall.time.time() == QTime(18, 5)
    assert dialog.form.new.state.text() == "Ends in 5 h 23 min"
    click(dialog.create_button)
    assert heard.creates[0][0].end == datetime(2026, 11, 25, 17, 5, tzinfo=UTC)


def test_editing_the_date_selects_other(dialog: ExtendDialog) -> None:
    dialog.form.longer.wall.date.setDate(QDate(2026, 11, 26))
    assert dialog.form.longer.chips.chip(OTHER).isChecked()
    assert dialog.form.draft.end == OLD_END + HOUR + timedelta(days=1)
    dialog.form.refresh()  # a minute later it is still that
    assert dialog.form.draft.end == OLD_END + HOUR + timedelta(days=1)


def test_an_end_in_the_past_creates_nothing(dialog: ExtendDialog, heard: Heard) -> None:
    dialog.form.longer.wall.time.setTime(QTime(10, 0))
    assert not dialog.create_button.isEnabled()
    assert dialog.create_button.toolTip() == "The end time is in the past."
    press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert heard.creates == []
    click(dialog.form.longer.wall.note.links[0])  # In 1 hour
    assert dialog.form.draft.end == NOON.replace(microsecond=0) + HOUR
    click(dialog.create_button)
    assert len(heard.creates) == 1


@pytest.mark.parametrize(
    ("choice", "text", "hint"),
    [
        (OldRoom.KEEP, "&Keep it", "Whereby deletes it by itself by Thu 13:05."),
        (OldRoom.DELETE_AT_END, "Delete it &when it ends (13:05)", "if it is running then."),
        (OldRoom.DELETE_NOW, "Delete it &now", "Everyone in it is thrown out at once. Costs 1"),
    ],
)
def test_the_question_about_the_old_room(
    make_dialog: MakeDialog,
    old: KnownMeeting,
    monkeypatch: pytest.MonkeyPatch,
    choice: OldRoom,
    text: str,
    hint: str,
) -> None:
    monkeypatch.setenv("TZ", "Europe/Berlin")
    import time

    time.tzset()
    try:
        dialog = make_dialog(old)
        heard = Heard(dialog)
        radio = dialog.form.question.radio(choice)
        assert radio.text() == text
        assert hint in radio.hint
        spoken = QAccessible.queryAccessibleInterface(radio)
        assert spoken.text(QAccessible.Text.Description) == radio.hint
        # Anywhere on its words, the hint included.
        QTest.mouseClick(radio, LEFT, pos=QPoint(60, radio.height() - 4))
        click(dialog.create_button)
        assert [each for _, each in heard.creates] == [choice]
        assert heard.decisions == []
    finally:
        monkeypatch.undo()
        time.tzset()


def test_the_arrow_keys_choose(dialog: ExtendDialog) -> None:
    dialog.form.question.radio(OldRoom.KEEP).setFocus()
    chosen: list[OldRoom] = []
    for _ in range(2):
        press(Qt.Key.Key_Down)
        chosen.append(dialog.form.question.choice)
    assert chosen == [OldRoom.DELETE_AT_END, OldRoom.DELETE_NOW]


def test_an_earlier_wish_is_shown(make_dialog: MakeDialog, old: KnownMeeting) -> None:
    assert old.remembered is not None
    wished = replace(old, remembered=replace(old.remembered, delete_at=OLD_END))
    assert make_dialog(wished).form.question.choice is OldRoom.DELETE_AT_END


def test_the_price_has_the_deletion_in_it(dialog: ExtendDialog, meter: SetMeter) -> None:
    assert dialog.price.text == "3 points, 842 left"
    click(dialog.form.question.radio(OldRoom.DELETE_NOW))
    assert dialog.price.text == "4 points, 842 left"
    click(dialog.form.question.radio(OldRoom.DELETE_AT_END))
    assert dialog.price.text == "3 points, 842 left"
    meter.change(remaining=2)
    assert dialog.create_button.text() == "C&reate when possible"


def test_a_room_made_elsewhere_says_so_and_offers_the_form(
    make_dialog: MakeDialog, elsewhere: KnownMeeting
) -> None:
    dialog = make_dialog(elsewhere)
    heard = Heard(dialog)
    form = dialog.form
    assert form.old.facts.texts == [("Mode", "Unknown"), ("Lock", "Unknown")]
    assert form.new.facts.texts[0] == ("Mode", "Group, up to 200")
    assert form.unknown.isVisible()
    assert "“1-hour consult”" in form.unknown.text()
    assert "same settings" not in form.about.text()
    assert form.draft.prefix == "consult-"
    click(form.use_form)
    assert heard.forms == ["7f3a"]
    assert not dialog.isVisible()
    assert heard.decisions == []


def test_a_room_made_here_has_no_such_words(dialog: ExtendDialog) -> None:
    assert not dialog.form.unknown.isVisible()
    assert not dialog.form.use_form.isVisible()


def test_while_it_is_created_only_cancel_can_be_pressed(dialog: ExtendDialog, heard: Heard) -> None:
    dialog.set_creating(True)
    assert dialog.creating
    assert dialog.create_button.text() == "Creating…"
    click(dialog.create_button)
    press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert heard.creates == []
    assert not dialog.form.isEnabled()
    assert QApplication.focusWidget() is dialog.cancel
    click(dialog.cancel)
    assert not dialog.isVisible()


def test_trouble_is_said_and_the_choices_stay(dialog: ExtendDialog, heard: Heard) -> None:
    click(dialog.form.longer.chips.chip(TWO_HOURS))
    click(dialog.form.question.radio(OldRoom.DELETE_NOW))
    dialog.set_creating(True)
    dialog.show_trouble("Whereby has a problem", "Server error 503.")
    assert dialog.banner.text == "Whereby has a problem Server error 503."
    press(Qt.Key.Key_Return)  # Create has the focus again
    assert heard.creates == [
        (replace(DRAFT, end=OLD_END + TWO_HOURS), OldRoom.DELETE_NOW),
    ]
    assert not dialog.banner.isVisible()


def test_every_control_has_a_name(make_dialog: MakeDialog, elsewhere: KnownMeeting) -> None:
    dialog = make_dialog(elsewhere)
    for control in dialog.findChildren(QAbstractButton):
        spoken = QAccessible.queryAccessibleInterface(control)
        if control.isVisible() and not control.objectName().startswith("qt_"):
            assert spoken.text(QAccessible.Text.Name).strip(), control


def test_tab_goes_in_reading_order(dialog: ExtendDialog) -> None:
    form = dialog.form
    order: list[QWidget] = [
        form.longer.chips,
        form.longer.wall.date,
        form.longer.wall.time,
        form.longer.wall.zone,
        form.question,
        dialog.cancel,
        dialog.create_button,
    ]
    seen: list[QWidget] = []
    for _ in range(30):  # chips and the parts of a field take one each
        focused = QApplication.focusWidget()
        assert focused is not None
        found = [each for each in order if each is focused or each.isAncestorOf(focused)]
        seen += [each for each in found if each not in seen]
        press(Qt.Key.Key_Tab)
    assert seen == order


def test_a_label_of_a_room_made_elsewhere_goes_with_it(
    make_dialog: MakeDialog, elsewhere: KnownMeeting
) -> None:
    labelled = replace(elsewhere, remembered=Remembered("7f3a", "Mine"))
    dialog = make_dialog(labelled)
    assert dialog.form.new.label.text() == "Mine"
    assert dialog.form.unknown.isVisible()
