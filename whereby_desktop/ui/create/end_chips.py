"""The common ends, one press each."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QButtonGroup, QWidget

from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.buttons import Button
from whereby_desktop.ui.widgets.flow_layout import FlowLayout

HALF_HOUR, HOUR, TWO_HOURS, ROUND, OTHER = "30", "60", "120", "round", "other"
_KEYS = (HALF_HOUR, HOUR, TWO_HOURS, ROUND, OTHER)


class EndChips(QWidget):
    """One of them is chosen, marked by a tick. `picked` carries the key the user pressed."""

    picked = Signal(str)

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._chips: dict[str, Button] = {}
        row = FlowLayout(self, gap=theme.px(5), line_gap=theme.px(6))
        for key in _KEYS:
            chip = Button(theme, icons, key, kind="chip", size="small", parent=self)
            chip.setCheckable(True)
            chip.setAutoExclusive(True)  # a radio button to screen readers
            chip.clicked.connect(lambda _checked=False, key=key: self.picked.emit(key))
            self._group.addButton(chip)
            self._chips[key] = chip
            row.addWidget(chip)
        self._group.buttonToggled.connect(self._marked)
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self._dress)
        self._retranslate()

    @property
    def chosen(self) -> str:
        return next((key for key, chip in self._chips.items() if chip.isChecked()), "")

    def chip(self, key: str) -> Button:
        return self._chips[key]

    def choose(self, key: str) -> None:
        self._chips[key].setChecked(True)
        self.setFocusProxy(self._chips[key])

    def set_round_words(self, words: str) -> None:
        """Such as "Today 18:00"."""
        self._chips[ROUND].setText(words)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._chips[HALF_HOUR].setText(self.tr("30 min"))
        self._chips[HOUR].setText(self.tr("1 hour"))
        self._chips[TWO_HOURS].setText(self.tr("2 hours"))
        self._chips[OTHER].setText(self.tr("Other"))
        self.setAccessibleName(self.tr("Ends"))

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
