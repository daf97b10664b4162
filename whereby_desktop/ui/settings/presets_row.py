"""One preset: its name, what it makes, the mark of the default, the menu of what can be done."""

from PySide6.QtCore import QEvent, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QWidget,
)

from whereby_desktop.meetings.presets import Preset
from whereby_desktop.ui.create.preset_names import preset_name
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.presets.preset_words import preset_summary
from whereby_desktop.ui.settings.presets_deeds import Deed, PresetMenu, deed_of
from whereby_desktop.ui.settings.settings_row import RowWords
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.buttons import Button
from whereby_desktop.ui.widgets.flow_layout import FlowLayout
from whereby_desktop.ui.widgets.flowing_label import FlowingLabel

_HEIGHT = 40  # with the 4 pixels above and below it that the focus ring needs: 48
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Home: -10_000, Qt.Key.Key_End: 10_000}


class ListedPreset(QAbstractButton):
    """A button that edits when it is double-clicked, or pressed by key.

    `wished` carries a Deed, `stepped` how many rows the focus is to go. A drag is told as it
    goes on: `dragged` carries the pointer's height in the row, `dropped` whether it ended well.
    """

    wished = Signal(object)
    stepped = Signal(int)
    dragged = Signal(int)
    dropped = Signal(bool)

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._icons = theme, icons
        self._pressed_at: QPoint | None = None
        self._dragging = False
        self.possible: set[Deed] = set()
        self._picture = QLabel(self)
        self._words = RowWords(theme, "label", self)
        self._default = FlowingLabel(theme, "smallLabel", "accentText", icons=icons, parent=self)
        self.more = Button(theme, icons, icon="more", kind="flat", parent=self)
        self._lay_out()
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.set_current(current=False)
        self.clicked.connect(lambda: self.wished.emit(Deed.EDIT))
        self.more.clicked.connect(self._menu_below)
        theme.changed.connect(self._tint)
        self._tint()

    @property
    def words(self) -> tuple[str, str, str]:
        """What it says: the name, what it makes, and the mark of the default ("" on others)."""
        mark = "" if self._default.isHidden() else self._default.text()
        return self._words.name.text(), self._words.hint.text(), mark

    def show_preset(self, preset: Preset, *, default: bool, possible: set[Deed]) -> None:
        self.possible = possible
        name, summary = preset_name(preset), preset_summary(preset)
        self._words.show_words(name, summary)
        self._default.show_text(self.tr("Default"), icon="check")
        self._default.setVisible(default)
        spoken = self.tr("{0}, default").format(name) if default else name
        self.setAccessibleName(spoken)
        self.setAccessibleDescription(summary)
        self.more.set_tip(self.tr("More actions for {0}").format(name))

    def set_current(self, *, current: bool) -> None:
        """The list has one place in the tab order: its current row, and that row's menu."""
        policy = Qt.FocusPolicy.StrongFocus if current else Qt.FocusPolicy.ClickFocus
        self.setFocusPolicy(policy)
        self.more.setFocusPolicy(policy)

    def event(self, event: QEvent) -> bool:
        override = event.type() is QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and self._has_use_for(event):
            event.accept()  # the window's own Delete and F2 are about rooms
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        )
        if event.key() == Qt.Key.Key_Escape and self._dragging:
            self._end_drag(kept=False)
        elif deed := deed_of(event.keyCombination()):
            self._wish(deed)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain:
            self.click()
        elif event.key() in _STEPS and plain:
            self.stepped.emit(_STEPS[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._pressed_at = event.position().toPoint()
            self.setFocus(Qt.FocusReason.MouseFocusReason)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        here = event.position().toPoint()
        if self._pressed_at is None:
            return
        if not self._dragging:
            far = (here - self._pressed_at).manhattanLength()
            self._dragging = far >= QApplication.startDragDistance()
        if self._dragging:
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.dragged.emit(here.y())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._end_drag(kept=True)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self.wished.emit(Deed.EDIT)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        self.open_menu(event.globalPos() if by_mouse else self._below())

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not (self.underMouse() or self._dragging):
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("pressed" if self._dragging else "hover"))
        painter.drawRoundedRect(QRectF(self.rect()), 6, 6)

    def open_menu(self, corner: QPoint) -> None:
        menu = PresetMenu(self._icons, self.possible, self)
        menu.triggered.connect(lambda action: self._wish(action.data()))
        menu.popup(corner)

    def _has_use_for(self, event: QKeyEvent) -> bool:
        ends_drag = self._dragging and event.key() == Qt.Key.Key_Escape
        return ends_drag or deed_of(event.keyCombination()) is not None

    def _menu_below(self) -> None:
        self.open_menu(self._below())

    def _below(self) -> QPoint:
        return self.more.mapToGlobal(self.more.rect().bottomLeft() + QPoint(0, 4))

    def _wish(self, deed: Deed) -> None:
        if deed in self.possible:
            self.wished.emit(deed)

    def _end_drag(self, *, kept: bool) -> None:
        self._pressed_at = None
        if self._dragging:
            self._dragging = False
            self.unsetCursor()
            self.update()
            self.dropped.emit(kept)

    def _lay_out(self) -> None:
        px = self._theme.px
        self.setMinimumHeight(px(_HEIGHT))
        for part in (self, self._words):  # as high as the text is in the width there is
            policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
            policy.setHeightForWidth(True)
            part.setSizePolicy(policy)
        words = FlowLayout(gap=px(12), line_gap=px(2))
        words.addWidget(self._words)
        words.addWidget(self._default)
        row = QHBoxLayout(self)
        row.setContentsMargins(px(8), px(3), px(4), px(3))
        row.setSpacing(px(12))
        row.addWidget(self._picture)
        row.addLayout(words, 1)
        row.addWidget(self.more)

    def _tint(self) -> None:
        ratio = self.devicePixelRatioF()
        self._picture.setPixmap(self._icons.pixmap("bookmark", "text2", ratio=ratio))
        self.update()
