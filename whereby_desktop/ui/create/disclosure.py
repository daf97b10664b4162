"""The line that opens and closes a part of the form and says what is on in it."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.mnemonics import without_mnemonic

_WRAPPED = int(Qt.AlignmentFlag.AlignLeading | Qt.TextFlag.TextWordWrap)
_START = int(
    Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextShowMnemonic
)
_NAME = _START | int(Qt.TextFlag.TextWordWrap)
_GAP = 8


class Disclosure(QAbstractButton):
    """Checked means open. Name, contents and summary share a line; what does not fit goes below.

    Each of them wraps where it must.
    """

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._icons = theme, icons
        self._contents = self._summary = ""
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self._themed)

    @property
    def summary(self) -> str:
        return self._summary

    def set_words(self, name: str, contents: str, summary: str) -> None:
        """`name` with its mnemonic, what is inside, and what of it is on."""
        if (name, contents, summary) == (self.text(), self._contents, self._summary):
            return
        self.setText(name)
        self._contents, self._summary = contents, summary
        self.setAccessibleName(self._name)
        self.setAccessibleDescription(f"{contents}. {summary}")
        self._themed()

    def sizeHint(self) -> QSize:
        contents = self._small.horizontalAdvance(self._contents) + self._gap
        width = self._left + self._name_width + contents + self._summary_width + self._gap
        return QSize(width, self._line)

    def minimumSizeHint(self) -> QSize:
        strong = QFontMetrics(self._theme.font("strong"))
        words = [strong.horizontalAdvance(each) for each in self._name.split()]
        words += [self._small.horizontalAdvance(each) for each in self._small_words.split()]
        return QSize(self._left + max(words, default=0) + 1, self._line)

    def heightForWidth(self, width: int) -> int:
        if width >= self.sizeHint().width():
            return self._line
        return self._name_box(width).height() + self._below(width).height()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, width = QPainter(self), self.width()
        name = self._name_box(width)
        self._paint_chevron(painter)
        painter.setFont(self._theme.font("strong"))
        painter.setPen(self._ink("text"))
        painter.drawText(self._mirror(name), _NAME, self.text())
        painter.setFont(self._theme.font("small"))
        if self._beside(width):
            painter.setPen(self._ink("text2"))
            end = QRect(width - self._summary_width, 0, self._summary_width, self._line)
            painter.drawText(self._mirror(end), _START, self._summary)
        painter.setPen(self._ink("text3"))
        if width >= self.sizeHint().width():
            name.setLeft(self._left + self._name_width + self._gap)
            painter.drawText(self._mirror(name), _START, self._contents)
        else:
            painter.drawText(self._mirror(self._below(width)), _WRAPPED, self._words_below(width))

    def _paint_chevron(self, painter: QPainter) -> None:
        side = self._theme.px(16)
        box = self._mirror(QRect(QPoint(0, (self._line - side) // 2), QSize(side, side)))
        name = "chevd" if self.isChecked() else "chevr"
        colour = "text2" if self.isEnabled() else "disabled"
        painter.drawPixmap(box, self._icons.pixmap(name, colour, ratio=self.devicePixelRatioF()))

    def _ink(self, name: str) -> QColor:
        return self._theme.colour(name if self.isEnabled() else "disabled")

    def _mirror(self, box: QRect) -> QRect:
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            return QRect(QPoint(self.width() - box.right() - 1, box.top()), box.size())
        return box

    def _beside(self, width: int) -> bool:
        """Whether the summary has room beside the name."""
        return width >= self._left + self._name_width + self._gap + self._summary_width

    def _name_box(self, width: int) -> QRect:
        """A line, or as many as the name takes."""
        room = QRect(self._left, 0, max(1, width - self._left), 10_000)
        strong = QFontMetrics(self._theme.font("strong"))
        name = strong.boundingRect(room, _NAME, self.text())
        height = self._line if name.height() < 2 * strong.height() else name.height()
        return QRect(self._left, 0, room.width(), height)

    def _below(self, width: int) -> QRect:
        top = self._name_box(width).height()
        room = QRect(self._left, top, max(1, width - self._left), 10_000)
        words = self._small.boundingRect(room, _WRAPPED, self._words_below(width))
        return QRect(self._left, top, room.width(), words.height())

    def _words_below(self, width: int) -> str:
        return self._contents if self._beside(width) else self._small_words

    @property
    def _small_words(self) -> str:
        return f"{self._contents}\n{self._summary}"

    @property
    def _small(self) -> QFontMetrics:
        return QFontMetrics(self._theme.font("small"))

    @property
    def _name(self) -> str:
        return without_mnemonic(self.text())

    @property
    def _name_width(self) -> int:
        return QFontMetrics(self._theme.font("strong")).horizontalAdvance(self._name)

    @property
    def _summary_width(self) -> int:
        return self._small.horizontalAdvance(self._summary) + 1

    @property
    def _left(self) -> int:
        return self._theme.px(16 + _GAP)

    @property
    def _gap(self) -> int:
        return self._theme.px(_GAP)

    @property
    def _line(self) -> int:
        return max(self._theme.px(24), self.fontMetrics().height())

    def _themed(self) -> None:
        self.updateGeometry()
        self.update()
