"""Everything about one room: head, links, code, life, what it was created with."""

from datetime import datetime

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from whereby_desktop.meetings.known_meeting import KnownMeeting
from whereby_desktop.ui.actions import Actions
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.meetings.created_with import CreatedWith
from whereby_desktop.ui.meetings.detail_buttons import DetailButtons
from whereby_desktop.ui.meetings.detail_footer import DetailFooter
from whereby_desktop.ui.meetings.detail_header import DetailHeader
from whereby_desktop.ui.meetings.detail_scroll import DetailScroll
from whereby_desktop.ui.meetings.life_section import LifeSection
from whereby_desktop.ui.meetings.link_kind import LinkKind
from whereby_desktop.ui.meetings.link_rows import LinkRows
from whereby_desktop.ui.meetings.qr_card import QrCard
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.hairline import hairline

_AROUND_LINE = 12


class OneRoom(QWidget):
    """The sections in a scroll area, the footer below it."""

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        actions: Actions,
        parent: QWidget,
        reveal_seconds: float,
    ) -> None:
        super().__init__(parent)
        self.known: KnownMeeting | None = None
        self.area = DetailScroll(theme, self)
        content = self.area.content
        self.header = DetailHeader(theme, icons, actions, content)
        self.buttons = DetailButtons(theme, icons, actions, content)
        self.links = LinkRows(theme, icons, actions, content, reveal_seconds)
        self.qr = QrCard(theme, icons, content)
        self.life = LifeSection(theme, content)
        self.created = CreatedWith(theme, icons, content)
        self.footer = DetailFooter(theme, icons, actions, self)
        self._arrange()

    def show_meeting(self, known: KnownMeeting, now: datetime, points: int) -> None:
        """`points`: the price of getting links nobody has asked for yet."""
        another = self.known is None or self.known.meeting_id != known.meeting_id
        if another:
            self.header.label_line.save()
            self.area.verticalScrollBar().setValue(0)
        self.known = known
        self.header.show_meeting(known, now)
        self.links.show_meeting(known.meeting, points)
        self.qr.show_link(known.meeting.room_url)
        self.footer.show_room(known.meeting.short_name)
        self._name_it()
        self.show_time(now, points)

    def show_time(self, now: datetime, points: int) -> None:
        """Brings up to date what changes by itself."""
        if self.known is None:
            return
        meeting = self.known.meeting
        self.header.show_time(self.known, now)
        self.buttons.show_meeting(self.known, meeting.stage(now), points)
        self.life.show_meeting(meeting, now)
        self.created.show_meeting(self.known, now)

    def show_copied(self, kind: LinkKind | None) -> None:
        self.buttons.show_copied(kind)
        self.links.show_copied(kind)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._name_it()
        super().changeEvent(event)

    def _arrange(self) -> None:
        column = self.area.column
        column.addWidget(self.header)
        column.addSpacing(10)
        column.addWidget(self.buttons)
        column.addSpacing(8)
        column.addWidget(self.links)
        column.addSpacing(_AROUND_LINE - 4)  # a row of links has room below its text already
        for section in (self.qr, self.life, self.created):
            column.addWidget(hairline())
            column.addSpacing(_AROUND_LINE)
            column.addWidget(section)
            if section is not self.created:
                column.addSpacing(_AROUND_LINE)
        column.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.area, 1)
        layout.addWidget(hairline())
        layout.addWidget(self.footer)

    def _name_it(self) -> None:
        if self.known is not None:
            name = self.tr("Details of {0}").format(self.known.meeting.short_name)
            self.area.setAccessibleName(name)
