"""A few common choices, one press each."""

from collections.abc import Sequence
from math import ceil
from typing import Generic, TypeVar

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QFont, QFontMetricsF
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QWidget

from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.buttons import Button
from whereby_desktop.ui.widgets.flow_layout import FlowLayout

K = TypeVar("K")


class Chip(Button):
    """A choice of its own among others; the chosen one has stronger letters."""

    def __init__(self, theme: Theme, icons: Icons, text: str, parent: QWidget) -> None:
        super().__init__(theme, icons, text, kind="chip", size="small", parent=parent)
        self.setCheckable(True)

    def sizeHint(self) -> QSize:
        self.ensurePolished()  # the first question comes before it is shown
        hint = super().sizeHint()
        if not self.isChecked():
            return hint
        # The style sheet makes them strong, and Qt measures the plain ones.
        strong = QFont(self.font())
        strong.setWeight(QFont.Weight.DemiBold)
        plain = QFontMetricsF(self.font()).horizontalAdvance(self.text())
        wider = ceil(QFontMetricsF(strong).horizontalAdvance(self.text()) - plain)
        return QSize(hint.width() + wider, hint.height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


class Chips(QWidget, Generic[K]):
    """One of them is chosen, marked by a tick. `picked` carries the key of the one pressed.

    Subclasses give the words in `_retranslate`, and call it at the end of their `__init__`.
    """

    picked = Signal(object)

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        keys: Sequence[K],
        parent: QWidget | None = None,
        *,
        gap: int = 6,
    ) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._chips: dict[K, Button] = {}
        row = FlowLayout(self, gap=theme.px(gap), line_gap=theme.px(6))
        for key in keys:
            chip = Chip(theme, icons, "-", self)
            chip.setAutoExclusive(True)  # a radio button to screen readers
            chip.clicked.connect(lambda _checked=False, key=key: self.picked.emit(key))
            self._group.addButton(chip)
            self._chips[key] = chip
            row.addWidget(chip)
        self._group.buttonToggled.connect(self._marked)
        theme.changed.connect(self._dress)

    def chip(self, key: K) -> Button:
        return self._chips[key]

    def choose(self, key: K) -> None:
        self._chips[key].setChecked(True)
        self.setFocusProxy(self._chips[key])

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        raise NotImplementedError

    def _marked(self, chip: QAbstractButton, _checked: bool) -> None:
        if isinstance(chip, Button):
            _dress(chip)
        self.updateGeometry()

    def _dress(self) -> None:
        for chip in self._chips.values():
            _dress(chip)


def _dress(chip: Button) -> None:
    if chip.isChecked():
        chip.set_icon("check", "accentText")
    else:
        chip.set_icon("")
