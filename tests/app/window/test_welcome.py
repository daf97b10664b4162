"""The first run: a key comes in by the welcome screen."""

import pytest
from PySide6.QtGui import QGuiApplication

from tests.app.window.conftest import Launch
from tests.app.window.driver import Running, until
from tests.app.window.vault import MemoryVault
from tests.conftest import TOKEN
from whereby_desktop.meetings.secret import Secret
from whereby_desktop.meetings.trouble import TroubleKind
from whereby_desktop.preferences import Preferences
from whereby_desktop.sandbox.faults import Fault
from whereby_desktop.sandbox.nonsense import throttled
from whereby_desktop.sandbox.server import Sandbox
from whereby_desktop.storage.preferences_file import PreferencesFile
from whereby_desktop.ui.about.about_dialog import AboutDialog
from whereby_desktop.ui.create.new_meeting_dialog import NewMeetingDialog
from whereby_desktop.ui.help.help_window import HelpWindow
from whereby_desktop.ui.notices import NoticeBar
from whereby_desktop.ui.welcome.connect_buttons import Phase
from whereby_desktop.ui.welcome.welcome_page import WelcomePage

NEW = Preferences(refresh_seconds=0, told_no_tray=True)


@pytest.fixture
async def newcomer(launch: Launch) -> Running:
    run = await launch(vault=MemoryVault(), preferences=NEW)
    await until(lambda: run.seen(WelcomePage))
    return run


def paste(run: Running, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    run.click("Paste the API key")


async def test_a_pasted_key_is_cleaned_tested_stored_and_used(
    newcomer: Running, sandbox: Sandbox
) -> None:
    sandbox.add_meeting()
    paste(newcomer, f"  Bearer {TOKEN[:9]} \n{TOKEN[9:]} ")
    newcomer.click("Test key")
    await until(lambda: "The key works." in newcomer.texts())
    assert newcomer.vault.stored is None
    newcomer.click("Connect")
    await newcomer.refreshed()
    assert newcomer.vault.stored == Secret(TOKEN)
    assert len(newcomer.rooms()) == 1
    assert newcomer.notice("The key is in Test Keyring.")
    assert newcomer.window.windowTitle() == "Meetings – My organisation – Whereby Desktop"
    assert not newcomer.seen(WelcomePage)
    assert sandbox.requests.count() == 2  # one for the test, one for the list
    await newcomer.end()
    kept = PreferencesFile(newcomer.profile / "preferences.json").load().preferences
    assert kept.account.connected
    assert TOKEN not in (newcomer.profile / "preferences.json").read_text("utf-8")


async def test_a_rejected_key_stays_on_the_welcome_screen(newcomer: Running) -> None:
    paste(newcomer, "another.key-that-nobody.knows-of-here")
    newcomer.click("Connect")
    await until(lambda: "Whereby rejected the key. Check that all of it" in newcomer.texts())
    assert newcomer.seen(WelcomePage)
    assert newcomer.vault.stored is None


async def test_a_key_whose_test_has_to_wait_says_for_how_long(
    newcomer: Running, sandbox: Sandbox
) -> None:
    sandbox.faults.add(Fault(throttled(ms_left=1500, retry_after="2")))
    paste(newcomer, TOKEN)
    newcomer.click("Test key")
    await until(lambda: "Slowing down for 2 s" in newcomer.texts())
    await until(lambda: "Slowing down for 1 s" in newcomer.texts())
    await until(lambda: "The key works." in newcomer.texts())
    assert sandbox.requests.count() == 2


async def test_a_test_that_waits_can_be_stopped(newcomer: Running, sandbox: Sandbox) -> None:
    sandbox.faults.add(Fault(throttled(ms_left=1500, retry_after="60"), times=None))
    paste(newcomer, TOKEN)
    newcomer.click("Test key")
    await until(lambda: "Slowing down for " in newcomer.texts())
    newcomer.click("Stop testing")
    await until(lambda: newcomer.seen(WelcomePage)[0].form.phase is Phase.IDLE)
    assert "Slowing down for " not in newcomer.texts()


async def test_no_key_is_not_tried(newcomer: Running, sandbox: Sandbox) -> None:
    newcomer.click("Connect")
    await until(lambda: "Enter your API key." in newcomer.texts())
    assert sandbox.requests.count() == 0


async def test_the_name_given_is_the_accounts(newcomer: Running) -> None:
    page = newcomer.seen(WelcomePage)[0]
    page.form.name_field.setFocus()
    newcomer.type("North Clinic")
    paste(newcomer, TOKEN)
    newcomer.click("Connect")
    await newcomer.refreshed()
    assert "North Clinic" in newcomer.window.windowTitle()


async def test_where_no_keyring_is_the_key_lasts_for_the_session(newcomer: Running) -> None:
    newcomer.vault.trouble = TroubleKind.KEYRING_MISSING
    paste(newcomer, TOKEN)
    newcomer.click("Connect")
    await newcomer.refreshed()
    (said,) = (bar.notice for bar in newcomer.seen(NoticeBar))
    assert said.title == "No keyring found. The key stays in memory until you quit."
    assert said.tone == "warn"
    assert newcomer.vault.held_in_memory


async def test_keys_for_the_list_do_nothing_without_one(newcomer: Running) -> None:
    for keys in ("Ctrl+N", "Ctrl+Shift+N", "F5", "Ctrl+G"):
        newcomer.keys(keys)
    assert not newcomer.seen(NewMeetingDialog)
    assert newcomer.seen(WelcomePage)


async def test_settings_lead_back_to_the_welcome_screen(newcomer: Running) -> None:
    newcomer.keys("Ctrl+,")
    await until(lambda: not newcomer.seen(WelcomePage))
    newcomer.keys("Ctrl+1")
    await until(lambda: newcomer.seen(WelcomePage))


async def test_notices_are_seen_on_the_welcome_screen(launch: Launch) -> None:
    run = await launch(vault=MemoryVault(), preferences=Preferences())
    await until(lambda: run.seen(WelcomePage))
    await until(lambda: run.notice("No tray on this desktop"))


async def test_the_help_and_about_are_a_click_away_before_there_is_a_key(newcomer: Running) -> None:
    newcomer.click("Keyboard and help")
    (await newcomer.dialog_opened(HelpWindow)).close()
    newcomer.click("About Whereby Desktop")
    (await newcomer.dialog_opened(AboutDialog)).close()
