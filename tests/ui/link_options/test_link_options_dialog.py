"""The dialog for the options of one room's links."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAccessible, QColor, QFont, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.cut_off import cut_off
from whereby_desktop.meetings.link_options import NO_OPTIONS, LinkOptions
from whereby_desktop.preferences import Theme as Choice
from whereby_desktop.ui.link_options.link_options_dialog import LinkOptionsDialog
from whereby_desktop.ui.link_options.link_parts import LinkPart, link_parts
from whereby_desktop.ui.link_options.parameter_fields import SwitchField, TextField
from whereby_desktop.ui.theme import Theme

LEFT = Qt.MouseButton.LeftButton
LINK = "https://example-clinic.whereby.com/consult-7f3a"
NewDialog = Callable[..., LinkOptionsDialog]


def name_field(dialog: LinkOptionsDialog) -> TextField:
    field = dialog.editor.field("displayName")
    assert isinstance(field, TextField)
    return field


def test_the_link_follows_what_is_typed(new_dialog: NewDialog) -> None:
    dialog = new_dialog()
    assert dialog.preview.toPlainText() == LINK
    QTest.keyClicks(name_field(dialog).edit, "Ünal & Co")
    video = dialog.editor.field("video")
    assert isinstance(video, SwitchField)
    QTest.mouseClick(video.box, LEFT)
    assert dialog.preview.toPlainText() == (LINK + "?displayName=%C3%9Cnal%20%26%20Co&video=off")


def test_what_the_options_add_stands_out(new_dialog: NewDialog, theme: Theme) -> None:
    dialog = new_dialog(LinkOptions((("audio", "off"),)))

    def look(position: int) -> tuple[QColor, int]:
        cursor = QTextCursor(dialog.preview.document())
        cursor.setPosition(position + 1)
        form = cursor.charFormat()
        return form.foreground().color(), form.fontWeight()

    assert look(len(LINK) - 1) == (theme.colour("text2"), QFont.Weight.Normal)
    assert look(len(LINK) + 1) == (theme.colour("accentText"), QFont.Weight.DemiBold)
    theme.choose(Choice.DARK)
    try:
        assert look(len(LINK) + 1) == (theme.colour("accentText"), QFont.Weight.DemiBold)
    finally:
        theme.choose(Choice.LIGHT)


def test_the_link_can_be_selected_and_wraps(new_dialog: NewDialog, qtbot: QtBot) -> None:
    dialog = new_dialog()
    low = dialog.preview.height()
    dialog.preview.setFocus()
    QTest.keyClick(dialog.preview, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert dialog.preview.textCursor().selectedText() == LINK
    dialog.editor.set_value(LinkOptions((("metadata", "x" * 200),)))
    dialog.editor.changed.emit()
    qtbot.waitUntil(lambda: dialog.preview.height() > 2 * low)
    assert dialog.preview.document().size().width() <= dialog.preview.viewport().width()
    QTest.keyClick(dialog.preview, Qt.Key.Key_Tab)
    assert not dialog.preview.hasFocus()


def test_it_opens_no_higher_than_it_needs(new_dialog: NewDialog, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    dialog = new_dialog(LinkOptions((("metadata", "x" * 100),)), parent=window)
    height = dialog.height()
    qtbot.waitUntil(lambda: dialog.preview.document().size().width() > 400)
    assert height == dialog.sizeHint().height()
    lines = round(dialog.preview.document().size().height())
    qtbot.waitUntil(lambda: dialog.preview.height() == lines + 2)


@pytest.mark.parametrize(
    ("link", "options", "parts"),
    [
        ("https://x/y", NO_OPTIONS, [LinkPart("https://x/y")]),
        (
            "https://x/y?a=1&b=2#end",
            LinkOptions((("b", "3"), ("c", "&"))),
            [
                LinkPart("https://x/y"),
                LinkPart("?"),
                LinkPart("a=1"),
                LinkPart("&"),
                LinkPart("b=3", added=True),
                LinkPart("&"),
                LinkPart("c=%26", added=True),
                LinkPart("#end"),
            ],
        ),
        (
            "https://x/y?roomKey=eyJsecret",
            LinkOptions((("audio", "off"),)),
            [
                LinkPart("https://x/y"),
                LinkPart("?"),
                LinkPart("roomKey=••••••••"),
                LinkPart("&"),
                LinkPart("audio=off", added=True),
            ],
        ),
    ],
)
def test_the_parts_of_a_link(link: str, options: LinkOptions, parts: list[LinkPart]) -> None:
    assert link_parts(link, options) == parts


@pytest.mark.parametrize(
    ("button", "signal"), [("copy_once", "copy_wished"), ("keep", "keep_wished")]
)
def test_handing_over(qtbot: QtBot, new_dialog: NewDialog, button: str, signal: str) -> None:
    dialog = new_dialog(LinkOptions((("audio", "off"),)))
    QTest.keyClicks(name_field(dialog).edit, "Ada")
    with qtbot.waitSignals([getattr(dialog, signal), dialog.accepted]):
        handed: list[object] = []
        getattr(dialog, signal).connect(handed.append)
        QTest.mouseClick(getattr(dialog, button), LEFT)
    assert handed == [LinkOptions((("audio", "off"), ("displayName", "Ada")))]
    assert not dialog.isVisible()


def test_keys(qtbot: QtBot, new_dialog: NewDialog) -> None:
    dialog = new_dialog()
    assert name_field(dialog).edit.hasFocus()
    with qtbot.waitSignal(dialog.keep_wished):
        QTest.keyClick(
            name_field(dialog).edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier
        )
    other = new_dialog()
    with (
        qtbot.assertNotEmitted(other.keep_wished),
        qtbot.assertNotEmitted(other.copy_wished),
        qtbot.waitSignal(other.rejected),
    ):
        QTest.keyClick(name_field(other).edit, Qt.Key.Key_Return)  # nothing happens by accident
        QTest.keyClick(other, Qt.Key.Key_Escape)


def test_nothing_wrong_is_handed_over(qtbot: QtBot, new_dialog: NewDialog) -> None:
    dialog = new_dialog(LinkOptions((("externalId", "a b"),)))
    assert not dialog.keep.isEnabled()
    assert not dialog.copy_once.isEnabled()
    assert dialog.keep.toolTip() == "Use only letters, digits, - and _."
    name_field(dialog).edit.setFocus()
    with qtbot.assertNotEmitted(dialog.keep_wished):
        QTest.keyClick(
            name_field(dialog).edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier
        )
    field = dialog.editor.field("externalId")
    assert isinstance(field, TextField)
    assert field.edit.hasFocus()
    field.edit.setText("ab")
    assert dialog.keep.isEnabled()
    assert dialog.keep.toolTip() == ""


def test_a_key_among_the_options_is_neither_shown_nor_handed_over(new_dialog: NewDialog) -> None:
    dialog = new_dialog(LinkOptions((("roomKey", "eyJsecret"),)))
    texts = [each.text() for each in dialog.findChildren(QLabel)]
    assert not any("eyJsecret" in each for each in [dialog.preview.toPlainText(), *texts])
    assert not dialog.keep.isEnabled()


def test_names_for_a_screen_reader(new_dialog: NewDialog) -> None:
    dialog = new_dialog()
    dialog.editor.header.setChecked(True)
    preview = QAccessible.queryAccessibleInterface(dialog.preview)
    assert preview.text(QAccessible.Text.Name) == "Guest link with these options"
    for button in dialog.findChildren(QAbstractButton):
        if button.isVisible():
            spoken = QAccessible.queryAccessibleInterface(button)
            assert spoken.text(QAccessible.Text.Name)


def test_the_smallest_dialog_shows_link_and_buttons_whole(new_dialog: NewDialog) -> None:
    dialog = new_dialog(LinkOptions((("metadata", "x" * 150),)))
    for width, height in ((200, 100), (520, 100)):
        dialog.resize(width, height)
        for _ in range(3):
            QCoreApplication.sendPostedEvents()
        for part in (dialog.preview, dialog.cancel, dialog.copy_once, dialog.keep):
            assert part.height() >= part.sizeHint().height()
            assert dialog.rect().contains(part.mapTo(dialog, part.rect().bottomRight()))


@pytest.mark.usefixtures("large_letters", "twice_as_long")
def test_texts_twice_as_long_at_twice_the_size_fit(new_dialog: NewDialog) -> None:
    dialog = new_dialog(LinkOptions((("displayName", "!"),)))
    dialog.editor.header.setChecked(True)
    for _ in range(5):
        QCoreApplication.sendPostedEvents()
    room = dialog.screen().availableGeometry()
    assert dialog.width() <= room.width()
    assert dialog.height() <= room.height()
    assert cut_off(dialog.editor) == []
    for button in (dialog.cancel, dialog.copy_once, dialog.keep):
        assert button.width() >= button.sizeHint().width()
        end = button.mapTo(dialog, button.rect().bottomRight())
        assert dialog.rect().contains(end)
