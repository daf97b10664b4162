"""The icon's tint, by the panel it lies on."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QIcon
from pytestqt.qtbot import QtBot

from whereby_desktop.preferences import Theme as Choice
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.tray.tray_icon import panel_is_dark, tray_icon

LIGHT, DARK, UNKNOWN = Qt.ColorScheme.Light, Qt.ColorScheme.Dark, Qt.ColorScheme.Unknown


@pytest.mark.parametrize(
    ("desktop", "scheme", "guess", "dark"),
    [
        ("KDE", LIGHT, True, False),
        ("KDE", DARK, False, True),
        ("XFCE", UNKNOWN, True, True),
        ("XFCE", UNKNOWN, False, False),
        ("ubuntu:GNOME", LIGHT, False, True),
        ("", UNKNOWN, False, False),
    ],
)
def test_panel(desktop: str, scheme: Qt.ColorScheme, guess: bool, dark: bool) -> None:
    assert panel_is_dark(desktop, scheme, guess=guess) is dark


@pytest.mark.parametrize(("desktop", "colour"), [("KDE", "text"), ("GNOME", "surface")])
def test_tint(
    theme: Theme, icons: Icons, monkeypatch: pytest.MonkeyPatch, desktop: str, colour: str
) -> None:
    monkeypatch.setenv("XDG_CURRENT_DESKTOP", desktop)
    assert _darkest(tray_icon(theme, icons)) == theme.colour(colour)


@pytest.mark.parametrize(
    ("told", "colour"), [(None, "surface"), (False, "surface"), (True, "text")]
)
def test_the_apps_own_look_says_nothing_of_the_panel(
    theme: Theme,
    icons: Icons,
    monkeypatch: pytest.MonkeyPatch,
    told: bool | None,
    colour: str,
) -> None:
    """Offscreen Qt knows no scheme of the system; `told`: what the desktop's portal says."""
    monkeypatch.setenv("XDG_CURRENT_DESKTOP", "XFCE")
    theme.choose(Choice.DARK)
    theme.take_system(dark=told, high_contrast=None)
    drawn = _darkest(tray_icon(theme, icons))
    assert drawn == theme.colour(colour)


def test_the_panel_may_change_alone(qtbot: QtBot, theme: Theme) -> None:
    theme.choose(Choice.DARK)
    with qtbot.wait_signal(theme.around_changed):
        theme.take_system(dark=True, high_contrast=None)


def _darkest(icon: QIcon) -> QColor:
    image = icon.pixmap(22, 22).toImage()
    solid = [image.pixelColor(x, y) for x in range(22) for y in range(22)]
    return min((each for each in solid if each.alpha() == 255), key=QColor.lightness)
