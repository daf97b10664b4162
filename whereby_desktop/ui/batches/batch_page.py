"""A page of the window: what it shows, and the strip of buttons below it."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QFrame, QLayout, QScrollArea, QWidget

from whereby_desktop.ui.widgets.bands import stack_bands
from whereby_desktop.ui.widgets.dialog_footer import DialogFooter
from whereby_desktop.ui.widgets.known_viewport import know_viewport

_BAR = 12  # the scroll bar's width in the style sheet


class BatchPage(QWidget):
    """It scrolls only where the screen is too low for it. `grown` when it needs another height."""

    grown = Signal()

    def height_for(self, width: int) -> int:
        """What it needs to show all without scrolling."""
        body = self._body.layout()
        above = body.totalHeightForWidth(width) if body is not None else 0
        return above + 1 + self._footer.heightForWidth(width)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:
            self._widen()
            self.grown.emit()
        return super().eventFilter(watched, event)

    def _stack(self, body: QLayout, footer: DialogFooter) -> None:
        """To be called once, with all that is in it."""
        self._body, self._footer = QWidget(self), footer
        self._body.setLayout(body)
        self._body.installEventFilter(self)
        scroll = self._scroll = QScrollArea(self)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        know_viewport(scroll)
        scroll.viewport().setAutoFillBackground(False)
        scroll.setWidget(self._body)
        self._body.setAutoFillBackground(False)
        stack_bands(self, scroll, footer, tall=scroll)
        self._widen()

    def _widen(self) -> None:
        """Never narrower than its words."""
        self._scroll.setMinimumWidth(self._body.minimumSizeHint().width() + _BAR)
