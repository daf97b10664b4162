"""The frame: navigation, pages, status bar. It wires, it does not work."""

from PySide6.QtCore import QByteArray, QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from whereby_desktop.preferences import AccountColour
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.navigation import Navigation
from whereby_desktop.ui.status_bar import StatusBar
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.hairline import hairline

_DEFAULT, _SMALLEST = (1180, 724), (880, 564)  # the design's, without its title bar
_NARROW_BELOW = 1080


class MainWindow(QWidget):
    """Empty at first, so that it can be painted early; pages come with `set_page`.

    `painted` is emitted once, after the first paint; `close_wished` when the person closes the
    window (it stays open: whoever listens decides), `language_changed` when texts must be set anew.
    """

    painted = Signal()
    close_wished = Signal()
    language_changed = Signal()

    def __init__(self, theme: Theme, icons: Icons) -> None:
        super().__init__()
        self._was_painted = False
        self._may_close = False
        self._theme = theme
        self._pages: dict[str, QWidget] = {}
        self._strip: QWidget | None = None
        self._area, self._account = "", ""
        self.setProperty("ground", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumSize(*_SMALLEST)
        self.resize(*_DEFAULT)
        self.navigation = Navigation(theme, icons)
        self.status = StatusBar(theme, icons)
        self._stack = QStackedWidget()
        self._settled = QTimer(self)  # once the pages have been arranged for the width
        self._settled.setSingleShot(True)
        self._settled.timeout.connect(self._keep_room)
        self._lay_out()
        self._retitle()

    def set_notices(self, notices: QWidget) -> None:
        """Puts the stack of notices above whatever page is shown."""
        self._content.removeWidget(notices)  # or it would count itself, and come below the page
        self._content.insertWidget(self._content.indexOf(self._stack), notices)

    def show_strip(self, strip: QWidget | None) -> None:
        """A lasting line above every page, or none."""
        if self._strip is not None:
            self._content.removeWidget(self._strip)
            self._strip.hide()
            self._strip.deleteLater()
        self._strip = strip
        if strip is not None:
            self._content.insertWidget(0, strip)

    def set_page(self, key: str, page: QWidget) -> None:
        """Adds a page, or puts it in the place of the former one; `show_page` shows it."""
        self.drop_page(key)
        self._pages[key] = page
        self._stack.addWidget(page)

    def drop_page(self, key: str) -> None:
        """Takes a page away; another one is to be shown, if it is the one on screen."""
        if old := self._pages.pop(key, None):
            # Hidden first: a layout that is asked once more finds its parts without a wrapper.
            old.hide()
            self._stack.removeWidget(old)
            old.deleteLater()

    def show_page(self, key: str) -> None:
        self._stack.setCurrentWidget(self._pages[key])
        framed = key != "welcome"
        for part in (self.navigation, self.status, *self._lines):
            part.setVisible(framed)
        if framed:
            self.navigation.show_current(key)
        self._area = key
        self._retitle()

    @property
    def shown_page(self) -> str:
        return self._area

    def has_page(self, key: str) -> bool:
        return key in self._pages

    @property
    def page_widget(self) -> QWidget | None:
        """The page on screen."""
        return self._stack.currentWidget()

    def show_account(
        self,
        name: str,
        points_a_minute: str = "",
        colour: AccountColour = AccountColour.TEAL,
    ) -> None:
        self._account = name
        self.navigation.account.show_account(name, points_a_minute, colour)
        self._retitle()

    def close_for_good(self) -> None:
        self._may_close = True
        self.close()

    def bring_to_front(self) -> None:
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def geometry_to_keep(self) -> QByteArray:
        return self.saveGeometry()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._may_close:
            event.accept()
            return
        event.ignore()
        self.close_wished.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            self.painted.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.navigation.set_narrow(narrow=self.width() < self._theme.px(_NARROW_BELOW))

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest:
            self._settled.start()
        return done

    def _keep_room(self) -> None:
        """Large letters and long words need more than the smallest size of the design.

        The width counts only where it does not do: wider, the pages are arranged in another way.
        """
        least, room = self._whole.minimumSize(), self.screen().availableGeometry().size()
        width, height = _SMALLEST
        if self.width() <= least.width():
            width = max(width, min(least.width(), room.width()))
        self.setMinimumSize(width, max(height, min(least.height(), room.height())))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.navigation.retranslate()
            self._retitle()
            self.language_changed.emit()
        super().changeEvent(event)

    def _lay_out(self) -> None:
        self._lines = (hairline(vertical=True), hairline())
        self._content = QVBoxLayout()
        self._content.setSpacing(0)
        self._content.addWidget(self._stack, 1)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.navigation)
        middle.addWidget(self._lines[0])
        middle.addLayout(self._content, 1)
        layout = self._whole = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(middle, 1)
        layout.addWidget(self._lines[1])
        layout.addWidget(self.status)

    def _retitle(self) -> None:
        names = {
            "meetings": self.tr("Meetings"),
            "settings": self.tr("Settings"),
            "welcome": self.tr("Welcome"),
        }
        area = names.get(self._area, "")
        if area and self._account and self._area != "welcome":
            title = self.tr("{0} – {1} – Whereby Desktop").format(area, self._account)
        elif area:
            title = self.tr("{0} – Whereby Desktop").format(area)
        else:
            title = "Whereby Desktop"
        self.setWindowTitle(title)
