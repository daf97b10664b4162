"""A number of points."""

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QSpinBox, QWidget

from whereby_desktop.ui.theme import Theme

_STEP = 10
_WIDTH = 128
_EDGE, _ARROWS = 6, 24  # before the number (the style sheet's padding does not reach it), behind it


class PointsSpinBox(QSpinBox):
    """`valueChanged` comes when a typed number is finished, not with each digit."""

    def __init__(self, theme: Theme, least: int, most: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setRange(least, most)
        self.setSingleStep(_STEP)
        self.setKeyboardTracking(False)
        self.setGroupSeparatorShown(True)
        self.lineEdit().setTextMargins(_EDGE, 0, _EDGE, 0)
        self.valueChanged.connect(self._name_unit)
        theme.changed.connect(self.updateGeometry)
        self._name_unit()

    def sizeHint(self) -> QSize:
        longest = self.textFromValue(self.maximum()) + self.suffix()
        words = self.fontMetrics().horizontalAdvance(longest) + 2 * _EDGE + _ARROWS
        return QSize(max(words, self._theme.px(_WIDTH)), super().sizeHint().height())

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # the wheel scrolls the page

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._name_unit()
        super().changeEvent(event)

    def _name_unit(self) -> None:
        points = self.value()
        self.setSuffix(" " + self.tr("point(s)", "", points))
