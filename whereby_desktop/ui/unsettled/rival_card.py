"""One of the rooms that may be the one: what tells it from the others, and a way to look at it."""

from datetime import datetime

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from whereby_desktop.meetings.meeting import Meeting
from whereby_desktop.ui.extend.fact_rows import FactRows
from whereby_desktop.ui.extend.room_card import COPIED_FOR
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.meetings.state_words import state_words
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.unsettled.asked_room import moment_text
from whereby_desktop.ui.widgets.flow_layout import FlowLayout
from whereby_desktop.ui.widgets.flowing_label import FlowingLabel
from whereby_desktop.ui.widgets.hairline import hairline
from whereby_desktop.ui.widgets.wrapping_button import WrappingButton


class RivalCard(QFrame):
    """Every signal carries the meeting's id."""

    chosen = Signal(str)
    open_wished = Signal(str)
    copy_wished = Signal(str)

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._meeting: Meeting | None = None
        self.setProperty("card", "true")
        self.name = FlowingLabel(theme, "heading", elide=Qt.TextElideMode.ElideMiddle)
        self.label = FlowingLabel(theme, "body", "text2")
        self.state = FlowingLabel(theme, "label", icons=icons)
        self.facts = FactRows(theme, icons)
        self.look = WrappingButton(theme, icons, "external", kind="link", parent=self)
        self.copy = WrappingButton(theme, icons, "link", kind="link", parent=self)
        self.choose = WrappingButton(theme, icons, "check", parent=self)
        self._copied = QTimer(self, singleShot=True, interval=COPIED_FOR)
        self._copied.timeout.connect(self._end_copied)
        self.look.clicked.connect(lambda: self.open_wished.emit(self.meeting_id))
        self.copy.clicked.connect(self._copy)
        self.choose.clicked.connect(lambda: self.chosen.emit(self.meeting_id))
        self._lay_out()
        self._end_copied()

    @property
    def meeting_id(self) -> str:
        return self._meeting.meeting_id if self._meeting else ""

    def show_room(self, meeting: Meeting, label: str, now: datetime) -> None:
        """`label` is the one it has already; `now` is aware."""
        self._meeting = meeting
        name = meeting.short_name
        self.setAccessibleName(name)
        self.name.show_text(name)
        self.label.show_text(label)
        self.label.setVisible(bool(label))
        state = state_words(meeting, now)
        self.state.show_text(state.first, colour=state.tone, icon=state.icon)
        self.state.setAccessibleName(state.spoken)
        created = moment_text(meeting.start, now, seconds=True) if meeting.start else None
        self.facts.show_facts(
            [(self.tr("Created"), created), (self.tr("Ends"), moment_text(meeting.end, now))]
        )
        self._end_copied()
        self.choose.setText(self.tr("This is the room"))
        self.choose.setAccessibleName(self.tr("{0} is the room").format(name))
        self.look.setText(self.tr("Open in browser"))
        self.look.setAccessibleName(self.tr("Open {0} in browser").format(name))
        self.copy.setAccessibleName(self.tr("Copy guest link of {0}").format(name))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._end_copied()
        super().changeEvent(event)

    def _copy(self) -> None:
        self.copy.set_icon("check")
        self.copy.setText(self.tr("Copied"))
        self._copied.start()
        self.copy_wished.emit(self.meeting_id)

    def _end_copied(self) -> None:
        self._copied.stop()
        self.copy.set_icon("link")
        self.copy.setText(self.tr("Copy link"))

    def _lay_out(self) -> None:
        px = self._theme.px
        links = QWidget(self)
        row = FlowLayout(links, gap=px(4), line_gap=0)
        for button in (self.look, self.copy):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(14), px(12), px(14), px(14))
        column.setSpacing(px(4))
        for part in (self.name, self.label, self.state):
            column.addWidget(part)
        column.addStretch()
        for below in (hairline(), self.facts, links):
            column.addSpacing(px(2))
            column.addWidget(below)
        column.addSpacing(px(4))
        column.addWidget(self.choose)
