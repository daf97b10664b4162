"""How large a window may open, and how small it may be made."""

from PySide6.QtCore import QEvent, QObject, QSize
from PySide6.QtWidgets import QWidget

_NARROWEST = 320  # pixels: no screen is narrower


def on_screen(window: QWidget, width: int, height: int) -> QSize:
    """In pixels; no larger than the screen that it is on."""
    return QSize(width, height).boundedTo(window.screen().availableGeometry().size())


def keep_width(window: QWidget, footer: QWidget) -> None:
    """Never narrower than its footer on one line, as far as the narrowest screen goes."""
    window.setMinimumWidth(min(footer.sizeHint().width(), _NARROWEST))


def keep_height(window: QWidget) -> None:
    """Never lower than its words need at its width, as far as the screen goes.

    What scrolls gives way first. Qt by itself keeps the height of the natural width only.
    """
    window.installEventFilter(_HeightKeeper(window))


class _HeightKeeper(QObject):
    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Show, QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        window, layout = self._window, self._window.layout()
        if layout is not None and window.isVisible():  # before, its width means nothing
            needed = layout.totalMinimumSize().height()
            if layout.hasHeightForWidth():
                needed = layout.totalMinimumHeightForWidth(window.width())
            window.setMinimumHeight(min(needed, window.screen().availableGeometry().height()))
