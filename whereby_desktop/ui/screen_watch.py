"""Screens of different scale: what was drawn for one is drawn anew for the other."""

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QScreen, QWindow

from whereby_desktop.ui.theme import Theme

_DRAWN_FOR = "drawnForRatio"


class ScreenWatch(QObject):
    """Asks all to draw anew once a window has come to another scale, or a screen of another came.

    Pictures in labels and icons are drawn for a scale; whatever paints itself needs nobody to ask.
    """

    def __init__(self, app: QGuiApplication, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._app, self._theme = app, theme
        self._window: QWindow | None = None
        self._ratios = {each.devicePixelRatio() for each in app.screens()}
        # The signals come before the windows have their new scale.
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._look)
        app.focusWindowChanged.connect(self._follow)
        app.screenAdded.connect(self._take_in)
        for screen in app.screens():
            self._take_in(screen)

    def _take_in(self, screen: QScreen) -> None:
        screen.geometryChanged.connect(self._look_soon)  # its scale may have been set anew
        self._look_soon()

    def _follow(self, window: QWindow | None) -> None:
        """The one in use is the one that is moved."""
        if self._window is not None:
            self._window.screenChanged.disconnect(self._look_soon)
            self._window.destroyed.disconnect(self._forget)
        self._window = window
        if window is not None:
            window.screenChanged.connect(self._look_soon)
            window.destroyed.connect(self._forget)
            self._look_soon()

    def _forget(self) -> None:
        self._window = None

    def _look_soon(self) -> None:
        self._soon.start()

    def _look(self) -> None:
        ratios = {each.devicePixelRatio() for each in self._app.screens()}
        changed = bool(ratios - self._ratios)
        self._ratios |= ratios
        for window in self._app.topLevelWindows():
            if window.isVisible() and window.type() != Qt.WindowType.Popup:
                drawn, now = window.property(_DRAWN_FOR), window.devicePixelRatio()
                window.setProperty(_DRAWN_FOR, now)
                changed = changed or drawn not in (None, now)
        if changed:
            self._theme.draw_anew()
