"""How much longer, one press each."""

from datetime import timedelta

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QButtonGroup, QWidget

from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.buttons import Button
from whereby_desktop.ui.widgets.flow_layout import FlowLayout

HALF_HOUR, HOUR, TWO_HOURS = timedelta(minutes=30), timedelta(hours=1), timedelta(hours=2)
OTHER = None  # a date and a time
_CHOICES = (HALF_HOUR, HOUR, TWO_HOURS, OTHER)


class LongerChips(QWidget):
    """One of them is chosen, marked by a tick. `picked` carries what the user pressed."""

    picked = Signal(object)

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._chips: dict[timedelta | None, Button] = {}
        row = FlowLayout(self, gap=theme.px(6), line_gap=theme.px(6))
        for choice in _CHOICES:
            chip = Button(theme, icons, "-", kind="chip", size="small", parent=self)
            chip.setCheckable(True)
            chip.setAutoExclusive(True)  # a radio button to screen readers
            chip.clicked.connect(lambda _checked=False, choice=choice: self.picked.emit(choice))
            self._group.addButton(chip)
            self._chips[choice] = chip
            row.addWidget(chip)
        self._group.buttonToggled.connect(self._marked)
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self._dress)
        self._retranslate()

    def chip(self, choice: timedelta | None) -> Button:
        return self._chips[choice]

    def choose(self, choice: timedelta | None) -> None:
        self._chips[choice].setChecked(True)
        self.setFocusProxy(self._chips[choice])

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._chips[HALF_HOUR].setText(self.tr("+30 min"))
        self._chips[HOUR].setText(self.tr("+1 hour"))
        self._chips[TWO_HOURS].setText(self.tr("+2 hours"))
        self._chips[OTHER].setText(self.tr("Other"))
        self.setAccessibleName(self.tr("Longer by"))

    def _marked(self, chip: Button, _checked: bool) -> None:
        self._dress_chip(chip)
        self.updateGeometry()

    def _dress(self) -> None:
        for chip in self._chips.values():
            self._dress_chip(chip)

    @staticmethod
    def _dress_chip(chip: Button) -> None:
        if chip.isChecked():
            chip.set_icon("check", "accentText")
        else:
            chip.set_icon("")
            chip.setIcon(QIcon())
