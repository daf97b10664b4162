import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from tests.ui.create.conftest import ADDRESS
from whereby_desktop.meetings.draft import NamePattern
from whereby_desktop.ui.create.name_preview import EXAMPLES
from whereby_desktop.ui.create.new_meeting_dialog import NewMeetingDialog

LEFT = Qt.MouseButton.LeftButton
UUID = EXAMPLES[NamePattern.UUID]
HINT = "Letters a to z, digits, hyphens. Leave empty for no prefix."
CHARACTERS = "Use only a to z, 0 to 9 and hyphens."


def paste(dialog: NewMeetingDialog, text: str) -> None:
    """As from another program, over what is there."""
    QGuiApplication.clipboard().setText(text)
    edit = dialog.form.prefix.edit
    edit.selectAll()
    QTest.keyClick(edit, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


@pytest.mark.parametrize(
    ("typed", "prefix", "counter", "note"),
    [
        ("", "", "0 / 39", HINT),
        ("consult-", "consult-", "8 / 39", HINT),
        ("consult", "consult", "7 / 39", "The ending follows without a gap."),
        ("Consult 1", "consult1", "8 / 39", "Whereby makes it “consult1”."),
        (" TEAM - a -", "team-a-", "7 / 39", "Whereby makes it “team-a-”."),
        ("a" * 39, "a" * 39, "39 / 39", "The ending follows without a gap."),
    ],
)  # fmt: skip
def test_what_the_server_takes(
    dialog: NewMeetingDialog, typed: str, prefix: str, counter: str, note: str
) -> None:
    paste(dialog, "x")
    paste(dialog, typed) if typed else dialog.form.prefix.edit.clear()
    field = dialog.form.prefix
    assert field.typed == typed  # never changed under the user's hands
    assert field.edit.note == counter
    assert field.edit.note_icon == ("check" if prefix else "")
    assert field.note.text == note
    assert dialog.form.pattern.preview.text == ADDRESS + prefix + UUID
    assert dialog.draft().prefix == prefix
    assert dialog.create_button.isEnabled()


@pytest.mark.parametrize(
    ("typed", "note", "fix", "mended"),
    [
        ("intake!", CHARACTERS, "Change to “intake”", "intake"),
        ("Consulté 1", CHARACTERS, "Change to “consulte1”", "consulte1"),
        ("team🎉call", CHARACTERS, "Change to “teamcall”", "teamcall"),
        ("🎉", CHARACTERS, "Clear", ""),
        ("a_b/c", CHARACTERS, "Change to “abc”", "abc"),
        ("a" * 45, "45 letters, 39 at most.", "Shorten", "a" * 39),
        ("ä" + "a" * 45, CHARACTERS, f"Change to “{'a' * 39}”", "a" * 39),
    ],
)
def test_what_the_server_refuses(
    dialog: NewMeetingDialog, spoken: list[str], typed: str, note: str, fix: str, mended: str
) -> None:
    paste(dialog, typed)
    field = dialog.form.prefix
    assert field.typed == typed  # nothing is lost
    assert field.note.text == note
    assert field.edit.accessibleDescription() == note
    assert field.edit.note_icon == ""
    assert spoken == [note]
    assert dialog.form.pattern.preview.text == "Fix the prefix to see the address."
    assert not dialog.create_button.isEnabled()
    assert dialog.create_button.toolTip() == note

    assert [link.accessibleName() for link in field.note.links] == [fix]
    QTest.mouseClick(field.note.links[0], LEFT)
    assert field.typed == mended
    assert field.edit.hasFocus()
    assert dialog.create_button.isEnabled()


def test_a_hyphen_is_offered_and_added(dialog: NewMeetingDialog) -> None:
    paste(dialog, "Team A")
    QTest.mouseClick(dialog.form.prefix.note.links[0], LEFT)
    assert dialog.draft().prefix == "teama-"
    assert dialog.form.prefix.note.links == []
    assert dialog.form.pattern.preview.text == f"{ADDRESS}teama-{UUID}"


def test_no_hyphen_is_offered_where_none_fits(dialog: NewMeetingDialog) -> None:
    paste(dialog, "a" * 39)
    assert dialog.form.prefix.note.links == []


def test_a_problem_is_said_once_while_typing_goes_on(
    dialog: NewMeetingDialog, spoken: list[str]
) -> None:
    paste(dialog, "a!")
    QTest.keyClicks(dialog.form.prefix.edit, "bcd")
    assert spoken == [CHARACTERS]


def test_the_note_has_the_same_height_with_a_problem(dialog: NewMeetingDialog) -> None:
    paste(dialog, "consult-")
    before = dialog.form.prefix.height()
    paste(dialog, "consult!")
    assert dialog.form.prefix.height() == before


def test_the_short_ending_is_six_characters(dialog: NewMeetingDialog) -> None:
    paste(dialog, "lesson-")
    QTest.mouseClick(dialog.form.pattern.bar.segment(NamePattern.HUMAN_SHORT), LEFT)
    assert dialog.form.pattern.preview.text == f"{ADDRESS}lesson-k7mf2q"
    assert dialog.draft().pattern is NamePattern.HUMAN_SHORT
    assert (
        dialog.form.pattern.note.text
        == "Short names are easier to guess. Lock the room for private talks."
    )
    assert dialog.create_button.isEnabled()

    QTest.mouseClick(dialog.form.lock.box, LEFT)
    assert dialog.form.pattern.note.text == ""
