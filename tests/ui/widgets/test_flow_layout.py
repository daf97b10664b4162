"""Lines of widgets: what was measured is kept until something changes."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from whereby_desktop.ui.widgets.flow_layout import FlowLayout


class _Box(QWidget):
    def __init__(self, width: int) -> None:
        super().__init__()
        self.wide, self.asked = width, 0

    def sizeHint(self) -> QSize:
        self.asked += 1
        return QSize(self.wide, 20)

    def widen(self, width: int) -> None:
        self.wide = width
        self.updateGeometry()


def _flow(qtbot: QtBot) -> tuple[QWidget, FlowLayout, list[_Box]]:
    window = QWidget()
    qtbot.addWidget(window)
    flow = FlowLayout(window, gap=0, line_gap=0)
    boxes = [_Box(100), _Box(100)]
    for each in boxes:
        flow.addWidget(each)
    return window, flow, boxes


def test_a_width_is_measured_once(qtbot: QtBot) -> None:
    _, flow, boxes = _flow(qtbot)
    assert (flow.heightForWidth(200), flow.heightForWidth(199)) == (20, 40)
    assert flow.sizeHint() == QSize(200, 20)
    asked = boxes[0].asked
    assert (flow.heightForWidth(200), flow.heightForWidth(199)) == (20, 40)
    assert flow.sizeHint() == QSize(200, 20)
    assert boxes[0].asked == asked


def test_what_changes_is_measured_anew(qtbot: QtBot) -> None:
    _, flow, boxes = _flow(qtbot)
    assert flow.heightForWidth(200) == 20
    boxes[0].widen(150)
    assert flow.heightForWidth(200) == 40
    boxes[0].hide()
    assert flow.heightForWidth(200) == 20
    boxes[0].show()
    assert flow.heightForWidth(200) == 40
    flow.takeAt(0)
    assert flow.heightForWidth(200) == 20
    flow.addWidget(_Box(150))
    assert flow.heightForWidth(200) == 40
    flow.setContentsMargins(0, 5, 0, 5)
    assert flow.heightForWidth(200) == 50


def test_within_another_layout_too(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column, flow = QVBoxLayout(window), FlowLayout(gap=0, line_gap=0)
    column.setContentsMargins(0, 0, 0, 0)
    column.addLayout(flow)
    boxes = [_Box(100), _Box(100)]
    for each in boxes:
        flow.addWidget(each)
    window.resize(200, 100)
    window.show()
    qtbot.waitUntil(lambda: boxes[1].y() == boxes[0].y())
    boxes[0].widen(150)
    qtbot.waitUntil(lambda: boxes[1].y() > boxes[0].y())
