"""How large a window may open, and how small it may be made."""

from PySide6.QtCore import QEvent, QObject, QSize, QTimer
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
    """Begins once the window has its place: Qt takes it for moved by hand if resized before."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window, self._placed = window, False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Show:
            QTimer.singleShot(0, self, self._begin)
        elif event.type() is QEvent.Type.Hide:
            self._placed = False
        elif event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest) and self._placed:
            self._fit()
        return super().eventFilter(watched, event)

    def _begin(self) -> None:
        self._placed = self._window.isVisible()
        if self._placed:
            self._fit()

    def _fit(self) -> None:
        window, layout = self._window, self._window.layout()
        if layout is None:
            return
        needed = layout.totalMinimumSize().height()
        if layout.hasHeightForWidth():
            needed = layout.totalMinimumHeightForWidth(window.width())
        window.setMinimumHeight(min(needed, window.screen().availableGeometry().height()))
