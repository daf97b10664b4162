"""The QR code: it says the guest link, can be scanned in both themes, and can be taken away."""

from collections.abc import Iterator

import pytest
import segno
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.ui.meetings.detail_desk import OPEN, button, spoken
from whereby_desktop.preferences import Theme as Choice
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.meetings.qr_card import QrCard
from whereby_desktop.ui.meetings.qr_picture import QrPicture
from whereby_desktop.ui.theme import Theme

pytest_plugins = ["tests.ui.meetings.detail_fixtures"]


@pytest.fixture
def card(qtbot: QtBot, detail_theme: Theme) -> Iterator[QrCard]:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(320, 200)
    card = QrCard(detail_theme, Icons(detail_theme), window)
    card.show_link(OPEN.room_url)
    card.resize(304, card.heightForWidth(304))
    window.show()
    yield card
    window.close()


def expected() -> list[list[bool]]:
    """What segno makes of the link."""
    code = segno.make(OPEN.room_url, error="m", micro=False, boost_error=False)
    return [[bool(module) for module in row] for row in code.matrix]


def read(image: QImage, left: int, top: int, module: int) -> list[list[bool]]:
    """The modules as a scanner finds them; fails where one is not of one clean colour."""
    size = len(expected())
    rows = []
    for y in range(size):
        row = []
        for x in range(size):
            corner = QPoint(left + x * module, top + y * module)
            colours = {
                image.pixelColor(corner.x() + dx, corner.y() + dy).name()
                for dx in range(module)
                for dy in range(module)
            }
            assert colours in ({"#000000"}, {"#ffffff"})
            row.append(colours == {"#000000"})
        rows.append(row)
    return rows


def picture(card: QrCard) -> QrPicture:
    found = card.findChild(QrPicture)
    assert found is not None
    return found


@pytest.mark.parametrize("choice", [Choice.LIGHT, Choice.DARK])
def test_it_is_black_on_white_in_every_theme(
    card: QrCard, detail_theme: Theme, choice: Choice
) -> None:
    detail_theme.choose(choice)
    image = picture(card).grab().toImage()
    assert read(image, 1 + 8, 1 + 8, 2) == expected()
    quiet = [image.pixelColor(x, image.height() // 2).name() for x in range(1, 9)]
    quiet += [image.pixelColor(image.width() // 2, y).name() for y in range(1, 9)]
    assert set(quiet) == {"#ffffff"}
    assert image.pixelColor(image.width() // 2, 0) == detail_theme.colour("line")


def test_another_link_is_another_code(card: QrCard) -> None:
    before = picture(card).grab().toImage()
    card.show_link(OPEN.room_url[:-1] + "5")
    assert picture(card).grab().toImage() != before


def test_it_is_as_large_as_designed(card: QrCard) -> None:
    modules = len(expected()) + 8
    assert picture(card).width() == picture(card).height() == modules * 2 + 2


def test_what_a_screen_reader_hears(card: QrCard) -> None:
    assert spoken(picture(card)) == "QR code of the guest link"


@pytest.mark.parametrize(
    ("name", "signal"),
    [
        ("Copy image of the QR code", "copy_requested"),
        ("Save image of the QR code", "save_requested"),
    ],
)
def test_its_buttons_hand_over_the_link(qtbot: QtBot, card: QrCard, name: str, signal: str) -> None:
    with qtbot.waitSignal(getattr(card, signal)) as asked:
        QTest.mouseClick(button(card, name), Qt.MouseButton.LeftButton)
    assert asked.args == [OPEN.room_url]


def test_a_link_too_long_for_a_code_has_no_card(card: QrCard) -> None:
    card.show_link(f"{OPEN.room_url}?metadata={'x' * 3000}")
    assert card.isHidden()
    card.show_link(OPEN.room_url)
    assert not card.isHidden()


def test_modules_are_whole_device_pixels_on_a_fractional_screen(
    qtbot: QtBot, detail_theme: Theme
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    code = QrPicture(detail_theme, window)
    code.devicePixelRatioF = lambda: 1.5  # type: ignore[method-assign]
    code.show_text(OPEN.room_url)
    code.resize(code.sizeHint())
    image = QImage(code.size() * 1.5, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(1.5)
    image.fill(Qt.GlobalColor.white)
    code.render(image)
    image.setDevicePixelRatio(1.0)
    assert read(image, 2 + 12, 2 + 12, 3) == expected()
