"""The links of a batch in a file and on the clipboard; those with a key only when asked for."""

import asyncio
import csv
import stat
from pathlib import Path

from PySide6.QtTest import QTest

from tests.app.window.batches.person import Person, plain
from tests.app.window.driver import LEFT, until
from whereby_desktop.ui.batches.batch_window import BatchWindow
from whereby_desktop.ui.dialogs import Question

KEY = "roomKey="


def everything_on_disk(folder: Path) -> bytes:
    return b"".join(each.read_bytes() for each in folder.rglob("*") if each.is_file())


async def done(person: Person, rooms: int = 12) -> BatchWindow:
    window = await person.create(rooms)
    await person.result(window)
    return window


async def export(person: Person, window: BatchWindow, path: Path) -> list[dict[str, str]]:
    person.run.click("Export…", window)
    await person.run.choose_file(path)
    await until(lambda: person.run.status == f"Saved {path.name}")
    text = await asyncio.to_thread(path.read_text, "utf-8-sig")
    return list(csv.DictReader(text.splitlines()))


async def test_without_host_links_no_key_is_written(person: Person, tmp_path: Path) -> None:
    window = await done(person)
    rows = await export(person, window, tmp_path / "links.csv")
    assert [row["Row"] for row in rows] == [str(number) for number in range(1, 13)]
    assert {row["Guest link"].rsplit("/", 1)[-1] for row in rows} == {
        room.name.removeprefix("/") for room in person.rooms()
    }
    assert {row["State"] for row in rows} == {"Created"}
    assert "Host link" not in rows[0]
    assert KEY.encode() not in everything_on_disk(tmp_path)
    assert person.run.sandbox.requests.count("get") == 0


async def test_with_host_links_they_are_read_and_the_file_is_private(
    person: Person, tmp_path: Path
) -> None:
    window = await done(person)
    listed = person.run.sandbox.requests.count("list")
    person.ask_for_host_links(window)
    assert "Reads 1 point" in person.run.texts(window)  # all on one page of the list
    path = tmp_path / "out" / "links.csv"
    path.parent.mkdir()
    rows = await export(person, window, path)
    assert all(KEY in row["Host link"] for row in rows)
    assert len({row["Host link"] for row in rows}) == 12
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert person.run.sandbox.requests.count("list") == listed + 1
    assert KEY.encode() not in everything_on_disk(person.run.profile)
    assert "Reads" not in window.outcome.host_links.accessibleDescription()


async def test_a_folder_that_cannot_be_written_is_said(person: Person, tmp_path: Path) -> None:
    window = await done(person, 2)
    gone = tmp_path / "gone"
    gone.mkdir()
    person.run.click("Export…", window)
    original = Path.replace

    def refuse(_self: Path, _target: Path) -> Path:
        raise PermissionError(13, "Permission denied")

    Path.replace = refuse  # type: ignore[method-assign,assignment]
    try:
        await person.run.choose_file(gone / "links.csv")
        await until(lambda: person.run.notice("Could not save"))
    finally:
        Path.replace = original  # type: ignore[method-assign]
    assert list(gone.iterdir()) == []


async def test_copying_host_links_asks_first(person: Person) -> None:
    run = person.run
    window = await done(person)
    run.click("Copy all links", window)
    await until(run.clipboard)
    assert len(run.clipboard().splitlines()) == 12
    assert KEY not in run.clipboard()
    await until(lambda: window.outcome.copy.text() == "Copied")
    person.ask_for_host_links(window)
    QTest.mouseClick(window.outcome.copy, LEFT)
    question = await run.dialog_opened(Question)
    assert KEY not in run.clipboard()
    run.click("Copy host links", question)
    await until(lambda: KEY in run.clipboard())
    assert run.clipboard().count(KEY) == 12
    assert plain(run.status) == "12 links copied"
