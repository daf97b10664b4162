"""What follows the first list of an account, a step in each turn of the event loop."""

from collections.abc import Iterator

from whereby_desktop.ui.meetings.detail_pane import DetailPane
from whereby_desktop.ui.meetings.meetings_page import MeetingsPage


def settled_in(page: MeetingsPage, detail: DetailPane) -> Iterator[None]:
    """Until the first room is selected and its details are there."""
    while page.model.reading:
        yield
    yield  # the list is shown first
    yield from detail.built_ahead(page.view.first_id())
    yield
    if not page.selected_ids():
        page.view.select_first_room()
