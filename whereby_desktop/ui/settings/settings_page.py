"""Every setting there is, on one page; each is saved as it is changed."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from whereby_desktop.meetings.preset_book import PresetBook
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.settings.accounts_card import AccountsCard
from whereby_desktop.ui.settings.current_preferences import CurrentPreferences
from whereby_desktop.ui.settings.desktop_card import DesktopCard
from whereby_desktop.ui.settings.help_card import HelpCard
from whereby_desktop.ui.settings.look_card import LookCard
from whereby_desktop.ui.settings.network_card import NetworkCard
from whereby_desktop.ui.settings.new_meetings_card import NewMeetingsCard
from whereby_desktop.ui.settings.points_card import PointsCard
from whereby_desktop.ui.settings.presets_card import PresetsCard
from whereby_desktop.ui.settings.privacy_card import PrivacyCard
from whereby_desktop.ui.settings.settings_card import RING, SettingsCard
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.hairline import hairline
from whereby_desktop.ui.widgets.themed_label import ThemedLabel

_TWO_COLUMNS_FROM = 1000  # the window's width
_PADDING, _GAP, _CARD_GAP = 24, 24, 22


class SettingsPage(QWidget):
    """Changes the preferences and follows them. `tray`: whether this desktop has one."""

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        preferences: CurrentPreferences,
        presets: PresetBook,
        *,
        tray: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setProperty("ground", "sunken")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.accounts = AccountsCard(theme, icons, preferences)
        self.presets = PresetsCard(theme, icons, preferences, presets)
        self.new_meetings = NewMeetingsCard(theme, preferences, presets)
        self.desktop = DesktopCard(theme, preferences)
        self.look = LookCard(theme, icons, preferences)
        self.points = PointsCard(theme, preferences)
        self.privacy = PrivacyCard(theme, icons, preferences)
        self.network = NetworkCard(theme, icons, preferences)
        self.help = HelpCard(theme, icons, preferences)
        self._title = ThemedLabel(theme, role="title")
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lay_out()
        self.desktop.show_tray(tray)
        self.setFocusProxy(self.accounts)
        self._retranslate()

    def focus_first(self) -> None:
        """For the way here by keyboard."""
        self.accounts.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_card(self, card: SettingsCard) -> None:
        """Brings a card into view and its first control into focus."""
        self._scrolled.ensureWidgetVisible(card)
        card.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

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
        row.addWidget(self._title)
        row.addStretch()
        return header

    def _scroll(self) -> QScrollArea:
        px = self._theme.px
        content = QWidget()
        content.setProperty("ground", "sunken")
        content.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        first = (self.accounts, self.presets, self.new_meetings, self.network, self.help)
        second = (self.desktop, self.look, self.points, self.privacy)
        for cards in (first, second):
            self._columns.addLayout(self._column(*cards), 1)
        whole = QVBoxLayout(content)
        whole.setContentsMargins(px(_PADDING) - RING, px(16), px(_PADDING) - RING, px(_PADDING))
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
        column.addStretch()
        return column

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Settings"))
