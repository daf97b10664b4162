"""What is seen of the dialog: nothing cut off, nothing outside, the right colours."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.cut_off import cut_off
from tests.ui.extend.conftest import MakeDialog
from tests.ui.longer_texts import another_language
from whereby_desktop.meetings.known_meeting import KnownMeeting
from whereby_desktop.preferences import Theme as Choice
from whereby_desktop.ui.extend.explained_radio import ExplainedRadio
from whereby_desktop.ui.extend.extend_dialog import ExtendDialog
from whereby_desktop.ui.extend.old_room import OldRoom
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.wrapping_button import WrappingButton


def colours_of(widget: QWidget) -> set[str]:
    image = widget.grab().toImage()
    return {
        QColor(image.pixel(x, y)).name()
        for x in range(image.width())
        for y in range(image.height())
    }


@pytest.mark.usefixtures("large_and_long")
@pytest.mark.parametrize("stage", [1, 2])
@pytest.mark.parametrize("made_here", [True, False])
def test_long_and_large_text_is_not_cut_off(
    qtbot: QtBot,
    make_dialog: MakeDialog,
    old: KnownMeeting,
    elsewhere: KnownMeeting,
    new: KnownMeeting,
    stage: int,
    made_here: bool,
) -> None:
    dialog = make_dialog(old if made_here else elsewhere)
    if stage == 2:
        dialog.show_created(new)
        dialog.form.question.choose(OldRoom.DELETE_NOW)
    # As wide as a small screen; the form is then as high as it needs and scrolls.
    assert dialog.width() <= dialog.screen().availableGeometry().width()
    qtbot.waitUntil(lambda: not cut_off(dialog))
    viewport = dialog.form.parentWidget()
    assert viewport is not None
    assert dialog.form.width() <= viewport.width()


@pytest.mark.usefixtures("long_words")
def test_narrow_the_rooms_stand_one_above_the_other(
    qtbot: QtBot, make_dialog: MakeDialog, old: KnownMeeting
) -> None:
    dialog = make_dialog(old)
    dialog.resize(400, 700)
    form = dialog.form
    qtbot.waitUntil(lambda: form.new.y() > form.old.geometry().bottom())
    assert form.new.x() == form.old.x()
    assert form.warning.y() > form.new.geometry().bottom()
    qtbot.waitUntil(lambda: not cut_off(dialog))


def test_it_opens_as_high_as_it_needs(dialog: ExtendDialog, theme: Theme) -> None:
    assert dialog.width() == theme.px(640)
    assert dialog.height() < 730
    form = dialog.form
    assert form.question.geometry().bottom() < form.height()


@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_what_stands_below_an_icon_is_in_line_with_the_words_beside_it(
    make_dialog: MakeDialog, old: KnownMeeting, direction: Qt.LayoutDirection, theme: Theme
) -> None:
    dialog = make_dialog(old)
    dialog.setLayoutDirection(direction)
    QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    card = dialog.form.old
    indent = theme.px(22)
    for above, below in ((card.state, card.when), (card.link, card.address)):
        if direction is Qt.LayoutDirection.LeftToRight:
            assert below.geometry().left() == above.geometry().left() + indent
        else:
            assert below.geometry().right() == above.geometry().right() - indent


def test_light_and_dark(dialog: ExtendDialog, theme: Theme) -> None:
    radio = dialog.form.question.radio(OldRoom.KEEP)
    for choice in (Choice.DARK, Choice.LIGHT):
        theme.choose(choice)
        assert theme.colour("accent").name() in colours_of(radio)
        assert theme.colour("warnSoft").name() in colours_of(dialog.form.warning)
        assert dialog.grab().toImage().pixelColor(4, 300) == theme.colour("surface")


def test_the_chosen_radio_is_filled(dialog: ExtendDialog, theme: Theme) -> None:
    accent = theme.colour("accent").name()
    keep, now = (dialog.form.question.radio(each) for each in (OldRoom.KEEP, OldRoom.DELETE_NOW))
    assert accent in colours_of(keep)
    assert accent not in colours_of(now)
    now.setChecked(True)
    assert accent not in colours_of(keep)
    assert accent in colours_of(now)


def test_right_to_left_is_mirrored(
    qapp: QApplication, make_dialog: MakeDialog, old: KnownMeeting, theme: Theme
) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        dialog = make_dialog(old)
        assert dialog.form.new.geometry().right() < dialog.form.old.x()
        image = dialog.form.question.radio(OldRoom.KEEP).grab().toImage()
        accent = theme.colour("accent")
        found = [
            x
            for x in range(image.width())
            for y in range(image.height())
            if image.pixelColor(x, y) == accent
        ]
        assert min(found) > image.width() // 2
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_every_text_follows_the_language(
    qapp: QApplication, make_dialog: MakeDialog, elsewhere: KnownMeeting
) -> None:
    labelled = replace(elsewhere)
    dialog = make_dialog(labelled)
    with another_language(qapp):
        shown = [
            each.text() for each in dialog.findChildren(QLabel) if each.isVisible() and each.text()
        ]
        plain = [text for text in shown if "[" not in text]
        assert [text for text in plain if not text[:1].isdigit()] == [
            "consult-7f3a…",
            dialog.form.old.address.text(),
        ]
        assert all(radio.text().startswith("[") for radio in dialog.findChildren(ExplainedRadio))
        assert dialog.windowTitle().startswith("[")
        assert dialog.create_button.text().startswith("[")


def test_the_sign_before_a_mnemonic_is_not_drawn(qtbot: QtBot, theme: Theme, icons: Icons) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    marked = WrappingButton(theme, icons, parent=parent)
    plain = WrappingButton(theme, icons, parent=parent)
    marked.setText("C&lose")
    plain.setText("Close")
    assert marked.sizeHint() == plain.sizeHint()
    assert marked.minimumSizeHint() == plain.minimumSizeHint()
    for button in (marked, plain):
        button.resize(button.sizeHint())
    images = [button.grab().toImage() for button in (marked, plain)]
    differing = {
        y
        for x in range(images[0].width())
        for y in range(images[0].height())
        if images[0].pixel(x, y) != images[1].pixel(x, y)
    }
    assert 1 <= len(differing) <= 2  # the line below the letter
