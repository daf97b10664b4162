"""Everything that can be done, with its keys, for the mouse: made from the table of the help."""

from collections.abc import Collection, Iterator, Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QMenuBar, QStyleOptionMenuItem, QWidget

from whereby_desktop.ui.actions import Actions, Do
from whereby_desktop.ui.bidi import in_order
from whereby_desktop.ui.help.key_table import GROUPS, KeyGroup

translate = QCoreApplication.translate

_FIRST, _LAST = (Do.PALETTE,), (Do.SETTINGS, Do.QUIT)
_HELP = (Do.HELP, Do.REQUEST_LOG, Do.DIAGNOSTICS, Do.ABOUT)
_AT_HAND = frozenset({*_FIRST, *_HELP, *_LAST, Do.MENU})
_ROLES = {
    Do.ABOUT: QAction.MenuRole.AboutRole,
    Do.SETTINGS: QAction.MenuRole.PreferencesRole,
    Do.QUIT: QAction.MenuRole.QuitRole,
}


class Offered:
    """Greys what could do nothing now, for as long as a menu shows it: keys stay as they are."""

    def __init__(self, actions: Actions) -> None:
        self._actions = actions
        self._greyed: list[QAction] = []

    def grey(self, idle: Collection[Do]) -> None:
        self.give_back()
        unanswered = (do for do in Do if not self._actions.answered(do))
        for do in {*idle, *unanswered}:
            if self._actions[do].isEnabled():
                self._actions[do].setEnabled(False)
                self._greyed.append(self._actions[do])

    def give_back(self) -> None:
        for action in self._greyed:
            action.setEnabled(True)
        self._greyed.clear()


class MainMenu(QMenu):
    """Made anew each time it is shown, and gone when it is closed."""

    def __init__(self, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._add(actions, _FIRST)
        for group, these in _groups():
            menu = self.addMenu(_title(group))
            menu.addActions([actions[do] for do in these if do not in _AT_HAND])
        self.addSeparator()
        self._add(actions, _HELP)
        self.addActions([actions[do] for do in _LAST])

    def initStyleOption(self, option: QStyleOptionMenuItem, action: QAction) -> None:
        super().initStyleOption(option, action)
        words, tab, keys = option.text.partition("\t")
        option.text = f"{words}{tab}{in_order(keys)}"

    def _add(self, actions: Actions, these: Sequence[Do]) -> None:
        self.addActions([actions[do] for do in these])
        self.addSeparator()


def fill_menu_bar(bar: QMenuBar, actions: Actions) -> None:
    """The bar of the system, where programs have one: a menu for each group of the table.

    The system puts About, Settings and Quit where it has them.
    """
    bar.clear()
    for do in Do:
        actions[do].setMenuRole(_ROLES.get(do, QAction.MenuRole.NoRole))
    for group, these in _groups(with_help=True):
        menu = bar.addMenu(_title(group))
        menu.addActions([actions[do] for do in these])


def _groups(*, with_help: bool = False) -> Iterator[tuple[KeyGroup, list[Do]]]:
    """Those in which there is something to do, besides keys of a dialog or a list."""
    for group in GROUPS:
        these = [row for row in group.rows if isinstance(row, Do)]
        if with_help or not set(these) <= _AT_HAND:
            yield group, these


def _title(group: KeyGroup) -> str:
    return translate("Keys", group.title).replace("&", "&&")
