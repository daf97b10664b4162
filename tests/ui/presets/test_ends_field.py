"""How meetings of a preset end: after some time, or at a time of day."""

from datetime import time, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QSignalSpy, QTest
from pytestqt.qtbot import QtBot

from whereby_desktop.meetings.presets import Ends, Lasting, UntilTime
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.presets.ends_field import AFTER, AT, EndsField
from whereby_desktop.ui.theme import Theme

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def field(qtbot: QtBot, theme: Theme, icons: Icons) -> EndsField:
    field = EndsField(theme, icons)
    qtbot.addWidget(field)
    field.resize(380, 200)
    field.show()
    field.activateWindow()
    return field


@pytest.mark.parametrize(
    "ends",
    [
        Lasting(timedelta(minutes=25)),
        Lasting(timedelta(hours=30)),
        UntilTime(time(18, 0)),
        UntilTime(time(0, 0)),
    ],
)
def test_what_is_set_is_what_it_says(field: EndsField, ends: Ends) -> None:
    field.set_ends(ends)
    assert field.ends == ends


def test_seconds_of_a_file_edited_by_hand_are_rounded(field: EndsField) -> None:
    field.set_ends(Lasting(timedelta(seconds=20)))
    assert field.ends == Lasting(timedelta(minutes=1))


def test_a_span_is_typed(field: EndsField) -> None:
    changes = QSignalSpy(field.changed)
    for box, text in ((field.hours, "2"), (field.minutes, "45")):
        box.setFocus()
        box.selectAll()
        QTest.keyClicks(box, text)
    assert field.ends == Lasting(timedelta(hours=2, minutes=45))
    assert changes.count() >= 2
    assert "Counted from" in field.note.text


def test_a_time_of_day_is_chosen_and_explained(field: EndsField) -> None:
    QTest.mouseClick(field.kind.segment(AT), LEFT)
    assert field.ends == UntilTime(time(18, 0))
    assert field.note.text == "Today’s or, when that has passed, tomorrow’s."
    assert field.time.isVisible()
    assert not field.hours.isVisible()
    field.time.setFocus()
    QTest.keyClicks(field.time, "0930")
    assert field.ends == UntilTime(time(9, 30))


def test_the_other_kind_comes_back_as_it_was(field: EndsField) -> None:
    field.set_ends(Lasting(timedelta(minutes=40)))
    QTest.mouseClick(field.kind.segment(AT), LEFT)
    QTest.mouseClick(field.kind.segment(AFTER), LEFT)
    assert field.ends == Lasting(timedelta(minutes=40))


def test_no_time_at_all_is_a_problem_that_a_click_mends(field: EndsField) -> None:
    field.hours.setValue(0)
    assert field.problem == field.note.text == "A meeting needs some time."
    (link,) = field.note.links
    assert link.accessibleName() == "1 hour"
    QTest.mouseClick(link, LEFT)
    assert field.ends == Lasting(timedelta(hours=1))
    assert field.problem == ""


def test_each_part_has_a_name(field: EndsField) -> None:
    for part, name in (
        (field.hours, "Hours"),
        (field.minutes, "Minutes"),
        (field.time, "End time"),
    ):
        spoken = QAccessible.queryAccessibleInterface(part)
        assert spoken.text(QAccessible.Text.Name) == name
