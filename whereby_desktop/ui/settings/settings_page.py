"""Every setting there is, on one page; each is saved as it is changed."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from whereby_desktop.meetings.ports import KeyringWords
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.settings.account_card import AccountCard
from whereby_desktop.ui.settings.current_preferences import CurrentPreferences
from whereby_desktop.ui.settings.desktop_card import DesktopCard
from whereby_desktop.ui.settings.look_card import LookCard
from whereby_desktop.ui.settings.new_meetings_card import NewMeetingsCard
from whereby_desktop.ui.settings.points_card import PointsCard
from whereby_desktop.ui.settings.privacy_card import PrivacyCard
from whereby_desktop.ui.settings.rename_dialog import RenameDialog
from whereby_desktop.ui.settings.settings_card import SettingsCard
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.hairline import hairline
from whereby_desktop.ui.widgets.themed_label import ThemedLabel

_TWO_COLUMNS_FROM = 1000  # the window's width
_PADDING, _GAP, _CARD_GAP = 24, 24, 22


class SettingsPage(QWidget):
    """Changes the preferences and follows them. `tray`: whether this desktop has one."""

    replace_key_wished = Signal()
    forget_key_wished = Signal()

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        preferences: CurrentPreferences,
        *,
        tray: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._icons, self._preferences = theme, icons, preferences
        self.setProperty("ground", "sunken")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.account = AccountCard(theme, icons, preferences)
        self.new_meetings = NewMeetingsCard(theme, preferences)
        self.desktop = DesktopCard(theme, preferences)
        self.look = LookCard(theme, icons, preferences)
        self.points = PointsCard(theme, preferences)
        self.privacy = PrivacyCard(theme, preferences)
        self._title = ThemedLabel(theme, role="title")
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lay_out()
        self.desktop.setVisible(tray)
        self.account.rename_wished.connect(self._rename)
        self.account.replace_key_wished.connect(self.replace_key_wished)
        self.account.forget_key_wished.connect(self.forget_key_wished)
        self.setFocusProxy(self.account.rename)
        self._retranslate()

    def show_account(
        self, name: str, points: int | None, keyring_words: KeyringWords | None
    ) -> None:
        """`points` a minute; None for what is not known, and for a key that is in memory only."""
        self.account.show_account(name, points, keyring_words)

    def focus_first(self) -> None:
        """For the way here by keyboard."""
        self.account.rename.setFocus(Qt.FocusReason.ShortcutFocusReason)

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
        self._columns.setSpacing(self._theme.px(_GAP if two else _CARD_GAP))

    def _rename(self) -> None:
        name, _ = self.account.words
        dialog = RenameDialog(self._theme, self._icons, name, self)
        dialog.renamed.connect(lambda new: self._preferences.change(account_name=new))
        dialog.open()

    def _lay_out(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self._header())
        outer.addWidget(hairline())
        outer.addWidget(self._scroll(), 1)

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
        self._columns.addLayout(self._column(self.account, self.new_meetings, self.desktop), 1)
        self._columns.addLayout(self._column(self.look, self.points, self.privacy), 1)
        whole = QVBoxLayout(content)
        whole.setContentsMargins(px(_PADDING), px(16), px(_PADDING), px(_PADDING))
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
        column.setSpacing(self._theme.px(_CARD_GAP))
        for card in cards:
            column.addWidget(card)
        column.addStretch()
        return column

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Settings"))
