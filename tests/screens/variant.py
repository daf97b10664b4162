"""In what ways a screen can look: theme, contrast, language, text, scale, width, direction."""

from dataclasses import dataclass

from PySide6.QtCore import QSize

_WIDE, _NARROW = QSize(1180, 724), QSize(640, 700)  # the window is never smaller than it may be


@dataclass(frozen=True, slots=True)
class Variant:
    """`text` is the height of the body's letters in pixels, before `scale`."""

    theme: str = "light"
    language: str = "en"
    text: int = 13
    scale: float = 1.0
    narrow: bool = False
    right_to_left: bool = False
    high_contrast: bool = False

    @property
    def name(self) -> str:
        """Fit for a folder: `light-en`, `dark-de-26px-2x-narrow-rtl`."""
        parts = [self.theme, self.language]
        parts += [f"{self.text}px"] if self.text != 13 else []
        parts += [f"{self.scale:g}x"] if self.scale != 1 else []
        parts += ["narrow"] if self.narrow else []
        parts += ["rtl"] if self.right_to_left else []
        parts += ["contrast"] if self.high_contrast else []
        return "-".join(parts)

    @property
    def size(self) -> QSize:
        return _NARROW if self.narrow else _WIDE


LANGUAGES = ("en", "nb", "de", "fr", "es", "x-long")
# Each way at least once in light and dark; not all with all, that would take days.
EVERY = (
    *(Variant(theme, language) for theme in ("light", "dark") for language in LANGUAGES),
    *(Variant(theme, high_contrast=True) for theme in ("light", "dark")),
    *(Variant("light", scale=scale) for scale in (1.5, 3.0)),
    Variant("dark", scale=2.0),
    *(Variant("light", narrow=True), Variant("dark", "de", narrow=True)),
    *(Variant("light", text=26), Variant("dark", "x-long", text=26, narrow=True)),
    *(Variant("light", right_to_left=True), Variant("dark", narrow=True, right_to_left=True)),
)
