"""One of the two rooms: its name, when it ends, what it is like, its link."""

from datetime import datetime

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from whereby_desktop.meetings.known_meeting import KnownMeeting
from whereby_desktop.ui.bidi import in_order
from whereby_desktop.ui.extend.fact_rows import FactRows
from whereby_desktop.ui.extend.room_facts import room_facts
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.meetings.state_words import state_words
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.flowing_label import FlowingLabel
from whereby_desktop.ui.widgets.hairline import hairline
from whereby_desktop.ui.widgets.wrapping_button import WrappingButton

COPIED_FOR = 2_000  # milliseconds
_END = Qt.TextElideMode.ElideRight
_ICON_AND_GAP = 22  # what a FlowingLabel puts before its words


class RoomCard(QFrame):
    """A room that is there, or one that is to be (`show_wish`).

    `copy_wished` carries the meeting's id. Only guest links: a host link is nothing to put side by
    side. `primary`: its Copy is what the dialog is about.
    """

    copy_wished = Signal(str)

    def __init__(
        self, theme: Theme, icons: Icons, *, primary: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._room = ""  # whose link is copied
        self.setProperty("card", "true")
        self.caption = FlowingLabel(theme, "section", "text2")
        self.name = FlowingLabel(theme, "heading", elide=Qt.TextElideMode.ElideMiddle)
        self.label = FlowingLabel(theme, "body", "text2")
        self.state = FlowingLabel(theme, "label", icons=icons)
        self.when = FlowingLabel(theme, "small", "text3")
        self.facts = FactRows(theme, icons)
        self.link = FlowingLabel(theme, "small", "text2", icons=icons)
        self.address = FlowingLabel(theme, "small", "text3", elide=_END, address=True)
        self.later = FlowingLabel(theme, "small", "text3")
        self.copy = WrappingButton(theme, icons, "link", kind="primary" * primary, parent=self)
        self._copied = QTimer(self, singleShot=True, interval=COPIED_FOR)
        self._lay_out()
        self.copy.hide()
        self.copy.clicked.connect(lambda: self.copy_wished.emit(self._room))
        self._copied.timeout.connect(self.end_copied)
        self.end_copied()

    def show_room(self, known: KnownMeeting, now: datetime, *, copies: bool) -> None:
        """`now` is aware. `copies`: with a button for its link."""
        meeting = known.meeting
        self._room = meeting.meeting_id
        self._show(known, now, in_order(meeting.short_name))
        self.link.show_text(self.tr("Guest link"), colour="text2")
        self.address.show_text(meeting.room_url.removeprefix("https://"))
        self.copy.setVisible(copies)
        name = self.tr("Copy guest link of {0}").format(meeting.short_name)
        self.copy.setAccessibleName(name)

    def show_wish(self, wish: KnownMeeting, now: datetime, name: str) -> None:
        """A room that does not exist yet; `name` in the place of the one Whereby will give it."""
        self._show(wish, now, in_order(name))
        self.link.show_text(self.tr("A new guest link"), colour="warn")
        self.later.show_text(self.tr("Known when the room is created"))

    def show_copied(self) -> None:
        """For a moment."""
        self.copy.set_icon("check")
        self.copy.setText(self.tr("Copied"))
        self._copied.start()

    def end_copied(self) -> None:
        self._copied.stop()
        self.copy.set_icon("link")
        self.copy.setText(self.tr("Copy link"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.end_copied()
        super().changeEvent(event)

    def _show(self, known: KnownMeeting, now: datetime, name: str) -> None:
        self.name.show_text(name)
        self.label.show_text(known.label)
        self.label.setVisible(bool(known.label))
        state = state_words(known.meeting, now)
        self.state.show_text(state.first, colour=state.tone, icon=state.icon)
        self.state.setAccessibleName(state.spoken)
        self.when.show_text(state.second)
        self.facts.show_facts(room_facts(known))
        self.link.show_text(self.link.text(), icon="link")
        self.address.setVisible(bool(self._room))
        self.later.setVisible(not self._room)

    def _lay_out(self) -> None:
        px = self._theme.px
        column = QVBoxLayout(self)
        column.setContentsMargins(px(14), px(12), px(14), px(14))
        column.setSpacing(px(4))
        for part in (self.caption, self.name, self.label, self.state):
            column.addWidget(part)
        column.addLayout(self._under_words(self.when))
        column.addStretch()
        for below in (hairline(), self.facts, self.link):
            column.addSpacing(px(2))
            column.addWidget(below)
        column.addLayout(self._under_words(self.address))
        column.addLayout(self._under_words(self.later))
        column.addSpacing(px(4))
        column.addWidget(self.copy)

    def _under_words(self, part: QWidget) -> QHBoxLayout:
        """In line with the words above it, which stand after an icon."""
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addSpacing(self._theme.px(_ICON_AND_GAP))
        row.addWidget(part)
        return row
