"""The list with the details beside it; over it where the window is narrow."""

from base64 import b64decode, b64encode

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QWidget

from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.hairline import hairline

_DETAIL, _DETAIL_LEAST, _DETAIL_MOST, _LIST_LEAST = 336, 304, 420, 520
_OVERLAY_BELOW = 940  # of the window's width


class MeetingsArea(QWidget):
    """`split_changed` carries the splitter's state to keep, base64.

    `landing`: what in the page takes the focus. `rearranged` when the details were put beside the
    list or over it: Tab then finds them at the end of the window.
    """

    split_changed = Signal(str)
    rearranged = Signal()

    def __init__(
        self,
        page: QWidget,
        detail: QWidget,
        theme: Theme,
        *,
        landing: QWidget,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._page, self._detail = theme, page, detail
        self._landing = landing
        self._floating = False
        self._wished = True  # whether the details are shown where there is room
        # Where it lies over the list, the list must not shine through.
        detail.setProperty("ground", "surface")
        detail.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        page.setMinimumWidth(theme.px(_LIST_LEAST) if theme.px(10) == 10 else 0)
        detail.setMinimumWidth(theme.px(_DETAIL_LEAST))
        detail.setMaximumWidth(theme.px(_DETAIL_MOST))
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setHandleWidth(1)
        self._splitter.addWidget(page)
        self._splitter.addWidget(detail)
        self._splitter.setStretchFactor(0, 1)
        self._splitter.setSizes([theme.px(660), theme.px(_DETAIL)])
        self._splitter.splitterMoved.connect(self._moved)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._splitter)
        self._edge = hairline(vertical=True)  # of the details where they lie over the list
        self._edge.setParent(self)
        self._edge.hide()

    def restore_split(self, state: str) -> None:
        if state:
            self._splitter.restoreState(b64decode(state, validate=False))

    def toggle_detail(self) -> None:
        if self._floating:
            self._show_overlay(shown=not self._detail.isVisible())
            return
        self._wished = not self._wished
        self._detail.setVisible(self._wished)

    def panes(self) -> list[tuple[QWidget, QWidget]]:
        """The panes F6 goes through, each with what takes the focus in it."""
        panes = [(self._page, self._landing)]
        return [*panes, (self._detail, self._detail)] if self._detail.isVisible() else panes

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.window().width() < self._theme.px(_OVERLAY_BELOW)
        if narrow != self._floating:
            self._float() if narrow else self._dock()
        if self._floating:
            self._place_overlay()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._floating and self._detail.isVisible():
            self._show_overlay(shown=False)
            return
        super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutDirectionChange and self._floating:
            self._place_overlay()
        return super().event(event)

    def _float(self) -> None:
        self._floating = True
        self._detail.setParent(self)
        self._detail.hide()
        self.rearranged.emit()

    def _dock(self) -> None:
        self._floating = False
        self._edge.hide()
        self._splitter.addWidget(self._detail)
        self._splitter.setSizes([self.width() - self._theme.px(_DETAIL), self._theme.px(_DETAIL)])
        self._detail.setVisible(self._wished)
        self.rearranged.emit()

    def _show_overlay(self, *, shown: bool) -> None:
        self._detail.setVisible(shown)
        self._edge.setVisible(shown)
        if shown:
            self._place_overlay()
            self._detail.raise_()
            self._edge.raise_()
            self._detail.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self._landing.setFocus(Qt.FocusReason.OtherFocusReason)

    def _place_overlay(self) -> None:
        width = min(self._theme.px(_DETAIL), self.width())
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        x = 0 if rtl else self.width() - width
        self._detail.setGeometry(x, 0, width, self.height())
        self._edge.setGeometry(x + width - 1 if rtl else x, 0, 1, self.height())

    def _moved(self) -> None:
        self.split_changed.emit(b64encode(self._splitter.saveState().data()).decode())
