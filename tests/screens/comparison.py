"""Whether two pictures show the same, up to what no eye would see."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

_COARSER = 3  # what differs within so many pixels averages out: the edges of letters
_SEEN = 20  # of 255: a smaller difference is not seen
_TOLERATED = 0.001  # of all places


@dataclass(frozen=True, slots=True)
class Difference:
    """`share` of the places differ visibly; `sizes` are told where the pictures' differ."""

    share: float
    sizes: str = ""

    @property
    def is_seen(self) -> bool:
        return bool(self.sizes) or self.share > _TOLERATED


def compared(one: QImage, other: QImage) -> Difference:
    if one.size() != other.size():
        return Difference(1.0, f"{one.width()}x{one.height()}, {other.width()}x{other.height()}")
    first, second = _bytes(one), _bytes(other)
    worst = (
        max(
            abs(a - b)
            for a, b in zip(first[place : place + 3], second[place : place + 3], strict=True)
        )
        for place in range(0, len(first), 4)
    )
    seen = sum(each > _SEEN for each in worst)
    return Difference(seen / max(1, len(first) // 4))


def _bytes(image: QImage) -> bytes:
    small = image.convertToFormat(QImage.Format.Format_RGB32).scaled(
        image.width() // _COARSER,
        image.height() // _COARSER,
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )
    return bytes(small.constBits())
