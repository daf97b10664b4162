"""The line that opens a part of the form, in every width."""

import pytest
from PySide6.QtCore import QRect, Qt
from pytestqt.qtbot import QtBot

from whereby_desktop.ui.create.disclosure import Disclosure
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.theme import Theme

NAME = "&Weitere Einstellungen dieser Besprechung"
CONTENTS = "Aufzeichnung, Mitschrift, Übertragung, Vorlage für Zuschauer"
SUMMARY = "Übertragung eingeschaltet"


@pytest.fixture
def header(qtbot: QtBot, theme: Theme, icons: Icons) -> Disclosure:
    header = Disclosure(theme, icons)
    qtbot.addWidget(header)
    header.set_words(NAME, CONTENTS, SUMMARY)
    return header


def test_it_is_one_line_where_there_is_room(header: Disclosure) -> None:
    assert header.heightForWidth(header.sizeHint().width()) == header.sizeHint().height() == 24


def test_with_less_room_it_takes_more_lines(header: Disclosure) -> None:
    widths = (header.sizeHint().width(), 420, 300, 160)
    heights = [header.heightForWidth(width) for width in widths]
    assert heights == sorted(set(heights))


def test_it_can_be_as_narrow_as_its_longest_word(header: Disclosure) -> None:
    words = header.fontMetrics().horizontalAdvance("Einstellungen")
    assert header.minimumSizeHint().width() < words + 60


@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
@pytest.mark.parametrize("width", [160, 300, 420])
def test_nothing_is_cut_off(header: Disclosure, direction: Qt.LayoutDirection, width: int) -> None:
    header.setLayoutDirection(direction)
    header.resize(width, header.heightForWidth(width))
    exact = _ink(header)
    header.resize(width, header.height() + 40)
    assert _ink(header) == exact  # more height shows no more of it
    assert exact.left() >= 0
    assert exact.right() < width


def _ink(header: Disclosure) -> QRect:
    """Where anything is painted."""
    image = header.grab().toImage()
    ground = image.pixel(image.width() - 1, image.height() - 1)
    painted = [
        (x, y)
        for x in range(image.width())
        for y in range(image.height())
        if image.pixel(x, y) != ground
    ]
    xs, ys = [x for x, _ in painted], [y for _, y in painted]
    return QRect(min(xs), min(ys), max(xs) - min(xs) + 1, max(ys) - min(ys) + 1)
