"""The dialog of a preset, by mouse and by keys."""

from collections.abc import Callable
from dataclasses import replace
from datetime import time, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from whereby_desktop.meetings.draft import (
    Mode,
    NamePattern,
    Recording,
    Storage,
    StorageAccess,
    StorageProvider,
    Streaming,
)
from whereby_desktop.meetings.link_options import LinkOptions
from whereby_desktop.meetings.presets import (
    CONSULT,
    GROUP_LESSON,
    SUPPORT_CALL,
    WEBINAR,
    Lasting,
    Preset,
    UntilTime,
)
from whereby_desktop.meetings.secret import Secret
from whereby_desktop.ui.presets.ends_field import AT
from whereby_desktop.ui.presets.preset_dialog import PresetDialog, Task

LEFT = Qt.MouseButton.LeftButton
CONTROL = Qt.KeyboardModifier.ControlModifier
NEW = Preset("new", "", Lasting(timedelta(hours=1)))


@pytest.fixture
def show(qtbot: QtBot, dialog: PresetDialog) -> Callable[[Preset, Task], QSignalSpy]:
    """Opens the dialog; the spy sees what it saves."""

    def opened(preset: Preset, task: Task) -> QSignalSpy:
        dialog.show_preset(preset, task)
        spy = QSignalSpy(dialog.saved)
        with qtbot.waitExposed(dialog):
            dialog.open()
        dialog.activateWindow()
        qtbot.waitUntil(dialog.isActiveWindow)
        return spy

    return opened


Show = Callable[[Preset, Task], QSignalSpy]


def type_into(field: QLineEdit, text: str) -> None:
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)


def test_a_new_preset_is_made_by_keys(dialog: PresetDialog, show: Show) -> None:
    spy = show(NEW, Task.NEW)
    assert dialog.windowTitle() == "New preset"
    assert dialog.form.name.edit.hasFocus()
    QTest.keyClicks(dialog.form.name.edit, "  Second   opinion ")
    type_into(dialog.form.prefix.edit, "second-")
    QTest.keyClick(dialog.form.prefix.edit, Qt.Key.Key_Return, CONTROL)
    assert spy.count() == 1
    assert spy.at(0) == [replace(NEW, name="Second opinion", prefix="second-"), False]
    assert not dialog.isVisible()


def test_every_part_is_changed_by_mouse(dialog: PresetDialog, show: Show) -> None:
    spy = show(SUPPORT_CALL, Task.EDIT)
    form = dialog.form
    assert dialog.windowTitle() == "Edit preset"
    assert form.name.name == "Support call, 30 min"
    QTest.mouseClick(form.ends.kind.segment(AT), LEFT)
    QTest.mouseClick(form.pattern.bar.segment(NamePattern.HUMAN_SHORT), LEFT)
    QTest.mouseClick(form.mode.bar.segment(Mode.GROUP), LEFT)
    QTest.mouseClick(form.lock.box, LEFT)
    QTest.mouseClick(form.links.host, LEFT)
    QTest.mouseClick(form.default, LEFT)
    QTest.mouseClick(dialog.save, LEFT)
    preset, default = spy.at(0)
    assert preset == replace(
        SUPPORT_CALL,
        ends=UntilTime(time(18, 0)),
        pattern=NamePattern.HUMAN_SHORT,
        mode=Mode.GROUP,
        locked=True,
        host_link=True,
    )
    assert default is True


@pytest.mark.parametrize("preset", [CONSULT, SUPPORT_CALL, GROUP_LESSON, WEBINAR])
def test_what_nobody_touches_stays_as_it_was(
    dialog: PresetDialog, show: Show, preset: Preset
) -> None:
    spy = show(preset, Task.EDIT)
    QTest.mouseClick(dialog.save, LEFT)
    assert spy.at(0)[0] == preset


def test_escape_and_cancel_change_nothing(dialog: PresetDialog, show: Show) -> None:
    spy = show(CONSULT, Task.EDIT)
    type_into(dialog.form.name.edit, "Other")
    QTest.keyClick(dialog.form.name.edit, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    dialog.open()
    QTest.mouseClick(dialog.cancel, LEFT)
    assert not dialog.isVisible()
    assert spy.count() == 0


def test_the_next_key_does_not_wipe_out_the_name(dialog: PresetDialog, show: Show) -> None:
    show(CONSULT, Task.EDIT)
    QTest.keyClicks(dialog.form.name.edit, "s")
    assert dialog.form.name.name == "1-hour consults"


def test_a_name_is_needed(dialog: PresetDialog, show: Show) -> None:
    spy = show(replace(CONSULT, key="copy"), Task.SAVE_AS)
    assert dialog.windowTitle() == "Save as preset"
    assert dialog.form.name.note.text == ""  # no reproach before anybody did anything
    dialog.form.prefix.setFocus()
    QTest.mouseClick(dialog.save, LEFT)
    assert spy.count() == 0
    assert dialog.form.name.note.text == "Enter a name."
    assert dialog.form.name.edit.hasFocus()
    assert dialog.save.accessibleDescription() == "Enter a name."


def test_no_two_are_called_the_same(dialog: PresetDialog, show: Show) -> None:
    spy = show(NEW, Task.NEW)
    name = dialog.form.name
    type_into(name.edit, "group LESSON")
    assert name.note.text == "Another preset is called “group LESSON”."
    QTest.keyClick(name.edit, Qt.Key.Key_Return, CONTROL)
    assert spy.count() == 0
    (fix,) = name.note.links
    QTest.mouseClick(fix, LEFT)
    assert name.name == "group LESSON (2)"
    QTest.mouseClick(dialog.save, LEFT)
    assert spy.at(0)[0].name == "group LESSON (2)"


def test_its_own_name_is_no_others(dialog: PresetDialog, show: Show) -> None:
    show(GROUP_LESSON, Task.EDIT)
    type_into(dialog.form.name.edit, "GROUP lesson")
    assert dialog.form.blocker() == ""


def test_problems_are_said_beside_their_fields(dialog: PresetDialog, show: Show) -> None:
    spy = show(replace(SUPPORT_CALL, viewer_link=True), Task.EDIT)
    form = dialog.form
    assert form.mode.note.text == "Viewers need group mode."
    QTest.mouseClick(dialog.save, LEFT)
    assert spy.count() == 0
    QTest.mouseClick(form.mode.note.links[0], LEFT)
    type_into(form.prefix.edit, "a_b")
    assert "a to z" in form.prefix.note.text
    QTest.mouseClick(dialog.save, LEFT)
    assert form.prefix.edit.hasFocus()
    QTest.mouseClick(form.prefix.note.links[0], LEFT)
    QTest.mouseClick(dialog.save, LEFT)
    assert spy.count() == 1


def test_an_end_that_would_have_passed_is_no_problem(dialog: PresetDialog, show: Show) -> None:
    """11:42 at the dialog's clock: today's 11:44 is too near, but there is tomorrow's."""
    spy = show(replace(CONSULT, ends=UntilTime(time(11, 44))), Task.EDIT)
    QTest.mouseClick(dialog.save, LEFT)
    assert spy.count() == 1


def test_a_meeting_without_time_is_not_saved(dialog: PresetDialog, show: Show) -> None:
    spy = show(CONSULT, Task.EDIT)
    dialog.form.ends.hours.setFocus()
    dialog.form.ends.hours.selectAll()
    QTest.keyClicks(dialog.form.ends.hours, "0")
    QTest.keyClick(dialog.form.ends.hours, Qt.Key.Key_Return, CONTROL)
    assert spy.count() == 0
    assert dialog.isVisible()


def test_the_viewer_template_forces_group_and_lock(dialog: PresetDialog, show: Show) -> None:
    spy = show(SUPPORT_CALL, Task.EDIT)
    form = dialog.form
    QTest.mouseClick(form.advanced.header, LEFT)
    QTest.mouseClick(form.advanced.fields.viewers, LEFT)
    assert form.mode.mode is Mode.GROUP
    assert form.lock.box.isChecked()
    assert not form.lock.box.isEnabled()
    QTest.mouseClick(dialog.save, LEFT)
    assert spy.at(0)[0].viewer_mode


def test_link_options_are_part_of_it(dialog: PresetDialog, show: Show) -> None:
    spy = show(replace(CONSULT, link_options=LinkOptions((("lang", "de"),))), Task.EDIT)
    section = dialog.form.link_options
    assert section.header.summary != "None"
    QTest.mouseClick(section.header, LEFT)
    assert section.editor.isVisible()
    field = section.editor.field("displayName")
    assert field is not None
    edit = field.findChild(QLineEdit)
    assert isinstance(edit, QLineEdit)
    type_into(edit, "Guest")
    QTest.mouseClick(dialog.save, LEFT)
    options = spy.at(0)[0].link_options
    assert (options.get("displayName"), options.get("lang")) == ("Guest", "de")


def test_what_the_keyring_has_need_not_be_entered_again(dialog: PresetDialog, show: Show) -> None:
    storage = Storage(
        StorageProvider.S3, StorageAccess.ACCESS_KEY, "bucket", "eu-west-1", "AKIAEXAMPLE"
    )
    preset = replace(
        WEBINAR,
        recording=Recording(storage=storage),
        streaming=Streaming(Secret(""), kept_as="abc"),
    )
    spy = show(preset, Task.EDIT)
    assert dialog.form.blocker() == ""
    QTest.mouseClick(dialog.form.advanced.header, LEFT)
    QTest.mouseClick(dialog.save, LEFT)
    saved = spy.at(0)[0]
    assert saved.streaming == preset.streaming
    assert saved.recording.storage.access_key_id == "AKIAEXAMPLE"


def test_without_a_stream_address_it_is_not_saved_and_the_field_is_shown(
    dialog: PresetDialog, show: Show
) -> None:
    spy = show(replace(WEBINAR, streaming=Streaming(Secret(""))), Task.EDIT)
    QTest.mouseClick(dialog.save, LEFT)
    assert spy.count() == 0
    streaming = dialog.form.advanced.fields.streaming
    assert streaming.address.isVisible()
    assert streaming.address.hasFocus()
    QTest.keyClicks(streaming.address, "rtmp://example.org/live/made-up")
    QTest.mouseClick(dialog.save, LEFT)
    saved = spy.at(0)[0]
    assert saved.streaming.address.reveal() == "rtmp://example.org/live/made-up"
    assert "made-up" not in repr(saved)


def test_the_default_stays_the_default(dialog: PresetDialog, show: Show) -> None:
    show(CONSULT, Task.EDIT)
    assert dialog.form.default.isChecked()
    assert not dialog.form.default.isEnabled()
    assert "another preset" in dialog.form.default.toolTip()


def test_every_label_leads_to_its_field(dialog: PresetDialog, show: Show) -> None:
    show(CONSULT, Task.EDIT)
    form = dialog.form
    for header in (form.advanced.header, form.link_options.header, form.link_options.editor.header):
        header.setChecked(True)
    labels = [
        each
        for each in dialog.findChildren(QLabel)
        if "&" in each.text() and each.buddy() is not None and each.isVisible()
    ]
    buttons = [form.advanced.header, form.link_options.header, dialog.cancel, dialog.save]
    texts = [each.text() for each in labels] + [each.text() for each in buttons]
    mnemonics = [text[text.index("&") + 1].lower() for text in texts]
    assert len(labels) >= 8
    assert sorted(set(mnemonics)) == sorted(mnemonics)
    QTest.keyClick(dialog, Qt.Key.Key_E, Qt.KeyboardModifier.AltModifier)
    assert dialog.focusWidget() is form.ends.kind.segment("after")


def test_everything_that_takes_the_focus_has_a_name(dialog: PresetDialog, show: Show) -> None:
    show(CONSULT, Task.EDIT)
    dialog.form.advanced.header.setChecked(True)
    dialog.form.link_options.header.setChecked(True)
    nameless = []
    for widget in dialog.findChildren(QWidget):
        inside = widget.parentWidget()
        part_of_another = isinstance(inside, QComboBox) or widget.focusProxy() is not None
        if not widget.isVisible() or part_of_another or widget.objectName().startswith("qt_"):
            continue
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            spoken = QAccessible.queryAccessibleInterface(widget)
            if not spoken.text(QAccessible.Text.Name):
                nameless.append(widget)
    assert nameless == []


def test_tab_goes_in_reading_order(dialog: PresetDialog, show: Show) -> None:
    show(SUPPORT_CALL, Task.EDIT)
    places = []
    for _ in range(12):
        focus = dialog.focusWidget()
        assert focus is not None
        places.append(focus.mapTo(dialog, focus.rect().topLeft()).y() // 20)
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    assert places == sorted(places)
