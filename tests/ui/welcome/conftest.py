"""What every test of the first screen has: a form, a vault and a tester that answer on order."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.fixtures.private_bus import gnome_keyring, private_bus
from tests.ui.welcome.fakes import FakeTester, FakeVault
from whereby_desktop.ui.background import Background
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.welcome.welcome_page import WelcomePage

__all__ = ["gnome_keyring", "private_bus"]


@pytest.fixture(autouse=True)
def closed_widgets_are_gone(qapp: QApplication) -> Iterator[None]:
    """A widget is deleted later, in an event loop; without one each theme would dress them all."""
    yield
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


@pytest.fixture(autouse=True)
def no_clipboard(qapp: QApplication) -> Iterator[None]:
    qapp.clipboard().clear()
    yield
    qapp.clipboard().clear()


@pytest.fixture
def page(qtbot: QtBot, theme: Theme, icons: Icons) -> WelcomePage:
    page = WelcomePage(theme, icons)
    qtbot.addWidget(page)
    page.resize(1180, 724)
    page.show()
    page.activateWindow()
    return page


@pytest.fixture
def vault() -> FakeVault:
    return FakeVault()


@pytest.fixture
def tester() -> FakeTester:
    return FakeTester()


@pytest.fixture
def background(qapp: QApplication) -> Background:
    return Background(qapp)
