"""The wording is edited in the same dialog, seen at once, and kept on Done."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.share.conftest import OpenDialog
from tests.ui.share.share_desk import HOST_KEY, URL
from whereby_desktop.meetings.invitation import InvitedAs
from whereby_desktop.meetings.invitation_template import PLACES
from whereby_desktop.ui.share.default_wording import default_wording
from whereby_desktop.ui.share.invitation_dialog import InvitationDialog

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def kept(dialog: InvitationDialog) -> list[str]:
    """What the preferences are told to keep."""
    told: list[str] = []
    dialog.wording_changed.connect(told.append)
    return told


@pytest.fixture
def editing(dialog: InvitationDialog) -> InvitationDialog:
    QTest.mouseClick(dialog.form.edit, LEFT)
    assert dialog.editing
    return dialog


def write(dialog: InvitationDialog, text: str) -> None:
    dialog.editor.edit.selectAll()
    QTest.keyClicks(dialog.editor.edit, text)


def test_it_begins_with_the_wording_in_use(editing: InvitationDialog) -> None:
    assert editing.editor.edit.toPlainText() == default_wording()
    assert QApplication.focusWidget() is editing.editor.edit
    assert not editing.footer.isVisible()
    assert editing.wording_footer.isVisible()


def test_the_preview_follows_each_key_and_done_keeps_it(
    editing: InvitationDialog, kept: list[str]
) -> None:
    write(editing, "Come at {begins}: {link}")
    preview = editing.editor.preview.text.toPlainText()
    assert preview == f"Come at 13:05: {URL}"
    assert kept == []
    QTest.mouseClick(editing.wording_footer.done, LEFT)
    assert kept == ["Come at {begins}: {link}"]
    assert not editing.editing
    assert editing.form.preview.text.toPlainText() == f"Come at 13:05: {URL}"
    assert editing.template == "Come at {begins}: {link}"


def test_control_enter_is_done(editing: InvitationDialog, kept: list[str]) -> None:
    write(editing, "{link}")
    QTest.keyClick(editing.editor.edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert kept == ["{link}"]


def test_keep_old_wording_and_escape_drop_it(editing: InvitationDialog, kept: list[str]) -> None:
    write(editing, "{link} or not")
    QTest.mouseClick(editing.wording_footer.keep, LEFT)
    QTest.mouseClick(editing.form.edit, LEFT)
    write(editing, "{link} again")
    QTest.keyClick(editing.editor.edit, Qt.Key.Key_Escape)
    assert not editing.editing
    assert editing.isVisible()
    assert kept == []
    assert editing.template == default_wording()


def test_places_are_inserted_where_the_cursor_is(editing: InvitationDialog) -> None:
    write(editing, "a")
    for place in PLACES:
        QTest.mouseClick(editing.editor.inserts[place], LEFT)
    assert editing.editor.edit.toPlainText() == "a" + "".join(f"{{{each}}}" for each in PLACES)
    assert QApplication.focusWidget() is editing.editor.edit


def test_what_is_wrong_is_said_and_mended(editing: InvitationDialog) -> None:
    editor = editing.editor
    editor.edit.setPlainText("😀 {titel} {link")  # as pasted: there is no such key
    assert editor.note.text.split("\n") == [
        "{titel} is not known and stays as it is.",
        "A single { stays as it is.",
        "The link is missing.",
    ]
    assert not editing.wording_footer.done.isEnabled()
    assert [each.accessibleName() for each in editor.note.links] == [
        "Use {title}",
        "Insert the link",
    ]
    QTest.mouseClick(editor.note.links[0], LEFT)
    QTest.mouseClick(editor.note.links[0], LEFT)
    assert editor.edit.toPlainText() == "😀 {title} {link\n{link}"
    assert editing.wording_footer.done.isEnabled()
    QTest.keyClick(editor.edit, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert editor.edit.toPlainText() == "😀 {title} {link"


def test_a_wording_without_link_is_not_kept(editing: InvitationDialog, kept: list[str]) -> None:
    write(editing, "Come")
    QTest.keyClick(editing.editor.edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert editing.editing
    assert kept == []


def test_the_programs_own_wording_comes_back(open_dialog: OpenDialog) -> None:
    dialog = open_dialog(template="{link}")
    kept: list[str] = []
    dialog.wording_changed.connect(kept.append)
    dialog.edit_wording()
    assert dialog.editor.edit.toPlainText() == "{link}"
    QTest.mouseClick(dialog.wording_footer.restore, LEFT)
    assert dialog.editor.edit.toPlainText() == default_wording()
    QTest.mouseClick(dialog.wording_footer.done, LEFT)
    assert kept == [""]  # it follows the language from now on


def test_an_empty_wording_is_the_programs_own(editing: InvitationDialog, kept: list[str]) -> None:
    editing.editor.edit.clear()
    assert editing.editor.note.text == ""
    QTest.mouseClick(editing.wording_footer.done, LEFT)
    assert kept == []
    assert editing.template == default_wording()


def test_the_key_is_covered_here_too(dialog: InvitationDialog) -> None:
    QTest.mouseClick(dialog.form.links.options[InvitedAs.HOST], LEFT)
    QTest.mouseClick(dialog.form.edit, LEFT)
    write(dialog, "{link}")
    shown = dialog.editor.preview.text
    assert "roomKey=•" in shown.toPlainText()
    assert HOST_KEY not in shown.toHtml()
    assert dialog.banner.isVisible()
