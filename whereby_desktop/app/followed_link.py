"""What a followed link leads to: at most one question, and a meeting only after a yes."""

from PySide6.QtWidgets import QApplication

from whereby_desktop.app.account import Account
from whereby_desktop.app.furniture import Furniture
from whereby_desktop.app.link_wish import shown, wished_preset
from whereby_desktop.app.tray_part import TrayPart
from whereby_desktop.meetings.presets import Preset
from whereby_desktop.meetings.quota import CallKind
from whereby_desktop.ui.create.link_question import (
    LINK_NOTICE,
    link_question,
    not_connected,
    not_understood,
    something_is_open,
    unknown_preset,
)
from whereby_desktop.ui.create.preset_names import preset_name
from whereby_desktop.ui.dialogs import ask
from whereby_desktop.ui.notices import Notice


class FollowedLink:
    def __init__(self, furniture: Furniture, account: Account, tray: TrayPart) -> None:
        self._furniture, self._account, self._tray = furniture, account, tray

    async def follow(self, link: str) -> None:
        self._furniture.notices.withdraw(LINK_NOTICE)
        try:
            name = wished_preset(link)
        except ValueError:
            self._say(not_understood(shown(link)))
            return
        connected = self._account.connection
        if connected is None or connected.client is None:
            self._say(not_connected())
            return
        preset = self._preset(name)
        if preset is None:
            self._say(unknown_preset(shown(name)))
        elif QApplication.activeModalWidget() is not None:
            self._say(something_is_open())
        else:
            await self._ask(preset)

    async def _ask(self, preset: Preset) -> None:
        furniture, connected = self._furniture, self._account.connection
        if connected is None:
            return
        question = link_question(
            furniture.theme,
            furniture.icons,
            preset_name(preset),
            connected.pacing.price(CallKind.CREATE),
            connected.pacing.quota,
            furniture.window,
        )
        if await ask(question) and self._account.connection is connected:
            self._tray.create(preset.key)

    def _preset(self, name: str) -> Preset | None:
        """By its name as it is shown, whatever its capitals; else by its key."""
        known = self._account.presets.now
        if not name:
            return known.default
        for each in known.presets:
            if preset_name(each).casefold() == name.casefold():
                return each
        return known.get(name)

    def _say(self, notice: Notice) -> None:
        self._furniture.notices.show_notice(notice)
