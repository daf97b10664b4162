from collections.abc import Callable
from datetime import timedelta
from itertools import pairwise

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.create.fakes import NOON, SetMeter, StoppedClock
from tests.ui.create.hands import pick
from whereby_desktop.meetings.draft import MeetingDraft, Mode, NamePattern, StreamingTrigger
from whereby_desktop.meetings.link_options import NO_OPTIONS, LinkOptions
from whereby_desktop.meetings.presets import CONSULT, GROUP_LESSON, WEBINAR
from whereby_desktop.ui.create import end_chips
from whereby_desktop.ui.create.new_meeting_dialog import NewMeetingDialog

LEFT = Qt.MouseButton.LeftButton
CTRL = Qt.KeyboardModifier.ControlModifier
Order = tuple[MeetingDraft, str, str, LinkOptions]


@pytest.fixture
def sent(dialog: NewMeetingDialog) -> list[Order]:
    orders: list[Order] = []
    dialog.create_requested.connect(
        lambda draft, label, preset, options: orders.append((draft, label, preset, options))
    )
    return orders


def test_it_opens_at_the_prefix_with_nothing_selected(dialog: NewMeetingDialog) -> None:
    dialog.fill(CONSULT)
    assert dialog.focusWidget() is dialog.form.prefix.edit
    assert dialog.windowTitle() == "New meeting"
    QTest.keyClicks(dialog.form.prefix.edit, "2")
    assert dialog.draft().prefix == "consult-2"


def test_a_preset_fills_the_form_and_goes_along(
    dialog: NewMeetingDialog, sent: list[Order]
) -> None:
    dialog.fill(GROUP_LESSON)
    dialog.form.label.setFocus()
    QTest.keyClicks(dialog.form.label, "  Algebra, Tuesday ")
    QTest.mouseClick(dialog.create_button, LEFT)
    assert sent == [
        (
            MeetingDraft(
                end=NOON.replace(microsecond=0) + timedelta(hours=2),
                prefix="lesson-",
                pattern=NamePattern.HUMAN_SHORT,
                mode=Mode.GROUP,
                locked=True,
            ),
            "Algebra, Tuesday",
            "lesson",
            NO_OPTIONS,
        )
    ]


def test_picking_another_preset_keeps_the_label(dialog: NewMeetingDialog) -> None:
    dialog.form.label.setText("Intake")
    combo = dialog.form.preset
    combo.setFocus()
    QTest.keyClicks(combo, "Web")
    QTest.keyClick(combo, Qt.Key.Key_Up)
    assert combo.currentText() == "Group lesson"
    assert dialog.draft().prefix == "lesson-"
    assert dialog.form.label.label == "Intake"
    assert combo.preset_key == "lesson"


@pytest.mark.parametrize("field", ["label", "prefix", "time", "zone", "lock", "advanced"])
def test_ctrl_enter_creates_from_any_field(
    dialog: NewMeetingDialog, sent: list[Order], field: str
) -> None:
    dialog.fill(CONSULT)
    form = dialog.form
    fields: dict[str, QWidget] = {
        "label": form.label,
        "prefix": form.prefix.edit,
        "time": form.end.time,
        "zone": form.end.zone,
        "lock": form.lock.box,
        "advanced": form.advanced.header,
    }
    fields[field].setFocus()
    QTest.keyClick(fields[field], Qt.Key.Key_Return, CTRL)
    assert len(sent) == 1


def test_ctrl_enter_with_a_problem_goes_to_it_and_sends_nothing(
    dialog: NewMeetingDialog, sent: list[Order], spoken: list[str]
) -> None:
    QTest.keyClicks(dialog.form.prefix.edit, "n_e")
    dialog.form.label.setFocus()
    spoken.clear()
    QTest.keyClick(dialog.form.label, Qt.Key.Key_Enter, CTRL)
    assert sent == []
    assert dialog.form.prefix.edit.hasFocus()
    assert spoken == ["Use only a to z, 0 to 9 and hyphens."]


def test_enter_alone_and_typing_create_nothing(dialog: NewMeetingDialog, sent: list[Order]) -> None:
    QTest.keyClick(dialog.form.prefix.edit, Qt.Key.Key_Return)
    assert sent == []
    assert dialog.isVisible()


def test_escape_cancels(qtbot: QtBot, dialog: NewMeetingDialog) -> None:
    with qtbot.waitSignal(dialog.rejected):
        QTest.keyClick(dialog.form.prefix.edit, Qt.Key.Key_Escape)


def test_while_creating_only_cancel_can_be_pressed(
    dialog: NewMeetingDialog, sent: list[Order]
) -> None:
    dialog.set_creating(True)
    assert dialog.create_button.text() == "Creating…"
    assert not dialog.create_button.isEnabled()
    assert not dialog.form.isEnabled()
    assert dialog.cancel.hasFocus()
    QTest.keyClick(dialog.cancel, Qt.Key.Key_Return, CTRL)
    assert sent == []

    dialog.set_creating(False)
    assert dialog.create_button.text() == "C&reate and copy link"
    assert dialog.create_button.isEnabled()


@pytest.mark.parametrize(
    ("field", "name"),
    [("endDate", "End time"), ("roomNamePrefix", "Name prefix"), ("prefix", "Name prefix")],
)
def test_trouble_is_said_in_the_dialog_and_nothing_is_lost(
    dialog: NewMeetingDialog, spoken: list[str], field: str, name: str
) -> None:
    dialog.form.label.setText("Intake")
    dialog.form.prefix.set_prefix("mine-")
    dialog.set_creating(True)
    dialog.show_trouble("Whereby did not accept the settings", "“too late”", field)
    assert dialog.banner.isVisible()
    assert spoken[-1] == "Whereby did not accept the settings “too late”"
    focus = dialog.focusWidget()
    assert focus is not None
    assert focus.accessibleName() == name
    assert dialog.form.isEnabled()
    assert dialog.form.label.label == "Intake"
    assert dialog.draft().prefix == "mine-"

    QTest.mouseClick(dialog.create_button, LEFT)
    assert not dialog.banner.isVisible()


def test_trouble_with_a_field_under_advanced_opens_it(dialog: NewMeetingDialog) -> None:
    dialog.show_trouble("Whereby did not accept the settings", "“no”", "recording.type")
    assert dialog.form.advanced.fields.isVisible()
    assert dialog.focusWidget() is dialog.form.advanced.fields.recording.kind


def test_the_viewer_template_forces_lock_and_group_until_it_is_off(
    dialog: NewMeetingDialog,
) -> None:
    QTest.mouseClick(dialog.form.advanced.header, LEFT)
    QTest.mouseClick(dialog.form.advanced.fields.viewers, LEFT)
    draft = dialog.draft()
    assert (draft.viewer_mode, draft.mode, draft.locked) == (True, Mode.GROUP, True)
    assert not dialog.form.mode.bar.isEnabled()
    assert not dialog.form.lock.box.isEnabled()
    assert dialog.form.lock.box.isChecked()
    why = "The viewer template makes the room group and locked."
    assert dialog.form.mode.note.text == why
    assert dialog.form.lock.note.text == "The viewer template locks the room."
    assert dialog.form.lock.note.isVisible()
    assert dialog.form.advanced.header.summary == "Viewer template on"

    QTest.mouseClick(dialog.form.advanced.fields.viewers, LEFT)
    draft = dialog.draft()
    assert (draft.viewer_mode, draft.mode, draft.locked) == (False, Mode.NORMAL, False)
    assert dialog.form.lock.box.isEnabled()
    assert not dialog.form.lock.note.isVisible()


def test_viewers_need_group(dialog: NewMeetingDialog) -> None:
    QTest.mouseClick(dialog.form.links.viewer, LEFT)
    note = dialog.form.mode.note
    assert note.text == "Viewers need group mode."
    assert not dialog.create_button.isEnabled()
    QTest.mouseClick(note.links[0], LEFT)
    assert dialog.draft().mode is Mode.GROUP
    assert dialog.create_button.isEnabled()


def test_streaming_is_checked_concealed_and_sent(dialog: NewMeetingDialog) -> None:
    dialog.fill(CONSULT)
    QTest.mouseClick(dialog.form.advanced.header, LEFT)
    streaming = dialog.form.advanced.fields.streaming
    pick(streaming.trigger, "Started by hand")
    assert not dialog.create_button.isEnabled()
    QTest.keyClicks(streaming.address, "https://example.org")
    assert streaming.note.text.startswith("Enter the whole address")
    assert not dialog.create_button.isEnabled()
    assert streaming.address.echoMode() is QLineEdit.EchoMode.Password

    streaming.address.clear()
    QTest.keyClicks(streaming.address, "rtmp://example.org/live/key")
    QTest.mouseClick(streaming.reveal, LEFT)
    assert streaming.address.displayText() == "rtmp://example.org/live/key"
    wanted = dialog.draft().streaming
    assert wanted is not None
    assert wanted.address.reveal() == "rtmp://example.org/live/key"
    assert wanted.trigger is StreamingTrigger.NONE
    assert "key" not in repr(dialog.draft())
    assert dialog.create_button.isEnabled()


def test_a_duplicate_has_the_same_settings(
    dialog: NewMeetingDialog,
    clock: StoppedClock,
    sent: list[Order],
) -> None:
    draft = WEBINAR.draft(clock.now())
    dialog.fill_from(draft, "Open day")
    QTest.mouseClick(dialog.create_button, LEFT)
    assert sent == [(draft, "Open day", "", NO_OPTIONS)]


def test_a_duplicate_of_what_has_ended_lasts_an_hour(
    dialog: NewMeetingDialog, clock: StoppedClock
) -> None:
    draft = CONSULT.draft(clock.now() - timedelta(days=2))
    dialog.fill_from(draft, "")
    assert dialog.draft().end == NOON.replace(microsecond=0) + timedelta(hours=1)
    assert dialog.form.end.chips.chosen == end_chips.HOUR
    assert dialog.form.preset.preset_key == ""


def test_the_price_stands_against_what_is_left(dialog: NewMeetingDialog, meter: SetMeter) -> None:
    assert dialog.price.text == "3 points, 842 left"
    meter.change(remaining=41)
    assert dialog.price.text == "3 points, 41 left"


def test_too_few_points_are_said_and_creating_is_still_possible(
    dialog: NewMeetingDialog, meter: SetMeter, sent: list[Order]
) -> None:
    meter.change(remaining=1)
    assert dialog.price.text == "Needs 3 points, 1 left. It will go out in about 20 s."
    assert dialog.create_button.text() == "C&reate when possible"
    QTest.mouseClick(dialog.create_button, LEFT)
    assert len(sent) == 1
    meter.change(remaining=1000)
    assert dialog.create_button.text() == "C&reate and copy link"


def test_a_closed_dialog_listens_to_nothing(dialog: NewMeetingDialog, meter: SetMeter) -> None:
    assert len(meter.listeners) == 1
    dialog.reject()
    assert meter.listeners == []


def test_every_label_leads_to_its_field(dialog: NewMeetingDialog) -> None:
    dialog.form.advanced.header.setChecked(True)
    labels = [each for each in dialog.findChildren(QLabel) if each.buddy() is not None]
    details = [each for each in labels if each.property("tone") == "text2"]
    leading = [each.text() for each in labels if each not in details]
    buttons = [dialog.form.presets.save_as, dialog.form.advanced.header]
    buttons += [dialog.cancel, dialog.create_button]
    mnemonics = [
        text[text.index("&") + 1].lower() for text in leading + [each.text() for each in buttons]
    ]
    assert len(leading) == 12
    assert len(set(mnemonics)) == len(mnemonics)

    QTest.keyClick(dialog, Qt.Key.Key_M, Qt.KeyboardModifier.AltModifier)
    focus = dialog.focusWidget()
    assert focus is dialog.form.mode.bar.segment(Mode.NORMAL)


def test_everything_that_takes_the_focus_has_a_name(dialog: NewMeetingDialog) -> None:
    dialog.form.advanced.header.setChecked(True)
    fields = dialog.form.advanced.fields
    pick(fields.recording.kind, "In the cloud")
    pick(fields.recording.storage.provider, "In my own S3 bucket")
    pick(fields.transcription.trigger, "Started by hand")
    pick(fields.streaming.trigger, "Started by hand")
    dialog.form.prefix.set_prefix("ä")
    nameless = []
    for widget in dialog.findChildren(QWidget):
        inside = widget.parentWidget()
        part_of_another = isinstance(inside, QComboBox) or widget.focusProxy() is not None
        if not widget.isVisible() or part_of_another or widget.objectName().startswith("qt_"):
            continue
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            interface = QAccessible.queryAccessibleInterface(widget)
            assert interface is not None
            if not interface.text(QAccessible.Text.Name):
                nameless.append(widget)
    assert nameless == []


def test_the_chosen_ones_are_radio_buttons_to_a_screen_reader(dialog: NewMeetingDialog) -> None:
    buttons: list[QAbstractButton] = [
        dialog.form.mode.bar.segment(Mode.GROUP),
        dialog.form.end.chips.chip(end_chips.HOUR),
    ]
    for button in buttons:
        interface = QAccessible.queryAccessibleInterface(button)
        assert interface is not None
        assert interface.role() is QAccessible.Role.RadioButton


def test_tab_goes_in_reading_order(dialog: NewMeetingDialog) -> None:
    dialog.fill(CONSULT)
    form = dialog.form
    order: list[QWidget] = []
    form.preset.setFocus()
    for _ in range(20):
        focus = dialog.focusWidget()
        assert focus is not None
        order.append(focus)
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    places = [each.mapTo(dialog, each.rect().topLeft()) for each in order[:15]]
    rows = [place.y() // 20 for place in places]
    assert rows == sorted(rows)
    chip = form.end.chips.chip(end_chips.HOUR)
    assert order[:4] == [form.preset, form.presets.save_as, form.label, chip]
    assert dialog.create_button in order


def test_arrow_keys_choose_among_segments(dialog: NewMeetingDialog) -> None:
    segment = dialog.form.mode.bar.segment(Mode.NORMAL)
    segment.setFocus()
    QTest.keyClick(segment, Qt.Key.Key_Right)
    assert dialog.draft().mode is Mode.GROUP


def test_it_follows_the_minute(dialog: NewMeetingDialog, clock: StoppedClock) -> None:
    shown = dialog.form.end.time.text()
    clock.go(60)
    dialog.form.refresh()
    assert (shown, dialog.form.end.time.text()) == ("13:42", "13:43")


def test_checks_come_while_the_words_are_those_of_the_moment(
    new_dialog: Callable[[], NewMeetingDialog],
) -> None:
    dialog = new_dialog()
    checks = QSignalSpy(dialog.form.checked)
    QTest.keyClicks(dialog.form.prefix.edit, "abc")
    QCoreApplication.sendPostedEvents()
    assert checks.count() == 3


def test_tab_goes_into_the_advanced_part_before_the_buttons(dialog: NewMeetingDialog) -> None:
    dialog.fill(CONSULT)
    dialog.form.advanced.header.setChecked(True)
    fields = dialog.form.advanced.fields
    for combo in (fields.recording.kind, fields.transcription.trigger, fields.streaming.trigger):
        pick(combo, combo.itemText(combo.count() - 1))
    pick(fields.recording.storage.provider, "In my own S3 bucket")
    dialog.form.advanced.header.setFocus()
    order: list[QWidget] = []
    while dialog.form.preset not in order:
        focus = dialog.focusWidget()
        assert focus is not None
        assert focus not in order
        order.append(focus)
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    assert order[1] is fields.viewers
    streaming = fields.streaming
    assert order[-4:-1] == [streaming.address, streaming.reveal, dialog.cancel]
    places = [each.mapTo(dialog.form, each.rect().center()).y() for each in order[:-2]]
    assert all(later > earlier - 10 for earlier, later in pairwise(places))


def test_a_field_can_be_clicked_into(dialog: NewMeetingDialog) -> None:
    form = dialog.form
    for part in (form.label, form.prefix.edit, form.preset):
        QTest.mouseClick(part, Qt.MouseButton.LeftButton)
        assert dialog.focusWidget() is part
