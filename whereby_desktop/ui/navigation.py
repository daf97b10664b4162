"""The navigation at the window's left: the account, the areas, the menu, settings."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from whereby_desktop.ui.accounts.account_button import AccountButton
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.navigation_item import NavigationItem, NavigationMenuButton
from whereby_desktop.ui.theme import Theme

translate = QCoreApplication.translate
WIDE, NARROW = 184, 56


class Area(NamedTuple):
    key: str
    icon: str
    at_bottom: bool = False


AREAS = (Area("meetings", "meetings"), Area("settings", "settings", at_bottom=True))


class Navigation(QWidget):
    """The column of areas. `chosen` carries the key of the area that was clicked."""

    chosen = Signal(str)

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        areas: Sequence[Area] = AREAS,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._narrow = False
        self._open_count: int | None = None
        self.setProperty("chrome", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.account = AccountButton(theme, icons, WIDE - 16)
        self.menu = NavigationMenuButton(theme, icons, "more")
        self._group = QButtonGroup(self)
        self._items: dict[str, NavigationItem] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.setSpacing(2)
        layout.addWidget(self.account)
        layout.addSpacing(8)
        for area in sorted(areas, key=lambda each: each.at_bottom):
            if area.at_bottom:
                layout.addStretch()
                layout.addWidget(self.menu)
            layout.addWidget(self._item(area, icons))
        self.set_narrow(narrow=False)
        self.retranslate()
        theme.changed.connect(self._restyle)

    def set_narrow(self, *, narrow: bool) -> None:
        self._narrow = narrow
        self.setFixedWidth(self._theme.px(NARROW if narrow else WIDE))

    def _restyle(self) -> None:
        self.set_narrow(narrow=self._narrow)

    def show_current(self, key: str) -> None:
        self._items[key].setChecked(True)

    @property
    def current(self) -> QWidget:
        """The area shown: where the keyboard begins here."""
        return next(each for each in self._items.values() if each.isChecked())

    def show_open_meetings(self, count: int | None) -> None:
        self._open_count = count
        item = self._items["meetings"]
        if count is None:
            item.show_count(None, item.text())
            return
        spoken = translate("Navigation", "Meetings, %n open", "", count)
        item.show_count(count, spoken)

    def retranslate(self) -> None:
        texts = {
            "meetings": translate("Navigation", "Meetings"),
            "settings": translate("Navigation", "Settings"),
        }
        for key, item in self._items.items():
            item.setText(texts[key])
            item.setToolTip(texts[key])
            item.setAccessibleName(texts[key])
        words = translate("Actions", "Menu")
        self.menu.setText(words)
        self.menu.setAccessibleName(words)
        self.menu.setToolTip(f"{words} (F10)")
        self.show_open_meetings(self._open_count)

    def _item(self, area: Area, icons: Icons) -> NavigationItem:
        item = NavigationItem(self._theme, icons, area.icon)
        self._group.addButton(item)
        self._items[area.key] = item
        item.clicked.connect(lambda: self.chosen.emit(area.key))
        return item
