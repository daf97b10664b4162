"""The strip above the list: search, filter, refresh, new meeting."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from whereby_desktop.ui.actions import Actions, Do
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.meetings.filter_menu import FilterButton
from whereby_desktop.ui.meetings.new_meeting_button import NewMeetingButton
from whereby_desktop.ui.meetings.search_field import SearchField
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.buttons import Button


class ListToolbar(QWidget):
    """Gives way when it is narrow: first the search field, then the words on the buttons."""

    def __init__(
        self, theme: Theme, icons: Icons, actions: Actions, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._actions = theme, actions
        self.search = SearchField(theme, icons, actions.shortcut_text(Do.SEARCH))
        self.filter = FilterButton(theme, icons)
        self.filter.offer(actions[Do.DELETE_MANY])
        self.refresh = Button(theme, icons, icon="refresh", kind="flat")
        self.new_meeting = NewMeetingButton(theme, icons, actions)
        self.search.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.search.setMaximumWidth(self.search.sizeHint().width())
        for button in (self.filter, self.refresh, self.new_meeting):
            # As high as the search field, which grows with the font.
            button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Ignored)
        self._layout = QHBoxLayout(self)
        self._layout.addWidget(self.search)
        self._layout.addWidget(self.filter)
        self._layout.addStretch(1)
        self._layout.addWidget(self.refresh)
        self._layout.addWidget(self.new_meeting)
        self.refresh.clicked.connect(actions[Do.REFRESH].trigger)
        actions[Do.REFRESH].changed.connect(self._follow)
        theme.changed.connect(self._restyle)
        self.filter.filtered.connect(self._fit)
        self._restyle()
        self._retranslate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
            self._fit()

    def _fit(self) -> None:
        for compact_filter, compact_new in ((False, False), (True, False), (True, True)):
            self.filter.set_compact(compact_filter)
            self.new_meeting.set_compact(compact_new)
            if self._needed() <= self.width():
                break

    def _needed(self) -> int:
        margins, spaces = self._layout.contentsMargins(), 4 * self._layout.spacing()
        parts = (self.filter, self.refresh, self.new_meeting)
        widths = sum(each.sizeHint().width() for each in parts)
        search = self.search.minimumSizeHint().width()
        return margins.left() + margins.right() + spaces + search + widths

    def _follow(self) -> None:
        self.refresh.setEnabled(self._actions[Do.REFRESH].isEnabled())

    def _restyle(self) -> None:
        px = self._theme.px
        self._layout.setContentsMargins(px(16), px(12), px(12), px(12))
        self._layout.setSpacing(px(8))
        self.search.setMaximumWidth(self.search.sizeHint().width())
        self._fit()

    def _retranslate(self) -> None:
        shortcut = self._actions.shortcut_text(Do.REFRESH)
        self.refresh.set_tip(self.tr("Refresh"))
        self.refresh.setToolTip(self.tr("Refresh ({0}), 1 point").format(shortcut))
