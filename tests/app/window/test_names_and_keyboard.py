"""Every control says what it is to a screen reader, and can be reached with Tab."""

import asyncio
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QWidget,
)

from tests.app.window.driver import Running, settled, until
from tests.conftest import TOKEN
from whereby_desktop.ui.create.new_meeting_dialog import NewMeetingDialog
from whereby_desktop.ui.settings.presets_rows import PresetRows

CONTROLS = (QAbstractButton, QAbstractItemView, QAbstractSpinBox, QComboBox, QLineEdit)


def _controls(running: Running, below: QWidget) -> Iterator[QWidget]:
    """The controls on screen, without the inner parts of Qt's own ones."""
    for each in running.seen(QWidget, below):
        parent = each.parentWidget()
        inner = isinstance(parent, QAbstractSpinBox | QComboBox | QAbstractItemView)
        own = type(each).__name__ not in {"QComboBoxListView", "QToolButton", "QListView"}
        if isinstance(each, CONTROLS) and not inner and own:
            yield each


def _nameless(running: Running, below: QWidget) -> list[str]:
    found = []
    for each in _controls(running, below):
        spoken = QAccessible.queryAccessibleInterface(each)
        if not spoken.text(QAccessible.Text.Name).strip():
            found.append(f"{type(each).__name__} in {type(each.parentWidget()).__name__}")
    return found


def _reached_with_tab(window: QWidget) -> set[QWidget]:
    """Everything Tab comes by until it is back where it began."""
    first = focused = QApplication.focusWidget()
    reached: set[QWidget] = set()
    while focused is not None and (focused is not first or len(reached) < 2):
        reached.add(focused)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
        focused = QApplication.focusWidget()
    assert all(each.window() is window for each in reached)
    return reached


async def _open(running: Running, what: str) -> QWidget:
    if what == "settings":
        running.keys("Ctrl+,")
        await until(lambda: running.window.shown_page == "settings")
    elif what == "form":
        running.keys("Ctrl+N")
        return await running.dialog_opened(NewMeetingDialog)
    return running.window


@pytest.mark.parametrize("what", ["meetings", "settings", "form"])
async def test_every_control_has_a_name(running: Running, what: str) -> None:
    below = await _open(running, what)
    await settled()
    assert list(_controls(running, below))
    assert _nameless(running, below) == []


@pytest.mark.parametrize("what", ["meetings", "settings", "form"])
async def test_every_control_is_reached_with_tab(running: Running, what: str) -> None:
    below = await _open(running, what)
    await asyncio.sleep(0)
    if QApplication.focusWidget() is None:
        below.setFocus()
    reached = _reached_with_tab(below)
    missed = {
        f"{type(each).__name__} {each.accessibleName()}"
        for each in _controls(running, below)
        if each.isEnabled() and each not in reached and not _stands_for(each, reached)
    }
    assert missed == set()
    assert TOKEN not in running.texts()


def _stands_for(control: QWidget, reached: set[QWidget]) -> bool:
    """Arrow keys go on inside a group of choices; some parts hand the focus to another."""
    if control.focusProxy() in reached:
        return True
    if any(rows.isAncestorOf(control) for rows in _lists_of(reached)):
        return True
    siblings = [each for each in reached if each.parentWidget() is control.parentWidget()]
    grouped = isinstance(control, QAbstractButton) and control.isCheckable()
    return grouped and any(isinstance(e, QAbstractButton) and e.isCheckable() for e in siblings)


def _lists_of(reached: set[QWidget]) -> set[QWidget]:
    """The lists of rows that Tab stops in once, and arrow keys go through."""
    lists = set[QWidget]()
    for each in reached:
        above = each.parentWidget()
        while above is not None:
            if isinstance(above, PresetRows):
                lists.add(above)
            above = above.parentWidget()
    return lists
