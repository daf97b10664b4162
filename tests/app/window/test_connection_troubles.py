"""Each trouble of the connection in its own words, and healed by itself or by Try again."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from tests.app.window.conftest import CONNECTED, QUICK, Launch
from tests.app.window.driver import Running, time_for_a_refresh, until
from tests.conftest import TOKEN
from whereby_desktop.meetings.secret import Secret
from whereby_desktop.sandbox.faults import Cut, Effect, Fault, Hang, OtherHeaders, Reply
from whereby_desktop.sandbox.nonsense import (
    MISSING_FIELDS,
    REPEATED_CURSOR,
    UNKNOWN_FIELDS,
    bad_gateway,
    not_json,
    redirect,
    throttled,
)
from whereby_desktop.sandbox.server import Sandbox
from whereby_desktop.ui.notices import NoticeBar
from whereby_desktop.ui.welcome.key_dialog import KeyDialog


async def test_offline_and_back(running: Running, sandbox: Sandbox) -> None:
    rooms = running.rooms()
    sandbox.refuse()
    running.keys("F5")
    await until(lambda: running.notice("You are offline"))
    assert running.notice("Copying links works.")
    assert running.status.startswith("List from ")
    await until(lambda: running.gauge == "Points unknown while offline")
    assert running.rooms() == rooms
    running.keys("Ctrl+C")
    assert running.clipboard().startswith("https://")
    sandbox.welcome()
    running.click("Try again")
    await until(lambda: not running.notices())
    await running.refreshed()
    await until(lambda: running.gauge.endswith("of 1,000 points"))


@pytest.mark.parametrize("effect", [Cut("start"), Reply(503, {"message": "no"})])
async def test_a_first_list_that_does_not_come_has_a_face(
    launch: Launch, sandbox: Sandbox, three_rooms: list[str], effect: Effect
) -> None:
    """Below the message that says why; the list itself would look like one without rooms."""
    sandbox.faults.add(Fault(effect, "list", None))
    run = await launch()
    await until(lambda: run.face() == "Not connected")
    await until(lambda: len(run.notices()) == 1)
    sandbox.faults.clear()
    run.click("Try again", run.workspace.page.face)
    await until(lambda: set(run.rooms()) == set(three_rooms))
    assert run.face() == ""


async def test_it_comes_back_by_itself(launch: Launch, sandbox: Sandbox) -> None:
    sandbox.add_meeting()
    run = await launch(preferences=replace(CONNECTED, refresh_seconds=1))
    await run.refreshed()
    sandbox.refuse()
    await until(lambda: run.notice("You are offline"))
    sandbox.welcome()
    await until(lambda: not run.notices())
    await run.refreshed()


async def test_newer_news_of_the_list_take_the_place_of_older(
    running: Running, sandbox: Sandbox
) -> None:
    sandbox.faults.add(Fault(not_json(), "list"))
    running.keys("F5")
    await until(lambda: running.notice("The answer made no sense"))
    sandbox.refuse()
    running.keys("F5")
    await until(lambda: running.notice("You are offline"))
    assert len(running.notices()) == 1


async def test_offline_is_said_once_whatever_met_it(running: Running, sandbox: Sandbox) -> None:
    sandbox.refuse()
    running.keys("F5")
    await until(lambda: running.notice("You are offline"))
    running.keys("Ctrl+Shift+C")
    running.keys("Ctrl+Shift+N")
    await until(lambda: not running.workspace.background.running("create"))
    await until(lambda: not running.workspace.background.running("copy host link"))
    assert len(running.notices()) == 1


async def test_a_rejected_key_has_a_face_of_its_own(running: Running, sandbox: Sandbox) -> None:
    sandbox.operations.token = "another.key-by-now"
    running.keys("F5")
    await until(lambda: running.face() == "Whereby rejected the key")
    assert "Reply 401 at " in running.texts()
    assert running.status == "Not connected"
    sandbox.operations.token = TOKEN
    running.click("Try again")
    await until(lambda: len(running.rooms()) == 3)
    await running.refreshed()


async def test_a_new_key_in_the_place_of_a_rejected_one(running: Running, sandbox: Sandbox) -> None:
    other = "another.key-by-now.of-the-same-account"
    sandbox.operations.token = other
    running.keys("F5")
    await until(running.face)
    running.click("Enter a new key…")
    dialog = await running.dialog_opened(KeyDialog)
    assert dialog.windowTitle() == "Enter a new key"
    running.type(other)
    running.click("Connect", dialog)
    await until(lambda: len(running.rooms()) == 3 and not running.seen(KeyDialog))
    await running.refreshed()
    assert running.vault.stored == Secret(other)
    assert "Example Clinic" in running.window.windowTitle()


async def test_a_rejected_key_is_not_tried_again_by_the_clock(
    launch: Launch, sandbox: Sandbox
) -> None:
    sandbox.operations.token = "another.key-by-now"
    run = await launch(preferences=replace(CONNECTED, refresh_seconds=1))
    await until(lambda: run.face() == "Whereby rejected the key")
    count = sandbox.requests.count()
    await until(time_for_a_refresh(run))
    run.workspace.refresher.look()  # as the timer does
    assert not run.workspace.background.running("refresh")
    assert sandbox.requests.count() == count


@pytest.mark.parametrize(
    ("effect", "words"),
    [
        (Reply(500, {"message": "Oh dear"}), "Whereby has a problem Server error 500. Oh dear"),
        (bad_gateway(), "Whereby has a problem Server error 502."),
        (not_json(), "The answer made no sense"),
        (MISSING_FIELDS, "The answer made no sense"),
        (redirect("https://elsewhere.example/v1/meetings"), "The server points elsewhere"),
        (Reply(403, {"message": "No"}), "Not allowed with this key"),
        (Hang(), "Whereby did not answer"),
    ],
    ids=["500", "502", "no json", "lacking", "redirect", "403", "hang"],
)
async def test_what_went_wrong_is_said_and_the_list_stays(
    launch: Launch, sandbox: Sandbox, three_rooms: list[str], effect: Effect, words: str
) -> None:
    run = await launch(patience=replace(QUICK, answer=0.3))
    await run.refreshed()
    sandbox.faults.add(Fault(effect, "list"))
    run.keys("F5")
    await until(lambda: run.notice(words), f"{words} in {run.notices()}")
    assert len(run.rooms()) == len(three_rooms)
    assert run.status.startswith("List from ")
    if not words.startswith("Not allowed"):
        run.click("Try again")
        await run.refreshed()
        assert not run.notices()


async def test_words_of_the_server_are_plain_text(running: Running, sandbox: Sandbox) -> None:
    sandbox.faults.add(Fault(Reply(500, {"message": "<b>a</b> <img src=x>"}), "list"))
    running.keys("F5")
    await until(lambda: running.notice("<b>a</b> <img src=x>"))
    (bar,) = running.seen(NoticeBar)
    words = [each for each in running.seen(QLabel, bar) if each.text()]
    assert words
    assert {each.textFormat() for each in words} == {Qt.TextFormat.PlainText}


@pytest.mark.parametrize("effect", [UNKNOWN_FIELDS, REPEATED_CURSOR, OtherHeaders()])
async def test_what_is_only_odd_is_no_trouble(
    running: Running, sandbox: Sandbox, effect: Effect
) -> None:
    sandbox.faults.add(Fault(effect, "list", times=2))
    running.keys("F5")
    await until(lambda: sandbox.requests.count("list") >= 2)
    await running.refreshed()
    assert len(running.rooms()) == 3
    assert not running.notices()


async def test_a_429_is_waited_for_and_then_it_goes_on_by_itself(
    running: Running, sandbox: Sandbox
) -> None:
    new = sandbox.add_meeting().meeting_id
    sandbox.faults.add(Fault(throttled(ms_left=1500, retry_after="2"), "list"))
    running.keys("F5")
    await until(lambda: running.gauge.startswith("Paused for "))
    assert sandbox.requests.count("list") == 2
    await until(lambda: "1 request" in running.gauge)
    await until(lambda: new in running.rooms())
    assert sandbox.requests.count("list") == 3
    assert not running.notices()
    await until(lambda: running.gauge.endswith("of 1,000 points"))


async def test_points_spent_by_others_are_seen(running: Running, sandbox: Sandbox) -> None:
    sandbox.points.spend(840)
    running.keys("F5")
    await until(lambda: running.gauge.startswith("158 of 1,000 points, full in"))
    running.keys("Ctrl+G")
    await until(lambda: "Used elsewhere: 840 point" in running.texts())


async def test_the_first_start_without_a_network(launch: Launch, sandbox: Sandbox) -> None:
    sandbox.refuse()
    run = await launch()
    await until(lambda: run.notice("You are offline"))
    assert run.status == "Not connected"
    sandbox.welcome()
    run.click("Try again")
    await run.refreshed()
