"""The page of meetings, built in several turns of the event loop."""

import asyncio

from whereby_desktop.meetings.book import MeetingBook
from whereby_desktop.ui.desk import Desk
from whereby_desktop.ui.meetings.list_toolbar import ListToolbar
from whereby_desktop.ui.meetings.meetings_model import MeetingsModel
from whereby_desktop.ui.meetings.meetings_page import MeetingsPage
from whereby_desktop.ui.meetings.meetings_view import MeetingsView
from whereby_desktop.ui.meetings.page_parts import PageParts


async def page_in_turns(desk: Desk, book: MeetingBook) -> MeetingsPage:
    """All at once it would keep a window waiting that has just been painted."""
    theme, icons, actions = desk.theme, desk.icons, desk.actions
    toolbar = ListToolbar(theme, icons, actions)
    await asyncio.sleep(0)
    model = MeetingsModel(book, desk.clock)
    view = MeetingsView(model, theme, icons)
    await asyncio.sleep(0)
    parts = PageParts(toolbar, model, view)
    page = MeetingsPage(book, desk.clock, theme, icons, actions, parts=parts)
    await asyncio.sleep(0)
    return page
