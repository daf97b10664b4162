"""Pictures of screens in few bytes: a screen has few colours, and shades between them."""

from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtGui import QImage, QImageWriter

_MOST = 256  # colours of a picture with a palette


def write_small(picture: QImage, file: Path) -> None:
    """Writes a PNG with a palette; colours that are seldom become the nearest of the others."""
    plain = picture.convertToFormat(QImage.Format.Format_RGB32)
    pixels = memoryview(bytes(plain.constBits())).cast("I")
    counted = Counter(pixels)
    palette = [colour for colour, _ in counted.most_common(_MOST)]
    places = {colour: place for place, colour in enumerate(palette)}
    near = {each: places.get(each, -1) for each in counted}
    for colour in (each for each, place in near.items() if place < 0):
        near[colour] = _nearest(colour, palette)
    width, height = plain.width(), plain.height()
    found = bytes(map(near.__getitem__, pixels))
    small = QImage(found, width, height, width, QImage.Format.Format_Indexed8)
    small.setColorTable([colour | 0xFF000000 for colour in palette])
    writer = QImageWriter(str(file))
    writer.setCompression(100)
    if not writer.write(small):
        raise OSError(writer.errorString())


def _nearest(colour: int, palette: Sequence[int]) -> int:
    red, green, blue = colour >> 16 & 255, colour >> 8 & 255, colour & 255

    def distance(place: int) -> int:
        other = palette[place]
        return (
            (red - (other >> 16 & 255)) ** 2
            + (green - (other >> 8 & 255)) ** 2
            + (blue - (other & 255)) ** 2
        )

    return min(range(len(palette)), key=distance)
