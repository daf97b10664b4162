"""One of several choices, with a line below that says what it means."""

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QRadioButton, QSizePolicy, QWidget

from whereby_desktop.ui.theme import Theme

_DOT, _GAP, _LINE = 16, 8, 24
_WRAPS = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
_NAME = int(_WRAPS | Qt.TextFlag.TextShowMnemonic)
_HINT = int(_WRAPS)


class ExplainedRadio(QRadioButton):
    """Can be clicked over the whole of its words, which wrap where the width does not do."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._hint = ""
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self._dress)
        self._dress()

    @property
    def hint(self) -> str:
        return self._hint

    def show_words(self, name: str, hint: str) -> None:
        self.setText(name)
        self._hint = hint
        self.setAccessibleDescription(hint)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        name, hint = self._name_metrics, self._hint_metrics
        words = max(
            name.size(Qt.TextFlag.TextShowMnemonic, self.text()).width(),
            hint.horizontalAdvance(self._hint),
        )
        width = self._before + words + 2
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self._theme.px(120), self.sizeHint().width()), self._theme.px(_LINE))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        name, hint = self._parts(width)
        return hint.bottom() + 1 if self._hint else max(self._theme.px(_LINE), name.bottom() + 1)

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._draw_dot(painter)
        name, hint = (self._visual(part) for part in self._parts(self.width()))
        enabled = self.isEnabled()
        painter.setFont(self.font())
        painter.setPen(self._theme.colour("text" if enabled else "disabled"))
        painter.drawText(name, _NAME, self.text())
        painter.setFont(self._theme.font("small"))
        painter.setPen(self._theme.colour("text3" if enabled else "disabled"))
        painter.drawText(hint, _HINT, self._hint)

    def _draw_dot(self, painter: QPainter) -> None:
        side = self._theme.px(_DOT)
        top = self._top + max(0, self._name_metrics.height() - side) // 2
        place = QRectF(self._visual(QRect(0, top, side, side))).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        hovered = "hover" if self.underMouse() and self.isEnabled() else "surface"
        edge = "accent" if self.isChecked() else "lineStrong"
        painter.setPen(QPen(self._theme.colour(edge if self.isEnabled() else "line"), 1))
        painter.setBrush(self._theme.colour(hovered))
        painter.drawEllipse(place)
        if self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("accent" if self.isEnabled() else "disabled"))
            inset = side * 0.25
            painter.drawEllipse(place.adjusted(inset, inset, -inset, -inset))

    def _parts(self, width: int) -> tuple[QRect, QRect]:
        """Where name and hint are drawn, from left to right."""
        room = max(1, width - self._before)
        there = QRect(0, 0, room, 100_000)
        name = self._name_metrics.boundingRect(there, _NAME, self.text()).height()
        hint = self._hint_metrics.boundingRect(there, _HINT, self._hint).height()
        return (
            QRect(self._before, self._top, room, name),
            QRect(self._before, self._top + name + 1, room, hint if self._hint else 0),
        )

    def _visual(self, place: QRect) -> QRect:
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            place.moveLeft(self.width() - place.right() - 1)
        return place

    @property
    def _top(self) -> int:
        """The space above the name, so that a single line stands in the middle of its target."""
        return max(0, self._theme.px(_LINE) - self._name_metrics.height()) // 2

    @property
    def _before(self) -> int:
        return self._theme.px(_DOT) + self._theme.px(_GAP)

    @property
    def _name_metrics(self) -> QFontMetrics:
        return QFontMetrics(self.font())

    @property
    def _hint_metrics(self) -> QFontMetrics:
        return QFontMetrics(self._theme.font("small"))

    def _dress(self) -> None:
        self.setFont(self._theme.font("body"))
        self.updateGeometry()
        self.update()
