"""Colours, fonts and measures of the design, in light and dark, each in high contrast, too.

The accent is that of the account in use.
"""

import json
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontInfo, QPalette
from PySide6.QtWidgets import QApplication

from whereby_desktop.preferences import AccountColour, Contrast
from whereby_desktop.preferences import Theme as Choice

DESIGN_PX = 13  # the font size at which the design's measures are given
OWN_ACCENT = AccountColour.TEAL  # the design's, where no account has another one

_Accents = dict[str, dict[str, dict[str, str]]]  # by account colour, then by set of colours


class _Type(NamedTuple):
    ratio: float
    weight: QFont.Weight


_W = QFont.Weight
_TYPES = {
    "caption": _Type(0.85, _W.Normal),
    "small": _Type(0.92, _W.Normal),
    "smallLabel": _Type(0.92, _W.Medium),
    "body": _Type(1.0, _W.Normal),
    "label": _Type(1.0, _W.Medium),
    "strong": _Type(1.0, _W.DemiBold),
    "section": _Type(0.92, _W.DemiBold),
    "heading": _Type(1.15, _W.DemiBold),
    "title": _Type(1.23, _W.DemiBold),
    "display": _Type(1.7, _W.DemiBold),
}

_PALETTE = {
    QPalette.ColorRole.Window: "surface",
    QPalette.ColorRole.Base: "surface",
    QPalette.ColorRole.AlternateBase: "sunken",
    QPalette.ColorRole.Button: "surface",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.PlaceholderText: "text3",
    QPalette.ColorRole.Highlight: "accent",
    QPalette.ColorRole.Accent: "accent",
    QPalette.ColorRole.HighlightedText: "onAccent",
    QPalette.ColorRole.Link: "accentText",
    QPalette.ColorRole.LinkVisited: "accentText",
    QPalette.ColorRole.ToolTipBase: "tooltip",
    QPalette.ColorRole.ToolTipText: "onTooltip",
    QPalette.ColorRole.Mid: "line",
    QPalette.ColorRole.Dark: "lineStrong",
}


class Theme(QObject):
    """What things look like now. `changed` is emitted after each change; repaint and re-tint then.

    Colour names are those of the design ("surface", "accentText", ...). Follows the system where
    the choices are SYSTEM; what Qt does not know of the system is told by `take_system`. `dark` is
    how the program looks, `system_dark` how what is around it does.
    """

    changed = Signal()
    around_changed = Signal()  # `system_dark` alone: the program looks as before

    def __init__(
        self,
        app: QApplication,
        resources: Path,
        choice: Choice = Choice.SYSTEM,
        contrast: Contrast = Contrast.SYSTEM,
        accent: AccountColour = OWN_ACCENT,
    ) -> None:
        super().__init__(app)
        self._app = app
        self.resources = resources
        self._sets = json.loads((resources / "themes" / "colours.json").read_text("utf-8"))
        self._choice, self._contrast, self._accent = choice, contrast, accent
        self._accents: _Accents = {}
        self._told_dark: bool | None = None
        self._told_high: bool | None = None
        self._told_still: bool | None = None
        self._effects = False
        self._colours: dict[str, QColor] = {}
        self.dark = self.system_dark = self.high_contrast = self.reduced_motion = False
        hints = app.styleHints()
        hints.colorSchemeChanged.connect(self._system_changed)
        if hasattr(hints, "accessibility"):  # since Qt 6.10
            hints.accessibility().contrastPreferenceChanged.connect(self._system_changed)
        self._take()

    @property
    def choice(self) -> Choice:
        return self._choice

    @property
    def contrast(self) -> Contrast:
        return self._contrast

    def choose(self, choice: Choice, contrast: Contrast | None = None) -> None:
        """What the person wants; without a `contrast` that stays as it is."""
        self._choice = choice
        self._contrast = contrast or self._contrast
        self.apply()

    def choose_accent(self, accent: AccountColour) -> None:
        """The colour of the account in use; nothing happens if it is worn already."""
        if accent is not self._accent:
            self._accent = accent
            self.apply()

    def take_system(
        self,
        *,
        dark: bool | None,
        high_contrast: bool | None,
        reduced_motion: bool | None = None,
    ) -> None:
        """What the desktop has told besides Qt; None: nothing."""
        told = dark, high_contrast, reduced_motion
        if told != (self._told_dark, self._told_high, self._told_still):
            self._told_dark, self._told_high, self._told_still = told
            self._system_changed()

    def apply(self) -> None:
        """Puts palette and style sheet on the program; call once before the first window shows."""
        from whereby_desktop.ui.style_sheet import style_sheet

        self._take()
        self._app.setPalette(self.palette())
        sheet = style_sheet(self)
        if sheet != self._app.styleSheet():  # or every widget would be dressed anew for nothing
            self._app.setStyleSheet(sheet)
        self.changed.emit()

    def draw_anew(self) -> None:
        """The same colours, on a screen of another scale."""
        self.changed.emit()

    def colour(self, name: str) -> QColor:
        return self._colours[name]

    def font(self, role: str, *, tabular: bool = False) -> QFont:
        """The system's font in a role of the design ("small", "strong", "display", ...).

        `tabular`: digits of one width, for numbers that change.
        """
        kind = _TYPES[role]
        font = QFont(self._app.font())
        font.setPointSizeF(font.pointSizeF() * kind.ratio) if font.pointSizeF() > 0 else (
            font.setPixelSize(round(font.pixelSize() * kind.ratio))
        )
        font.setWeight(kind.weight)
        if tabular:
            font.setFeature(QFont.Tag("tnum"), 1)
        return font

    def mono_font(self) -> QFont:
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPixelSize(round(self.base_px * 0.92))
        return font

    @property
    def base_px(self) -> int:
        return QFontInfo(self._app.font()).pixelSize()

    def px(self, measure: float) -> int:
        """A measure of the design, grown with the user's font; never below the design's own."""
        return round(measure * max(1.0, self.base_px / DESIGN_PX))

    def palette(self) -> QPalette:
        palette = QPalette()
        for role, name in _PALETTE.items():
            palette.setColor(role, self.colour(name))
        disabled = QPalette.ColorGroup.Disabled
        for role in (
            QPalette.ColorRole.Text,
            QPalette.ColorRole.ButtonText,
            QPalette.ColorRole.WindowText,
        ):
            palette.setColor(disabled, role, self.colour("disabled"))
        return palette

    def _take(self) -> None:
        self.system_dark = self._is_system_dark()
        self.dark = self._choice is Choice.DARK or (
            self._choice is Choice.SYSTEM and self.system_dark
        )
        self.high_contrast = self._contrast is Contrast.HIGH or self._system_high_contrast()
        self.reduced_motion = bool(self._told_still)
        name = ("dark" if self.dark else "light") + ("High" if self.high_contrast else "")
        values = self._sets[name] | self._accent_values(name)
        self._colours = {name: QColor(value) for name, value in values.items()}

    def _accent_values(self, name: str) -> dict[str, str]:
        """Those that differ from the design's own, which are read with all the others."""
        if self._accent is OWN_ACCENT:
            return {}
        if not self._accents:
            file = self.resources / "themes" / "accents.json"
            self._accents = json.loads(file.read_text("utf-8"))
        return self._accents[self._accent.value][name]

    def _is_system_dark(self) -> bool:
        scheme = self._app.styleHints().colorScheme()
        if scheme is Qt.ColorScheme.Unknown:
            return bool(self._told_dark)
        return scheme is Qt.ColorScheme.Dark

    def _system_high_contrast(self) -> bool:
        hints = self._app.styleHints()
        if hasattr(hints, "accessibility"):
            preference = hints.accessibility().contrastPreference()
            if preference is Qt.ContrastPreference.HighContrast:
                return True
        return bool(self._told_high)

    def _system_changed(self) -> None:
        before, around = self._told(), self.system_dark
        self._take()
        if self.reduced_motion is not before[-1]:
            self._hold_still()
        if before != self._told():
            self.apply()
        elif around is not self.system_dark:
            self.around_changed.emit()

    def _told(self) -> tuple[bool, ...]:
        return self.dark, self.high_contrast, self.reduced_motion

    def _hold_still(self) -> None:
        """Menus, lists and tooltips slide or fade in where the desktop has them do so."""
        general = Qt.UIEffect.UI_General
        if self.reduced_motion:
            self._effects = self._app.isEffectEnabled(general)
        self._app.setEffectEnabled(general, self._effects and not self.reduced_motion)
