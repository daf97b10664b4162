"""What is written in Latin letters and digits stays readable in a layout from right to left."""

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QStyleOptionMenuItem, QWidget
from pytestqt.qtbot import QtBot

from whereby_desktop.ui import times
from whereby_desktop.ui.actions import Actions, Do
from whereby_desktop.ui.bidi import bare, in_order
from whereby_desktop.ui.create.date_time_edits import EndDateEdit
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.main_menu import MainMenu
from whereby_desktop.ui.theme import Theme

MARK = "\u200e"
NOON = datetime(2026, 11, 25, 12, tzinfo=UTC)


@pytest.fixture
def mirrored(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_nothing_is_added_where_all_runs_from_left_to_right() -> None:
    assert MARK not in times.clock_time(NOON) + times.day_text(NOON) + in_order("consult-7f3a…")


@pytest.mark.usefixtures("mirrored")
def test_dates_and_times_keep_their_order() -> None:
    said = (times.clock_time(NOON), times.clock_time_with_seconds(NOON), times.day_text(NOON))
    for words in (*said, times.weekday_clock_time(NOON), in_order("consult-7f3a…")):
        assert words.startswith(MARK)
        assert words.endswith(MARK)
    assert in_order("") == ""
    assert bare(in_order("13:05")) == "13:05"


@pytest.mark.usefixtures("mirrored")
@pytest.mark.parametrize(("locale", "shown"), [("en_US", "Wed Nov 25"), ("en_GB", "Wed 25 Nov")])
def test_a_date_that_is_edited_is_not_turned_round(
    qtbot: QtBot, theme: Theme, icons: Icons, locale: str, shown: str
) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(locale))
    try:
        edit = EndDateEdit(theme, icons)
        qtbot.addWidget(edit)
        edit.show_day(QDate(2026, 11, 25), QDate(2026, 11, 1))
        assert edit.text() == shown
        assert edit.layoutDirection() is Qt.LayoutDirection.RightToLeft
        assert edit.sizeHint().width() > edit.fontMetrics().horizontalAdvance(shown)
    finally:
        QLocale.setDefault(before)


@pytest.mark.usefixtures("mirrored")
def test_the_keys_of_a_menu_keep_their_order(qtbot: QtBot, theme: Theme, icons: Icons) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    actions = Actions(theme, icons, window)
    menu = MainMenu(actions, window)
    option = QStyleOptionMenuItem()
    menu.initStyleOption(option, actions[Do.SETTINGS])
    assert option.text.endswith(f"\t{MARK}Ctrl+,{MARK}")
    menu.initStyleOption(option, QAction("Bare", menu))
    assert option.text == "Bare"
