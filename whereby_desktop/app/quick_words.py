"""Trouble with a quick create, in one line for a terminal."""

from PySide6.QtCore import QCoreApplication

from whereby_desktop.meetings.trouble import Trouble, TroubleKind
from whereby_desktop.ui.own_wording import keyring
from whereby_desktop.ui.tray.notification_words import Words
from whereby_desktop.ui.wording import say

translate = QCoreApplication.translate


def trouble_words(trouble: Trouble) -> Words:
    """As the window says it, but for what only the window can offer."""
    said = say(trouble)
    if trouble.kind is TroubleKind.NO_KEY:
        text = translate(
            "QuickCreate",
            "The keyring holds no key for this server. Open Whereby Desktop and connect first.",
        )
        return Words(said.title, text)
    if trouble.kind is TroubleKind.KEYRING_MISSING:
        text = translate("QuickCreate", "A quick create needs the key that is kept in one.")
        return Words(said.title, text)
    if trouble.kind in (TroubleKind.KEYRING_LOCKED, TroubleKind.KEYRING_HUNG):
        text = translate("QuickCreate", "The API key is kept there. Unlock it and try again.")
        return Words(said.title, text)
    if trouble.kind is TroubleKind.KEYRING_REFUSED:
        text = translate("QuickCreate", "The API key could not be read from {0}.")
        return Words(said.title, f"{text.format(keyring(trouble))} {trouble.words}".strip())
    return Words(said.title, f"{said.text} {said.small}".strip())


def one_line(words: Words) -> str:
    return translate("QuickCreate", "{0}. {1}", "title, text").format(words.title, words.text)
