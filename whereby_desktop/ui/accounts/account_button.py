"""Whose meetings these are, and the way to another account's."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from whereby_desktop.preferences import AccountColour
from whereby_desktop.ui.accounts.account_square import SIDE, paint_square
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.theme import Theme

_HEIGHT, _WORDS_FROM = 44, 120


class AccountButton(QAbstractButton):
    """Initials, name, points a minute. `menu_wished` when it is pressed."""

    menu_wished = Signal()

    def __init__(
        self, theme: Theme, icons: Icons, width: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._icons, self._width = theme, icons, width
        self._name, self._second = "", ""
        self._colour = AccountColour.TEAL
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumHeight(theme.px(_HEIGHT))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self.menu_wished)
        theme.changed.connect(self.update)

    def show_account(self, name: str, points_a_minute: str, colour: AccountColour) -> None:
        self._name, self._second, self._colour = name, points_a_minute, colour
        self._name_it()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(self._width), self._theme.px(_HEIGHT))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._name_it()
        super().changeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._name:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        px = self._theme.px
        if self.underMouse() or self.isDown():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("pressed" if self.isDown() else "hover"))
            painter.drawRoundedRect(QRectF(self.rect()), 6, 6)
        side = px(SIDE)
        x = self.width() - px(6) - side if self._mirrored else px(6)
        square = QRectF(x, (self.height() - side) / 2, side, side)
        paint_square(painter, self._theme, square, self._name, self._colour)
        if self.width() >= px(_WORDS_FROM):
            self._paint_arrows(painter)
            self._paint_words(painter, side + px(14), px(26))

    @property
    def _mirrored(self) -> bool:
        return self.layoutDirection() is Qt.LayoutDirection.RightToLeft

    def _paint_arrows(self, painter: QPainter) -> None:
        px = self._theme.px
        x = px(6) if self._mirrored else self.width() - px(6) - px(16)
        picture = self._icons.pixmap("updown", "text2", ratio=self.devicePixelRatioF())
        painter.drawPixmap(x, (self.height() - px(16)) // 2, picture)

    def _paint_words(self, painter: QPainter, lead: int, trail: int) -> None:
        left, right = (trail, lead) if self._mirrored else (lead, trail)
        area = self.rect().adjusted(left, 0, -right, 0)
        middle = area.center().y()
        near = Qt.AlignmentFlag.AlignRight if self._mirrored else Qt.AlignmentFlag.AlignLeft
        for text, role, colour, up in (
            (self._name, "strong", "text", True),
            (self._second, "caption", "text3", False),
        ):
            painter.setFont(self._theme.font(role))
            painter.setPen(self._theme.colour(colour))
            half = area.adjusted(0, 0, 0, 0)
            edge = Qt.AlignmentFlag.AlignVCenter
            if self._second:
                half.setBottom(middle + 2) if up else half.setTop(middle + 3)
                edge = Qt.AlignmentFlag.AlignBottom if up else Qt.AlignmentFlag.AlignTop
            elided = painter.fontMetrics().elidedText(
                text, Qt.TextElideMode.ElideRight, area.width()
            )
            painter.drawText(half, near | edge, elided)

    def _name_it(self) -> None:
        named = self.tr("Account {0}").format(self._name)
        if self._second:
            named = self.tr("Account {0}, {1}").format(self._name, self._second)
        self.setAccessibleName(named if self._name else self.tr("Account"))
        self.setToolTip(self.tr("Switch account") if self._name else "")
