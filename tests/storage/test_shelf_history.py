"""Past meetings in the local memory: apart from the list, with what is remembered, no secret."""

import sqlite3
from collections.abc import AsyncIterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from tests.storage.shelf_samples import (
    ACCOUNT,
    NOW,
    OTHER_ACCOUNT,
    SECRETS,
    draft,
    meeting,
    past,
    remembered,
    shelved,
)
from whereby_desktop.meetings.known_meeting import KnownMeeting
from whereby_desktop.meetings.past_meeting import Gone, PastMeeting
from whereby_desktop.meetings.ports import Shelved
from whereby_desktop.meetings.remembered import Remembered
from whereby_desktop.storage.meeting_shelf import MeetingShelf


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "meetings.sqlite3"


@pytest.fixture
async def shelf(path: Path) -> AsyncIterator[MeetingShelf]:
    shelf = MeetingShelf(path, ACCOUNT)
    yield shelf
    await shelf.close()


async def of_the_next_run(path: Path, account: str = ACCOUNT) -> Shelved:
    shelf = MeetingShelf(path, account)
    loaded = await shelf.load()
    assert shelf.damaged is None
    await shelf.close()
    return loaded


def files_of(path: Path) -> bytes:
    return b"".join(found.read_bytes() for found in path.parent.iterdir())


async def test_past_meetings_come_back_each_with_what_is_remembered(
    shelf: MeetingShelf, path: Path
) -> None:
    await shelf.remember(remembered("1"))
    await shelf.add_history([past(1), past(2, Gone.DELETED)])
    await shelf.add_history([])
    loaded = await of_the_next_run(path)
    assert sorted(loaded.history, key=lambda each: each.meeting_id) == [
        past(1, known=remembered("1")),
        past(2, Gone.DELETED),
    ]
    assert loaded.meetings == []


async def test_an_entry_takes_the_place_of_an_older_one(shelf: MeetingShelf, path: Path) -> None:
    await shelf.add_history([past(1)])
    later = replace(past(1, Gone.DELETED), gone_at=NOW)
    await shelf.add_history([later])
    assert (await of_the_next_run(path)).history == [later]


async def test_list_and_history_are_not_mixed(shelf: MeetingShelf, path: Path) -> None:
    await shelf.save_list([meeting(1)], NOW)
    await shelf.add_history([past(1), past(2)])  # killed before the list was saved without the 1
    loaded = await of_the_next_run(path)
    assert loaded.meetings == [shelved(1)]
    assert loaded.history == [past(2)]


async def test_what_comes_back_leaves_it_and_stays_remembered(
    shelf: MeetingShelf, path: Path
) -> None:
    await shelf.remember(remembered("1"))
    await shelf.add_history([past(1), past(2)])
    await shelf.leave_history(["1", "unknown"])
    loaded = await of_the_next_run(path)
    assert loaded.history == [past(2)]
    assert loaded.remembered == {"1": remembered("1")}


async def test_what_is_forgotten_is_in_no_file_any_more(shelf: MeetingShelf, path: Path) -> None:
    for number in (1, 2):
        await shelf.remember(remembered(str(number), f"label of {number}"))
    await shelf.add_history([past(1), past(2)])
    assert b"label of 1" in files_of(path)
    await shelf.forget(["1", "unknown"])
    for word in (b"label of 1", b"consult-1"):
        assert word not in files_of(path)
    loaded = await of_the_next_run(path)
    assert [each.meeting_id for each in loaded.history] == ["2"]
    assert set(loaded.remembered) == {"2"}


async def test_accounts_do_not_see_each_others_history(shelf: MeetingShelf, path: Path) -> None:
    other = MeetingShelf(path, OTHER_ACCOUNT)
    await shelf.add_history([past(1)])
    await shelf.remember(remembered("1"))
    await other.save_list([meeting(1)], NOW)  # the same id, another's list
    await other.leave_history(["1"])
    await other.forget(["1"])
    assert (await other.load()).history == []
    await other.add_history([past(3)])
    assert (await of_the_next_run(path)).history == [past(1, known=remembered("1"))]
    await shelf.erase_account()
    assert (await of_the_next_run(path)).history == []
    assert (await of_the_next_run(path, OTHER_ACCOUNT)).history == [past(3)]
    await other.erase()
    await other.close()
    assert (await of_the_next_run(path, OTHER_ACCOUNT)).history == []


async def test_no_secret_gets_into_the_file(shelf: MeetingShelf, path: Path) -> None:
    url = f"https://acme.whereby.com/consult-1?roomKey={SECRETS[0]}"
    known = KnownMeeting(replace(meeting(1), room_url=url), Remembered("1", draft=draft()))
    await shelf.add_history([PastMeeting(known, NOW, Gone.DELETED)])
    written = files_of(path)
    await shelf.close()
    written += files_of(path)
    assert b"consult-1" in written
    assert not [secret for secret in SECRETS if secret.encode() in written]
    [kept] = (await of_the_next_run(path)).history
    assert kept.known.meeting == shelved(1)


async def test_no_column_has_a_query(shelf: MeetingShelf, path: Path) -> None:
    keyed = replace(shelved(1), room_url="https://a.whereby.com/a?roomKey=x")
    await shelf.save_list([keyed], NOW)
    await shelf.add_history([PastMeeting(KnownMeeting(keyed), NOW, Gone.MISSING)])
    with closing(sqlite3.connect(path)) as database:
        for table in ("seen", "past"):
            [(url,)] = database.execute(f"SELECT room_url FROM {table}").fetchall()  # noqa: S608
            assert url == "https://a.whereby.com/a"
