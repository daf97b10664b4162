"""The navigation at the window's left: the account, the areas, settings."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QRadioButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from whereby_desktop.ui.accounts.account_button import AccountButton
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.theme import Theme

translate = QCoreApplication.translate
WIDE, NARROW = 184, 56


class NavigationItem(QRadioButton):
    """One area: icon, name, count; a bar at its edge while it is the current one.

    A radio button to screen readers: one of them is always chosen.
    """

    def __init__(
        self, theme: Theme, icons: Icons, icon: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._icons, self._icon_name = theme, icons, icon
        self._count: int | None = None
        self.setCheckable(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._restyle)

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def show_count(self, count: int | None, spoken: str) -> None:
        """`spoken`: the accessible name with the count in words ("Meetings, 6 open")."""
        self._count = count
        self.setAccessibleName(spoken)
        self.update()

    def sizeHint(self) -> QSize:
        height = max(self._theme.px(32), self.fontMetrics().lineSpacing() + 10)
        return QSize(self._theme.px(NARROW - 16), height)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour, px = self._theme.colour, self._theme.px
        if self.isChecked() or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("accentSoft" if self.isChecked() else "hover"))
            painter.drawRoundedRect(QRectF(self.rect()), 6, 6)
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        if self.isChecked():
            bar = QRectF(self.width() - 3 if rtl else 0, 8, 3, self.height() - 16)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("accent"))
            painter.drawRoundedRect(bar, 1.5, 1.5)
        role = "accentText" if self.isChecked() else "text2"
        picture = self._icons.pixmap(self._icon_name, role, ratio=self.devicePixelRatioF())
        side = px(16)
        wide = self.width() >= px(100)
        x = px(10) if wide else (self.width() - side) // 2
        if rtl and wide:
            x = self.width() - px(10) - side
        painter.drawPixmap(x, (self.height() - side) // 2, picture)
        if wide:
            self._paint_words(painter, rtl=rtl)

    def _paint_words(self, painter: QPainter, *, rtl: bool) -> None:
        px = self._theme.px
        lead, trail = px(36), px(12)
        area = self.rect().adjusted(trail if rtl else lead, 0, -(lead if rtl else trail), 0)
        painter.setPen(self._theme.colour("accentText" if self.isChecked() else "text2"))
        painter.setFont(self._theme.font("strong" if self.isChecked() else "label"))
        near = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        far = Qt.AlignmentFlag.AlignLeft if rtl else Qt.AlignmentFlag.AlignRight
        count = "" if self._count is None else self.locale().toString(self._count)
        width = area.width() - painter.fontMetrics().horizontalAdvance(count) - px(6)
        text = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, width)
        painter.drawText(area, near | Qt.AlignmentFlag.AlignVCenter, text)
        painter.drawText(area, far | Qt.AlignmentFlag.AlignVCenter, count)

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()


class Area(NamedTuple):
    key: str
    icon: str
    at_bottom: bool = False


AREAS = (Area("meetings", "meetings"), Area("settings", "settings", at_bottom=True))


class Navigation(QWidget):
    """The column of areas. `chosen` carries the key of the area that was clicked."""

    chosen = Signal(str)

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        areas: Sequence[Area] = AREAS,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._narrow = False
        self._open_count: int | None = None
        self.setProperty("chrome", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.account = AccountButton(theme, icons, WIDE - 16)
        self._group = QButtonGroup(self)
        self._items: dict[str, NavigationItem] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.setSpacing(2)
        layout.addWidget(self.account)
        layout.addSpacing(8)
        for area in sorted(areas, key=lambda each: each.at_bottom):
            if area.at_bottom:
                layout.addStretch()
            layout.addWidget(self._item(area, icons))
        self.set_narrow(narrow=False)
        self.retranslate()
        theme.changed.connect(self._restyle)

    def set_narrow(self, *, narrow: bool) -> None:
        self._narrow = narrow
        self.setFixedWidth(self._theme.px(NARROW if narrow else WIDE))

    def _restyle(self) -> None:
        self.set_narrow(narrow=self._narrow)

    def show_current(self, key: str) -> None:
        self._items[key].setChecked(True)

    @property
    def current(self) -> QWidget:
        """The area shown: where the keyboard begins here."""
        return next(each for each in self._items.values() if each.isChecked())

    def show_open_meetings(self, count: int | None) -> None:
        self._open_count = count
        item = self._items["meetings"]
        if count is None:
            item.show_count(None, item.text())
            return
        spoken = translate("Navigation", "Meetings, %n open", "", count)
        item.show_count(count, spoken)

    def retranslate(self) -> None:
        texts = {
            "meetings": translate("Navigation", "Meetings"),
            "settings": translate("Navigation", "Settings"),
        }
        for key, item in self._items.items():
            item.setText(texts[key])
            item.setToolTip(texts[key])
            item.setAccessibleName(texts[key])
        self.show_open_meetings(self._open_count)

    def _item(self, area: Area, icons: Icons) -> NavigationItem:
        item = NavigationItem(self._theme, icons, area.icon)
        self._group.addButton(item)
        self._items[area.key] = item
        item.clicked.connect(lambda: self.chosen.emit(area.key))
        return item
