"""What is seen of the dialog: room for long and large text, nothing cut off, other languages."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel
from pytestqt.qtbot import QtBot

from tests.ui.cut_off import cut_off
from tests.ui.longer_texts import another_language
from whereby_desktop.meetings.presets import CONSULT, WEBINAR
from whereby_desktop.preferences import Theme as Choice
from whereby_desktop.ui.presets.preset_dialog import PresetDialog, Task
from whereby_desktop.ui.theme import Theme


def test_it_opens_as_wide_as_the_design_and_shows_all(qtbot: QtBot, dialog: PresetDialog) -> None:
    dialog.show_preset(CONSULT, Task.EDIT)
    with qtbot.waitExposed(dialog):
        dialog.open()
    QCoreApplication.sendPostedEvents()
    assert dialog.width() == 520
    assert 560 <= dialog.height() <= 680
    header = dialog.form.link_options.header
    assert header.mapTo(dialog, QPoint(0, header.height())).y() <= dialog.height() - 60


@pytest.mark.usefixtures("large_and_long")
def test_long_and_large_text_is_not_cut_off(qtbot: QtBot, dialog: PresetDialog) -> None:
    dialog.show_preset(replace(WEBINAR, name="Ä" * 60), Task.EDIT)
    with qtbot.waitExposed(dialog):
        dialog.open()
    form = dialog.form
    form.advanced.header.setChecked(True)
    form.link_options.header.setChecked(True)
    form.ends.hours.setValue(0)
    form.prefix.set_prefix("Ä" * 45)
    assert dialog.minimumSizeHint().width() <= 560  # a small screen
    dialog.resize(dialog.width(), 4000)
    qtbot.waitUntil(lambda: form.height() > 2000)
    qtbot.waitUntil(lambda: not cut_off(dialog))


@pytest.mark.usefixtures("large_and_long")
def test_the_buttons_go_below_each_other_where_they_must(
    qtbot: QtBot, dialog: PresetDialog
) -> None:
    dialog.show_preset(CONSULT, Task.EDIT)
    with qtbot.waitExposed(dialog):
        dialog.open()
    assert dialog.width() <= dialog.screen().availableGeometry().width()
    dialog.resize(dialog.minimumSizeHint().width(), 700)
    QCoreApplication.sendPostedEvents()
    for button in (dialog.cancel, dialog.save):
        assert button.height() >= button.heightForWidth(button.width())
        place = QRect(button.mapTo(dialog, QPoint(0, 0)), button.size())
        assert dialog.rect().contains(place)
    assert dialog.cancel.geometry().bottom() < dialog.save.y()


def test_a_low_screen_scrolls_and_keeps_the_buttons(qtbot: QtBot, dialog: PresetDialog) -> None:
    dialog.show_preset(CONSULT, Task.EDIT)
    with qtbot.waitExposed(dialog):
        dialog.open()
    dialog.resize(520, 320)
    dialog.form.link_options.header.setFocus()
    dialog.form.name.edit.clear()
    QTest.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    top = dialog.form.name.edit.mapTo(dialog, QPoint(0, 0)).y()
    assert 0 <= top < 200
    assert dialog.save.visibleRegion().boundingRect() == dialog.save.rect()


def test_every_text_changes_with_the_language(
    qapp: QApplication, qtbot: QtBot, dialog: PresetDialog
) -> None:
    dialog.show_preset(CONSULT, Task.EDIT)
    with qtbot.waitExposed(dialog):
        dialog.open()
    with another_language(qapp):
        labels = [each.text() for each in dialog.findChildren(QLabel) if each.isVisible()]
        buttons = [each.text() for each in dialog.findChildren(QAbstractButton) if each.isVisible()]
        shown = [text for text in labels + buttons if text]
        assert [text for text in shown if not text.startswith("[")] == []
        assert dialog.windowTitle().startswith("[")
        assert dialog.form.ends.hours.accessibleName().startswith("[")
        assert dialog.form.ends.minutes.prefix() == "["


def test_it_follows_the_theme(qtbot: QtBot, dialog: PresetDialog, theme: Theme) -> None:
    dialog.show_preset(CONSULT, Task.EDIT)
    with qtbot.waitExposed(dialog):
        dialog.open()
    theme.choose(Choice.DARK)
    shown = dialog.grab().toImage()
    assert shown.pixelColor(4, 100) == theme.colour("surface")
    assert shown.pixelColor(4, shown.height() - 10) == theme.colour("sunken")
