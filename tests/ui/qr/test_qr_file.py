"""A code as a file."""

import xml.etree.ElementTree as ET
from io import BytesIO

import pytest
from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from tests.ui.qr.conftest import LINK
from tests.ui.qr.reading import expected, read
from whereby_desktop.ui.meetings.qr_picture import qr_modules
from whereby_desktop.ui.qr.qr_file import png_bytes, svg_bytes

SIZE = len(expected(LINK))
TOO_LONG = f"{LINK}&metadata={'x' * 3000}"


@pytest.mark.usefixtures("qapp")
def test_a_png_can_be_read_back() -> None:
    image = QImage.fromData(png_bytes(LINK))
    assert png_bytes(LINK).startswith(b"\x89PNG")
    assert image.width() == (SIZE + 8) * 16
    assert read(image, SIZE) == expected(LINK)


@pytest.mark.usefixtures("qapp")
def test_an_svg_can_be_read_back_on_any_ground() -> None:
    content = svg_bytes(LINK)
    assert ET.parse(BytesIO(content)).getroot().tag == "{http://www.w3.org/2000/svg}svg"  # noqa: S314
    renderer = QSvgRenderer(QByteArray(content))
    image = QImage(renderer.defaultSize(), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkBlue)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    assert read(image, SIZE) == expected(LINK)


def test_a_link_too_long_has_no_code() -> None:
    assert not qr_modules(TOO_LONG)
    for write in (png_bytes, svg_bytes):
        with pytest.raises(ValueError, match=r"(?i)too (long|large)|fit"):
            write(TOO_LONG)
