"""Nothing is cut off: twice as long texts, text at 200%, narrow; colours follow the theme."""

import pytest
from PySide6.QtCore import QPoint, Qt, QTranslator
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.cut_off import cut_off
from tests.ui.longer_texts import another_language, installed
from tests.ui.share.conftest import OpenDialog
from tests.ui.share.share_desk import known
from whereby_desktop.meetings.invitation import InvitedAs
from whereby_desktop.paths import resources
from whereby_desktop.preferences import Theme as Choice
from whereby_desktop.ui.share.growing_text import GrowingText
from whereby_desktop.ui.share.invitation_dialog import InvitationDialog
from whereby_desktop.ui.share.way_out import WayOut
from whereby_desktop.ui.theme import Theme

LEFT = Qt.MouseButton.LeftButton


def _beyond(dialog: InvitationDialog) -> list[str]:
    """What sticks out at the sides: nothing scrolls there."""
    edge = dialog.rect()
    parts: list[QWidget] = [*dialog.findChildren(QLabel), *dialog.findChildren(QPushButton)]
    parts += dialog.findChildren(QComboBox)
    found = []
    for part in parts:
        place = part.rect().translated(part.mapTo(dialog, part.rect().topLeft()))
        if part.isVisible() and (place.left() < edge.left() or place.right() > edge.right()):
            found.append(f"{type(part).__name__} at {place}")
    return found


@pytest.mark.usefixtures("twice_as_long")
@pytest.mark.parametrize("width", [400, 700])
@pytest.mark.parametrize("editing", [False, True])
def test_texts_twice_as_long(
    qtbot: QtBot, open_dialog: OpenDialog, width: int, *, editing: bool
) -> None:
    dialog = open_dialog(known())
    _fill(dialog, editing=editing)
    dialog.resize(width, 2400)
    assert dialog.width() == width
    qtbot.waitUntil(lambda: not cut_off(dialog) and not _beyond(dialog))


@pytest.mark.usefixtures("large_letters", "twice_as_long")
@pytest.mark.parametrize("editing", [False, True])
def test_large_and_twice_as_long_fits_a_small_screen(
    qtbot: QtBot, open_dialog: OpenDialog, *, editing: bool
) -> None:
    dialog = open_dialog(known(links=False))
    _fill(dialog, editing=editing)
    assert dialog.width() <= dialog.screen().availableGeometry().width()
    assert dialog.height() <= dialog.screen().availableGeometry().height()
    dialog.resize(dialog.width(), 3600)
    qtbot.waitUntil(lambda: not cut_off(dialog) and not _beyond(dialog))


def _fill(dialog: InvitationDialog, *, editing: bool) -> None:
    QTest.mouseClick(dialog.form.links.options[InvitedAs.HOST], LEFT)
    dialog.show_trouble("No mail program answered", "Copy the invitation and paste it into a mail.")
    if editing:
        dialog.edit_wording()
        dialog.editor.edit.setPlainText("{titel} {")


def test_it_opens_as_high_as_it_needs(qtbot: QtBot, dialog: InvitationDialog) -> None:
    bars = [each.verticalScrollBar() for each in dialog.findChildren(GrowingText)]
    scroll = dialog.findChild(QWidget, "qt_scrollarea_vcontainer")
    qtbot.waitUntil(lambda: scroll is not None and not scroll.isVisible())
    assert dialog.width() == 700
    assert not any(each.isVisible() for each in bars)
    before = dialog.height()
    QTest.mouseClick(dialog.form.links.options[InvitedAs.HOST], LEFT)
    qtbot.waitUntil(lambda: dialog.height() > before)  # it makes room for the banner
    qtbot.waitUntil(lambda: scroll is not None and not scroll.isVisible())


def test_a_low_screen_scrolls_and_keeps_the_buttons(qtbot: QtBot, dialog: InvitationDialog) -> None:
    dialog.resize(700, 320)
    qtbot.waitUntil(lambda: dialog.height() == 320)
    button = dialog.footer.ways[WayOut.COPY]
    assert button.isVisible()
    assert dialog.rect().contains(button.mapTo(dialog, button.rect().center()))


def _colours(widget: QWidget) -> set[str]:
    image = widget.grab().toImage()
    return {
        QColor(image.pixel(x, y)).name()
        for x in range(0, image.width(), 2)
        for y in range(image.height())
    }


def test_the_key_is_marked_in_colour_in_both_themes(dialog: InvitationDialog, theme: Theme) -> None:
    QTest.mouseClick(dialog.form.links.options[InvitedAs.HOST], LEFT)
    for choice in (Choice.DARK, Choice.LIGHT):
        theme.choose(choice)
        marked = {theme.colour(each).name() for each in ("danger", "dangerSoft")}
        assert marked <= _colours(dialog.form.preview.text)
        assert theme.colour("dangerSoft").name() in _colours(dialog.banner)
        assert theme.colour("text").name() in _colours(dialog.form.preview.text)
    QTest.mouseClick(dialog.form.links.options[InvitedAs.GUEST], LEFT)
    assert theme.colour("danger").name() not in _colours(dialog.form.preview.text)


def test_every_text_changes_with_the_language(qapp: QApplication, dialog: InvitationDialog) -> None:
    QTest.mouseClick(dialog.form.links.options[InvitedAs.VIEWER], LEFT)
    with another_language(qapp):
        labels, buttons = dialog.findChildren(QLabel), dialog.findChildren(QPushButton)
        parts: list[QLabel | QPushButton] = [*labels, *buttons]
        shown = [each.text() for each in parts if each.isVisible() and each.text()]
        assert shown
        assert [text for text in shown if not text.startswith("[")] == []
        assert dialog.windowTitle().startswith("[")
        assert dialog.form.begins.time.accessibleName().startswith("[")


def test_right_to_left_mirrors_it(qtbot: QtBot, dialog: InvitationDialog) -> None:
    dialog.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    copy, mail = (dialog.footer.ways[way] for way in (WayOut.COPY, WayOut.MAIL))
    qtbot.waitUntil(lambda: copy.mapTo(dialog, copy.pos()).x() < mail.mapTo(dialog, mail.pos()).x())
    assert cut_off(dialog) == []


def test_where_its_words_are_long_it_is_as_wide_as_its_buttons(
    qapp: QApplication, open_dialog: OpenDialog, theme: Theme
) -> None:
    norwegian = QTranslator()
    assert norwegian.load(str(resources() / "translations" / "whereby_desktop_nb.qm"))
    assert open_dialog().width() == theme.px(700)
    with installed(qapp, norwegian):
        dialog = open_dialog()
        ways = dialog.footer.ways.values()
        assert theme.px(700) < dialog.width() <= theme.px(840)
        assert len({way.mapTo(dialog, QPoint()).y() for way in ways}) == 1
