"""From a pasted key to a connection, with a vault and a tester that answer on order."""

import asyncio

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.welcome.fakes import (
    CONTROL,
    KEY,
    OTHER_KEY,
    FakeTester,
    FakeVault,
    until,
)
from tests.ui.welcome.screen import Screen
from whereby_desktop.meetings.ports import KeyTest
from whereby_desktop.meetings.secret import Secret
from whereby_desktop.meetings.trouble import Trouble, TroubleKind
from whereby_desktop.ui.welcome.connect_buttons import Phase
from whereby_desktop.ui.welcome.key_tasks import TEST_TASK


async def test_a_key_that_works_is_stored_and_said_where(
    screen: Screen, vault: FakeVault, tester: FakeTester
) -> None:
    screen.flow.begin()
    await until(lambda: "Login" in screen.form.keyring.title)
    assert screen.form.keyring.title == "Stored in GNOME Keyring, “Login” collection"
    screen.paste(f"Bearer {KEY} ")
    QTest.keyClicks(screen.form.name_field, " Example Clinic ")
    screen.click_go()
    await screen.connected()
    assert tester.tried == [KEY]
    assert vault.stored == Secret(KEY)
    assert screen.told.keys == [Secret(KEY)]
    assert screen.told.names == ["Example Clinic"]
    assert screen.told.words == ["The key is in GNOME Keyring, “Login” collection."]
    assert screen.form.key_field.text() == ""


async def test_a_test_says_what_it_found_and_stores_nothing(
    screen: Screen, vault: FakeVault
) -> None:
    screen.paste(KEY)
    assert screen.form.buttons.test.text() == "&Test key"
    screen.click_test()
    await screen.verdict()
    assert screen.form.banner.text.startswith("The key works. 1,000 points per minute, 10 room")
    assert screen.form.buttons.test.text() == "&Test again"
    assert vault.stored is None
    assert screen.told.events == []


@pytest.mark.parametrize(
    ("result", "words"),
    [
        (KeyTest(100, True, 1000), "1,000 points per minute, more than 100 rooms found."),
        (KeyTest(100, True, None), "More than 100 rooms found."),
        (KeyTest(7, False, None), "7 room"),
    ],
)
async def test_rooms_and_points_are_said_as_far_as_they_are_known(
    screen: Screen, tester: FakeTester, result: KeyTest, words: str
) -> None:
    tester.outcome = result
    screen.paste(KEY)
    screen.click_test()
    await screen.verdict()
    assert screen.form.banner.text.startswith(f"The key works. {words}")


async def test_a_tested_key_is_not_tested_twice(screen: Screen, tester: FakeTester) -> None:
    screen.paste(KEY)
    screen.click_test()
    await screen.verdict()
    screen.click_go()
    await screen.connected()
    assert tester.tried == [KEY]


async def test_another_key_after_a_test_is_tested_anew(screen: Screen, tester: FakeTester) -> None:
    screen.paste(KEY)
    screen.click_test()
    await screen.verdict()
    screen.paste(OTHER_KEY)
    assert screen.form.banner.text == ""
    screen.click_go()
    await screen.connected()
    assert tester.tried == [KEY, OTHER_KEY]
    assert screen.told.keys == [Secret(OTHER_KEY)]


async def test_a_key_that_was_changed_and_changed_back_is_tested_anew(
    screen: Screen, tester: FakeTester
) -> None:
    screen.paste(KEY)
    screen.click_test()
    await screen.verdict()
    QTest.keyClicks(screen.form.key_field, "x")
    QTest.keyClick(screen.form.key_field, Qt.Key.Key_Backspace)
    assert screen.form.buttons.test.text() == "&Test key"
    screen.click_go()
    await screen.connected()
    assert tester.tried == [KEY, KEY]


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("", "Enter your API key."),
        ("   ", "Enter your API key."),
        ("hello", "This does not look like an API key."),
        ("kéy-with-letters-no-key-has-in-it", "This does not look like an API key."),
    ],
)
async def test_what_cannot_be_a_key_is_said_beside_the_field_and_not_sent(
    screen: Screen, tester: FakeTester, typed: str, words: str
) -> None:
    screen.form.key_field.setText(typed)
    for click in (screen.click_go, screen.click_test):
        click()
        assert screen.form.note.text == words
    assert screen.form.key_field.property("invalid") is True
    assert screen.form.key_field.accessibleDescription() == words
    await asyncio.sleep(0)
    assert tester.tried == []
    assert screen.told.events == []
    QTest.keyClicks(screen.form.key_field, "x")
    assert screen.form.note.text == ""
    assert screen.form.key_field.property("invalid") is False


async def test_a_rejected_key_is_said_beside_the_field_and_not_stored(
    screen: Screen, vault: FakeVault, tester: FakeTester
) -> None:
    tester.outcome = Trouble(TroubleKind.KEY_REJECTED, status=401)
    screen.paste(KEY)
    screen.click_go()
    await until(lambda: bool(screen.form.note.text))
    assert screen.form.note.text == ("Whereby rejected the key. Check that all of it was copied.")
    assert screen.form.key_field.key == Secret(KEY)
    assert screen.form.key_field.hasFocus()
    assert vault.stored is None
    assert not vault.held_in_memory
    assert screen.told.events == []


@pytest.mark.parametrize(
    ("trouble", "words"),
    [
        (Trouble(TroubleKind.OFFLINE), "You are offline Check the connection. Nothing was sent."),
        (Trouble(TroubleKind.SERVER, status=503), "Whereby has a problem Server error 503."),
        (
            Trouble(TroubleKind.NOT_ALLOWED, words="Upgrade your plan"),
            (
                "Not allowed with this key Your Whereby plan or key does not include this. "
                "Upgrade your plan"
            ),
        ),
    ],
)
async def test_other_troubles_of_a_test_are_said_below_it(
    screen: Screen, vault: FakeVault, tester: FakeTester, trouble: Trouble, words: str
) -> None:
    tester.outcome = trouble
    screen.paste(KEY)
    screen.click_go()
    await screen.verdict()
    assert screen.form.banner.text == words
    assert screen.phase() is Phase.IDLE
    assert vault.stored is None


async def test_a_test_can_be_stopped(screen: Screen, tester: FakeTester) -> None:
    tester.slow = True
    screen.paste(KEY)
    screen.click_go()
    await tester.asked.wait()
    assert screen.phase() is Phase.TESTING
    assert screen.form.buttons.go.text() == "Testing…"
    screen.click_go()  # a second click while it runs does nothing
    screen.click_test()  # "Stop testing"
    await screen.ended(TEST_TASK)
    assert screen.phase() is Phase.IDLE
    assert tester.tried == [KEY]
    assert screen.told.events == []
    assert screen.form.banner.text == ""


async def test_the_answer_for_a_key_that_was_changed_meanwhile_is_dropped(
    screen: Screen, vault: FakeVault, tester: FakeTester
) -> None:
    tester.slow = True
    screen.paste(KEY)
    screen.click_go()
    await tester.asked.wait()
    QTest.keyClicks(screen.form.key_field, "x")
    tester.go_on.set()
    await screen.ended(TEST_TASK)
    assert screen.form.banner.text == ""
    assert vault.stored is None


async def test_a_failure_nobody_thought_of_is_said_and_the_form_is_usable_again(
    screen: Screen, tester: FakeTester
) -> None:
    tester.outcome = LookupError("no")
    screen.paste(KEY)
    screen.click_test()
    await screen.verdict()
    assert screen.form.banner.text.startswith("Something unexpected went wrong")
    assert screen.phase() is Phase.IDLE


async def test_a_closed_flow_leaves_the_form_alone(screen: Screen, tester: FakeTester) -> None:
    tester.slow = True
    screen.paste(KEY)
    screen.click_go()
    await tester.asked.wait()
    screen.flow.close()
    screen.flow.close()
    tester.go_on.set()
    await screen.ended(TEST_TASK)
    assert screen.phase() is Phase.TESTING  # as it was: nobody touches it any more
    assert screen.told.events == []


async def test_an_empty_name_has_a_stand_in(screen: Screen) -> None:
    screen.paste(KEY)
    QTest.keyClick(screen.form.key_field, Qt.Key.Key_Return)
    await screen.connected()
    assert screen.told.names == ["My organisation"]


@pytest.mark.parametrize("keys", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
async def test_control_enter_connects_from_any_field(screen: Screen, keys: Qt.Key) -> None:
    screen.paste(KEY)
    screen.form.name_field.setFocus()
    QTest.keyClick(screen.form.name_field, keys, CONTROL)
    await screen.connected()
    assert screen.told.keys == [Secret(KEY)]


async def test_a_key_typed_with_its_scheme_connects_at_enter(
    screen: Screen, tester: FakeTester
) -> None:
    QTest.keyClicks(screen.form.key_field, f" Bearer {KEY} ")
    QTest.keyClick(screen.form.key_field, Qt.Key.Key_Return)
    await screen.connected()
    assert tester.tried == [KEY]
