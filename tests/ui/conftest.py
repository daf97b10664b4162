"""The look of the program for tests: the design's font, light colours."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QLocale, QTranslator
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from tests.ui.longer_texts import TwiceAsLong, installed
from whereby_desktop.paths import resources
from whereby_desktop.preferences import Theme as Choice
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.language import PseudoTranslator
from whereby_desktop.ui.theme import Theme


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    font = QFont("Inter")
    font.setPixelSize(13)
    qapp.setFont(font)
    theme = Theme(qapp, resources(), Choice.LIGHT)
    theme.apply()
    yield theme
    qapp.setStyleSheet("")
    theme.deleteLater()


@pytest.fixture
def icons(theme: Theme) -> Icons:
    return Icons(theme)


@pytest.fixture
def large_letters(qapp: QApplication, theme: Theme) -> Iterator[None]:
    """Text at 200%."""
    before = qapp.font()
    font = QFont("Inter")
    font.setPixelSize(26)
    qapp.setFont(font)
    theme.apply()
    yield
    qapp.setFont(before)
    theme.apply()


@pytest.fixture
def long_words(qapp: QApplication) -> Iterator[None]:
    """A language 40% longer than English."""
    with installed(qapp, PseudoTranslator(qapp)):
        yield


@pytest.fixture
def twice_as_long(qapp: QApplication) -> Iterator[None]:
    with installed(qapp, TwiceAsLong(qapp)):
        yield


@pytest.fixture
def large_and_long(large_letters: None, long_words: None) -> None:
    """Both."""


@pytest.fixture(autouse=True)
def english(qapp: QApplication) -> Iterator[None]:
    """The texts, plurals, numbers and dates of the design, whatever an earlier test has set."""
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    texts = QTranslator(qapp)
    assert texts.load(str(resources() / "translations" / "whereby_desktop_en.qm"))
    qapp.installTranslator(texts)
    yield
    qapp.removeTranslator(texts)
    QLocale.setDefault(before)


@pytest.fixture(autouse=True)
def closed_widgets_are_gone(qapp: QApplication) -> Iterator[None]:
    """A widget is deleted later, in an event loop; without one each theme would dress them all."""
    yield
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture(autouse=True)
def closing_ends_nothing(qapp: QApplication) -> None:
    """As in the program: the last window's end must not stop the event loop."""
    qapp.setQuitOnLastWindowClosed(False)
