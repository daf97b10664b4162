"""An invitation dialog on screen, and a desk for the commands; in Berlin, in British English."""

from collections.abc import AsyncIterator, Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import QTimeZone
from pytestqt.qtbot import QtBot

from tests.ui.create.fakes import NOON, StoppedClock
from tests.ui.share.share_desk import BERLIN, END, ShareDesk, known, meeting
from whereby_desktop.meetings.known_meeting import KnownMeeting
from whereby_desktop.meetings.past_meeting import Gone, PastMeeting
from whereby_desktop.meetings.ports import Shelved
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.share.invitation_dialog import InvitationDialog
from whereby_desktop.ui.theme import Theme

OpenDialog = Callable[..., InvitationDialog]


@pytest.fixture
def clock() -> StoppedClock:
    return StoppedClock()


@pytest.fixture
def open_dialog(qtbot: QtBot, theme: Theme, icons: Icons, clock: StoppedClock) -> OpenDialog:
    """Shows a dialog: for a meeting, with a wording, in a zone."""

    def show(
        of: KnownMeeting | None = None, template: str = "", zone: QTimeZone = BERLIN
    ) -> InvitationDialog:
        dialog = InvitationDialog(theme, icons, clock, of or known(), 1, template, zone)
        qtbot.addWidget(dialog)
        with qtbot.waitActive(dialog):
            dialog.show()
        return dialog

    return show


@pytest.fixture
def dialog(open_dialog: OpenDialog) -> InvitationDialog:
    return open_dialog()


@pytest.fixture
async def desk(theme: Theme, icons: Icons) -> AsyncIterator[ShareDesk]:
    """Rooms: "open", "ended", and "past" in the history."""
    ended = meeting("ended", NOON - timedelta(hours=2), links=False)
    remembered = known().remembered
    assert remembered is not None
    shelved = Shelved(
        (meeting("open", END, links=False), ended),
        NOON,
        {"open": remembered},
        history=(PastMeeting(KnownMeeting(meeting("past", links=False)), NOON, Gone.MISSING),),
    )
    desk = ShareDesk(theme, icons, shelved)
    await desk.book.open()
    desk.window.show()
    yield desk
    await desk.close()
