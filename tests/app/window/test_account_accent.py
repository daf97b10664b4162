"""The window wears the colour of the account in use, from the first paint on."""

from dataclasses import replace

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication

from tests.app.window.conftest import CONNECTED, Launch
from tests.app.window.driver import Running, until
from tests.app.window.vault import MemoryVault
from tests.conftest import TOKEN
from whereby_desktop.app.options import Options
from whereby_desktop.meetings.secret import Secret
from whereby_desktop.preferences import AccountColour, AccountEntry
from whereby_desktop.ui.settings.account_row import AccountRow
from whereby_desktop.ui.settings.settings_page import SettingsPage
from whereby_desktop.ui.theme import Theme

BLUE, ROSE, GREEN, TEAL = (
    AccountColour.BLUE, AccountColour.ROSE, AccountColour.GREEN, AccountColour.TEAL,
)  # fmt: skip
TWO = replace(
    CONNECTED,
    accounts=(
        AccountEntry("default", "Example Clinic", BLUE, connected=True),
        AccountEntry("night", "Night duty", ROSE, connected=True),
    ),
)


@pytest.fixture
def dressings(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The accent of each time the whole program was dressed."""
    worn: list[str] = []
    apply = Theme.apply

    def noted(theme: Theme) -> None:
        apply(theme)
        worn.append(theme.colour("accent").name())

    monkeypatch.setattr(Theme, "apply", noted)
    return worn


@pytest.fixture
async def two(launch: Launch, dressings: list[str]) -> Running:  # noqa: ARG001
    vaults = {each: MemoryVault(Secret(TOKEN)) for each in ("default", "night")}
    run = await launch(preferences=TWO, vaults=vaults)
    await run.refreshed()
    return run


def wears(run: Running, colour: AccountColour) -> bool:
    """Whether accent, palette and style sheet all are that account's."""
    theme, app = run.shown.theme, QApplication.instance()
    assert isinstance(app, QApplication)
    accent = theme.colour(f"account{colour.value.title()}").name()
    in_palette = app.palette().color(QPalette.ColorRole.Highlight).name()
    return {theme.colour("accent").name(), in_palette} == {accent} and accent in app.styleSheet()


async def test_it_is_worn_from_the_start_and_put_on_once(
    two: Running, dressings: list[str]
) -> None:
    assert wears(two, BLUE)
    assert len(dressings) == 1


async def test_another_account_s_is_put_on_with_it(two: Running, dressings: list[str]) -> None:
    two.keys("Ctrl+Alt+2")
    await until(lambda: wears(two, ROSE))
    await two.refreshed()
    assert len(dressings) == 2
    two.keys("Ctrl+Alt+1")
    await until(lambda: wears(two, BLUE))


async def test_a_colour_chosen_in_the_settings_is_worn_at_once(two: Running) -> None:
    two.keys("Ctrl+,")
    await until(lambda: two.seen(SettingsPage))
    rows = two.seen(AccountRow)
    rows[1].colour_chosen.emit(GREEN)
    assert wears(two, BLUE), "that is another account's"
    rows[0].colour_chosen.emit(GREEN)
    assert wears(two, GREEN)


async def test_the_demo_is_nobody_s_account(launch: Launch, dressings: list[str]) -> None:
    run = await launch(preferences=TWO, options=Options(demo=True))
    await run.refreshed()
    assert wears(run, TEAL)
    assert len(dressings) == 1


async def test_the_last_account_s_colour_goes_with_it(two: Running) -> None:
    preferences = two.program.furniture.preferences
    preferences.change(accounts=(AccountEntry("new"),), account_key="new")
    await until(lambda: wears(two, TEAL))
