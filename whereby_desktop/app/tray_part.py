"""The tray and the notifications, tied to whatever account is open."""

from PySide6.QtCore import QObject, Signal

from whereby_desktop.app.account import Account
from whereby_desktop.app.furniture import Furniture
from whereby_desktop.meetings.book import Created
from whereby_desktop.ui.meetings.link_kind import LinkKind
from whereby_desktop.ui.notices import Notice
from whereby_desktop.ui.tray.notifications import Notifier
from whereby_desktop.ui.tray.tray import Tray


class TrayPart(QObject):
    """`quit_wished` and `settings_wished` come from the tray's menu."""

    quit_wished = Signal()
    settings_wished = Signal()

    def __init__(self, furniture: Furniture, account: Account) -> None:
        super().__init__(furniture.window)
        self._furniture, self._account = furniture, account
        self._tray = Tray(furniture.theme, furniture.icons, furniture.preferences, self)
        self._notifier = Notifier(furniture.preferences, self._tray, self)
        self._from_tray = False

    @property
    def available(self) -> bool:
        return self._tray.available

    def start(self) -> None:
        window = self._furniture.window
        self._tray.open_wished.connect(window.bring_to_front)
        self._tray.quit_wished.connect(self.quit_wished)
        self._tray.settings_wished.connect(self.settings_wished)
        self._tray.create_wished.connect(self._create)
        self._tray.copy_wished.connect(self._copy)
        self._account.opened.connect(self._opened)
        self._tray.start()
        if not self._tray.available:
            self._tell_once()

    def _opened(self) -> None:
        workspace, connected = self._account.workspace, self._account.connection
        if workspace is None or connected is None:
            return
        self._tray.set_book(connected.book, connected.pacing, connected.clock)
        workspace.create.created.connect(self._created)
        self._notifier.open_wished.connect(lambda each: workspace.commands.open_in_browser([each]))
        self._notifier.host_link_wished.connect(lambda each: workspace.commands.copy_host([each]))

    def _create(self, preset_key: str) -> None:
        if self._account.workspace is not None:
            self._from_tray = True
            self._account.workspace.create.create_now(preset_key)

    def _copy(self, meeting_id: str, kind: LinkKind) -> None:
        workspace, connected = self._account.workspace, self._account.connection
        known = connected.book.get(meeting_id) if connected else None
        if workspace is None or known is None:
            return
        workspace.commands.copy(meeting_id, kind)
        self._notifier.link_copied(known.meeting, kind)

    def _created(self, made: Created) -> None:
        """Only what was done from the tray is said by a notification: the window says the rest."""
        if self._from_tray or not self._furniture.window.isActiveWindow():
            quota = self._account.connection.pacing.quota if self._account.connection else None
            self._notifier.room_created(made.known.meeting, quota)
        self._from_tray = False

    def _tell_once(self) -> None:
        if self._furniture.preferences.now.told_no_tray:
            return
        self._furniture.notices.show_notice(
            Notice(
                self.tr("No tray on this desktop"),
                self.tr("Closing the window quits the app."),
                "warn",
                key="no tray",
                seconds=20,
            )
        )
        self._furniture.preferences.change(told_no_tray=True)
