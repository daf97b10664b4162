"""One account in the settings: who, what is known of it, and what can be done with it."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from whereby_desktop.preferences import AccountColour, AccountEntry
from whereby_desktop.ui.accounts.account_square import AccountSquare, square_icon
from whereby_desktop.ui.accounts.colour_words import colour_names
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.settings.settings_row import RowWords
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.buttons import Button
from whereby_desktop.ui.widgets.flow_layout import FlowLayout
from whereby_desktop.ui.widgets.flowing_label import FlowingLabel


class AccountRow(QWidget):
    """Shows what `show_account` tells."""

    switch_wished = Signal()
    rename_wished = Signal()
    colour_chosen = Signal(object)  # AccountColour
    replace_key_wished = Signal()
    remove_wished = Signal()

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._theme, self._icons = theme, icons
        self._entry, self._current = AccountEntry(), False
        self._square = AccountSquare(theme, self)
        self.words = RowWords(theme, "label")
        self.in_use = FlowingLabel(theme, "label", "ok", icons=icons, parent=self)
        self.switch = Button(theme, icons, "-", kind="link", size="small", parent=self)
        self.more = Button(theme, icons, icon="more", kind="flat", parent=self)
        self.switch.clicked.connect(self.switch_wished)
        self.more.clicked.connect(self.open_menu)
        self._lay_out()

    @property
    def buttons(self) -> tuple[Button, ...]:
        """In reading order."""
        return self.switch, self.more

    def show_account(self, entry: AccountEntry, facts: str, *, current: bool) -> None:
        """`current`: the account in use, whose key can be replaced."""
        self._entry, self._current = entry, current
        self._square.show_account(entry.name, entry.colour)
        self.words.show_words(entry.name, facts)
        self.in_use.show_text(self.tr("In use"), colour="ok", icon="checkcircle")
        self.switch.setText(self.tr("Switch"))
        self.switch.setAccessibleName(self.tr("Switch to {0}").format(entry.name))
        self.more.set_tip(self.tr("More actions for {0}").format(entry.name))
        self.in_use.setVisible(current)
        self.switch.setVisible(not current)
        self.more.setVisible(bool(entry.key))  # the demo cannot be changed

    def open_menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._item(menu, self.tr("Rename…"), "pencil", self.rename_wished)
        menu.addMenu(self._colours(menu))
        if self._current:
            self._item(menu, self.tr("Replace key…"), "key", self.replace_key_wished)
        menu.addSeparator()
        self._item(menu, self.tr("Remove account…"), "trash", self.remove_wished, "danger")
        menu.popup(self.more.mapToGlobal(QPoint(0, self.more.height())))
        return menu

    def _item(self, menu: QMenu, text: str, icon: str, wish: object, colour: str = "text2") -> None:
        action = menu.addAction(self._icons.icon(icon, colour), text)
        action.triggered.connect(wish)

    def _colours(self, parent: QMenu) -> QMenu:
        menu = QMenu(self.tr("Colour"), parent)
        ratio = self.devicePixelRatioF()
        for colour, name in colour_names().items():
            action = menu.addAction(square_icon(self._theme, "", colour, ratio), name)
            action.setCheckable(True)
            action.setChecked(colour is self._entry.colour)
            action.triggered.connect(lambda _on=False, each=colour: self._choose(each))
        return menu

    def _choose(self, colour: AccountColour) -> None:
        self.colour_chosen.emit(colour)

    def _lay_out(self) -> None:
        px = self._theme.px
        line = FlowLayout(gap=px(8), line_gap=px(2))
        for part in (self.words, self.in_use, self.switch):
            line.addWidget(part)
        row = QHBoxLayout(self)
        row.setContentsMargins(px(12), px(8), px(8), px(8))
        row.setSpacing(px(12))
        row.addWidget(self._square)
        row.addLayout(line, 1)
        row.addWidget(self.more)
        self.setMinimumHeight(px(48))
