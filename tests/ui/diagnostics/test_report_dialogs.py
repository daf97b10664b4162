"""The dialogs with a text for a bug report: read, copied, saved, gone on from."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QPlainTextEdit
from pytestqt.qtbot import QtBot

from whereby_desktop.ui.diagnostics.diagnostics_dialog import DiagnosticsDialog
from whereby_desktop.ui.diagnostics.report_dialog import ReportDialog
from whereby_desktop.ui.diagnostics.unexpected import Origin, Unexpected
from whereby_desktop.ui.diagnostics.unexpected_dialog import UnexpectedDialog
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.language import PseudoTranslator
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.times import clock_time_with_seconds

LEFT = Qt.MouseButton.LeftButton
AT = datetime(2026, 11, 20, 12, 42, 7, tzinfo=UTC)
FOUND = Unexpected("a kind", Origin.TASK, "KeyError", "KeyError: 'x'", "Traceback …", AT, AT)


def report(room_names: bool) -> str:
    return "Rooms: consult-7f3a…" if room_names else "Rooms: left out"


@pytest.fixture
def shown(qtbot: QtBot) -> Callable[[ReportDialog], ReportDialog]:
    def show(dialog: ReportDialog) -> ReportDialog:
        qtbot.addWidget(dialog)
        with qtbot.waitExposed(dialog):
            dialog.show()
        dialog.activateWindow()
        return dialog

    return show


@pytest.fixture
def dialog(
    theme: Theme, icons: Icons, shown: Callable[[ReportDialog], ReportDialog]
) -> ReportDialog:
    return shown(DiagnosticsDialog(theme, icons))


@pytest.fixture
def told(
    theme: Theme, icons: Icons, shown: Callable[[ReportDialog], ReportDialog]
) -> UnexpectedDialog:
    dialog = UnexpectedDialog(theme, icons, FOUND)
    shown(dialog)
    return dialog


def test_made_as_small_as_can_be_every_button_is_there(told: UnexpectedDialog) -> None:
    told.resize(1, 1)
    QApplication.sendPostedEvents()
    for button in (told.copy, told.save, told.close_button):
        corner = button.mapTo(told, button.rect().bottomRight())
        assert told.rect().contains(corner), button.text()


def test_it_is_empty_until_there_is_something_to_read(dialog: ReportDialog) -> None:
    assert dialog.text.placeholderText() == "Collecting…"
    for each in (dialog.copy, dialog.save, dialog.room_names):
        assert not each.isEnabled()
    dialog.show_report(report)
    assert dialog.text.toPlainText() == "Rooms: left out"
    for each in (dialog.copy, dialog.save, dialog.room_names):
        assert each.isEnabled()


def test_names_of_rooms_only_when_asked_for(qtbot: QtBot, dialog: ReportDialog) -> None:
    dialog.show_report(report)
    QTest.mouseClick(dialog.room_names, LEFT, pos=QPoint(10, 12))
    assert dialog.text.toPlainText() == "Rooms: consult-7f3a…"
    with qtbot.waitSignal(dialog.copied) as copied:
        QTest.mouseClick(dialog.copy, LEFT)
    assert copied.args == ["Rooms: consult-7f3a…"]  # what is read is what is taken
    QTest.mouseClick(dialog.room_names, LEFT, pos=QPoint(10, 12))
    with qtbot.waitSignal(dialog.save_wished) as saved:
        QTest.mouseClick(dialog.save, LEFT)
    assert saved.args == ["Rooms: left out"]


def test_the_text_can_be_selected_and_not_changed(dialog: ReportDialog) -> None:
    dialog.show_report(report)
    dialog.text.setFocus()
    QTest.keyClicks(dialog.text, "changed")
    QTest.keyClick(dialog.text, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(dialog.text, Qt.Key.Key_Delete)
    assert dialog.text.toPlainText() == "Rooms: left out"
    assert dialog.text.textCursor().selectedText() == "Rooms: left out"


def test_it_says_that_nothing_is_sent(dialog: ReportDialog) -> None:
    assert dialog.promise.text().startswith("Nothing is sent anywhere.")
    assert dialog.windowTitle() == "Diagnostics"


def test_what_happened_is_said_in_plain_words(told: UnexpectedDialog) -> None:
    assert told.heading.text() == "Something unexpected went wrong"
    assert told.words.text() == (
        "Work in the background ended before it was done.\n"
        "The app goes on. What you did last may not be done: look before you do it again.\n"
        f"Seen at {clock_time_with_seconds(AT)}."
    )
    told.show_found(replace(FOUND, count=345))
    assert "345" in told.words.text()
    assert told.accessibleDescription() == told.words.text()


@pytest.mark.parametrize("origin", Origin)
def test_each_origin_has_words(theme: Theme, icons: Icons, origin: Origin) -> None:
    dialog = UnexpectedDialog(theme, icons, replace(FOUND, origin=origin))
    assert len(dialog.words.text().splitlines()) == 3
    dialog.deleteLater()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Escape])
def test_go_on_is_what_the_keyboard_does(qtbot: QtBot, told: UnexpectedDialog, key: Qt.Key) -> None:
    qtbot.waitUntil(told.close_button.hasFocus)
    assert told.close_button.text() == "&Go on"
    QTest.keyClick(told.close_button, key)
    assert not told.isVisible()


def test_tab_goes_in_reading_order(dialog: ReportDialog) -> None:
    dialog.show_report(report)
    dialog.text.setFocus()
    order = (dialog.room_names, dialog.copy, dialog.save, dialog.close_button, dialog.text)
    for each in order:
        QTest.keyClick(QApplication.focusWidget() or dialog, Qt.Key.Key_Tab)
        assert QApplication.focusWidget() is each


def test_everything_has_a_name(dialog: ReportDialog, told: UnexpectedDialog) -> None:
    for window in (dialog, told):
        for kind in (QAbstractButton, QPlainTextEdit):
            for widget in window.findChildren(kind):
                if widget.isVisible():
                    seen = QAccessible.queryAccessibleInterface(widget)
                    assert seen.text(QAccessible.Text.Name), widget


def test_the_text_follows_the_theme(dialog: ReportDialog, theme: Theme, qapp: QApplication) -> None:
    before = dialog.text.font().pixelSize()
    with letters(qapp, theme, 26):
        assert dialog.text.font().pixelSize() > before


@pytest.mark.parametrize("px", [13, 26])
def test_nothing_is_cut_in_a_longer_language_and_larger_letters(
    qtbot: QtBot, qapp: QApplication, theme: Theme, told: UnexpectedDialog, px: int
) -> None:
    longer = PseudoTranslator(qapp)
    qapp.installTranslator(longer)
    with letters(qapp, theme, px):
        QApplication.sendEvent(told, QEvent(QEvent.Type.LanguageChange))
        told.resize(told.sizeHint())
        try:
            qtbot.waitUntil(lambda: all(_fits(each) for each in _parts(told)))
        finally:
            qapp.removeTranslator(longer)


def _parts(dialog: ReportDialog) -> list[QAbstractButton | QLabel]:
    found: list[QAbstractButton | QLabel] = [*dialog.findChildren(QAbstractButton)]
    found += dialog.findChildren(QLabel)
    return [each for each in found if each.isVisible() and each.hasHeightForWidth()]


def _fits(part: QAbstractButton | QLabel) -> bool:
    return part.height() >= part.heightForWidth(part.width())


@contextmanager
def letters(app: QApplication, theme: Theme, px: int) -> Iterator[None]:
    before, font = app.font(), app.font()
    font.setPixelSize(px)
    app.setFont(font)
    theme.apply()
    try:
        yield
    finally:
        app.setFont(before)
        theme.apply()
