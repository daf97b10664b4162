"""The two building blocks that never cut their text off: the flowing label, the wrapping button."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.ui.cut_off import laid_out
from tests.ui.meetings.detail_desk import DetailDesk
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.meetings.detail_footer import DetailFooter
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.flowing_label import FlowingLabel
from whereby_desktop.ui.widgets.wrapping_button import WrappingButton

pytest_plugins = ["tests.ui.meetings.detail_fixtures"]
TEXT = "Copying pictures takes many lines"


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(600, 400)
    window.show()
    return window


def inked_lines(image: QImage, left: int, right: int) -> int:
    """How many lines of text there are: rows of pixels with ink, parted by rows without."""
    ground = image.pixelColor(right, 2)
    rows = [
        any(image.pixelColor(x, y) != ground for x in range(left, right))
        for y in range(2, image.height() - 2)
    ]
    return sum(ink and not above for ink, above in zip(rows, [False, *rows], strict=False))


@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_a_button_shows_all_its_lines(
    window: QWidget, detail_theme: Theme, direction: Qt.LayoutDirection
) -> None:
    button = WrappingButton(detail_theme, Icons(detail_theme), kind="link", parent=window)
    button.setLayoutDirection(direction)
    button.setText(TEXT)
    button.show()
    natural, narrow = button.sizeHint(), button.minimumSizeHint().width() + 30
    button.resize(natural)
    assert inked_lines(button.grab().toImage(), 6, natural.width() - 6) == 1

    button.resize(narrow, button.heightForWidth(narrow))

    assert narrow < natural.width() / 2
    assert button.height() > natural.height()
    assert inked_lines(button.grab().toImage(), 6, narrow - 6) == 4


def test_a_label_breaks_even_a_single_long_word(window: QWidget, detail_theme: Theme) -> None:
    label = FlowingLabel(detail_theme, "body", text="x" * 40, parent=window)
    label.show()
    label.resize(label.sizeHint().width() // 3 + 8, 0)
    label.resize(label.width(), label.heightForWidth(label.width()))
    assert label.height() == 3 * 18
    assert inked_lines(label.grab().toImage(), 0, label.width() - 1) == 3


def test_an_elided_label_keeps_to_one_line(window: QWidget, detail_theme: Theme) -> None:
    label = FlowingLabel(
        detail_theme, "body", text="x" * 40, elide=Qt.TextElideMode.ElideRight, parent=window
    )
    assert label.heightForWidth(80) == label.heightForWidth(800) == 18


def test_lines_are_centred_where_the_label_is(window: QWidget, detail_theme: Theme) -> None:
    label = FlowingLabel(detail_theme, "body", text="Wide enough\u2028I", parent=window)
    label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    label.resize(200, label.heightForWidth(200))
    label.show()
    image = label.grab().toImage()
    ground = image.pixelColor(0, 0)
    lower = range(image.height() // 2 + 2, image.height())
    inked = [x for x in range(200) if any(image.pixelColor(x, y) != ground for y in lower)]
    assert abs((inked[0] + inked[-1]) / 2 - 100) <= 2


def test_icons_give_way_so_that_the_words_below_the_details_keep_their_line(
    window: QWidget, detail_desk: DetailDesk
) -> None:
    desk = detail_desk
    footer = DetailFooter(desk.theme, desk.icons, desk.actions, window)
    footer.show()
    buttons = footer.findChildren(WrappingButton)
    layout = footer.layout()
    assert layout is not None
    around = layout.contentsMargins()
    room = around.left() + around.right()
    full = room + sum(each.sizeHint().width() for each in buttons)
    icons = sum(each.icon_width for each in buttons)
    for width, with_icons, lines in (
        (full, True, 1),
        (full - 1, False, 1),
        (full - icons, False, 1),
        (full - icons - 1, True, 2),  # there is room for them then
        (full, True, 1),
    ):
        footer.resize(width, 100)
        laid_out()
        assert [not each.icon().isNull() for each in buttons] == [with_icons] * 3, width
        assert len({each.geometry().top() for each in buttons}) == lines, width
