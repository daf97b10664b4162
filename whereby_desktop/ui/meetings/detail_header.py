"""The head of the details: the room's name, its label, what happens to it next."""

from datetime import datetime

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from whereby_desktop.meetings.known_meeting import KnownMeeting
from whereby_desktop.meetings.meeting import Stage
from whereby_desktop.ui.actions import Actions, Do
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.meetings.label_line import LabelLine
from whereby_desktop.ui.meetings.room_name_label import RoomNameLabel
from whereby_desktop.ui.meetings.state_words import StateWords, state_words
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.buttons import Button
from whereby_desktop.ui.widgets.flow_layout import FlowLayout
from whereby_desktop.ui.widgets.flowing_label import FlowingLabel


class DetailHeader(QWidget):
    """Name, label and state of one room. `label_edited` carries the new label."""

    label_edited = Signal(str)

    def __init__(self, theme: Theme, icons: Icons, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self._name = RoomNameLabel(theme, self)
        self._more = Button(theme, icons, icon="more", kind="flat", parent=self)
        self._more.clicked.connect(self._open_menu)
        self._menu = _menu(actions, self)
        self.label_line = LabelLine(theme, icons, actions, self)
        self.label_line.edited.connect(self.label_edited)
        self._first = FlowingLabel(theme, "strong", icons=icons, parent=self)
        self._second = FlowingLabel(theme, "body", "text3", parent=self)
        state = FlowLayout(gap=theme.px(6), line_gap=0)
        state.addWidget(self._first)
        state.addWidget(self._second)
        title = QHBoxLayout()
        title.addWidget(self._name, 1)
        title.addWidget(self._more)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(title)
        layout.addWidget(self.label_line)
        layout.addSpacing(2)
        layout.addLayout(state)
        self._retranslate()

    def show_meeting(self, known: KnownMeeting, now: datetime) -> None:
        self._name.show_name(known.name)
        self.label_line.show_label(known.label)
        self.show_time(known, now)

    def show_time(self, known: KnownMeeting, now: datetime) -> None:
        words = state_words(known.meeting, now)
        self._first.show_text(words.first, colour=words.tone, icon=words.icon)
        self._second.show_text(self._when(known, words, now))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _when(self, known: KnownMeeting, words: StateWords, now: datetime) -> str:
        """The second words, which are a bare time while that time is near."""
        near = words.second[:1].isdigit() and known.meeting.stage(now) is not Stage.WAITING
        return self.tr("at {0}").format(words.second) if near else words.second

    def _open_menu(self) -> None:
        under = self._more.rect().bottomLeft()
        if self.layoutDirection() is Qt.LayoutDirection.LeftToRight:
            wide = self._menu.sizeHint().width()
            under = self._more.rect().bottomRight() - QPoint(wide, 0)
        self._menu.popup(self._more.mapToGlobal(under + QPoint(0, 4)))

    def _retranslate(self) -> None:
        self._more.set_tip(self.tr("More actions"))


def _menu(actions: Actions, parent: QWidget) -> QMenu:
    menu = QMenu(parent)
    menu.addActions([actions[each] for each in (Do.COPY_LINK, Do.COPY_HOST_LINK, Do.OPEN)])
    menu.addSeparator()
    menu.addActions([actions[each] for each in (Do.EDIT_LABEL, Do.DUPLICATE)])
    menu.addSeparator()
    menu.addAction(actions[Do.DELETE])
    return menu
