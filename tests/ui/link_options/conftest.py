"""An editor and a dialog as the program shows them."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from whereby_desktop.meetings.known_meeting import KnownMeeting
from whereby_desktop.meetings.link_options import NO_OPTIONS, LinkOptions
from whereby_desktop.meetings.meeting import Meeting
from whereby_desktop.meetings.remembered import Remembered
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.link_options.link_options_dialog import LinkOptionsDialog
from whereby_desktop.ui.link_options.link_options_editor import LinkOptionsEditor
from whereby_desktop.ui.theme import Theme

NOW = datetime(2026, 11, 25, 12, 42, 7, tzinfo=UTC)
ROOM = Meeting(
    "1",
    "consult-7f3a",
    "https://example-clinic.whereby.com/consult-7f3a",
    NOW,
    NOW + timedelta(hours=1),
)


@pytest.fixture
def editor(qtbot: QtBot, theme: Theme, icons: Icons) -> LinkOptionsEditor:
    editor = LinkOptionsEditor(theme, icons)
    qtbot.addWidget(editor)
    editor.resize(480, 400)
    with qtbot.waitActive(editor):
        editor.show()
    return editor


@pytest.fixture
def new_dialog(qtbot: QtBot, theme: Theme, icons: Icons) -> Callable[..., LinkOptionsDialog]:
    def make(options: LinkOptions = NO_OPTIONS, parent: QWidget | None = None) -> LinkOptionsDialog:
        known = KnownMeeting(ROOM, Remembered("1", link_options=options))
        dialog = LinkOptionsDialog(theme, icons, known, parent)
        qtbot.addWidget(dialog)
        with qtbot.waitActive(dialog):
            dialog.show()
        return dialog

    return make
