"""The picture in the tray, tinted to the panel it lies on."""

import os
import sys

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QIcon

from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.theme import Theme

_SIZES = (16, 22, 24, 32, 48)


def tray_icon(theme: Theme, icons: Icons) -> QIcon:
    """One colour, light on a dark panel and dark on a light one; the coloured mark on Windows."""
    if sys.platform == "win32":
        return icons.app_icon()
    dark_panel = panel_is_dark(
        os.environ.get("XDG_CURRENT_DESKTOP", ""),
        QGuiApplication.styleHints().colorScheme(),
        guess=theme.system_dark,
    )
    # The theme at hand may be the panel's opposite: then its ground has the contrast wanted here.
    colour = "text" if dark_panel == theme.dark else "surface"
    icon = QIcon()
    for size in _SIZES:
        icon.addPixmap(icons.pixmap("tray-mono", colour, size))
    icon.setIsMask(sys.platform == "darwin")
    return icon


def panel_is_dark(desktop: str, scheme: Qt.ColorScheme, *, guess: bool) -> bool:
    """GNOME's top bar is dark in its light style, too; elsewhere panels follow the desktop."""
    if "GNOME" in desktop.upper().split(":"):
        return True
    if scheme is Qt.ColorScheme.Unknown:
        return guess
    return scheme is Qt.ColorScheme.Dark
