"""The page of settings, its search, and what opens from it."""

from collections.abc import Awaitable, Callable

from tests.screens.stage import ACCOUNTS, Stage
from whereby_desktop.preferences import ArrivedSettings, Contrast, OnClose, Preferences
from whereby_desktop.ui.accounts.account_menu import AccountMenu
from whereby_desktop.ui.accounts.remove_account import ask_to_remove
from whereby_desktop.ui.actions import Do
from whereby_desktop.ui.settings.erase_question import erase_question
from whereby_desktop.ui.settings.import_dialog import ImportDialog, changes
from whereby_desktop.ui.settings.proxy_dialog import ProxyDialog
from whereby_desktop.ui.settings.rename_dialog import RenameDialog
from whereby_desktop.ui.settings.settings_page import SettingsPage

ARRIVED = {
    "language": "de",
    "hide_names_in_notifications": True,
    "refresh_seconds": 0,
    "remind_before_end_minutes": 10,
    "reserved_points": 1500,
    "on_close": OnClose.TRAY,
    "contrast": Contrast.HIGH,
}


def _page(on: Stage) -> SettingsPage:
    on.do(Do.SETTINGS)
    page = on.window.page_widget
    assert isinstance(page, SettingsPage)
    return page


async def settings(on: Stage) -> None:
    page = _page(on)
    page.desktop.show_tray(tray=True)
    page.desktop.show_browsers(("Firefox", "Chromium"))
    page.desktop.show_start_at_login(starts=True)
    await on.take_through("settings", on.window)


async def settings_search(on: Stage) -> None:
    page = _page(on)
    words = {"hits": "re", "card": page.look.title, "nothing": "xylophone"}
    for name, typed in words.items():
        page.search.setText(typed)
        await on.take(f"settings-search-{name}")


async def settings_dialogs(on: Stage) -> None:
    theme, icons, window = on.theme, on.icons, on.window
    arrived = ArrivedSettings(ARRIVED, {"sound": "bell"}, ("theme",))
    changed = changes(Preferences(), ARRIVED)
    dialog = ImportDialog(theme, icons, "whereby-settings.json", changed, arrived, window)
    await on.take_opened("settings-import", dialog)
    await on.take_opened("account-rename", RenameDialog(theme, icons, "Example Clinic", window))
    await on.take_opened("erase", erase_question(theme, icons, window))
    asking = ask_to_remove(theme, icons, "Example Clinic", None, window)
    on.program.furniture.background.start(asking, name="remove account")
    await on.take_dialog("account-remove", through=False)


async def proxy(on: Stage) -> None:
    dialog = ProxyDialog(on.theme, on.icons, on.window)
    await on.take_opened("proxy", dialog)
    for name, address, kept in (
        ("proxy-login-kept", "http://proxy.example.net:3128", True),
        ("proxy-wrong", "htp://proxy.example.net", False),
    ):
        dialog = ProxyDialog(on.theme, on.icons, on.window)
        dialog.fill(address, login_kept=kept)
        dialog.form.check()
        await on.take_opened(name, dialog)


async def account_menu(on: Stage) -> None:
    for name, accounts in (("several", ACCOUNTS), ("one", ACCOUNTS[:1])):
        menu = AccountMenu(on.theme, on.icons, accounts, "default", on.window)
        await on.take_menu(f"menu-accounts-{name}", menu)


SCENES: tuple[Callable[[Stage], Awaitable[None]], ...] = (
    settings, settings_search, settings_dialogs, proxy, account_menu,
)  # fmt: skip
