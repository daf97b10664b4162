"""Words that stand alone in the place of something."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from whereby_desktop.ui.widgets.flowing_label import FlowingLabel


def in_the_middle(words: FlowingLabel, parent: QWidget) -> QWidget:
    words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    page = QWidget(parent)
    layout = QVBoxLayout(page)
    layout.setContentsMargins(16, 16, 16, 16)
    layout.addStretch()
    layout.addWidget(words, 0, Qt.AlignmentFlag.AlignHCenter)
    layout.addStretch()
    return page
