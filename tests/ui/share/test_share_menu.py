"""Which actions the Share menu holds."""

from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.longer_texts import another_language
from whereby_desktop.ui.actions import Actions, Do
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.share.share_menu import ShareMenu
from whereby_desktop.ui.theme import Theme


def test_it_holds_the_actions(qtbot: QtBot, qapp: QApplication, theme: Theme, icons: Icons) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    actions = Actions(theme, icons, window)
    menu = ShareMenu(actions, window)
    assert menu.title() == "Share"
    assert [each for each in menu.actions() if not each.isSeparator()] == [
        actions[do]
        for do in (
            Do.INVITE,
            Do.COPY_MARKDOWN,
            Do.MAIL,
            Do.ADD_TO_CALENDAR,
            Do.SHOW_QR,
            Do.LINK_OPTIONS,
            Do.OPEN_PRIVATE,
        )
    ]
    with another_language(qapp):
        assert menu.title().startswith("[Share")
