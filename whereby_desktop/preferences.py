"""Every setting once: its type, its default and what it means."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum


class Theme(StrEnum):
    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Contrast(StrEnum):
    """HIGH: always; SYSTEM: where the desktop asks for it."""

    SYSTEM = "system"
    HIGH = "high"


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


class ProxyUse(StrEnum):
    """The way to Whereby: as the system has it, straight, or through a proxy of one's own."""

    SYSTEM = "system"
    NONE = "none"
    OWN = "own"


class KeepHistory(StrEnum):
    """For how long past meetings are remembered."""

    NOT_AT_ALL = "not at all"
    MONTH = "30 days"
    QUARTER = "90 days"
    YEAR = "a year"
    FOR_EVER = "for ever"

    @property
    def span(self) -> timedelta | None:
        """None: until they are erased."""
        days = {"not at all": 0, "30 days": 30, "90 days": 90, "a year": 365}.get(self.value)
        return None if days is None else timedelta(days=days)


class AccountColour(StrEnum):
    """By which an account is told from the others at a glance."""

    TEAL = "teal"
    BLUE = "blue"
    VIOLET = "violet"
    ROSE = "rose"
    ORANGE = "orange"
    GREEN = "green"
    GREY = "grey"


@dataclass(frozen=True, slots=True)
class AccountEntry:
    """One account. `key` names its entries in the keyring and its files; it is never shown.

    `connected`: a key of it was accepted once; the welcome screen is for those who have none.
    `organisation` is the host of its rooms, "" while no room has been seen: accounts of one
    organisation share their points.
    """

    key: str = "default"
    name: str = ""
    colour: AccountColour = AccountColour.TEAL
    connected: bool = False
    organisation: str = ""


@dataclass(frozen=True, slots=True)
class Preferences:
    """What the user chose. One field, one setting; storage keeps unknown ones for newer versions.

    Nothing here is secret: keys live in the keyring.
    """

    # Never empty. The API keys themselves are in the keyring, each under "KEY@HOST".
    accounts: tuple[AccountEntry, ...] = (AccountEntry(),)
    # The account in use, by its key.
    account_key: str = "default"
    # "" follows the system, else a language tag such as "de".
    language: str = ""
    theme: Theme = Theme.SYSTEM
    contrast: Contrast = Contrast.SYSTEM
    # What closing the window does. ASK: the question comes once, its answer is kept here.
    on_close: OnClose = OnClose.ASK
    tray_click: TrayClick = TrayClick.WINDOW
    after_create: AfterCreate = AfterCreate.COPY_GUEST
    # Points that work in the background leaves for the user's own clicks.
    reserved_points: int = 50
    # Seconds between two refreshes of the list while the window is open; 0: never by itself.
    refresh_seconds: int = 60
    # Seconds after which a copied host link leaves the clipboard; 0: never.
    clear_host_link_seconds: int = 60
    # The same for a viewer link, which is made to be handed out.
    clear_viewer_link_seconds: int = 0
    hide_names_in_notifications: bool = False
    # Which kinds of notifications are shown; reminders have their own minutes below.
    notify_created: bool = True
    notify_copied: bool = True
    notify_deleting: bool = True
    notify_batch: bool = True
    notify_trouble: bool = True
    # Minutes before a meeting's end, and before its host rights end, to remind; 0: not at all.
    remind_before_end_minutes: int = 5
    remind_before_host_rights_end_minutes: int = 10
    keep_history: KeepHistory = KeepHistory.YEAR
    # What an invitation says; "" is the program's own wording in the user's language.
    invitation: str = ""
    # The browser whose private window opens guest links, by its name; "": the first one found.
    private_browser: str = ""
    # The address of a proxy of one's own stays for the next time. Its user name and password are in
    # the keyring; `proxy_login` says that they are.
    proxy: ProxyUse = ProxyUse.SYSTEM
    proxy_address: str = ""
    proxy_login: bool = False
    # "There is no tray on this desktop" is said once.
    told_no_tray: bool = False
    # Whether the desktop was asked to hand the program a key for a new meeting from anywhere.
    global_shortcut: bool = False
    # What was last chosen by name in the palette, the latest first, separated by blanks; no rooms.
    palette_latest: str = ""
    # Where the window was and how it was split, as Qt wrote it down (base64).
    window_geometry: str = ""
    split: str = ""

    @property
    def account(self) -> AccountEntry:
        """The account in use; the first one where that is gone."""
        in_use = (each for each in self.accounts if each.key == self.account_key)
        return next(in_use, self.accounts[0])

    def accounts_with(self, entry: AccountEntry) -> tuple[AccountEntry, ...]:
        """The accounts with `entry` in the place of that of its key, else at the end."""
        if all(each.key != entry.key for each in self.accounts):
            return (*self.accounts, entry)
        return tuple(entry if each.key == entry.key else each for each in self.accounts)


# The smallest and largest sensible value of each number, for files edited by hand.
RANGES = {
    "reserved_points": (0, 100_000),
    "refresh_seconds": (0, 86_400),
    "clear_host_link_seconds": (0, 3_600),
    "clear_viewer_link_seconds": (0, 3_600),
    "remind_before_end_minutes": (0, 1_440),
    "remind_before_host_rights_end_minutes": (0, 59),
}

# Of this computer and its accounts: never in a file for another one.
LOCAL = frozenset(
    {
        "accounts",
        "account_key",
        "told_no_tray",
        "proxy",
        "proxy_address",
        "proxy_login",
        "global_shortcut",
        "palette_latest",
        "window_geometry",
        "split",
    }
)


@dataclass(frozen=True, slots=True)
class ArrivedSettings:
    """What a file for another computer holds: settings by their fields.

    `unknown`: those of a newer version, kept for it. `unusable`: fields whose value cannot be.
    """

    known: Mapping[str, object]
    unknown: Mapping[str, object]
    unusable: tuple[str, ...] = ()
