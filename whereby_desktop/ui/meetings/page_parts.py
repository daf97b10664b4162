"""The large parts of the page of meetings, which can be built before it."""

from dataclasses import dataclass

from whereby_desktop.meetings.book import MeetingBook
from whereby_desktop.meetings.ports import Clock
from whereby_desktop.ui.actions import Actions
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.meetings.list_toolbar import ListToolbar
from whereby_desktop.ui.meetings.meetings_model import MeetingsModel
from whereby_desktop.ui.meetings.meetings_view import MeetingsView
from whereby_desktop.ui.theme import Theme


@dataclass(frozen=True, slots=True)
class PageParts:
    """Without a parent until the page takes them."""

    toolbar: ListToolbar
    model: MeetingsModel
    view: MeetingsView


def page_parts(
    book: MeetingBook, clock: Clock, theme: Theme, icons: Icons, actions: Actions
) -> PageParts:
    model = MeetingsModel(book, clock)
    return PageParts(ListToolbar(theme, icons, actions), model, MeetingsView(model, theme, icons))
