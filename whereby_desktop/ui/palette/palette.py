"""The palette: one line above the window's page, and what is found below it at each key.

It lies in the window, not in one of its own: so it can be placed on every desktop, and what is
typed goes through the person's input method.
"""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QFrame, QVBoxLayout, QWidget
from shiboken6 import isValid

from whereby_desktop.ui.announce import announce
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.palette.entry import Entry, Source
from whereby_desktop.ui.palette.finder import Finder
from whereby_desktop.ui.palette.results import ResultList, spoken
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.filter_field import FilterField
from whereby_desktop.ui.widgets.flowing_label import FlowingLabel

_WIDTH, _TOP, _EDGE, _PADDING, _RADIUS, _ROWS, _PAGE = 600, 56, 24, 8, 10, 10, 8


class Palette(QFrame):
    """`chosen` carries the entry, once the palette has gone and the focus is where it was."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, icons: Icons, window: QWidget) -> None:
        super().__init__(window)
        self._theme, self._window = theme, window
        self._finder = Finder((), ())
        self._before: QWidget | None = None
        self.line = FilterField(theme, icons, self)
        self.results = ResultList(theme, icons, self)
        self.nothing = FlowingLabel(theme, "body", "text2", parent=self)
        self.line.textChanged.connect(self._search)
        self.line.stepped.connect(self._step)
        self.line.returnPressed.connect(self._choose_current)
        self.results.chosen.connect(self._choose)
        self.line.installEventFilter(self)
        window.installEventFilter(self)
        QApplication.instance().focusChanged.connect(self._focus_moved)  # type: ignore[union-attr]
        theme.changed.connect(self._restyle)
        self._lay_out()
        self._retranslate()
        self.hide()

    def open(self, sources: Sequence[Source], latest: Sequence[str]) -> None:
        """Begins anew with these sources; `latest` are keys of entries, see `Finder`."""
        if self.isHidden():
            self._before = QApplication.focusWidget()
        self._finder = Finder(sources, latest)
        self.line.clear()
        self._search()
        self.show()
        self.raise_()
        self._place()
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def add(self, source: Source) -> None:
        """A source that took its time; found from the next key on, or at once if one was typed."""
        self._finder.add(source)
        if self.line.text():
            self._search()
        QTimer.singleShot(0, self, self._finder.prepare)

    def close_palette(self) -> None:
        """Gives the focus back to where it was."""
        if self.isHidden():
            return
        before, self._before = self._before, None
        self.hide()
        if before is not None and isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window and event.type() is QEvent.Type.Resize and self.isVisible():
            self._place()
        elif watched is self.line and isinstance(event, QKeyEvent):
            return event.type() is QEvent.Type.KeyPress and self._key_of_the_line(event)
        return False

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        elif event.type() is QEvent.Type.LayoutDirectionChange:
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.colour("lineStrong"), 1))
        painter.setBrush(self._theme.colour("surface"))
        edge = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(edge, _RADIUS, _RADIUS)

    def _key_of_the_line(self, event: QKeyEvent) -> bool:
        """Esc ends it whatever was typed; Tab moves, for there is nothing else to go to."""
        key = Qt.Key(event.key())
        if key is Qt.Key.Key_Escape:
            self.close_palette()
        elif key is Qt.Key.Key_Tab:
            self._go(1)
        elif key is Qt.Key.Key_Backtab:
            self._go(-1)
        else:
            return False
        return True

    def _step(self, event: QKeyEvent) -> None:
        steps = {
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_PageUp: -_PAGE,
            Qt.Key.Key_PageDown: _PAGE,
        }
        self._go(steps[Qt.Key(event.key())])

    def _go(self, step: int) -> None:
        """Round at the ends by one; by pages no further than the end."""
        count = len(self.results.results.entries)
        row = self.results.currentIndex().row() + step
        if abs(step) > 1:
            row = min(max(row, 0), count - 1)
        self.results.go_to(row)
        self._say_current()

    def _search(self) -> None:
        typed = self.line.text().strip()
        self.results.show_entries(self._finder.find(typed))
        found = bool(self.results.results.entries)
        self.nothing.setVisible(not found)
        self.results.setVisible(found)
        self.nothing.show_text(self.tr("Nothing matches “{0}”").format(typed))
        if self.isVisible():
            self._place()
            self._say_current()

    def _say_current(self) -> None:
        """The focus stays in the line, so what is chosen below has to be said."""
        entry, count = self.results.current, len(self.results.results.entries)
        if entry is None:
            announce(self.line, self.nothing.text())
            return
        place = self.results.currentIndex().row() + 1
        number = self.locale().toString
        said = self.tr("{0}, {1} of {2}").format(spoken(entry), number(place), number(count))
        self.line.setAccessibleDescription(said)
        announce(self.line, said)

    def _choose_current(self) -> None:
        if (entry := self.results.current) is not None:
            self._choose(entry)

    def _choose(self, entry: Entry) -> None:
        self.close_palette()
        self.chosen.emit(entry)

    def _focus_moved(self, _old: QWidget | None, new: QWidget | None) -> None:
        """A click elsewhere ends it; another window in front does not."""
        if self.isVisible() and new is not None and not self.isAncestorOf(new):
            self.hide()

    def _place(self) -> None:
        """In the middle, near the top, as high as what was found, and never beyond the window."""
        px, window = self._theme.px, self._window
        width = min(px(_WIDTH), window.width() - 2 * px(_EDGE))
        above = self.line.sizeHint().height() + 3 * px(_PADDING)
        below = self.results.rows_height(_ROWS)
        if not self.results.results.entries:
            below = self.nothing.heightForWidth(width - 2 * px(_PADDING) - px(8)) + px(_PADDING)
        top = min(px(_TOP), window.height() // 8)
        height = min(above + below, window.height() - 2 * top)
        self.setGeometry((window.width() - width) // 2, top, width, height)

    def _lay_out(self) -> None:
        gap = self._theme.px(_PADDING)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(gap, gap, gap, gap)
        layout.setSpacing(gap)
        layout.addWidget(self.line)
        layout.addWidget(self.nothing)
        layout.addWidget(self.results, 1)

    def _restyle(self) -> None:
        if self.isVisible():
            self._place()
        self.update()

    def _retranslate(self) -> None:
        self.line.show_words(self.tr("Find anything: what to do, rooms, presets, settings"))
        self.setAccessibleName(self.tr("Find anything"))
        self.results.setAccessibleName(self.tr("Results"))
