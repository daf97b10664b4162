"""kill -9 at any moment: the next start works, nothing known is lost, no room is made twice."""

import asyncio
import random
from dataclasses import replace
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from tests.fixtures.program import WITHIN, Desktop, Program
from tests.storage.shelf_samples import remembered
from whereby_desktop.meetings.ports import Shelved
from whereby_desktop.preferences import AccountEntry, Preferences
from whereby_desktop.sandbox.faults import Fault, Hang, Slow
from whereby_desktop.sandbox.server import Sandbox
from whereby_desktop.storage.account_key import account_key
from whereby_desktop.storage.meeting_shelf import MeetingShelf
from whereby_desktop.storage.preferences_file import PreferencesFile

pytestmark = pytest.mark.screen
MINE = Preferences(accounts=(AccountEntry(name="Practice"),), reserved_points=77, told_no_tray=True)


class Household:
    """A desktop on which the program has been in use: key, preferences, labels."""

    def __init__(self, desktop: Desktop, sandbox: Sandbox, profile: Path) -> None:
        self.desktop, self.sandbox, self.profile = desktop, sandbox, profile
        self.room = sandbox.add_meeting(prefix="kept")
        # Not to be deleted: the sample's wish is due already, and the program would see to it.
        self.kept = replace(
            remembered(self.room.meeting_id), label="Intake, room 2", delete_at=None
        )
        desktop.keep_key(sandbox.token, urlsplit(sandbox.url).netloc)
        asyncio.run(self._fill())

    def start(self) -> Program:
        return self.desktop.start("--api-url", self.sandbox.url, "--profile-dir", self.profile)

    def start_and_list(self) -> Program:
        """Returns once a list has come, as `refreshes` more were asked for."""
        before = self.sandbox.requests.count("list")
        program = self.start()
        program.until_title("^Meetings – Practice – ")
        program.until(lambda: self.sandbox.requests.count("list") > before, "the list")
        return program

    def is_intact(self) -> Shelved:
        """What the memory holds, after looking that all of ours is there."""
        loaded = PreferencesFile(self.profile / "preferences.json").load()
        assert loaded.damaged is None
        # Whose rooms they are was learned from the list.
        (account,) = loaded.preferences.accounts
        assert replace(account, organisation="") == MINE.account
        assert loaded.preferences.reserved_points == MINE.reserved_points
        shelved, damaged = asyncio.run(self._load())
        assert damaged is None
        assert shelved.remembered[self.room.meeting_id] == self.kept
        return shelved

    async def _fill(self) -> None:
        self.profile.mkdir()
        await PreferencesFile(self.profile / "preferences.json").save(MINE)
        shelf = self._shelf()
        await shelf.remember(self.kept)
        await shelf.close()

    async def _load(self) -> tuple[Shelved, Path | None]:
        shelf = self._shelf()
        try:
            return await shelf.load(), shelf.damaged
        finally:
            await shelf.close()

    def _shelf(self) -> MeetingShelf:
        key = account_key("default", self.sandbox.url)
        return MeetingShelf(self.profile / "meetings.sqlite3", key)


@pytest.fixture
def household(desktop_with_keyring: Desktop, sandbox: Sandbox, tmp_path: Path) -> Household:
    return Household(desktop_with_keyring, sandbox, tmp_path / "profile")


def test_during_the_start(household: Household) -> None:
    chance = random.Random(3)  # noqa: S311 - moments to be killed at
    for _ in range(6):
        program = household.start()
        program.wait_at_most(chance.uniform(0.2, 1.2))
        program.kill()
        household.is_intact()
    assert household.start_and_list().end() == 0
    household.is_intact()


def test_during_a_refresh(household: Household) -> None:
    for number in range(3):
        household.sandbox.faults.add(Fault(Slow(size=32, delay=0.002), "list"))
        household.start_and_list().kill()
        household.is_intact()
        household.sandbox.add_meeting(prefix=f"more{number}")
    assert household.start_and_list().end() == 0
    household.is_intact()


def test_while_a_create_is_under_way_no_room_is_made_twice(household: Household) -> None:
    sandbox = household.sandbox
    program = household.start_and_list()
    sandbox.faults.add(Fault(Hang(), "create", carried_out=True))
    program.keys("ctrl+shift+n")
    program.until(lambda: len(sandbox.rooms.all()) == 2, "the room")
    program.kill()
    assert len(household.is_intact().unfinished) == 1

    made = sandbox.rooms.all()[1]
    again = household.start_and_list()
    again.until(lambda: again.clipboard().endswith(made.name), "the link of the room it has found")
    assert again.end() == 0
    shelved = household.is_intact()
    assert shelved.unfinished == []
    assert made.meeting_id in shelved.remembered
    assert sandbox.requests.count("create") == 1
    assert len(sandbox.rooms.all()) == 2


def test_right_after_a_create(household: Household) -> None:
    """Wherever it is killed, the room is known: finished, or found by the next start."""
    sandbox = household.sandbox
    chance = random.Random(5)  # noqa: S311
    for number in range(1, 4):
        program = household.start_and_list()
        program.keys("ctrl+shift+n")
        sandbox.requests.wait_for(number, "create", WITHIN)
        program.wait_at_most(chance.uniform(0, 0.06))
        program.kill()
        household.is_intact()
    last = household.start_and_list()
    rooms = {room.meeting_id for room in sandbox.rooms.all()}
    last.until(lambda: household.is_intact().unfinished == [], "the journal settled")
    assert last.end() == 0
    assert rooms == {room.meeting_id for room in sandbox.rooms.all()}
    assert household.is_intact().remembered.keys() >= rooms
    assert sandbox.requests.count("create") == 3


def test_while_preferences_are_saved(household: Household) -> None:
    chance = random.Random(7)  # noqa: S311
    for _ in range(4):
        program = household.start_and_list()
        program.keys("ctrl+w")  # saves where the window was, and quits
        program.wait_at_most(chance.uniform(0, 0.05))
        program.kill()
        household.is_intact()
    assert household.start_and_list().end() == 0
