"""The account: whose meetings these are, and where its key is."""

from PySide6.QtCore import QLocale, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from whereby_desktop.meetings.ports import KeyringWords
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.settings.current_preferences import CurrentPreferences
from whereby_desktop.ui.settings.settings_card import SettingsCard
from whereby_desktop.ui.settings.settings_row import RowWords
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.buttons import Button
from whereby_desktop.ui.widgets.flow_layout import FlowLayout

_BADGE = 28


class _Initials(QWidget):
    """The first letters of the account's name in a square."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._letters = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def show_name(self, name: str) -> None:
        self._letters = "".join(word[0] for word in name.split()[:2]).upper()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(_BADGE), self._theme.px(_BADGE))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("accent"))
        painter.drawRoundedRect(QRectF(self.rect()), 6, 6)
        painter.setPen(self._theme.colour("onAccent"))
        painter.setFont(self._theme.font("section"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._letters)


class AccountCard(SettingsCard):
    """Shows what `show_account` tells, and a new name when the preferences get one."""

    rename_wished = Signal()
    replace_key_wished = Signal()
    forget_key_wished = Signal()

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        preferences: CurrentPreferences,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, preferences, parent)
        self._name = self._preferred_name = preferences.now.account_name
        self._points: int | None = None
        self._keyring: KeyringWords | None = None
        self._badge = _Initials(theme)
        self._words = RowWords(theme, "label")
        self.rename = Button(theme, icons, "-", icon="pencil", kind="link", size="small")
        self.replace_key = Button(theme, icons, "-", icon="key", kind="link", size="small")
        self.forget_key = Button(theme, icons, "-", icon="trash", kind="flatDanger", size="small")
        self.add(self._head())
        self.add(self._buttons())
        self.rename.clicked.connect(self.rename_wished)
        self.replace_key.clicked.connect(self.replace_key_wished)
        self.forget_key.clicked.connect(self.forget_key_wished)
        self.dress()

    @property
    def words(self) -> tuple[str, str]:
        """What it says: the name, and the line below it."""
        return self._words.name.text(), self._words.hint.text()

    def show_account(self, name: str, points: int | None, keyring: KeyringWords | None) -> None:
        """`points` a minute, None if not known; without a keyring the key is in memory."""
        self._name, self._points, self._keyring = name, points, keyring
        self.show_preferences()

    def retranslate(self) -> None:
        self.show_title(self.tr("Account"))
        self.rename.setText(self.tr("Rename…"))
        self.replace_key.setText(self.tr("Replace key…"))
        self.forget_key.setText(self.tr("Forget key…"))

    def show_preferences(self) -> None:
        preferred = self._preferences.now.account_name
        if preferred != self._preferred_name:
            self._name = self._preferred_name = preferred
        self._badge.show_name(self._name)
        self._words.show_words(self._name, self._facts())

    def _facts(self) -> str:
        points, keyring = self._points, self._keyring
        if points is None and keyring is None:
            return self.tr("Key in memory until you quit")
        if points is None and keyring is not None:
            return self.tr("Key in {0}").format(keyring.name)
        shown = QLocale().toString(points or 0)
        if keyring is None:
            return self.tr("{0} points per minute, key in memory until you quit").format(shown)
        return self.tr("{0} points per minute, key in {1}").format(shown, keyring.name)

    def _head(self) -> QWidget:
        px = self._theme.px
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(px(12), px(8), px(12), px(8))
        row.setSpacing(px(12))
        row.addWidget(self._badge)
        row.addWidget(self._words, 1)
        return head

    def _buttons(self) -> QWidget:
        px = self._theme.px
        area = QWidget()
        column = QHBoxLayout(area)
        column.setContentsMargins(px(4), px(5), px(4), px(5))
        row = FlowLayout(gap=px(4), line_gap=px(2))
        for button in (self.rename, self.replace_key, self.forget_key):
            row.addWidget(button)
        column.addLayout(row)
        return area
