"""Settings of the window, the tray and what comes up by itself."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from whereby_desktop.preferences import OnClose, TrayClick
from whereby_desktop.ui.settings.current_preferences import CurrentPreferences
from whereby_desktop.ui.settings.settings_card import SettingsCard
from whereby_desktop.ui.settings.span_words import minutes_before_words, with_current
from whereby_desktop.ui.settings.toggle_switch import ToggleSwitch
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.choice_combo import NARROW, WIDE, ChoiceCombo

_BEFORE_END = (1, 5, 10, 15, 30, 60, 0)  # minutes; 0: off
_BEFORE_HOST_RIGHTS_END = (1, 5, 10, 15, 30, 0)  # they last for an hour


class DesktopCard(SettingsCard):
    """Without a tray, closing the window quits: then two rows are of no use, see `show_tray`.

    `start_at_login_wished` follows the switch, which shows what `show_start_at_login` was told:
    what the system would do.
    """

    start_at_login_wished = Signal(bool)

    def __init__(
        self, theme: Theme, preferences: CurrentPreferences, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, preferences, parent)
        self.start_at_login = ToggleSwitch(theme)
        self.on_close = ChoiceCombo[OnClose](theme, WIDE)
        self.tray_click = ChoiceCombo[TrayClick](theme, WIDE)
        self.before_end = ChoiceCombo[int](theme, NARROW)
        self.before_host_rights_end = ChoiceCombo[int](theme, NARROW)
        self.private_browser = ChoiceCombo[str](theme, WIDE)
        self._browsers: tuple[str, ...] = ()
        self._login_row = self.add_row(self.start_at_login)
        self._close_row = self.add_row(self.on_close)
        self._click_row = self.add_row(self.tray_click)
        self._end_row = self.add_row(self.before_end)
        self._rights_row = self.add_row(self.before_host_rights_end)
        self._private_row = self.add_row(self.private_browser)
        change = preferences.change
        self.start_at_login.clicked.connect(self.start_at_login_wished)
        self.private_browser.chosen.connect(lambda name: change(private_browser=name))
        self.on_close.chosen.connect(lambda what: change(on_close=what))
        self.tray_click.chosen.connect(lambda what: change(tray_click=what))
        self.before_end.chosen.connect(lambda span: change(remind_before_end_minutes=span))
        self.before_host_rights_end.chosen.connect(
            lambda span: change(remind_before_host_rights_end_minutes=span)
        )
        self.dress()
        self.show_start_at_login(None)

    def show_tray(self, tray: bool) -> None:
        """Whether this desktop has a tray."""
        for row in (self._close_row, self._click_row):
            self.offer(row, tray)

    def show_start_at_login(self, starts: bool | None) -> None:
        """None: this run cannot be started at login."""
        self.offer(self._login_row, starts is not None)
        self.start_at_login.setChecked(bool(starts))

    def show_browsers(self, names: Sequence[str]) -> None:
        """Those found that have private windows."""
        self._browsers = tuple(names)
        self.show_preferences()

    def retranslate(self) -> None:
        self.show_title(self.tr("Desktop"))
        self._login_row.show_words(self.tr("Start at login"))
        self._close_row.show_words(self.tr("When the window is closed"))
        self._click_row.show_words(self.tr("Click on the tray icon"))
        self._end_row.show_words(self.tr("Notify before a room ends"))
        self._rights_row.show_words(self.tr("Notify before host rights end"))
        self._private_row.show_words(
            self.tr("Private windows of"), self.tr("They open guest links as a guest sees them")
        )

    def show_preferences(self) -> None:
        now = self._preferences.now
        self.on_close.show_choices(
            [
                (OnClose.ASK, self.tr("Ask once")),
                (OnClose.TRAY, self.tr("Keep running in the tray")),
                (OnClose.QUIT, self.tr("Quit")),
            ],
            now.on_close,
        )
        self.tray_click.show_choices(
            [
                (TrayClick.WINDOW, self.tr("Open the window")),
                (TrayClick.NEW_MEETING, self.tr("New meeting now")),
                (TrayClick.MENU, self.tr("Show the menu")),
            ],
            now.tray_click,
        )
        chosen = now.private_browser
        known = dict.fromkeys((*self._browsers, chosen) if chosen else self._browsers)
        self.private_browser.show_choices(
            [("", self.tr("The default browser")), *((each, each) for each in known)], chosen
        )
        self._show_span(self.before_end, _BEFORE_END, now.remind_before_end_minutes)
        self._show_span(
            self.before_host_rights_end,
            _BEFORE_HOST_RIGHTS_END,
            now.remind_before_host_rights_end_minutes,
        )

    @staticmethod
    def _show_span(combo: ChoiceCombo[int], usual: tuple[int, ...], minutes: int) -> None:
        spans = with_current(usual, minutes)
        combo.show_choices([(each, minutes_before_words(each)) for each in spans], minutes)
