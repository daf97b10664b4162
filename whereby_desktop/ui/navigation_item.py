"""The lines of the navigation: areas to go to, and the menu of everything else."""

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QRadioButton, QSizePolicy, QWidget

from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.theme import Theme

_HEIGHT, _LEAST_WIDTH, _WORDS_FROM = 32, 40, 100


class NavigationItem(QRadioButton):
    """One area: icon, name, count; a bar at its edge while it is the current one.

    A radio button to screen readers: one of them is always chosen.
    """

    def __init__(
        self, theme: Theme, icons: Icons, icon: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._face = _Face(theme, icons, icon)
        self._count: int | None = None
        self.setCheckable(True)
        _prepare(self)
        theme.changed.connect(self._restyle)

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def show_count(self, count: int | None, spoken: str) -> None:
        """`spoken`: the accessible name with the count in words ("Meetings, 6 open")."""
        self._count = count
        self.setAccessibleName(spoken)
        self.update()

    def sizeHint(self) -> QSize:
        return self._face.size(self)

    def paintEvent(self, _event: QPaintEvent) -> None:
        count = "" if self._count is None else self.locale().toString(self._count)
        self._face.paint(self, count)

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()


class NavigationMenuButton(QAbstractButton):
    """Looks as the areas do and opens a menu. `menu_wished` when it is pressed."""

    menu_wished = Signal()

    def __init__(
        self, theme: Theme, icons: Icons, icon: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._face = _Face(theme, icons, icon)
        _prepare(self)
        self.clicked.connect(self.menu_wished)
        theme.changed.connect(self._restyle)

    def sizeHint(self) -> QSize:
        return self._face.size(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        self._face.paint(self)

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()


def _prepare(button: QAbstractButton) -> None:
    button.setAttribute(Qt.WidgetAttribute.WA_Hover)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)


class _Face:
    """What both are painted with. In a narrow column only the icon is shown."""

    def __init__(self, theme: Theme, icons: Icons, icon: str) -> None:
        self._theme, self._icons, self._icon = theme, icons, icon

    def size(self, button: QAbstractButton) -> QSize:
        px = self._theme.px
        return QSize(px(_LEAST_WIDTH), max(px(_HEIGHT), button.fontMetrics().lineSpacing() + 10))

    def paint(self, button: QAbstractButton, count: str = "") -> None:
        painter = QPainter(button)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        colour, px, current = self._theme.colour, self._theme.px, button.isChecked()
        if current or button.isDown() or button.underMouse():
            painter.setBrush(colour(_ground(button)))
            painter.drawRoundedRect(QRectF(button.rect()), 6, 6)
        rtl = button.layoutDirection() is Qt.LayoutDirection.RightToLeft
        if current:
            bar = QRectF(button.width() - 3 if rtl else 0, 8, 3, button.height() - 16)
            painter.setBrush(colour("accent"))
            painter.drawRoundedRect(bar, 1.5, 1.5)
        tone, side = "accentText" if current else "text2", px(16)
        picture = self._icons.pixmap(self._icon, tone, ratio=button.devicePixelRatioF())
        wide = button.width() >= px(_WORDS_FROM)
        x = px(10) if wide else (button.width() - side) // 2
        if rtl and wide:
            x = button.width() - px(10) - side
        painter.drawPixmap(x, (button.height() - side) // 2, picture)
        if wide:
            lead, trail = px(36), px(12)
            words = button.rect().adjusted(trail if rtl else lead, 0, -(lead if rtl else trail), 0)
            painter.setPen(colour(tone))
            painter.setFont(self._theme.font("strong" if current else "label"))
            self._paint_words(painter, words, button.text(), count, rtl=rtl)

    def _paint_words(
        self, painter: QPainter, area: QRect, text: str, count: str, *, rtl: bool
    ) -> None:
        near = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        far = Qt.AlignmentFlag.AlignLeft if rtl else Qt.AlignmentFlag.AlignRight
        metrics = painter.fontMetrics()
        width = area.width() - metrics.horizontalAdvance(count) - self._theme.px(6)
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
        painter.drawText(area, near | Qt.AlignmentFlag.AlignVCenter, shown)
        painter.drawText(area, far | Qt.AlignmentFlag.AlignVCenter, count)


def _ground(button: QAbstractButton) -> str:
    if button.isChecked():
        return "accentSoft"
    return "pressed" if button.isDown() and not button.isCheckable() else "hover"
