"""How an invitation leaves the program at once: by the clipboard, by mail."""

from PySide6.QtCore import QObject

from whereby_desktop.meetings.invitation import Invitation, InvitedAs
from whereby_desktop.meetings.mail_draft import TooLongForMailError, mail_address
from whereby_desktop.ui.desk import Desk
from whereby_desktop.ui.notices import Notice


class WaysOut(QObject):
    """Each method says in the status bar what it did. `room` is the room's short name."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk

    def copy(self, invitation: Invitation, room: str) -> str:
        """As plain text and as HTML. Returns what was said."""
        self._desk.clipboard.copy_invitation(
            invitation.text(),
            invitation.html(),
            keyed=_keyed(invitation),
            seconds=self._seconds(invitation),
        )
        return self._say_copied(invitation, self.tr("Invitation copied: {0}").format(room))

    def copy_markdown(self, invitation: Invitation, room: str) -> str:
        """Returns what was said."""
        clipboard, markdown = self._desk.clipboard, invitation.markdown()
        if _keyed(invitation):
            clipboard.copy_secret(markdown, self._seconds(invitation))
        else:
            clipboard.copy(markdown.reveal())
        words = self.tr("Invitation copied as Markdown: {0}").format(room)
        return self._say_copied(invitation, words)

    def mail(self, invitation: Invitation) -> Notice | None:
        """Opens a draft in the person's mail program. What to say where that cannot be."""
        key = "mail"
        try:
            address = mail_address(invitation.words.title, invitation.text())
        except TooLongForMailError:
            title = self.tr("The invitation is too long for a mail draft")
            return Notice(title, self.tr("Copy it and paste it into a mail."), "warn", key=key)
        if not self._desk.open_url(address.reveal()):
            title = self.tr("No mail program answered")
            text = self.tr("Copy the invitation and paste it into a mail.")
            return Notice(title, text, "warn", key=key)
        self._desk.notices.withdraw(key)
        self._desk.window.status.show_passing(self.tr("Mail opened"))
        return None

    def _seconds(self, invitation: Invitation) -> int:
        now = self._desk.preferences.now
        if invitation.carried is InvitedAs.HOST:
            return now.clear_host_link_seconds
        return now.clear_viewer_link_seconds if invitation.carried is InvitedAs.VIEWER else 0

    def _say_copied(self, invitation: Invitation, plainly: str) -> str:
        words, icon = plainly, "checkcircle"
        if _keyed(invitation):
            words, icon = self._keyed_words(invitation), "key"
        self._desk.window.status.show_passing(words, icon=icon)
        return words

    def _keyed_words(self, invitation: Invitation) -> str:
        seconds = self._seconds(invitation)
        if invitation.carried is InvitedAs.VIEWER:
            if not seconds:
                return self.tr("Invitation with the viewer link copied")
            words = self.tr(
                "Invitation with the viewer link copied. It leaves the clipboard in {0} s"
            )
            return words.format(seconds)
        if not seconds:
            return self.tr("Invitation with the host link copied")
        words = self.tr("Invitation with the host link copied. It leaves the clipboard in {0} s")
        return words.format(seconds)


def _keyed(invitation: Invitation) -> bool:
    return invitation.carried is not InvitedAs.GUEST
