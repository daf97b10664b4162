"""A choice of one from a few, whose words are never cut in the middle of a letter."""

from collections.abc import Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QSizePolicy,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QWidget,
)

from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.wheel_scrolls_page import WheelScrollsPage

T = TypeVar("T")
NARROW, WIDE = 128, 196
_ICON_GAP = 8
_LEAST_LETTERS = 14  # to be read of what does not fit


class ChoiceCombo(WheelScrollsPage, QComboBox, Generic[T]):
    """`chosen` carries the value the person picked, even the one already there.

    Asks for the width of its widest choice and of `width`, so that those of one card are alike.
    Without a `width` it takes what it gets: to measure every language would load a font for each
    script. With less room than its words need it elides them, and has them in its tip.
    """

    chosen = Signal(object)

    def __init__(self, theme: Theme, width: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._width = theme, width
        self._values: list[T] = []  # Qt would make plain strings of them
        self.setSizeAdjustPolicy(self.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        if not width:
            self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.activated.connect(lambda row: self.chosen.emit(self._values[row]))
        self.currentIndexChanged.connect(self._settle)
        theme.changed.connect(self._settle)

    @property
    def value(self) -> T | None:
        """None where nothing is chosen."""
        row = self.currentIndex()
        return self._values[row] if row >= 0 else None

    def set_value(self, value: object) -> None:
        """An unknown value chooses the first."""
        self.setCurrentIndex(self._values.index(value) if value in self._values else 0)

    def show_choices(self, choices: Sequence[tuple[T, str]], value: object) -> None:
        """Values with their words; `value` is the one in force."""
        blocker = QSignalBlocker(self)
        self._values = [each for each, _ in choices]
        words = [text for _, text in choices]
        if words != [self.itemText(row) for row in range(self.count())]:
            self.clear()
            self.addItems(words)
        self.set_value(value)
        del blocker
        self._settle()

    def sizeHint(self) -> QSize:
        words = [self.currentText() or self.placeholderText()]
        if self._width:
            words = [self.itemText(row) for row in range(self.count())]
        widest = max((self.fontMetrics().horizontalAdvance(each) for each in words), default=0)
        width = max(self._around(widest), self._theme.px(self._width))
        return QSize(width, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        letters = self._around(self.fontMetrics().averageCharWidth() * _LEAST_LETTERS)
        width = min(letters, self.sizeHint().width())
        return QSize(width, super().minimumSizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        option = self._option()
        option.currentText = self._fitting_text(option) or self.placeholderText()
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._settle()

    def _option(self) -> QStyleOptionComboBox:
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        return option

    def _icon_width(self, option: QStyleOptionComboBox) -> int:
        return 0 if option.currentIcon.isNull() else option.iconSize.width() + _ICON_GAP

    def _around(self, text: int) -> int:
        """The width of the whole for words of that width."""
        self.ensurePolished()
        option = self._option()
        contents = QSize(text + self._icon_width(option) + 2, self.fontMetrics().height())
        kind = QStyle.ContentsType.CT_ComboBox
        return self.style().sizeFromContents(kind, option, contents, self).width()

    def _fitting_text(self, option: QStyleOptionComboBox) -> str:
        room = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, self
        )
        return self.fontMetrics().elidedText(
            self.currentText(),
            Qt.TextElideMode.ElideRight,
            room.width() - self._icon_width(option),
        )

    def _settle(self) -> None:
        self.updateGeometry()
        text = self.currentText()
        self.setToolTip("" if self._fitting_text(self._option()) == text else text)
