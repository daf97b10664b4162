"""What the details of every room have in common, at Whereby or past."""

from collections.abc import Iterator

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from whereby_desktop.meetings.known_meeting import KnownMeeting
from whereby_desktop.ui.actions import Actions
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.meetings.created_with import CreatedWith
from whereby_desktop.ui.meetings.detail_buttons import DetailButtons
from whereby_desktop.ui.meetings.detail_footer import DetailFooter
from whereby_desktop.ui.meetings.detail_header import DetailHeader
from whereby_desktop.ui.meetings.detail_scroll import DetailScroll
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.bands import stack_bands
from whereby_desktop.ui.widgets.hairline import hairline

_AROUND_LINE = 12


class RoomPage(QWidget):
    """The head, buttons and what it was created with in a scroll area, the footer below it.

    Nothing is in it until the steps of `build` are done, which can be turns of the event loop.
    Sub-classes make the footer last, so that Tab finds it last, and then call `arrange`.
    """

    header: DetailHeader
    buttons: DetailButtons
    created: CreatedWith
    footer: DetailFooter
    parts: tuple[QWidget, ...]  # from top to bottom

    def __init__(
        self, theme: Theme, icons: Icons, actions: Actions, parent: QWidget, *, past: bool
    ) -> None:
        super().__init__(parent)
        self._theme, self._icons, self._actions, self._past = theme, icons, actions, past
        self.known: KnownMeeting | None = None
        self.presets: dict[str, str] = {}  # names by key
        self.area = DetailScroll(theme, self)

    def build(self) -> Iterator[None]:
        """Makes a part in each step."""
        theme, icons, actions = self._theme, self._icons, self._actions
        content = self.area.content
        self.header = DetailHeader(theme, icons, actions, content, past=self._past)
        yield
        self.buttons = DetailButtons(theme, icons, actions, content)
        self.created = CreatedWith(theme, icons, content)
        yield

    @property
    def meeting_id(self) -> str:
        """The room whose details are here, or were last; "" before the first."""
        return self.known.meeting_id if self.known else ""

    def take_known(self, known: KnownMeeting) -> None:
        """Shows what does not depend on the time."""
        if self.known is None or self.known.meeting_id != known.meeting_id:
            self.area.verticalScrollBar().setValue(0)
        self.known = known
        self.header.show_meeting(known)
        self.footer.show_room(known.meeting.short_name)
        self._name_it()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._name_it()
        super().changeEvent(event)

    def arrange(self, upper: tuple[QWidget, ...], sections: tuple[QWidget, ...]) -> None:
        """`upper` right below the buttons, the sections parted by lines."""
        self.parts = (self.header, self.buttons, *upper, *sections, self.footer)
        column = self.area.column
        column.addWidget(self.header)
        column.addSpacing(10)
        column.addWidget(self.buttons)
        for widget in upper:
            column.addSpacing(8)
            column.addWidget(widget)
        # A row of links has room below its text already.
        column.addSpacing(_AROUND_LINE - 4 if upper else _AROUND_LINE)
        for section in sections:
            column.addWidget(hairline())
            column.addSpacing(_AROUND_LINE)
            column.addWidget(section)
            if section is not sections[-1]:
                column.addSpacing(_AROUND_LINE)
        column.addStretch(1)
        stack_bands(self, self.area, self.footer, tall=self.area)

    def _name_it(self) -> None:
        if self.known is not None:
            name = self.tr("Details of {0}").format(self.known.meeting.short_name)
            self.area.setAccessibleName(name)
