"""The line that opens and closes a part of the form and says what is on in it."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.theme import Theme

_WRAPPED = int(Qt.AlignmentFlag.AlignLeading | Qt.TextFlag.TextWordWrap)
_START = int(
    Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextShowMnemonic
)
_GAP = 8


class Disclosure(QAbstractButton):
    """Checked means open. Name, contents and summary share a line; what does not fit goes below."""

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
        self.setAccessibleName(name.replace("&", ""))
        self.setAccessibleDescription(f"{contents}. {summary}")
        self._themed()

    def sizeHint(self) -> QSize:
        contents = self._small.horizontalAdvance(self._contents) + self._gap
        width = self._left + self._name_width + contents + self._summary_width + self._gap
        return QSize(width, self._line)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._left + self._name_width, self._line)

    def heightForWidth(self, width: int) -> int:
        if width >= self.sizeHint().width():
            return self._line
        return self._line + self._below(width).height()

    def _beside(self, width: int) -> bool:
        """Whether the summary has room beside the name."""
        return width >= self._left + self._name_width + self._gap + self._summary_width

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        line = QRect(self._left, 0, self.width() - self._left, self._line)
        self._paint_chevron(painter)
        painter.setFont(self._theme.font("strong"))
        painter.setPen(self._ink("text"))
        painter.drawText(self._mirror(line), _START, self.text())
        painter.setFont(self._theme.font("small"))
        if self._beside(self.width()):
            painter.setPen(self._ink("text2"))
            end = QRect(self.width() - self._summary_width, 0, self._summary_width, self._line)
            painter.drawText(self._mirror(end), _START, self._summary)
        painter.setPen(self._ink("text3"))
        if self.width() >= self.sizeHint().width():
            line.setLeft(self._left + self._name_width + self._gap)
            painter.drawText(self._mirror(line), _START, self._contents)
        else:
            below = self._below(self.width())
            painter.drawText(self._mirror(below), _WRAPPED, self._words_below(self.width()))

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

    def _below(self, width: int) -> QRect:
        room = QRect(self._left, self._line, max(1, width - self._left), 10_000)
        return self._small.boundingRect(room, _WRAPPED, self._words_below(width))

    def _words_below(self, width: int) -> str:
        return self._contents if self._beside(width) else f"{self._contents}\n{self._summary}"

    @property
    def _small(self) -> QFontMetrics:
        return QFontMetrics(self._theme.font("small"))

    @property
    def _name_width(self) -> int:
        name = self.text().replace("&", "")
        return QFontMetrics(self._theme.font("strong")).horizontalAdvance(name)

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
