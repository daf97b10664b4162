"""Every setting there is, on one page; each is saved as it is changed."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from whereby_desktop.meetings.preset_book import PresetBook
from whereby_desktop.ui.announce import announce
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.settings.accounts_card import AccountsCard
from whereby_desktop.ui.settings.app_card import AppCard
from whereby_desktop.ui.settings.current_preferences import CurrentPreferences
from whereby_desktop.ui.settings.desktop_card import DesktopCard
from whereby_desktop.ui.settings.help_card import HelpCard
from whereby_desktop.ui.settings.keyboard_card import KeyboardCard
from whereby_desktop.ui.settings.look_card import LookCard
from whereby_desktop.ui.settings.network_card import NetworkCard
from whereby_desktop.ui.settings.new_meetings_card import NewMeetingsCard
from whereby_desktop.ui.settings.nothing_found import NothingFound
from whereby_desktop.ui.settings.notifications_card import NotificationsCard
from whereby_desktop.ui.settings.points_card import PointsCard
from whereby_desktop.ui.settings.presets_card import PresetsCard
from whereby_desktop.ui.settings.privacy_card import PrivacyCard
from whereby_desktop.ui.settings.setting_search import words_of
from whereby_desktop.ui.settings.settings_card import RING, SettingsCard
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.filter_field import FilterField
from whereby_desktop.ui.widgets.hairline import hairline
from whereby_desktop.ui.widgets.themed_label import ThemedLabel

_TWO_COLUMNS_FROM = 1000  # the window's width
_PADDING, _GAP, _CARD_GAP = 24, 24, 22


class SettingsPage(QWidget):
    """Changes the preferences and follows them.

    `tray`: whether this desktop has one. `languages`: tag and name of those there are texts in.
    """

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        preferences: CurrentPreferences,
        presets: PresetBook,
        languages: Sequence[tuple[str, str]] = (),
        *,
        tray: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setProperty("ground", "sunken")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._title = ThemedLabel(theme, role="title")
        self.search = FilterField(theme, icons, self)
        self.nothing = NothingFound(theme, icons, self)
        self.accounts = AccountsCard(theme, icons, preferences)
        self.presets = PresetsCard(theme, icons, preferences, presets)
        self.new_meetings = NewMeetingsCard(theme, preferences, presets)
        self.notifications = NotificationsCard(theme, preferences)
        self.network = NetworkCard(theme, icons, preferences)
        self.desktop = DesktopCard(theme, preferences)
        self.look = LookCard(theme, icons, preferences, languages)
        self.points = PointsCard(theme, preferences)
        self.privacy = PrivacyCard(theme, icons, preferences)
        self.keyboard = KeyboardCard(theme, icons, preferences)
        self.help = HelpCard(theme, icons, preferences)
        self.app = AppCard(theme, icons, preferences)
        self._useless: set[SettingsCard] = set()
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lay_out()
        self.search.textChanged.connect(self._searched)
        for card in self.cards:
            card.offered.connect(self._found_anew)
        self.nothing.clear_wished.connect(self._clear_search)
        self.desktop.show_tray(tray)
        self.setFocusProxy(self.search)
        self._retranslate()

    @property
    def cards(self) -> tuple[SettingsCard, ...]:
        """In reading order, the first column before the second."""
        return self._first_column + self._second_column

    def focus_first(self) -> None:
        """For the way here by keyboard."""
        self.accounts.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def focus_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def offer(self, card: SettingsCard, offered: bool) -> None:
        """Whether a card is of any use."""
        self._useless.discard(card) if offered else self._useless.add(card)
        self._show_found()

    def show_card(self, card: SettingsCard) -> None:
        """Brings a card into view and its first control into focus."""
        self._clear_search()
        self._scrolled.ensureWidgetVisible(card)
        card.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_row(self, name: str) -> bool:
        """Brings the row of that name into view and its control into focus, where it is usable."""
        self._clear_search()
        for row in (row for card in self.cards for row in card.named_rows()):
            if row.name == name and not row.isHidden():
                self._scrolled.ensureWidgetVisible(row)
                return row.focus_control()
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self.isHidden():  # for another page; with the window it stays as it is
            self._clear_search()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    @property
    def _first_column(self) -> tuple[SettingsCard, ...]:
        return (
            *(self.accounts, self.presets, self.new_meetings),
            *(self.notifications, self.network),
        )

    @property
    def _second_column(self) -> tuple[SettingsCard, ...]:
        return (
            *(self.desktop, self.look, self.points, self.privacy),
            *(self.keyboard, self.help, self.app),
        )

    def _searched(self) -> None:
        found = self._show_found()
        self._scrolled.ensureVisible(0, 0)
        if not found:
            announce(self.search, self.nothing.words)

    def _found_anew(self) -> None:
        """A row has come, or gone, that the search may be for."""
        if self.search.text():
            self._show_found()

    def _clear_search(self) -> None:
        if self.search.text():
            self.search.clear()

    def _show_found(self) -> bool:
        typed = self.search.text().strip()
        found = []
        for card in self.cards:
            shown = card.search(words_of(typed)) and card not in self._useless
            card.setVisible(shown)
            found.append(shown)
        self.nothing.show_search(typed)
        self.nothing.setVisible(not any(found))
        return any(found)

    def _arrange(self) -> None:
        two = self.window().width() >= self._theme.px(_TWO_COLUMNS_FROM)
        direction = QBoxLayout.Direction
        self._columns.setDirection(direction.LeftToRight if two else direction.TopToBottom)
        self._columns.setSpacing(self._theme.px(_GAP if two else _CARD_GAP) - 2 * RING)

    def _lay_out(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self._header())
        outer.addWidget(hairline())
        self._scrolled = self._scroll()
        outer.addWidget(self._scrolled, 1)

    def _header(self) -> QWidget:
        px = self._theme.px
        header = QWidget()
        header.setProperty("ground", "surface")
        header.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        header.setMinimumHeight(px(56))
        row = QHBoxLayout(header)
        row.setContentsMargins(px(_PADDING), px(12), px(_PADDING), px(12))
        row.setSpacing(px(16))
        row.addWidget(self._title)
        row.addStretch()
        row.addWidget(self.search)
        return header

    def _scroll(self) -> QScrollArea:
        px = self._theme.px
        content = QWidget()
        content.setProperty("ground", "sunken")
        content.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._columns.addLayout(self._column(*self._first_column), 1)
        self._columns.addLayout(self._column(*self._second_column), 1)
        whole = QVBoxLayout(content)
        whole.setContentsMargins(px(_PADDING) - RING, px(16), px(_PADDING) - RING, px(_PADDING))
        whole.addWidget(self.nothing)
        whole.addLayout(self._columns)
        whole.addStretch()
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(content)
        return scroll

    def _column(self, *cards: SettingsCard) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(self._theme.px(_CARD_GAP) - RING)
        for card in cards:
            column.addWidget(card)
        column.addStretch(1)  # or the rows would share what is left
        return column

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Settings"))
        self.search.show_words(self.tr("Search settings"))
        self._show_found()
