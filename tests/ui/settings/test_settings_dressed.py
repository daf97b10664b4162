"""What a change of the look costs, counted on the page with the most widgets."""

from collections import Counter

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QFont, QTextLayout
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from whereby_desktop.preferences import Theme as Choice
from whereby_desktop.ui.settings.settings_page import SettingsPage
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.flowing_label import FlowingLabel

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


class Dressing(QObject):
    """Counts the widgets that are dressed anew."""

    def __init__(self, app: QApplication) -> None:
        super().__init__()
        self.widgets = 0
        app.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        self.widgets += event.type() is QEvent.Type.StyleChange
        return False


@pytest.fixture
def broken(monkeypatch: pytest.MonkeyPatch) -> Counter[str]:
    """How often each text was broken into lines."""
    counts: Counter[str] = Counter()
    breaking = FlowingLabel._laid_out  # noqa: SLF001

    def counted(label: FlowingLabel, width: int) -> QTextLayout:
        counts[label.painted_text] += 1
        return breaking(label, width)

    monkeypatch.setattr(FlowingLabel, "_laid_out", counted)
    return counts


def test_the_same_look_dresses_nobody_anew(
    qapp: QApplication, theme: Theme, page: SettingsPage
) -> None:
    dressing = Dressing(qapp)
    theme.choose(Choice.LIGHT)
    assert (page.isVisible(), dressing.widgets) == (True, 0)
    theme.choose(Choice.DARK)
    assert dressing.widgets > 0


def test_another_look_breaks_no_text_anew(
    qtbot: QtBot, theme: Theme, broken: Counter[str], page: SettingsPage
) -> None:
    painted = page.accounts.rows["default"].words.name.painted_text
    qtbot.waitUntil(lambda: broken[painted] > 1)
    broken.clear()
    theme.choose(Choice.DARK)
    qtbot.waitUntil(lambda: broken[painted] > 0)
    labels = page.findChildren(FlowingLabel)
    assert sum(broken.values()) <= len(labels)  # to be painted


def test_other_letters_do(qtbot: QtBot, qapp: QApplication, theme: Theme) -> None:
    label = FlowingLabel(theme, "body", text="one two three four five six seven")
    qtbot.addWidget(label)
    width = label.sizeHint().width()
    low = label.heightForWidth(width)
    font = QFont(qapp.font())
    font.setPixelSize(26)
    label.setFont(font)
    assert label.heightForWidth(width) > 2 * low
    label.show_text("one")
    assert label.heightForWidth(width) < 2.5 * low
