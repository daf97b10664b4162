from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QDate, Qt, QTime, QTimeZone
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.create.fakes import NOON, StoppedClock
from whereby_desktop.meetings.presets import CONSULT, WEBINAR
from whereby_desktop.ui.create import end_chips
from whereby_desktop.ui.create.new_meeting_dialog import NewMeetingDialog

LEFT = Qt.MouseButton.LeftButton
WHOLE_NOON = NOON.replace(microsecond=0)


def type_zone(dialog: NewMeetingDialog, text: str) -> None:
    edit = dialog.form.end.zone.text_edit
    edit.setFocus()
    edit.selectAll()
    QTest.keyClicks(edit, text)


def type_time(dialog: NewMeetingDialog, digits: str) -> None:
    time = dialog.form.end.time
    time.setFocus()
    time.setCurrentSection(time.Section.HourSection)
    time.setSelectedSection(time.Section.HourSection)
    QTest.keyClicks(time, digits)


@pytest.mark.parametrize(
    ("chip", "lasts"),
    [
        (end_chips.HALF_HOUR, timedelta(minutes=30)),
        (end_chips.HOUR, timedelta(hours=1)),
        (end_chips.TWO_HOURS, timedelta(hours=2)),
    ],
)
def test_a_chip_ends_the_meeting_so_long_from_now(
    dialog: NewMeetingDialog, clock: StoppedClock, chip: str, lasts: timedelta
) -> None:
    QTest.mouseClick(dialog.form.end.chips.chip(chip), LEFT)
    assert dialog.draft().end == WHOLE_NOON + lasts
    assert dialog.form.end.chips.chosen == chip

    clock.go(600)
    assert dialog.draft().end == WHOLE_NOON + lasts + timedelta(minutes=10)


@pytest.mark.parametrize(
    ("now", "words", "end"),
    [
        ("2026-11-25T11:42", "Today 18:00", "2026-11-25T17:00"),
        ("2026-11-25T16:45", "Today 22:00", "2026-11-25T21:00"),
        ("2026-11-25T20:31", "Tomorrow 12:00", "2026-11-26T11:00"),
    ],
)
def test_the_round_chip_offers_the_next_sensible_hour(
    dialog: NewMeetingDialog, clock: StoppedClock, now: str, words: str, end: str
) -> None:
    clock.set(datetime.fromisoformat(now).replace(tzinfo=UTC))
    dialog.form.refresh()
    chip = dialog.form.end.chips.chip(end_chips.ROUND)
    assert chip.text() == words
    QTest.mouseClick(chip, LEFT)
    assert dialog.draft().end == datetime.fromisoformat(end).replace(tzinfo=UTC)


def test_other_keeps_the_end_and_goes_to_the_time(dialog: NewMeetingDialog) -> None:
    QTest.mouseClick(dialog.form.end.chips.chip(end_chips.OTHER), LEFT)
    assert dialog.form.end.time.hasFocus()
    assert dialog.draft().end == datetime(2026, 11, 25, 12, 42, tzinfo=UTC)


def test_a_typed_time_selects_other(dialog: NewMeetingDialog) -> None:
    type_time(dialog, "1530")
    assert dialog.form.end.chips.chosen == end_chips.OTHER
    assert dialog.form.end.time.time() == QTime(15, 30)
    assert dialog.draft().end == datetime(2026, 11, 25, 14, 30, tzinfo=UTC)
    assert dialog.form.end.note.text == "Host can enter until 16:30. Deleted by Thu 15:30."


def test_the_time_on_screen_follows_the_clock_while_a_chip_is_chosen(
    dialog: NewMeetingDialog, clock: StoppedClock
) -> None:
    assert dialog.form.end.time.time() == QTime(13, 42)
    clock.go(60)
    dialog.form.refresh()
    assert dialog.form.end.time.time() == QTime(13, 43)
    assert dialog.form.end.chips.chosen == end_chips.HOUR


def test_an_end_of_a_preset_that_no_chip_has_still_counts_from_now(
    dialog: NewMeetingDialog, clock: StoppedClock
) -> None:
    dialog.fill(WEBINAR)
    assert dialog.form.end.chips.chosen == end_chips.OTHER
    clock.go(1200)
    assert dialog.draft().end == WHOLE_NOON + timedelta(hours=3, minutes=20)


def test_the_year_shows_where_it_is_another(dialog: NewMeetingDialog) -> None:
    assert dialog.form.end.date.text() == "Wed 25 Nov"
    dialog.form.end.date.setDate(QDate(2027, 1, 4))
    assert dialog.form.end.date.text() == "Mon 4 Jan 2027"


def test_an_end_in_the_past_is_said_and_mended(dialog: NewMeetingDialog, spoken: list[str]) -> None:
    type_time(dialog, "0900")
    note = dialog.form.end.note
    assert note.text == "The end time is in the past."
    assert "The end time is in the past." in spoken
    assert not dialog.create_button.isEnabled()
    assert dialog.create_button.toolTip() == "The end time is in the past."

    QTest.mouseClick(note.links[0], LEFT)
    assert note.text.startswith("Host can enter")
    assert dialog.draft().end == WHOLE_NOON + timedelta(hours=1)
    assert dialog.create_button.isEnabled()


def test_an_end_passes_while_the_form_is_open(
    dialog: NewMeetingDialog, clock: StoppedClock, spoken: list[str]
) -> None:
    type_time(dialog, "1300")
    clock.go(20 * 60)
    dialog.form.refresh()
    clock.go(60)
    dialog.form.refresh()
    assert spoken.count("The end time is in the past.") == 1


def test_an_end_that_is_near_is_a_warning_only(dialog: NewMeetingDialog) -> None:
    type_time(dialog, "1247")
    assert dialog.form.end.note.text == "Ends in 4 min. You can still create it."
    assert dialog.create_button.isEnabled()


def test_another_zone_keeps_a_time_that_was_set_by_hand(
    qtbot: QtBot, dialog: NewMeetingDialog
) -> None:
    type_time(dialog, "2000")
    type_zone(dialog, "New York")
    completer = dialog.form.end.zone.completer()
    assert completer is not None
    popup = completer.popup()
    assert popup is not None
    qtbot.waitUntil(popup.isVisible)
    QTest.keyClick(popup, Qt.Key.Key_Tab)  # while it is open, keys go there
    assert dialog.form.end.zone.zone == QTimeZone(b"America/New_York")
    assert dialog.form.end.time.time() == QTime(20, 0)
    assert dialog.draft().end == datetime(2026, 11, 26, 1, 0, tzinfo=UTC)
    assert dialog.form.end.zone.currentText() == "New York, UTC-5"


def test_another_zone_leaves_an_hour_an_hour(dialog: NewMeetingDialog) -> None:
    type_zone(dialog, "America/New_York")
    dialog.form.settle()
    assert dialog.form.end.time.time() == QTime(7, 42)
    assert dialog.draft().end == WHOLE_NOON + timedelta(hours=1)
    assert dialog.form.end.chips.chosen == end_chips.HOUR


def test_a_zone_is_picked_from_the_list(dialog: NewMeetingDialog) -> None:
    combo = dialog.form.end.zone
    assert combo.count() == 1
    combo.showPopup()
    assert combo.count() > 400
    assert combo.itemText(0) == "Berlin, UTC+1"
    row = combo.findText("Kolkata, UTC+5:30")
    combo.setCurrentIndex(row)
    combo.hidePopup()
    combo.activated.emit(row)
    assert combo.zone == QTimeZone(b"Asia/Kolkata")


def test_the_list_offers_what_is_typed(qtbot: QtBot, dialog: NewMeetingDialog) -> None:
    type_zone(dialog, "toky")
    completer = dialog.form.end.zone.completer()
    assert completer is not None
    qtbot.waitUntil(lambda: completer.completionCount() == 1)
    assert completer.currentCompletion() == "Tokyo, UTC+9"
    popup = completer.popup()
    assert popup is not None
    popup.hide()


def test_an_unknown_zone_is_said_and_nothing_is_sent(
    dialog: NewMeetingDialog,
) -> None:
    sent: list[object] = []
    dialog.create_requested.connect(lambda draft, _label, _preset, _options: sent.append(draft))
    type_zone(dialog, "Atlantis")
    assert dialog.form.end.note.text.startswith("Host can enter")  # in the middle of a word
    QTest.keyClick(
        dialog.form.end.zone.text_edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier
    )
    assert sent == []
    assert dialog.form.end.note.text == "No time zone is called “Atlantis”."
    assert not dialog.create_button.isEnabled()
    dialog.form.refresh()
    assert dialog.form.end.zone.currentText() == "Atlantis"

    QTest.mouseClick(dialog.form.end.note.links[0], LEFT)
    assert dialog.form.end.zone.currentText() == "Berlin, UTC+1"
    assert dialog.create_button.isEnabled()


def test_a_time_that_the_clock_change_skips(dialog: NewMeetingDialog) -> None:
    dialog.form.end.date.setDate(QDate(2027, 3, 28))
    type_time(dialog, "0230")
    note = dialog.form.end.note
    assert note.text == "02:30 does not exist on 28 March in Berlin."
    assert note.links[0].accessibleName() == "Use 03:30"
    assert not dialog.create_button.isEnabled()

    QTest.mouseClick(note.links[0], LEFT)
    assert dialog.form.end.time.time() == QTime(3, 30)
    assert dialog.draft().end == datetime(2027, 3, 28, 1, 30, tzinfo=UTC)
    assert dialog.create_button.isEnabled()


@pytest.mark.parametrize(("link", "hour"), [(0, 0), (1, 1)])
def test_a_time_that_the_clock_change_doubles(
    dialog: NewMeetingDialog, link: int, hour: int
) -> None:
    dialog.form.end.date.setDate(QDate(2027, 10, 31))
    type_time(dialog, "0230")
    note = dialog.form.end.note
    assert note.text == "02:30 happens twice."
    assert [each.accessibleName() for each in note.links] == ["First", "Second"]
    assert dialog.create_button.isEnabled()

    QTest.mouseClick(note.links[link], LEFT)
    assert dialog.draft().end == datetime(2027, 10, 31, hour, 30, tzinfo=UTC)
    assert dialog.form.end.time.time() == QTime(2, 30)
    assert note.text.startswith("Host can enter")


def test_each_part_of_the_end_has_a_name(dialog: NewMeetingDialog) -> None:
    end = dialog.form.end
    names = [part.accessibleName() for part in (end.date, end.time, end.zone)]
    assert names == ["End date", "End time", "Time zone"]
    assert end.time.accessibleDescription() == end.note.text


def test_filling_again_forgets_a_time_that_was_set(dialog: NewMeetingDialog) -> None:
    type_time(dialog, "2000")
    dialog.fill(CONSULT)
    assert dialog.form.end.chips.chosen == end_chips.HOUR
