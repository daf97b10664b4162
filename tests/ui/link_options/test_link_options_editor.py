"""The options of a link as a form, driven by mouse and keys."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.longer_texts import another_language
from whereby_desktop.meetings.link_options import LinkOptions
from whereby_desktop.meetings.link_parameters import PARAMETERS, ParameterKind
from whereby_desktop.ui.link_options.link_options_editor import LinkOptionsEditor
from whereby_desktop.ui.link_options.more_parameters import MoreParameters
from whereby_desktop.ui.link_options.parameter_fields import (
    ChoiceField,
    ParameterField,
    SwitchField,
    TextField,
)

LEFT = Qt.MouseButton.LeftButton


def opened(editor: LinkOptionsEditor) -> MoreParameters:
    if not editor.header.isChecked():
        QTest.mouseClick(editor.header, LEFT)
    QCoreApplication.sendPostedEvents()
    assert editor.more is not None
    return editor.more


def box(editor: LinkOptionsEditor, name: str) -> QWidget:
    field = editor.field(name)
    assert isinstance(field, SwitchField)
    return field.box


def text(editor: LinkOptionsEditor, name: str) -> TextField:
    field = editor.field(name)
    assert isinstance(field, TextField)
    return field


def listed(editor: LinkOptionsEditor) -> list[str]:
    return [row.words.text() for row in opened(editor).others.rows]


def spoken(widget: QWidget) -> tuple[str, str]:
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name), interface.text(QAccessible.Text.Description)


def test_the_common_ones_by_mouse_and_keys(qtbot: QtBot, editor: LinkOptionsEditor) -> None:
    with qtbot.waitSignal(editor.changed):
        QTest.keyClicks(text(editor, "displayName").edit, " Ada & Co ")
    QTest.mouseClick(box(editor, "video"), LEFT)
    QTest.keyClick(box(editor, "audio"), Qt.Key.Key_Space)
    language = editor.field("lang")
    assert isinstance(language, ChoiceField)
    QTest.keyClicks(language.combo, "Deu")
    QTest.mouseClick(box(editor, "skipMediaPermissionPrompt"), LEFT)
    assert editor.value == LinkOptions(
        (
            ("displayName", "Ada & Co"),
            ("video", "off"),
            ("audio", "off"),
            ("lang", "de"),
            ("skipMediaPermissionPrompt", "on"),
        )
    )
    QTest.mouseClick(box(editor, "video"), LEFT)
    assert editor.value.get("video") == ""


def test_what_was_set_is_shown_and_stays(editor: LinkOptionsEditor) -> None:
    options = LinkOptions((("lang", "jp"), ("audio", "off"), ("chat", "on"), ("zoo", "b=1")))
    editor.set_value(options)
    assert editor.value == options
    language = editor.field("lang")
    assert isinstance(language, ChoiceField)
    assert language.combo.currentText() == "日本語"
    assert editor.field("audio").value == "off"  # type: ignore[union-attr]
    assert editor.header.summary == "2 set"
    assert listed(editor) == ["chat=on", "zoo=b=1"]
    assert editor.value == options


def test_typing_does_not_move_the_cursor(editor: LinkOptionsEditor) -> None:
    edit = text(editor, "displayName").edit
    QTest.keyClicks(edit, "Ada Lovelace")
    edit.setCursorPosition(3)
    QTest.keyClicks(edit, " B.")
    assert edit.text() == "Ada B. Lovelace"
    assert edit.cursorPosition() == 6


def test_every_parameter_of_the_table_has_a_field_that_writes_it(
    editor: LinkOptionsEditor,
) -> None:
    opened(editor)
    for known in PARAMETERS:
        field = editor.field(known.name)
        assert isinstance(field, ParameterField)
        if known.kind is ParameterKind.SWITCH:
            QTest.mouseClick(box(editor, known.name), LEFT)
            assert editor.value.get(known.name) == known.written
        elif known.kind is ParameterKind.TEXT:
            QTest.keyClicks(text(editor, known.name).edit, "x")
            assert editor.value.get(known.name) == "x"
        else:
            assert isinstance(field, ChoiceField)
            QTest.keyClick(field.combo, Qt.Key.Key_Down)
            assert editor.value.get(known.name) == known.choices[0]
    assert len(editor.value.parameters) == len(PARAMETERS)
    assert editor.header.summary == f"{len(PARAMETERS) - 5} set"


def test_every_field_says_what_it_does(editor: LinkOptionsEditor) -> None:
    opened(editor)
    for known in PARAMETERS:
        field = editor.field(known.name)
        assert field is not None
        proxy = field.focusProxy()
        assert proxy is not None
        name, description = spoken(proxy)
        assert name
        assert description.endswith(".")


def test_more_is_made_when_it_is_opened(qtbot: QtBot, editor: LinkOptionsEditor) -> None:
    assert editor.more is None
    assert editor.header.summary == "None set"
    with qtbot.waitSignal(editor.opened) as asked:
        QTest.keyClick(editor.header, Qt.Key.Key_Space)
    assert asked.args == [True]
    assert editor.more is not None
    assert editor.more.isVisible()
    QTest.mouseClick(editor.header, LEFT)
    assert not editor.more.isVisible()


def test_a_parameter_added_by_name(editor: LinkOptionsEditor) -> None:
    others = opened(editor).others
    QTest.keyClicks(others.name, " brandNew ")
    assert not others.add.isEnabled()
    QTest.keyClick(others.name, Qt.Key.Key_Return)
    QTest.keyClicks(others.value, "1 2")
    QTest.mouseClick(others.add, LEFT)
    assert listed(editor) == ["brandNew=1 2"]
    assert others.name.text() == others.value.text() == ""
    assert others.name.hasFocus()
    QTest.keyClicks(others.name, "chat")
    QTest.keyClicks(others.value, "off")
    QTest.keyClick(others.value, Qt.Key.Key_Return)
    assert editor.field("chat").value == "off"  # type: ignore[union-attr]
    assert listed(editor) == ["brandNew=1 2"]
    assert editor.value.get("chat") == "off"


def test_a_listed_parameter_is_removed_and_the_focus_goes_on(editor: LinkOptionsEditor) -> None:
    editor.set_value(LinkOptions((("a", "1"), ("b", "2"), ("c", "3"))))
    others = opened(editor).others
    assert spoken(others.rows[1].remove)[0] == "Remove b"
    others.rows[1].remove.setFocus()
    QTest.keyClick(others.rows[1].remove, Qt.Key.Key_Return)
    assert editor.value == LinkOptions((("a", "1"), ("c", "3")))
    assert others.rows[1].remove.hasFocus()
    QTest.keyClick(others.rows[1].remove, Qt.Key.Key_Return)
    QTest.keyClick(others.rows[0].remove, Qt.Key.Key_Return)
    assert not editor.value
    assert others.name.hasFocus()


def test_tab_goes_through_the_rows_in_reading_order(editor: LinkOptionsEditor) -> None:
    editor.set_value(LinkOptions((("a", "1"), ("b", "2"))))
    others = opened(editor).others
    others.rows[0].remove.setFocus()
    seen = []
    for _ in range(4):
        QTest.keyClick(editor, Qt.Key.Key_Tab)
        seen.append(QApplication.focusWidget())
    assert seen[:3] == [others.rows[1].remove, others.name, others.value]


def test_a_key_is_refused_and_never_shown(editor: LinkOptionsEditor) -> None:
    others = opened(editor).others
    QTest.keyClicks(others.name, "roomkey")
    QTest.keyClicks(others.value, "eyJsecret")
    assert not others.add.isEnabled()
    assert "room key" in others.note.text
    QTest.keyClick(others.value, Qt.Key.Key_Return)
    assert not editor.value

    editor.set_value(LinkOptions((("roomKey", "eyJsecret"),)))
    assert listed(editor) == ["roomKey=••••••••"]
    assert "room key" in editor.problem
    assert editor.focus_problem() is others.rows[0].remove
    QTest.mouseClick(others.rows[0].remove, LEFT)
    assert editor.problem == ""
    assert not editor.value


def test_what_whereby_would_refuse_is_said_where_it_is(editor: LinkOptionsEditor) -> None:
    name = text(editor, "displayName")
    assert name.note.text == "Everyone who opens this link gets this name."
    QTest.keyClicks(name.edit, "Ada; Bob")
    assert name.note.text == "Whereby refuses $ ! < > : and ;." == editor.problem
    assert name.edit.property("invalid") is True
    assert spoken(name.edit) == ("Display name", "Whereby refuses $ ! < > : and ;.")
    name.edit.setText("A" * 101)
    assert "100" in name.note.text
    name.edit.setText("Ada")
    assert editor.problem == ""
    assert name.note.text == "Everyone who opens this link gets this name."
    assert name.edit.property("invalid") is False


def test_a_problem_behind_more_opens_it(editor: LinkOptionsEditor) -> None:
    editor.set_value(LinkOptions((("externalId", "a b"),)))
    assert editor.header.isChecked()
    field = text(editor, "externalId")
    assert field.note.text == "Use only letters, digits, - and _."
    assert editor.focus_problem() is field
    assert field.edit.hasFocus()


def test_an_unknown_language_stays_and_is_said(editor: LinkOptionsEditor) -> None:
    editor.set_value(LinkOptions((("lang", "tlh"),)))
    assert editor.problem == "Whereby does not offer this value."
    assert listed(editor) == ["lang=tlh"]
    assert editor.focus_problem() is opened(editor).others.rows[0].remove


def test_every_text_changes_with_the_language(
    qapp: QApplication, editor: LinkOptionsEditor
) -> None:
    editor.set_value(LinkOptions((("zoo", "1"), ("displayName", "!"))))
    opened(editor)
    with another_language(qapp):
        shown = [
            each.text() for each in editor.findChildren(QLabel) if each.isVisible() and each.text()
        ]
        assert [each for each in shown if not each.startswith("[")] == ["zoo=1"]
        assert text(editor, "displayName").edit.text() == "!"
        assert spoken(box(editor, "chat"))[0].startswith("[")
