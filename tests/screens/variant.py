"""In what ways a screen can look: theme, language, size of text, scale, width, direction."""

from dataclasses import dataclass

from PySide6.QtCore import QSize

_WIDE, _NARROW = QSize(1080, 760), QSize(640, 700)


@dataclass(frozen=True, slots=True)
class Variant:
    """`text` is the height of the body's letters in pixels, before `scale`."""

    theme: str = "light"
    language: str = "en"
    text: int = 13
    scale: float = 1.0
    narrow: bool = False
    right_to_left: bool = False

    @property
    def name(self) -> str:
        """Fit for a folder: `light-en`, `dark-de-26px-2x-narrow-rtl`."""
        parts = [self.theme, self.language]
        parts += [f"{self.text}px"] if self.text != 13 else []
        parts += [f"{self.scale:g}x"] if self.scale != 1 else []
        parts += ["narrow"] if self.narrow else []
        parts += ["rtl"] if self.right_to_left else []
        return "-".join(parts)

    @property
    def size(self) -> QSize:
        return _NARROW if self.narrow else _WIDE
