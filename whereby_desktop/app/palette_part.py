"""The palette, tied to whatever account is open."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from whereby_desktop.app.account import Account
from whereby_desktop.app.accounts import Accounts
from whereby_desktop.app.furniture import Furniture
from whereby_desktop.app.idle_actions import idle_actions

if TYPE_CHECKING:
    from whereby_desktop.ui.palette.entry import Entry, Source
    from whereby_desktop.ui.palette.latest import Latest
    from whereby_desktop.ui.palette.palette import Palette
    from whereby_desktop.ui.workspace import Workspace


class PalettePart(QObject):
    """`page_wished` carries the page a result is on, `setting_wished` a field of Preferences."""

    page_wished = Signal(str)
    setting_wished = Signal(str)

    def __init__(self, furniture: Furniture, account: Account, accounts: Accounts) -> None:
        super().__init__(furniture.window)
        self._furniture, self._account, self._accounts = furniture, account, accounts
        self._palette: Palette | None = None
        self._latest: Latest | None = None

    def toggle(self) -> None:
        """Opens it, or closes it if it is open."""
        palette = self._made()
        if palette.isVisible():
            palette.close_palette()
            return
        palette.open(self._few(), self._used().keys)
        # Ten thousand rooms take their time: the line is there before.
        QTimer.singleShot(0, self, self._add_rooms)

    def _made(self) -> "Palette":
        if self._palette is None:
            from whereby_desktop.ui.palette.palette import Palette

            furniture = self._furniture
            self._palette = Palette(furniture.theme, furniture.icons, furniture.window)
            self._palette.chosen.connect(self._run)
        return self._palette

    def _used(self) -> "Latest":
        if self._latest is None:
            from whereby_desktop.ui.palette.latest import Latest

            preferences = self._furniture.preferences
            self._latest = Latest(
                preferences.now.palette_latest,
                lambda keys: preferences.change(palette_latest=keys),
            )
        return self._latest

    def _few(self) -> "list[Source]":
        from whereby_desktop.ui.palette import sources
        from whereby_desktop.ui.palette.entry import of_entries
        from whereby_desktop.ui.settings.setting_names import START_AT_LOGIN

        furniture, workspace = self._furniture, self._account.workspace
        entries = sources.action_entries(furniture.actions, idle_actions(self._account))
        if workspace is not None:
            presets = self._account.presets.now.presets
            entries += sources.preset_entries(presets, workspace.create.create_now)
        here = self._account.place.account
        accounts = furniture.preferences.now.accounts
        entries += sources.account_entries(accounts, here, self._accounts.switch)
        missing = [] if furniture.start_at_login else [START_AT_LOGIN]
        entries += sources.setting_entries(self.setting_wished.emit, missing)
        return [of_entries(entries)]

    def _add_rooms(self) -> None:
        from whereby_desktop.ui.palette.sources import room_source

        connected, palette = self._account.connection, self._palette
        if connected is not None and palette is not None and palette.isVisible():
            now = connected.clock.now()
            palette.add(room_source(connected.book.all(), now, self._show_room))

    def _show_room(self, meeting_id: str) -> None:
        """Selects it in the list, which shows all rooms again if it was hidden there."""
        self.page_wished.emit("meetings")
        workspace: Workspace | None = self._account.workspace
        if workspace is None or workspace.page.select(meeting_id):
            return
        workspace.page.toolbar.search.clear_search()
        workspace.page.toolbar.filter.clear_filters()
        workspace.page.select(meeting_id)

    def _run(self, entry: "Entry") -> None:
        from whereby_desktop.ui.palette.entry import Kind

        self._used().note(entry.key, lasting=entry.kind is not Kind.ROOM)
        entry.run()
