"""A number of points."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.number_box import NumberBox

_STEP = 10
_WIDTH = 128


class PointsSpinBox(NumberBox):
    """`valueChanged` comes when a typed number is finished, not with each digit."""

    def __init__(self, theme: Theme, least: int, most: int, parent: QWidget | None = None) -> None:
        super().__init__(theme, least, most, _STEP, width=_WIDTH, parent=parent)
        self.setKeyboardTracking(False)
        self.setGroupSeparatorShown(True)
        self.valueChanged.connect(self._name_unit)
        self._name_unit()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._name_unit()
        super().changeEvent(event)

    def _name_unit(self) -> None:
        points = self.value()
        self.setSuffix(" " + self.tr("point(s)", "", points))
