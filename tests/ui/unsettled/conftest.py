"""Rooms that fit what was asked for, and the dialog that shows them."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.in_front import in_front
from whereby_desktop.meetings.draft import MeetingDraft
from whereby_desktop.meetings.known_meeting import KnownMeeting
from whereby_desktop.meetings.meeting import Meeting
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.unsettled.asked_room import AskedRoom
from whereby_desktop.ui.unsettled.unsettled_dialog import UnsettledDialog

NOW = datetime.now(UTC).replace(hour=11, minute=42, second=7, microsecond=0)
END = NOW + timedelta(hours=2)
DRAFT = MeetingDraft(END, prefix="consult-")
MakeDialog = Callable[..., UnsettledDialog]


def room(letter: str) -> KnownMeeting:
    """Its id, and the name's end, are this letter eight times."""
    name = f"consult-{letter * 8}-55d1-4e0b-9c1d-2f6b8e1fa7f4"
    url = f"https://example-clinic.whereby.com/{name}"
    return KnownMeeting(Meeting(letter * 8, name, url, NOW, END))


@pytest.fixture
def make_dialog(qtbot: QtBot, theme: Theme, icons: Icons) -> MakeDialog:
    def make(*rooms: KnownMeeting, label: str = "Intake", width: int = 0) -> UnsettledDialog:
        asked = AskedRoom(label, DRAFT, NOW - timedelta(seconds=2))
        dialog = UnsettledDialog(theme, icons, asked)
        dialog.show_rooms(rooms, NOW)
        if width:
            dialog.resize(width, dialog.height())
        in_front(qtbot, dialog)
        return dialog

    return make
