"""The icon in the system tray and what it can do."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QCursor, QGuiApplication
from PySide6.QtWidgets import QSystemTrayIcon

from whereby_desktop.meetings.book import MeetingBook
from whereby_desktop.meetings.book_change import BookChange
from whereby_desktop.meetings.ports import Clock, PointsMeter
from whereby_desktop.meetings.preset_book import PresetBook
from whereby_desktop.preferences import TrayClick
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.minute_timer import MinuteTimer
from whereby_desktop.ui.settings.current_preferences import CurrentPreferences
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.tray.points_line import PointsLine
from whereby_desktop.ui.tray.points_ring import points_ring
from whereby_desktop.ui.tray.recent_rooms import recent_rooms
from whereby_desktop.ui.tray.tray_icon import tray_icon
from whereby_desktop.ui.tray.tray_menu import TrayMenu

if TYPE_CHECKING:
    from collections.abc import Callable

# Milliseconds between two looks whether there is a tray. While there is none, looks are frequent at
# first: at login the panel may come after the programs it is for.
_LOOK_AT_FIRST, _LOOK_EVERY = 500, 10_000
# After the bus has told of a change: Qt hears of it on its own way, now or a moment later.
_LOOKS_AFTER_A_WORD = (0, 100, 400)
_WITHOUT_DESKTOP = ("offscreen", "minimal")


class Tray(QObject):
    """Says what the person wishes; others do it. Shown by `start`, filled by `set_book`.

    `create_wished` carries a preset's key ("" is the default preset), `copy_wished` a meeting's id
    and the LinkKind. `available_changed` when the desktop's tray comes or goes.
    """

    create_wished = Signal(str)
    copy_wished = Signal(str, object)
    open_wished = Signal()
    settings_wished = Signal()
    edit_presets_wished = Signal()
    quit_wished = Signal()
    available_changed = Signal(bool)

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        preferences: CurrentPreferences,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._icons, self._preferences = theme, icons, preferences
        self._book: MeetingBook | None = None
        self._clock: Clock | None = None
        self._stop_listening: list[Callable[[], None]] = []
        self._available = QSystemTrayIcon.isSystemTrayAvailable()
        self._menu = TrayMenu(icons)
        self.destroyed.connect(self._menu.deleteLater)  # a menu's parent can only be a widget
        self._icon = self._new_icon()
        self._points = PointsLine(self)
        self._minute = MinuteTimer(self)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._look = QTimer(self, interval=_LOOK_AT_FIRST)
        self._tint()
        self._show_points()
        self._connect()

    @property
    def available(self) -> bool:
        """Whether this desktop has a tray. Asked of the desktop each time."""
        self._look_for_tray()
        return self._available

    @property
    def may_come(self) -> bool:
        """Whether there is a desktop, which may have a tray sooner or later."""
        return QGuiApplication.platformName() not in _WITHOUT_DESKTOP

    def start(self) -> None:
        if not self.may_come:
            return  # there Qt only warns of its own missing parts
        self._icon.show()
        self._look.start()

    def set_book(
        self,
        book: MeetingBook | None,
        meter: PointsMeter | None,
        clock: Clock | None,
        presets: PresetBook | None = None,
    ) -> None:
        """Ties the tray to an account's meetings and points; None when there is no key."""
        for stop in self._stop_listening:
            stop()
        self._stop_listening = []
        self._book, self._clock = book, clock
        if book is not None:
            self._stop_listening.append(book.subscribe(self._book_changed))
        if presets is not None:
            show = partial(self._show_presets, presets)
            self._stop_listening.append(presets.subscribe(show))
            show()
        self._menu.show_connected(connected=book is not None)
        self._points.follow(meter, clock)
        self._show_rooms()

    def show_message(self, title: str, text: str) -> None:
        """The tray's own notification; a click on it opens the window."""
        if self._available:
            self._icon.showMessage(title, text, self._icon.icon())

    def look_now(self) -> None:
        """The panel may just have come or gone: a window hidden in it is not to wait."""
        for moment in _LOOKS_AFTER_A_WORD:
            QTimer.singleShot(moment, self, self._look_for_tray)

    def take_time(self) -> None:
        """Says times anew at once, not at the next full minute."""
        self._show_rooms()

    def _connect(self) -> None:
        menu = self._menu
        menu.create_wished.connect(self.create_wished)
        menu.copy_wished.connect(self.copy_wished)
        menu.open_wished.connect(self.open_wished)
        menu.settings_wished.connect(self.settings_wished)
        menu.edit_presets_wished.connect(self.edit_presets_wished)
        menu.quit_wished.connect(self.quit_wished)
        menu.aboutToShow.connect(self._show_rooms)
        self._points.changed.connect(self._show_points)
        self._minute.timeout.connect(self._show_rooms)
        self._soon.timeout.connect(self._show_rooms)
        self._look.timeout.connect(self._look_for_tray)
        self._theme.changed.connect(self._tint)
        self._theme.around_changed.connect(self._tint)

    def _new_icon(self) -> QSystemTrayIcon:
        icon = QSystemTrayIcon(self)
        icon.setContextMenu(self._menu)
        icon.activated.connect(self._activated)
        icon.messageClicked.connect(self.open_wished)
        self._lasts = QSystemTrayIcon.isSystemTrayAvailable()
        return icon

    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is not QSystemTrayIcon.ActivationReason.Trigger:
            return
        wish = self._preferences.now.tray_click
        if wish is TrayClick.MENU:
            self._menu.popup(QCursor.pos())
        elif wish is TrayClick.NEW_MEETING and self._book is not None:
            self.create_wished.emit("")
        else:
            self.open_wished.emit()

    def _book_changed(self, change: BookChange) -> None:
        """Several changes in a row (a refresh, a batch) are looked at once."""
        if change.added or change.changed or change.removed:
            self._soon.start()

    def _show_rooms(self) -> None:
        """Says the rooms anew, now and at the next full minute, when their words change."""
        self._minute.stop()
        if self._book is None or self._clock is None:
            return
        now = self._clock.now()
        self._menu.show_rooms(recent_rooms(self._book.meetings(), now))
        self._minute.await_next(now)

    def _show_points(self) -> None:
        line = self._points
        self._menu.show_points(line.words, points_ring(self._theme, line.quota, line.instant))
        if self._book is None:
            self._icon.setToolTip("Whereby Desktop")
        else:
            self._icon.setToolTip(self.tr("Whereby Desktop, {0}").format(line.words))

    def _show_presets(self, presets: PresetBook) -> None:
        self._menu.show_presets(presets.now)

    def _tint(self) -> None:
        self._icon.setIcon(tray_icon(self._theme, self._icons))
        self._menu.tint()
        if self._book is not None:
            self._show_points()

    def _look_for_tray(self) -> None:
        available = QSystemTrayIcon.isSystemTrayAvailable()
        soon = _LOOK_EVERY if available else min(2 * self._look.interval(), _LOOK_EVERY)
        if soon != self._look.interval():
            self._look.setInterval(soon)
        if available and not self._lasts and self.may_come:
            self._make_anew()
        if available != self._available:
            self._available = available
            self.available_changed.emit(available)

    def _make_anew(self) -> None:
        """Qt decides once for each icon how it will be shown: one made while there was no tray is
        not seen by a tray that comes.
        """
        former, self._icon = self._icon, self._new_icon()
        former.hide()
        former.deleteLater()
        self._tint()
        self._show_points()
        self._icon.show()
