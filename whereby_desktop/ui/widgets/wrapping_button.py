"""A button whose text takes more lines where the pane is too narrow for it."""

import re
from math import ceil

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QIcon, QPaintEvent, QPalette
from PySide6.QtWidgets import QSizePolicy, QStyle, QStyleOptionButton, QStylePainter, QWidget

from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.buttons import Button
from whereby_desktop.ui.widgets.mnemonics import without_mnemonic

_ICON_GAP = 8
_QT_ICON_GAP = 4  # what QPushButton.sizeHint counts
_NARROWEST = 40  # of a text
_AROUND_THE_MNEMONIC = re.compile("&(.)")


class WrappingButton(Button):
    """Like `Button`, with an icon and a text that is set later (and anew for each language).

    With less than its natural width it wraps its text instead of cutting it. In a FlowLayout it is
    as high as it needs; in a box layout as high as there is room, unless it has an alignment.
    """

    ICON_GAP = 0  # it draws icon and text itself, with _ICON_GAP between them

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        icon: str = "",
        *,
        kind: str = "",
        size: str = "",
        parent: QWidget,
    ) -> None:
        # A button without text from the start would become a square one.
        super().__init__(theme, icons, " ", icon=icon, kind=kind, size=size, parent=parent)
        self._theme = theme
        self._flat = kind in ("flat", "link", "flatDanger")  # aligned with the text around it
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    @property
    def bare_width(self) -> int:
        """Its natural width without an icon, whether there is one or not."""
        icon = 0 if self.icon().isNull() else self.iconSize().width() + _ICON_GAP
        return self.sizeHint().width() - icon

    @property
    def icon_width(self) -> int:
        """What an icon takes, with the gap beside it."""
        return self.iconSize().width() + _ICON_GAP

    def hasHeightForWidth(self) -> bool:
        return True

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        wider = 0 if self.icon().isNull() else _ICON_GAP - _QT_ICON_GAP
        wider += self._line_width() - self._text_width(without_mnemonic(self.text()))
        return QSize(hint.width() + wider, hint.height())

    def minimumSizeHint(self) -> QSize:
        hint = self.sizeHint()
        words = min(self._widest_word(), self._theme.px(_NARROWEST))
        return QSize(min(hint.width(), self._around() + words), hint.height())

    def heightForWidth(self, width: int) -> int:
        hint = self.sizeHint()
        wrapped = self._text_size(width).height()
        return max(hint.height(), hint.height() + wrapped - self.fontMetrics().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButtonBevel, option)
        text = self._text_size(self.width())
        icon = 0 if self.icon().isNull() else self.iconSize().width() + _ICON_GAP
        left = (self.width() - icon - text.width()) // 2
        if self._flat:
            left = (self._around() - icon) // 2
        self._draw_icon(painter, left)
        painter.setPen(option.palette.color(QPalette.ColorRole.ButtonText))
        words = QRect(left + icon, 0, text.width(), self.height())
        start = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        flags = QStyle.visualAlignment(self.layoutDirection(), start).value
        flags |= self._wrap(text.width())
        painter.drawText(self._visual(words), flags, self.text())

    def _draw_icon(self, painter: QStylePainter, left: int) -> None:
        side = self.iconSize().width()
        place = QRect(left, (self.height() - side) // 2, side, side)
        mode = QIcon.Mode.Normal if self.isEnabled() else QIcon.Mode.Disabled
        self.icon().paint(painter, self._visual(place), Qt.AlignmentFlag.AlignCenter, mode)

    def _visual(self, place: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), place)

    def _text_size(self, width: int) -> QSize:
        """The text as it is laid out in a button of that width."""
        room = max(1, width - self._around())
        if (width := self._line_width()) <= room:
            return QSize(width, self.fontMetrics().height())
        wrapped = self.fontMetrics().boundingRect(
            QRect(0, 0, room, 9999), self._wrap(room), self.text()
        )
        return QSize(min(room, wrapped.width() + 2), wrapped.height())

    def _wrap(self, room: int) -> int:
        """Between words; within them only where a word is too long."""
        fits = self._widest_word() <= room
        wrap = Qt.TextFlag.TextWordWrap if fits else Qt.TextFlag.TextWrapAnywhere
        return wrap.value | Qt.TextFlag.TextShowMnemonic.value

    def _widest_word(self) -> int:
        words = without_mnemonic(self.text()).split()
        return max((self._text_width(word) for word in words), default=0)

    def _line_width(self) -> int:
        """Of the text on one line. An underlined letter stands for itself, without kerning."""
        metrics = QFontMetricsF(self.font())
        parts = _AROUND_THE_MNEMONIC.split(self.text())
        return ceil(sum(metrics.horizontalAdvance(part) for part in parts)) + 1

    def _text_width(self, text: str) -> int:
        return ceil(QFontMetricsF(self.font()).horizontalAdvance(text)) + 1

    def _around(self) -> int:
        """The width of everything but the text: edges, padding, icon."""
        self.ensurePolished()
        return self.sizeHint().width() - self._line_width()
