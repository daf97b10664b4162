"""The question before an account is removed from this computer."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from whereby_desktop.meetings.ports import KeyringWords
from whereby_desktop.ui.dialogs import Question, ask
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.theme import Theme

translate = QCoreApplication.translate


async def ask_to_remove(
    theme: Theme, icons: Icons, name: str, keyring: KeyringWords | None, parent: QWidget | None
) -> bool:
    """True if the account is to go. Without a keyring its key is only in memory."""
    if keyring is None:
        text = translate(
            "RemoveAccount",
            "Removes the key from memory and this account’s presets and history from this "
            "computer. Rooms at Whereby stay.",
        )
    else:
        text = translate(
            "RemoveAccount",
            "Removes the key from {0} and this account’s presets and history from this computer. "
            "Rooms at Whereby stay.",
        ).format(keyring.name)
    return await ask(
        Question(
            theme,
            icons,
            translate("RemoveAccount", "Remove {0}?").format(name),
            text,
            yes=translate("RemoveAccount", "Remove account"),
            no=translate("RemoveAccount", "Keep account"),
            dangerous=True,
            parent=parent,
        )
    )
