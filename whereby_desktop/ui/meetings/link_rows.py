"""The three links of a room."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from whereby_desktop.meetings.known_meeting import KnownMeeting
from whereby_desktop.ui.actions import Actions
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.meetings.guest_link_row import GuestLinkRow
from whereby_desktop.ui.meetings.host_link_row import HostLinkRow
from whereby_desktop.ui.meetings.link_kind import LinkKind
from whereby_desktop.ui.meetings.link_row import LinkRow
from whereby_desktop.ui.theme import Theme


class LinkRows(QWidget):
    """Guest, host and viewer link. A link nobody has asked for yet can be got for its price."""

    copy_clicked = Signal(object)  # LinkKind
    get_clicked = Signal()  # one call brings host and viewer link

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        actions: Actions,
        parent: QWidget,
        reveal_seconds: float,
    ) -> None:
        super().__init__(parent)
        self._asked = False  # for this meeting's links
        self._answered = False
        self._known: KnownMeeting | None = None
        self._points = 0
        self.guest = GuestLinkRow(theme, icons, actions, self)
        self.host = HostLinkRow(theme, icons, actions, self, reveal_seconds)
        self.viewer = LinkRow(theme, icons, "screen", self)
        self._rows: dict[LinkKind, LinkRow] = {
            LinkKind.GUEST: self.guest,
            LinkKind.HOST: self.host,
            LinkKind.VIEWER: self.viewer,
        }
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for kind, row in self._rows.items():
            row.setMinimumHeight(theme.px(40))
            row.copy_clicked.connect(lambda kind=kind: self.copy_clicked.emit(kind))
            row.get_clicked.connect(self._get)
            layout.addWidget(row)
        self._retranslate()

    def show_meeting(self, known: KnownMeeting, points: int) -> None:
        """`points`: the price of getting the links. Another room's links start concealed."""
        if self._known is None or self._known.meeting_id != known.meeting_id:
            self.host.conceal()
            self._asked = self._answered = False
        self._known, self._points = known, points
        self.guest.show_meeting(known)
        self.host.show_link(LinkKind.HOST.handed_out(known), points)
        self._show_viewer(known, points)
        host, viewer = self.host.get, self.viewer.get
        host.setAccessibleName(self.tr("Get host link, %n point(s)", "", points))
        viewer.setAccessibleName(self.tr("Get viewer link, %n point(s)", "", points))

    def note_answer(self) -> None:
        """The book has changed this meeting: what was asked for has come, as far as it exists."""
        self._answered = self._asked

    def show_copied(self, copied: LinkKind | None) -> None:
        for kind, row in self._rows.items():
            row.show_copied(copied=kind is copied)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _show_viewer(self, known: KnownMeeting, points: int) -> None:
        link = LinkKind.VIEWER.handed_out(known)
        # Asked for, and the answer had a host link only: asking again would only cost points.
        none_came = link is None and known.meeting.host_link is not None and self._answered
        self.viewer.show_known(known=link is not None or none_came, points=points)
        self.viewer.copy.setVisible(link is not None)
        if link is not None:
            self.viewer.text.show_keyed(link, self.tr("Viewer link"))
        elif none_came:
            self.viewer.text.show_words(self.tr("Unknown"))

    def _get(self) -> None:
        if self._known is not None:
            self._asked = True
            self.get_clicked.emit()

    def _retranslate(self) -> None:
        self.viewer.title.show_text(self.tr("Viewer link"))
        self.viewer.copy.set_tip(self.tr("Copy viewer link"))
        if self._known is not None:
            self.show_meeting(self._known, self._points)
