"""The question before the key is forgotten."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from whereby_desktop.meetings.ports import KeyringWords
from whereby_desktop.ui.dialogs import Question, ask
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.theme import Theme

translate = QCoreApplication.translate


async def ask_to_forget(
    theme: Theme, icons: Icons, keyring: KeyringWords | None, parent: QWidget | None
) -> bool:
    """True if the key is to go. Without a keyring it is only in memory."""
    return await ask(forget_question(theme, icons, keyring, parent))


def forget_question(
    theme: Theme, icons: Icons, keyring: KeyringWords | None, parent: QWidget | None
) -> Question:
    if keyring is None:
        text = translate("ForgetKey", "Removes the key from memory. Rooms at Whereby stay.")
    else:
        text = translate("ForgetKey", "Removes the key from {0}. Rooms at Whereby stay.").format(
            keyring.name
        )
    return Question(
        theme,
        icons,
        translate("ForgetKey", "Forget the key?"),
        text,
        yes=translate("ForgetKey", "Forget key"),
        no=translate("ForgetKey", "Keep key"),
        dangerous=True,
        parent=parent,
    )
