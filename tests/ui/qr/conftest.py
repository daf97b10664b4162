"""The dialog with the large code."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.qr.qr_dialog import QrDialog
from whereby_desktop.ui.theme import Theme

LINK = "https://example-clinic.whereby.com/consult-7f3a?displayName=Ada%20%26%20Co&audio=off"


@pytest.fixture
def new_dialog(qtbot: QtBot, theme: Theme, icons: Icons) -> Callable[..., QrDialog]:
    def make(link: str = LINK) -> QrDialog:
        dialog = QrDialog(theme, icons, "consult-7f3a…", link)
        qtbot.addWidget(dialog)
        with qtbot.waitActive(dialog):
            dialog.show()
        return dialog

    return make
