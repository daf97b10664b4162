"""Which browsers with a private window are here, and opening a guest link in one.

Safari is not among them: no command opens its private window.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from urllib.parse import parse_qsl, urlsplit

from whereby_desktop.meetings.link_parameters import is_key
from whereby_desktop.ui.browsers.surroundings import Surroundings

_SNAPS = "/snap/bin"
_FLATPAKS = ("/var/lib/flatpak/exports/bin", "{home}/.local/share/flatpak/exports/bin")
_APPLICATIONS = ("/Applications", "{home}/Applications")
_APP_PATHS = r"SOFTWARE\Microsoft\Windows\CurrentVersion\App Paths"


@dataclass(frozen=True, slots=True)
class Browser:
    """`command` opens a private window with the link that follows it."""

    name: str
    command: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Product:
    """`programs`: its names on Linux; the others: "" where there is none."""

    name: str
    flag: str
    programs: tuple[str, ...]
    flatpak: str
    windows: str = ""
    mac: str = ""

    def is_default(self, desktop_file: str) -> bool:
        """`firefox.desktop`, `firefox_firefox.desktop` (snap) or `org.mozilla.firefox.desktop`."""
        name = desktop_file.removesuffix(".desktop")
        return name in (*self.programs, self.flatpak) or name.partition("_")[0] in self.programs


_PRODUCTS = (
    _Product(
        "Firefox",
        "--private-window",
        ("firefox", "firefox-esr"),
        "org.mozilla.firefox",
        "firefox.exe",
        "Firefox.app",
    ),
    _Product(
        "Google Chrome",
        "--incognito",
        ("google-chrome", "google-chrome-stable"),
        "com.google.Chrome",
        "chrome.exe",
        "Google Chrome.app",
    ),
    _Product(
        "Chromium",
        "--incognito",
        ("chromium", "chromium-browser"),
        "org.chromium.Chromium",
        "chromium.exe",
        "Chromium.app",
    ),
    _Product(
        "Microsoft Edge",
        "--inprivate",
        ("microsoft-edge", "microsoft-edge-stable"),
        "com.microsoft.Edge",
        "msedge.exe",
        "Microsoft Edge.app",
    ),
    _Product(
        "Brave",
        "--incognito",
        ("brave-browser", "brave"),
        "com.brave.Browser",
        "brave.exe",
        "Brave Browser.app",
    ),
    _Product(
        "Vivaldi",
        "--incognito",
        ("vivaldi", "vivaldi-stable"),
        "com.vivaldi.Vivaldi",
        "vivaldi.exe",
        "Vivaldi.app",
    ),
    _Product("Opera", "--private", ("opera",), "com.opera.Opera", "opera.exe", "Opera.app"),
    _Product(
        "LibreWolf",
        "--private-window",
        ("librewolf",),
        "io.gitlab.librewolf-community",
        "librewolf.exe",
        "LibreWolf.app",
    ),
    # Its --incognito-mode knows the user's logins; a private instance knows nothing.
    _Product(
        "GNOME Web", "--private-instance", ("epiphany-browser", "epiphany"), "org.gnome.Epiphany"
    ),
)


def private_browsers(around: Surroundings) -> list[Browser]:
    """The browsers found, the default one first where that can be told. Looks at disks: slow."""
    if around.platform == "win32":
        return list(_on_windows(around))
    if around.platform == "darwin":
        return list(_on_macos(around))
    return list(_on_linux(around))


def names_of(browsers: Sequence[Browser]) -> list[str]:
    """For a choice of the browser that is used; the preference holds one of them."""
    return [each.name for each in browsers]


def preferred(browsers: Sequence[Browser], name: str) -> Browser | None:
    """The browser of that name, else the first; None where there is none."""
    return next((each for each in browsers if each.name == name), next(iter(browsers), None))


def may_open(link: str) -> bool:
    """Whether every program of this computer may see the link: no key, and a web address."""
    parts = urlsplit(link)
    given = chain(
        parse_qsl(parts.query, keep_blank_values=True),
        parse_qsl(parts.fragment.rpartition("?")[2], keep_blank_values=True),
    )
    return parts.scheme == "https" and bool(parts.netloc) and not any(is_key(n) for n, _ in given)


def start(browser: Browser, link: str) -> bool:
    """Opens the link in a private window; False where the browser does not start.

    Raises ValueError for anything but an https:// link without a key: the list of running programs
    shows it to everybody.
    """
    if not may_open(link):
        raise ValueError("Only an https link without a room key may be handed to a browser")
    from PySide6.QtCore import QProcess

    program, *arguments = browser.command
    started, _process_id = QProcess.startDetached(program, [*arguments, link])
    return started


def _on_linux(around: Surroundings) -> Iterator[Browser]:
    default = around.default_browser()
    for product in sorted(_PRODUCTS, key=lambda each: not each.is_default(default)):
        if program := _program(product, around):
            yield Browser(product.name, (program, product.flag))


def _program(product: _Product, around: Surroundings) -> str:
    for name in product.programs:
        if found := around.which(name):
            return found
    snaps = around.listdir(_SNAPS)
    for name in product.programs:
        if name in snaps:
            return f"{_SNAPS}/{name}"
    for folder in _folders(_FLATPAKS, around):
        if product.flatpak in around.listdir(folder):
            return f"{folder}/{product.flatpak}"
    return ""


def _on_windows(around: Surroundings) -> Iterator[Browser]:
    for product in _PRODUCTS:
        if product.windows:
            registered = around.registered(rf"{_APP_PATHS}\{product.windows}")
            if program := registered.strip().strip('"'):
                yield Browser(product.name, (program, product.flag))


def _on_macos(around: Surroundings) -> Iterator[Browser]:
    for product in _PRODUCTS:
        for folder in _folders(_APPLICATIONS, around):
            if product.mac and product.mac in around.listdir(folder):
                app = f"{folder}/{product.mac}"
                command = ("/usr/bin/open", "-na", app, "--args", product.flag)
                yield Browser(product.name, command)
                break


def _folders(folders: tuple[str, ...], around: Surroundings) -> list[str]:
    return [each.format(home=around.home) for each in folders]
