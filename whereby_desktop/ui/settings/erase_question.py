"""The question before everything that is remembered of rooms is erased."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from whereby_desktop.ui.dialogs import Question, ask
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.theme import Theme

translate = QCoreApplication.translate


async def ask_to_erase(theme: Theme, icons: Icons, parent: QWidget | None) -> bool:
    """True if labels and history are to go."""
    return await ask(erase_question(theme, icons, parent))


def erase_question(theme: Theme, icons: Icons, parent: QWidget | None) -> Question:
    return Question(
        theme,
        icons,
        translate("EraseHistory", "Erase labels and history of all accounts on this computer?"),
        translate("EraseHistory", "Rooms at Whereby stay."),
        yes=translate("EraseHistory", "Erase"),
        no=translate("EraseHistory", "Keep"),
        dangerous=True,
        parent=parent,
    )
