"""The window of the request log, as it is seen and used."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt, QTranslator
from PySide6.QtGui import QAccessible, QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QCheckBox
from pytestqt.qtbot import QtBot

from tests.ui.gauge.fakes import call
from tests.ui.requests.conftest import ended, many
from whereby_desktop.meetings.quota import CallKind
from whereby_desktop.meetings.request_log import RequestLog
from whereby_desktop.ui.language import PseudoTranslator
from whereby_desktop.ui.requests.request_cells import RequestCells
from whereby_desktop.ui.requests.request_words import Column, time_text
from whereby_desktop.ui.requests.requests_table import RequestsTable
from whereby_desktop.ui.requests.requests_window import RequestsWindow
from whereby_desktop.ui.theme import Theme

LEFT = Qt.MouseButton.LeftButton


def rows(table: RequestsTable) -> list[tuple[str, ...]]:
    model = table.model()
    return [
        tuple(str(model.index(row, column).data()) for column in Column)
        for row in range(model.rowCount())
    ]


def left(table: RequestsTable) -> list[str]:
    return [row[Column.LEFT] for row in rows(table)]


def click_row(
    table: RequestsTable, row: int, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    spot = table.visualRect(table.model().index(row, Column.CALL)).center()
    QTest.mouseClick(table.viewport(), LEFT, keys, spot)


def top_text(table: RequestsTable) -> str:
    """What the uppermost visible row has left."""
    index = table.indexAt(QPoint(5, 1))
    return str(index.siblingAtColumn(Column.LEFT).data())


def test_every_call_with_all_that_is_known_of_it(window: RequestsWindow) -> None:
    assert [row[1:] for row in rows(window.table)] == [
        ("Read room details", "", "200 OK", "1", "802", "40", "0.20 s"),
        ("Delete a room", "lesson-3f9a…", "No answer", "2", "–", "", "0.20 s"),
        ("Create a room", "consult-7f3a…", "200 OK", "3", "850", "", "0.31 s"),
        ("Create a room", "consult-7f3a…", "429 Paused", "0", "0", "", "0.20 s"),
        ("Refresh meetings", "", "200 OK", "1", "999", "", "0.20 s"),
    ]
    assert rows(window.table)[0][0].startswith("20 Nov ")
    assert window.windowTitle() == "Request log"
    assert not window.isModal()


def test_it_follows_while_it_is_open(window: RequestsWindow, log: RequestLog) -> None:
    log.add([call(0, CallKind.LIST, left=700), call(0, CallKind.LIST, left=699)])
    assert left(window.table)[:3] == ["699", "700", "802"]
    window.close()
    log.add([call(0, left=698)])
    assert window.table.requests.total == 7  # it costs nothing while it is closed
    window.show()
    assert left(window.table)[:2] == ["698", "699"]


def test_another_account_has_another_log(window: RequestsWindow, log: RequestLog) -> None:
    other = RequestLog()
    other.add(many(2))
    window.show_log(other)
    assert left(window.table) == ["1", "0"]
    log.add(many(1))
    assert left(window.table) == ["1", "0"]


def test_only_as_many_rows_as_the_log_keeps(window: RequestsWindow) -> None:
    short = RequestLog(kept=3)
    short.add(many(3))
    window.show_log(short)
    short.add([call(0, left=100), call(0, left=101)])
    assert left(window.table) == ["101", "100", "2"]
    assert window.table.requests.total == 3


def test_only_failed(window: RequestsWindow, log: RequestLog) -> None:
    QTest.mouseClick(window.only_failed, LEFT, pos=QPoint(10, 12))
    shown = [row[Column.STATUS] for row in rows(window.table)]
    assert shown == ["No answer", "429 Paused"]
    log.add([call(0), ended(503, call(0))])
    shown = [row[Column.STATUS] for row in rows(window.table)]
    assert shown == ["503 Server error", "No answer", "429 Paused"]
    QTest.mouseClick(window.only_failed, LEFT, pos=QPoint(10, 12))
    assert len(rows(window.table)) == 7


def test_only_failed_of_a_log_that_drops_its_oldest(window: RequestsWindow) -> None:
    short = RequestLog(kept=3)
    short.add([ended(500, call(9)), call(8), ended(503, call(7))])
    window.show_log(short)
    QTest.mouseClick(window.only_failed, LEFT, pos=QPoint(10, 12))
    short.add([call(6)])
    assert [row[Column.STATUS] for row in rows(window.table)] == ["503 Server error"]
    short.add([call(5)])
    assert [row[Column.STATUS] for row in rows(window.table)] == ["503 Server error"]
    short.add([call(4)])
    assert rows(window.table) == []
    assert window.table.accessibleDescription() == "No request has failed."
    assert window.table.requests.failed_count == 0


def test_nothing_yet_is_said(window: RequestsWindow) -> None:
    window.show_log(RequestLog())
    assert window.table.accessibleDescription() == "No requests yet."
    assert not window.copy_all.isEnabled()
    assert not window.save.isEnabled()


def test_who_reads_further_down_is_left_alone(
    qtbot: QtBot, window: RequestsWindow, log: RequestLog
) -> None:
    log.add(many(200))
    bar = window.table.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    bar.setValue(bar.maximum() // 2)
    seen = top_text(window.table)
    assert seen not in ("", "199")
    for number in range(5):
        log.add([call(0, left=1000 + number)])
        assert top_text(window.table) == seen
    assert window.newest.isVisible()
    assert "5" in window.newest.text()
    QTest.mouseClick(window.newest, LEFT)
    assert top_text(window.table) == "1,004"
    assert not window.newest.isVisible()
    log.add([call(0, left=2000)])
    assert top_text(window.table) == "2,000"
    bar.setValue(bar.maximum() // 2)
    assert window.newest.text() == "Go to the newest"  # nothing has come since


def test_at_the_very_end_nothing_moves_either(
    qtbot: QtBot, window: RequestsWindow, log: RequestLog
) -> None:
    log.add(many(200))
    bar = window.table.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    bar.setValue(bar.maximum())
    seen = top_text(window.table)
    log.add([call(0, left=1000 + number) for number in range(7)])
    assert top_text(window.table) == seen


def test_at_the_top_it_follows(window: RequestsWindow, log: RequestLog) -> None:
    log.add(many(200))
    click_row(window.table, 0)
    log.add([call(0, left=1000)])
    assert top_text(window.table) == "1,000"
    assert window.table.selected_rows() == [1]  # what was selected still is


def test_selected_rows_are_copied_as_they_stand_there(
    qtbot: QtBot, window: RequestsWindow, log: RequestLog
) -> None:
    assert not window.copy_selected.isEnabled()
    click_row(window.table, 2)
    click_row(window.table, 1, Qt.KeyboardModifier.ControlModifier)
    at = time_text(log.calls[-2].at), time_text(log.calls[-3].at)
    expected = (
        f"{at[0]}\tDelete a room\tlesson-3f9a…\tNo answer\t2\t–\t\t0.20 s\n"
        f"{at[1]}\tCreate a room\tconsult-7f3a…\t200 OK\t3\t850\t\t0.31 s\n"
    )
    with qtbot.waitSignal(window.copied) as heard:
        QTest.keyClick(window.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert heard.args == [expected]
    with qtbot.waitSignal(window.copied) as heard:
        QTest.mouseClick(window.copy_selected, LEFT)
    assert heard.args == [expected]


def test_nothing_selected_copies_nothing(qtbot: QtBot, window: RequestsWindow) -> None:
    with qtbot.assertNotEmitted(window.copied):
        QTest.keyClick(window.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)


def test_all_are_copied_with_their_headings(qtbot: QtBot, window: RequestsWindow) -> None:
    with qtbot.waitSignal(window.copied) as heard:
        QTest.mouseClick(window.copy_all, LEFT)
    lines = str(heard.args[0]).splitlines()
    assert lines[0] == "Time\tCall\tRoom\tStatus\tPoints\tLeft\tElsewhere\tDuration"
    assert [tuple(line.split("\t")) for line in lines[1:]] == rows(window.table)


def test_the_filter_holds_for_what_is_copied_and_saved(
    qtbot: QtBot, window: RequestsWindow
) -> None:
    QTest.mouseClick(window.only_failed, LEFT, pos=QPoint(10, 12))
    for button, signal in ((window.copy_all, window.copied), (window.save, window.save_wished)):
        with qtbot.waitSignal(signal) as heard:
            QTest.mouseClick(button, LEFT)
        assert len(str(heard.args[0]).splitlines()) == 3


def test_diagnostics_are_one_click_away(qtbot: QtBot, window: RequestsWindow) -> None:
    with qtbot.waitSignal(window.diagnostics_wished):
        QTest.mouseClick(window.diagnostics, LEFT)


def test_tab_goes_in_reading_order(window: RequestsWindow) -> None:
    assert QApplication.focusWidget() is window.table
    order = [window.diagnostics, window.copy_all, window.save, window.close_button]
    for each in [*order, window.only_failed, window.table]:
        QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Tab)
        assert QApplication.focusWidget() is each
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert not window.isVisible()


def test_a_screen_reader_is_told_everything(window: RequestsWindow) -> None:
    for kind in (QAbstractButton, QCheckBox, RequestsTable):
        for widget in window.findChildren(kind):
            if widget.isVisible():
                seen = QAccessible.queryAccessibleInterface(widget)
                assert seen.text(QAccessible.Text.Name), widget
    table = QAccessible.queryAccessibleInterface(window.table)
    said = {table.child(at).text(QAccessible.Text.Name) for at in range(table.childCount())}
    assert {"429 Paused", "No answer", "lesson-3f9a…", "Refresh meetings"} <= said


def has_colour(image: QImage, colour: QColor) -> bool:
    across, down = range(image.width()), range(image.height())
    return any(image.pixelColor(x, y) == colour for x in across for y in down)


def test_failed_calls_look_failed(window: RequestsWindow, theme: Theme) -> None:
    table = window.table
    expected = ["ok", "danger", "ok", "warn", "ok"]
    for row, colour in enumerate(expected):
        cell = table.visualRect(table.model().index(row, Column.STATUS))
        picture = table.viewport().grab(cell).toImage()
        assert has_colour(picture, theme.colour(colour))
        for other in {"ok", "danger", "warn"} - {colour}:
            assert not has_colour(picture, theme.colour(other))


def test_ten_thousand_rows_come_and_go_quickly(
    new_window: Callable[[], RequestsWindow], log: RequestLog
) -> None:
    log.add(many(20_000))
    window = new_window()
    assert window.table.requests.total == log.kept
    for number in range(300):
        log.add([call(0, left=number)])
    assert top_text(window.table) == "299"
    assert window.table.requests.rowCount() == log.kept


@pytest.mark.parametrize("px", [13, 26])
def test_nothing_is_cut_in_a_longer_language_and_larger_letters(
    qapp: QApplication, window: RequestsWindow, theme: Theme, px: int
) -> None:
    before, font = qapp.font(), qapp.font()
    font.setPixelSize(px)
    longer: QTranslator = PseudoTranslator(qapp)
    qapp.installTranslator(longer)
    qapp.setFont(font)
    theme.apply()
    QApplication.sendEvent(window, QEvent(QEvent.Type.LanguageChange))
    try:
        window.resize(window.sizeHint())
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        table, cells = window.table, window.table.itemDelegate()
        assert isinstance(cells, RequestCells)
        assert window.windowTitle().startswith("[Request log")
        for row in range(table.model().rowCount()):
            for column in Column:
                index = table.model().index(row, column)
                wanted = cells.width_of(str(index.data()), column)
                assert table.columnWidth(column) >= wanted
        for button in window.findChildren(QAbstractButton):
            if button.isVisible() and button.hasHeightForWidth():
                assert button.height() >= button.heightForWidth(button.width())
    finally:
        qapp.removeTranslator(longer)
        qapp.setFont(before)
        theme.apply()
