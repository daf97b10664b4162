"""The large code: it can be scanned at every size and in both themes, and be taken away."""

from collections.abc import Callable
from itertools import pairwise

import pytest
from PySide6.QtCore import QCoreApplication, Qt, QTranslator
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel
from pytestqt.qtbot import QtBot

from tests.ui.longer_texts import installed
from tests.ui.qr.conftest import LINK
from tests.ui.qr.reading import expected, read
from whereby_desktop.paths import resources
from whereby_desktop.preferences import Theme as Choice
from whereby_desktop.ui.qr.large_code import LargeCode
from whereby_desktop.ui.qr.qr_dialog import QrDialog
from whereby_desktop.ui.theme import Theme

LEFT = Qt.MouseButton.LeftButton
SIZE = len(expected(LINK))
NewDialog = Callable[..., QrDialog]


def code_of(dialog: QrDialog) -> LargeCode:
    assert dialog.code is not None
    return dialog.code


@pytest.mark.parametrize("choice", [Choice.LIGHT, Choice.DARK])
def test_it_says_the_link_in_both_themes(
    new_dialog: NewDialog, theme: Theme, choice: Choice
) -> None:
    dialog = new_dialog()
    theme.choose(choice)
    try:
        image = dialog.grab(code_of(dialog).geometry()).toImage()
        assert read(image, SIZE) == expected(LINK)
    finally:
        theme.choose(Choice.LIGHT)


def test_the_white_card_is_larger_than_the_quiet_zone(new_dialog: NewDialog, theme: Theme) -> None:
    dialog = new_dialog()
    theme.choose(Choice.DARK)
    try:
        code = code_of(dialog)
        image, middle = dialog.grab(code.geometry()).toImage(), code.height() // 2
        quiet = (code.width() - code.module * (SIZE + 8)) // 2
        assert image.pixelColor(quiet - 3, middle).name() == "#ffffff"
        assert image.pixelColor(quiet - 6, middle) == theme.colour("surface")
    finally:
        theme.choose(Choice.LIGHT)


def test_it_grows_with_the_window_in_whole_modules(new_dialog: NewDialog) -> None:
    dialog = new_dialog()
    sizes = []
    for width, height in ((360, 480), (481, 603), (640, 780), (780, 500)):
        dialog.resize(width, height)
        QCoreApplication.sendPostedEvents()
        code = code_of(dialog)
        assert read(code.grab().toImage(), SIZE) == expected(LINK)
        room = min(code.width(), code.height()) - 8
        assert 0 <= room - code.module * (SIZE + 8) < SIZE + 8  # the next size would not fit
        sizes.append(code.module)
    assert all(smaller < larger for smaller, larger in pairwise(sizes[:3]))


@pytest.mark.parametrize("ratio", [1.25, 1.5, 2.0])
def test_a_module_is_whole_device_pixels_on_every_screen(
    new_dialog: NewDialog, ratio: float
) -> None:
    code = code_of(new_dialog())
    code.devicePixelRatioF = lambda: ratio  # type: ignore[method-assign]
    code.resize(397, 411)
    image = QImage(code.size() * ratio, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(Qt.GlobalColor.darkBlue)
    code.render(image)
    image.setDevicePixelRatio(1.0)
    assert read(image, SIZE) == expected(LINK)


def test_copy_hands_over_the_link(qtbot: QtBot, new_dialog: NewDialog) -> None:
    dialog = new_dialog()
    with qtbot.waitSignal(dialog.copy_requested) as asked:
        QTest.mouseClick(dialog.copy_image, LEFT)
    assert asked.args == [LINK]


def test_save_hands_over_the_link(qtbot: QtBot, new_dialog: NewDialog) -> None:
    dialog = new_dialog()
    with qtbot.waitSignal(dialog.save_requested) as asked:
        QTest.keyClick(dialog.save, Qt.Key.Key_Return)
    assert asked.args == [LINK]


def test_full_screen_by_key_and_button(qtbot: QtBot, new_dialog: NewDialog) -> None:
    dialog = new_dialog()
    small = code_of(dialog).module
    QTest.keyClick(dialog, Qt.Key.Key_F11)
    qtbot.waitUntil(lambda: dialog.isFullScreen() and dialog.height() > 700)
    assert dialog.full_screen.text() == "Leave &full screen"
    QCoreApplication.sendPostedEvents()
    assert code_of(dialog).module > small
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isFullScreen()
    assert dialog.isVisible()
    assert dialog.full_screen.text() == "&Full screen"
    QTest.mouseClick(dialog.full_screen, LEFT)
    assert dialog.isFullScreen()
    QTest.keyClick(dialog, Qt.Key.Key_F11)
    assert not dialog.isFullScreen()
    with qtbot.waitSignal(dialog.rejected):
        QTest.keyClick(dialog, Qt.Key.Key_Escape)


def test_close(qtbot: QtBot, new_dialog: NewDialog) -> None:
    dialog = new_dialog()
    assert dialog.close_button.hasFocus()
    with qtbot.waitSignal(dialog.rejected):
        QTest.mouseClick(dialog.close_button, LEFT)


def test_what_a_screen_reader_hears(new_dialog: NewDialog) -> None:
    dialog = new_dialog()
    code = QAccessible.queryAccessibleInterface(code_of(dialog))
    assert code.text(QAccessible.Text.Name) == "QR code of the guest link"
    assert code.text(QAccessible.Text.Description) == LINK
    for button in dialog.findChildren(QAbstractButton):
        assert QAccessible.queryAccessibleInterface(button).text(QAccessible.Text.Name)
    assert dialog.windowTitle() == "QR code of consult-7f3a…"


def test_the_address_to_type_is_the_short_one(new_dialog: NewDialog) -> None:
    assert new_dialog().address.text() == "example-clinic.whereby.com/consult-7f3a"


def test_a_link_too_long_for_a_code(new_dialog: NewDialog) -> None:
    dialog = new_dialog(f"{LINK}&metadata={'%F0' * 1000}")
    assert dialog.code is None
    assert dialog.title.text() == (
        "This link is too long for a QR code. Remove some of its link options."
    )
    for button in (dialog.copy_image, dialog.save, dialog.full_screen):
        assert not button.isEnabled()
    QTest.keyClick(dialog, Qt.Key.Key_F11)
    assert not dialog.isFullScreen()


@pytest.mark.usefixtures("large_letters", "twice_as_long")
@pytest.mark.parametrize("width", [200, 480])
def test_texts_twice_as_long_at_twice_the_size_fit(new_dialog: NewDialog, width: int) -> None:
    dialog = new_dialog()
    dialog.resize(width, 200)
    for _ in range(4):
        QCoreApplication.sendPostedEvents()
    room = dialog.screen().availableGeometry()
    assert dialog.width() <= room.width()
    assert dialog.height() <= room.height()
    for label in dialog.findChildren(QLabel):
        assert label.height() >= label.heightForWidth(label.width())
    for button in dialog.findChildren(QAbstractButton):
        assert button.width() >= button.sizeHint().width()
        assert dialog.rect().contains(button.mapTo(dialog, button.rect().bottomRight()))


def test_where_its_words_are_long_it_is_as_wide_as_its_buttons(
    qapp: QApplication, new_dialog: NewDialog, theme: Theme
) -> None:
    german = QTranslator()
    assert german.load(str(resources() / "translations" / "whereby_desktop_de.qm"))
    assert new_dialog().width() == theme.px(480)
    with installed(qapp, german):
        dialog = new_dialog()
        assert theme.px(480) < dialog.width() <= theme.px(560)
        assert dialog.copy_image.y() == dialog.close_button.y()
