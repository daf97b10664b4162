"""Says in words where the key goes."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from whereby_desktop.meetings.ports import KeyringWords
from whereby_desktop.meetings.trouble import Trouble
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.welcome.icon_card import IconCard
from whereby_desktop.ui.wording import say


class KeyringCard(IconCard):
    """The keyring that will keep the key, or why it is kept in memory only.

    `once`: for a key that is not to be stored at all.
    """

    def __init__(
        self, theme: Theme, icons: Icons, *, once: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, icons, ground="sunken", parent=parent)
        self._once = once
        self._keyring: KeyringWords | None = None
        self._trouble: Trouble | None = None
        self._say_it()

    @property
    def locked(self) -> bool:
        """Whether storing will ask the person to unlock the keyring."""
        return self._keyring is not None and self._keyring.locked

    def show_keyring(self, keyring: KeyringWords) -> None:
        self._keyring, self._trouble = keyring, None
        self._say_it()

    def show_trouble(self, trouble: Trouble) -> None:
        self._keyring, self._trouble = None, trouble
        self._say_it()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._say_it()
        super().changeEvent(event)

    def _say_it(self) -> None:
        if self._once:
            self.show_words(
                self.tr("Not stored"),
                self.tr("“Once” keeps the key in memory until you quit."),
                icon="keyring",
            )
        elif self._trouble is not None:
            said, memory = say(self._trouble), self.tr("The key stays in memory until you quit.")
            self.show_words(said.title, memory, icon="warn", colour="warn")
        elif self._keyring is not None:
            self._say_where(self._keyring)
        else:
            self.show_words(self.tr("Looking for the keyring…"), self._never(), icon="keyring")

    def _say_where(self, keyring: KeyringWords) -> None:
        if keyring.collection:
            where = self.tr("Stored in {0}, “{1}” collection").format(
                keyring.name, keyring.collection
            )
        else:
            where = self.tr("Stored in {0}").format(keyring.name)
        if keyring.locked:
            asked = self.tr("It is locked. It asks you to unlock it when the key is stored.")
            self.show_words(where, asked, icon="keyring", colour="warn")
        else:
            self.show_words(where, self._never(), icon="keyring")

    def _never(self) -> str:
        return self.tr("Never in a settings file, a log or a backup of this app.")
