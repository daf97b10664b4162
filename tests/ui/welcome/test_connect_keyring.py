"""Where the key goes: into the keyring, into memory, never on screen or into a log."""

import logging

import pytest

from tests.ui.welcome.fakes import (
    KEY,
    FakeTester,
    FakeVault,
    Keyring,
    everything_said,
    until,
)
from tests.ui.welcome.screen import Screen
from whereby_desktop.meetings.ports import KeyTest
from whereby_desktop.meetings.secret import Secret
from whereby_desktop.meetings.trouble import Trouble, TroubleKind
from whereby_desktop.ui.welcome.connect_buttons import Phase
from whereby_desktop.ui.welcome.connect_flow import UNLOCK_SECONDS, ConnectFlow
from whereby_desktop.ui.welcome.key_tasks import STORE_TASK

IN_MEMORY = "The key stays in memory until you quit."


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        (TroubleKind.KEYRING_MISSING, "No keyring found. " + IN_MEMORY),
        (TroubleKind.KEYRING_LOCKED, "GNOME Keyring is locked. " + IN_MEMORY),
        (TroubleKind.KEYRING_REFUSED, "GNOME Keyring refused. " + IN_MEMORY),
        (TroubleKind.KEYRING_HUNG, "GNOME Keyring does not answer. " + IN_MEMORY),
    ],
)
async def test_a_key_that_cannot_be_stored_works_for_the_session_and_that_is_said(
    screen: Screen, vault: FakeVault, kind: TroubleKind, words: str
) -> None:
    vault.store_trouble = Trouble(kind, subject="GNOME Keyring")
    screen.paste(KEY)
    screen.click_go()
    await screen.connected()
    assert screen.told.events == ["connected", "words"]
    assert (screen.told.words, screen.told.tones) == ([words], ["warn"])
    assert vault.held == Secret(KEY)


@pytest.mark.parametrize(
    ("kind", "title"),
    [
        (TroubleKind.KEYRING_MISSING, "No keyring found"),
        (TroubleKind.KEYRING_HUNG, "GNOME Keyring does not answer"),
    ],
)
async def test_without_a_keyring_the_card_says_so_beforehand(
    screen: Screen, vault: FakeVault, kind: TroubleKind, title: str
) -> None:
    vault.keyring = kind
    screen.flow.begin()
    await until(lambda: screen.form.keyring.title == title)
    assert screen.form.keyring.text == IN_MEMORY


async def test_a_locked_keyring_has_time_to_be_unlocked(screen: Screen, vault: FakeVault) -> None:
    vault.keyring = Keyring(locked=True)
    screen.flow.begin()
    await until(lambda: screen.form.keyring.locked)
    assert "It is locked." in screen.form.keyring.text
    screen.paste(KEY)
    screen.click_go()
    await screen.connected()
    assert vault.deadlines == [UNLOCK_SECONDS]


async def test_the_person_need_not_wait_for_the_keyring(screen: Screen, vault: FakeVault) -> None:
    vault.slow = True
    screen.paste(KEY)
    screen.click_go()
    await vault.asked_to_store.wait()
    assert screen.phase() is Phase.STORING
    assert screen.form.buttons.test.text() == "&Use key once"
    screen.click_test()
    assert screen.told.events == ["connected", "words"]
    assert screen.told.words == [IN_MEMORY]
    assert vault.held == Secret(KEY)
    await screen.ended(STORE_TASK)
    assert screen.phase() is Phase.IDLE
    assert screen.told.events == ["connected", "words"]


async def test_a_key_used_once_is_not_stored(
    screen: Screen, vault: FakeVault, tester: FakeTester
) -> None:
    screen.flow.close()
    flow = ConnectFlow(screen.form, vault, tester, screen.background, once=True)
    screen.told.listen(flow)
    flow.begin()
    screen.paste(KEY)
    screen.click_go()
    await screen.connected()
    assert (screen.told.words, screen.told.tones) == ([IN_MEMORY], ["ok"])
    assert vault.held == Secret(KEY)
    assert vault.stored is None
    assert vault.deadlines == []
    flow.close()


async def test_the_key_shows_up_nowhere(
    screen: Screen, tester: FakeTester, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    outcomes: list[KeyTest | Trouble | Exception] = [
        Trouble(TroubleKind.KEY_REJECTED, status=401),
        Trouble(TroubleKind.SERVER, status=500),
        LookupError("no"),
        KeyTest(1, False, 100),
    ]
    screen.paste(KEY)
    for outcome in outcomes:
        tester.outcome = outcome
        screen.form.forget_verdict()
        screen.click_test()
        await until(lambda: bool(screen.form.note.text or screen.form.banner.text))
        assert KEY not in everything_said(screen.page)
    screen.click_go()
    await screen.connected()
    assert KEY not in everything_said(screen.page)
    assert KEY not in repr(screen.told)
    assert KEY not in caplog.text
