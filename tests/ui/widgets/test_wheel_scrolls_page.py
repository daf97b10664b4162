"""Whoever scrolls a page with the wheel changes no field on the way."""

from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QDate, QPoint, QPointF, QTime, QTimeZone
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from whereby_desktop.ui.create.date_time_edits import EndDateEdit, EndTimeEdit
from whereby_desktop.ui.create.zone_combo import ZoneCombo
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.choice_combo import ChoiceCombo
from whereby_desktop.ui.widgets.number_box import NumberBox

NOW = datetime(2026, 11, 25, tzinfo=UTC)


def _choice(theme: Theme, _icons: Icons) -> QWidget:
    combo = ChoiceCombo[int](theme)
    combo.show_choices([(1, "One"), (2, "Two")], 1)
    return combo


def _date(theme: Theme, icons: Icons) -> QWidget:
    edit = EndDateEdit(theme, icons)
    edit.setDate(QDate(2026, 11, 25))
    return edit


def _time(theme: Theme, _icons: Icons) -> QWidget:
    edit = EndTimeEdit(theme)
    edit.setTime(QTime(12, 30))
    return edit


def _zone(theme: Theme, _icons: Icons) -> QWidget:
    combo = ZoneCombo(theme, QTimeZone(b"Europe/Berlin"), NOW)
    combo.fill()
    return combo


def _number(theme: Theme, _icons: Icons) -> QWidget:
    return NumberBox(theme, 0, 100)


@pytest.mark.parametrize("make", [_choice, _date, _time, _zone, _number])
def test_the_wheel_goes_to_the_page(
    qtbot: QtBot, theme: Theme, icons: Icons, make: Callable[[Theme, Icons], QWidget]
) -> None:
    area, page = QScrollArea(), QWidget()
    qtbot.addWidget(area)
    field = make(theme, icons)
    layout = QVBoxLayout(page)
    layout.addWidget(field)
    layout.addStretch()
    page.setFixedSize(300, 900)
    area.setWidget(page)
    area.resize(320, 200)
    area.show()
    field.setFocus()
    said = _said(field)
    at = field.mapTo(area, field.rect().center())
    QTest.wheelEvent(area.windowHandle(), QPointF(at), QPoint(0, -120))
    assert _said(field) == said
    assert area.verticalScrollBar().value() > 0


def _said(field: QWidget) -> object:
    user = field.metaObject().userProperty()
    return user.read(field)
