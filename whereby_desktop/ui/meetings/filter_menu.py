"""The Filter button and its menu, which stays open while filters are ticked."""

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QMenu, QWidget

from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.meetings.meetings_filter import Filter
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.buttons import Button

_BEGINNING_A_PART = (Filter.CREATED_HERE, Filter.HISTORY)


class StayingMenu(QMenu):
    """A click or Space on a tickable item ticks it and leaves the menu open."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        action: QAction | None = self.actionAt(event.position().toPoint())
        if action and action.isEnabled() and action.isCheckable():
            action.trigger()
        else:
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        action: QAction | None = self.activeAction()
        if event.key() == Qt.Key.Key_Space and action and action.isCheckable():
            action.trigger()
        else:
            super().keyPressEvent(event)


class FilterButton(Button):
    """Says how many filters are on. `filtered` carries the set of them."""

    filtered = Signal(object)  # frozenset[Filter]

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(theme, icons, " ", icon="filter", kind="flat", parent=parent)
        self.filters: frozenset[Filter] = frozenset()
        self._compact = False
        self._menu = StayingMenu(self)
        self._items: dict[Filter, QAction] = {}
        for each in Filter:
            if each in _BEGINNING_A_PART:
                self._menu.addSeparator()
            item = self._items[each] = QAction(self._menu)
            item.setCheckable(True)
            item.triggered.connect(self._take)
            self._menu.addAction(item)
        self._menu.addSeparator()
        self._clear = QAction(self._menu)
        self._clear.triggered.connect(self.clear_filters)
        self._menu.addAction(self._clear)
        self.clicked.connect(self.open_menu)
        self._retranslate()

    def offer(self, action: QAction) -> None:
        """Something to do with many rooms, below the filters; what clears them stays the last."""
        self._menu.insertAction(self._clear, action)
        self._menu.insertSeparator(self._clear)

    @property
    def filter_menu(self) -> QMenu:
        return self._menu

    def item(self, which: Filter) -> QAction:
        return self._items[which]

    def open_menu(self) -> None:
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        corner = self.rect().bottomRight() if rtl else self.rect().bottomLeft()
        across = self._menu.sizeHint().width() if rtl else 0
        self._menu.popup(self.mapToGlobal(corner) + QPoint(-across, 4))

    def clear_filters(self) -> None:
        for item in self._items.values():
            item.setChecked(False)
        self._take()

    def set_compact(self, compact: bool) -> None:
        """Without its word, where there is no room for it."""
        self._compact = compact
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _take(self) -> None:
        self.filters = frozenset(each for each, item in self._items.items() if item.isChecked())
        self._retranslate()
        self.filtered.emit(self.filters)

    def _retranslate(self) -> None:
        texts = {
            Filter.OPEN: self.tr("Open now"),
            Filter.ENDS_SOON: self.tr("Ends within 1 hour"),
            Filter.HOST_RIGHTS: self.tr("Host rights only"),
            Filter.WAITING: self.tr("Waiting for deletion"),
            Filter.CREATED_HERE: self.tr("Created with this app"),
            Filter.LOCKED: self.tr("Locked"),
            Filter.GROUP: self.tr("Group"),
            Filter.NORMAL: self.tr("Normal"),
            Filter.HISTORY: self.tr("Show past rooms"),
        }
        for each, item in self._items.items():
            item.setText(texts[each])
        self._clear.setText(self.tr("Clear filter"))
        count = len(self.filters)
        self._clear.setEnabled(count > 0)
        self.set_icon("filter", "accentText" if count else "text2")
        if count:
            self.setText(str(count) if self._compact else self.tr("Filter ({0})").format(count))
            self.setAccessibleName(self.tr("Filter, %n on", "", count))
        else:
            self.setText("" if self._compact else self.tr("Filter"))
            self.setAccessibleName(self.tr("Filter"))
        self.setToolTip(self.accessibleName() if self._compact else "")
