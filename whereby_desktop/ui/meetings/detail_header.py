"""The head of the details: the room's name, its label and note, what happens to it next."""

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from whereby_desktop.meetings.known_meeting import KnownMeeting
from whereby_desktop.ui.actions import Actions
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.meetings.label_line import LabelLine
from whereby_desktop.ui.meetings.note_box import NoteBox
from whereby_desktop.ui.meetings.room_menu import RoomMenu
from whereby_desktop.ui.meetings.room_name_label import RoomNameLabel
from whereby_desktop.ui.meetings.state_words import StateWords
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.buttons import Button
from whereby_desktop.ui.widgets.flow_layout import FlowLayout
from whereby_desktop.ui.widgets.flowing_label import FlowingLabel


class DetailHeader(QWidget):
    """Name, label, note and state of one room, which `past` says is at Whereby no longer.

    `label_edited` and `note_edited` carry the new text.
    """

    label_edited = Signal(str)
    note_edited = Signal(str)
    forget_asked = Signal()

    def __init__(
        self, theme: Theme, icons: Icons, actions: Actions, parent: QWidget, *, past: bool = False
    ) -> None:
        super().__init__(parent)
        self._theme, self._icons, self._actions, self._past = theme, icons, actions, past
        self._name = RoomNameLabel(theme, self)
        self._more = Button(theme, icons, icon="more", kind="flat", parent=self)
        self._more.clicked.connect(self._open_menu)
        self.label_line = LabelLine(theme, icons, actions, self)
        self.label_line.edited.connect(self.label_edited)
        self.note_box = NoteBox(theme, icons, actions, self)
        self.note_box.edited.connect(self.note_edited)
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
        layout.addWidget(self.note_box)
        layout.addSpacing(2)
        layout.addLayout(state)
        self._retranslate()

    def show_meeting(self, known: KnownMeeting) -> None:
        self._name.show_name(known.name)
        self.label_line.show_label(known.label)
        self.note_box.show_note(known.note)

    def show_state(self, words: StateWords, when: str) -> None:
        """`when`: the second words, as they read after the first ones."""
        self._first.show_text(words.first, colour=words.tone, icon=words.icon)
        self._second.show_text(when)

    def save(self) -> None:
        """Ends an edit that is under way."""
        self.label_line.save()
        self.note_box.save()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _open_menu(self) -> None:
        menu = RoomMenu(
            self._theme, self._icons, self._actions, self, here=not self._past, past=self._past
        )
        menu.forget_asked.connect(self.forget_asked)
        under = self._more.rect().bottomLeft()
        if self.layoutDirection() is Qt.LayoutDirection.LeftToRight:
            wide = menu.sizeHint().width()
            under = self._more.rect().bottomRight() - QPoint(wide, 0)
        menu.popup(self._more.mapToGlobal(under + QPoint(0, 4)))

    def _retranslate(self) -> None:
        self._more.set_tip(self.tr("More actions"))
