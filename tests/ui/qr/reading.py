"""Reading a code off a picture, module by module, as a scanner does."""

import segno
from PySide6.QtGui import QColor, QImage

_BLACK, _WHITE = QColor("black").rgb(), QColor("white").rgb()


def expected(link: str) -> list[list[bool]]:
    """What segno makes of the link, without a quiet zone."""
    code = segno.make(link, error="m", micro=False, boost_error=False)
    return [[bool(module) for module in row] for row in code.matrix]


def read(image: QImage, size: int) -> list[list[bool]]:
    """The modules of a code of `size`, found by the black square of its finder patterns.

    Fails where a module is not of one clean colour, or the quiet zone is not four modules of white.
    """
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    left, top, right = _corners(image)
    width = right - left + 1
    assert width % size == 0, (width, size)
    module = width // size
    rows = [
        [_colour(image, left + x * module, top + y * module, module) for x in range(-4, size + 4)]
        for y in range(-4, size + 4)
    ]
    quiet = [*rows[:4], *rows[-4:], *(row[:4] + row[-4:] for row in rows)]
    assert not any(dark for row in quiet for dark in row)
    return [row[4:-4] for row in rows[4:-4]]


def _corners(image: QImage) -> tuple[int, int, int]:
    """Left, top and right of the code, which begins with two finder patterns in its first row."""
    for y in range(image.height()):
        dark = [x for x in range(image.width()) if image.pixel(x, y) == _BLACK]
        if dark:
            return dark[0], y, dark[-1]
    raise AssertionError("there is no code")


def _colour(image: QImage, left: int, top: int, module: int) -> bool:
    colours = {image.pixel(left + dx, top + dy) for dx in range(module) for dy in range(module)}
    assert colours in ({_BLACK}, {_WHITE}), (left, top, colours)
    return colours == {_BLACK}
