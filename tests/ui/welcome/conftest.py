"""What every test of the first screen has: a form, a vault and a tester that answer on order."""

from collections.abc import AsyncIterator, Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.fixtures.private_bus import gnome_keyring, private_bus
from tests.ui.welcome.fakes import FakeTester, FakeVault
from tests.ui.welcome.screen import Screen, Told
from whereby_desktop.ui.background import Background
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.welcome.connect_flow import ConnectFlow
from whereby_desktop.ui.welcome.welcome_page import WelcomePage

__all__ = ["gnome_keyring", "private_bus"]


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
async def background(qapp: QApplication) -> AsyncIterator[Background]:
    """Ends what still runs while its loop is there, also after a test that failed."""
    background = Background(qapp)
    yield background
    await background.close()


@pytest.fixture
def screen(
    page: WelcomePage, vault: FakeVault, tester: FakeTester, background: Background
) -> Iterator[Screen]:
    flow = ConnectFlow(page.form, vault, tester, background)
    told = Told()
    told.listen(flow)
    yield Screen(page, page.form, flow, background, told)
    flow.close()
