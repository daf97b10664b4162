"""Every setting once: its type, its default and what it means."""

from dataclasses import dataclass
from enum import StrEnum


class Theme(StrEnum):
    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class OnClose(StrEnum):
    ASK = "ask"
    TRAY = "tray"
    QUIT = "quit"


class TrayClick(StrEnum):
    WINDOW = "window"
    NEW_MEETING = "new meeting"
    MENU = "menu"


class AfterCreate(StrEnum):
    COPY_GUEST = "copy guest link"
    COPY_HOST = "copy host link"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class Preferences:
    """What the user chose. One field, one setting; storage keeps unknown ones for newer versions.

    Nothing here is secret: keys live in the keyring.
    """

    # The name shown for the account; the key itself is in the keyring under "default@HOST".
    account_name: str = ""
    # Set once a key was accepted: the welcome screen is for those who have none.
    connected: bool = False
    # "" follows the system, else a language tag such as "de".
    language: str = ""
    theme: Theme = Theme.SYSTEM
    # What closing the window does. ASK: the question comes once, its answer is kept here.
    on_close: OnClose = OnClose.ASK
    tray_click: TrayClick = TrayClick.WINDOW
    after_create: AfterCreate = AfterCreate.COPY_GUEST
    # The preset "New meeting now" and the tray use, by its key.
    default_preset: str = "consult"
    # Points that work in the background leaves for the user's own clicks.
    reserved_points: int = 50
    # Seconds between two refreshes of the list while the window is open; 0: never by itself.
    refresh_seconds: int = 60
    # Seconds after which a copied host link leaves the clipboard; 0: never.
    clear_host_link_seconds: int = 60
    hide_names_in_notifications: bool = False
    # "There is no tray on this desktop" is said once.
    told_no_tray: bool = False
    # Where the window was and how it was split, as Qt wrote it down (base64).
    window_geometry: str = ""
    split: str = ""


# The smallest and largest sensible value of each number, for files edited by hand.
RANGES = {
    "reserved_points": (0, 100_000),
    "refresh_seconds": (0, 86_400),
    "clear_host_link_seconds": (0, 3_600),
}
