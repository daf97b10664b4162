"""Each account's presets in a file of its own; and files for somebody else."""

import asyncio
import os
import stat
import subprocess
import sys
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from whereby_desktop.meetings.draft import Streaming
from whereby_desktop.meetings.preset_book import PresetBook
from whereby_desktop.meetings.preset_list import PresetList
from whereby_desktop.meetings.presets import Lasting, Preset
from whereby_desktop.meetings.secret import Secret
from whereby_desktop.meetings.trouble import TroubleError, TroubleKind
from whereby_desktop.storage.preset_exchange import read_presets, write_presets
from whereby_desktop.storage.preset_file import PresetFile, safe_name
from whereby_desktop.storage.preset_json import presets_to_text

ROOT = Path(__file__).resolve().parents[2]
ACCOUNT = "default@127.0.0.1:4010"
MINE = PresetList().with_preset(Preset("mine", "Ärztin", Lasting(timedelta(minutes=45))))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "presets"


@pytest.fixture
async def file(folder: Path) -> AsyncIterator[PresetFile]:
    file = PresetFile(folder, ACCOUNT)
    yield file
    await file.close()
    await file.close()  # twice is no trouble


def files_in(folder: Path) -> list[Path]:
    return list(folder.iterdir()) if folder.exists() else []


def mode_of(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


async def test_without_a_file_there_are_the_presets_of_the_program(
    file: PresetFile, folder: Path
) -> None:
    assert await file.load() == PresetList()
    assert file.trouble is None
    assert files_in(folder) == []


async def test_what_was_saved_is_there_in_the_next_run(file: PresetFile, folder: Path) -> None:
    book = PresetBook(file)
    await book.open()
    told: list[PresetList] = []
    end = book.subscribe(lambda: told.append(book.now))
    await book.change_to(MINE.with_default("mine"))
    end()
    assert told == [MINE.with_default("mine")]
    [only] = files_in(folder)
    assert only == file.path
    assert only.name == "default@127.0.0.1%3a4010.json"
    if os.name != "nt":
        assert (mode_of(only), mode_of(folder)) == (0o600, 0o700)
    again = PresetBook(PresetFile(folder, ACCOUNT))
    await again.open()
    assert again.now.default.name == "Ärztin"
    other = PresetFile(folder, "default@api.whereby.dev")
    assert await other.load() == PresetList()


async def test_the_last_of_many_saves_wins(file: PresetFile, folder: Path) -> None:
    lists = [PresetList(default_key=str(number)) for number in range(20)]
    saves = [asyncio.create_task(file.save(each)) for each in lists]
    await asyncio.sleep(0)  # each has handed in its work
    for save in saves:
        save.cancel()
    await file.close()
    assert await PresetFile(folder, ACCOUNT).load() == lists[-1]


async def test_no_secret_gets_into_the_file(file: PresetFile) -> None:
    streaming = Streaming(Secret("rtmp://live.example.org/streamKeyXyz"), kept_as="0a1b")
    await file.save(
        PresetList((Preset("a", "A", Lasting(timedelta(hours=1)), streaming=streaming),))
    )
    assert "streamKeyXyz" not in file.path.read_text()
    assert '"kept_as": "0a1b"' in file.path.read_text()


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "not JSON"),
        (b"\xff\xfe\x00", "utf-8"),
        (b"{}", "Not a file with presets"),
        (presets_to_text(MINE).replace('"version": 1', '"version": 2').encode(), "version 2"),
        (b" " * 5_000_000, "too large"),
    ],
    ids=["empty", "no text", "another's", "newer", "too large"],
)
async def test_a_damaged_file_is_set_aside_and_told(
    file: PresetFile, folder: Path, content: bytes, words: str
) -> None:
    file.path.parent.mkdir()
    file.path.write_bytes(content)
    assert await file.load() == PresetList()
    assert file.trouble is not None
    assert file.trouble.kind is TroubleKind.DAMAGED_FILE
    assert file.trouble.subject == str(file.path)
    assert words in file.trouble.words
    [aside] = files_in(folder)
    assert str(aside) == file.trouble.detail
    assert aside.name.startswith(f"{file.path.name}.damaged-")
    assert aside.read_bytes() == content
    await file.save(MINE)
    assert await file.load() == MINE


async def test_erased_is_what_was_set_aside_as_well(file: PresetFile, folder: Path) -> None:
    await file.erase()  # of nothing is no trouble
    other = PresetFile(folder, "second@127.0.0.1:4010")
    await other.save(MINE)
    await file.save(MINE)
    file.path.write_text("{")
    await file.load()
    await file.save(MINE)
    await file.erase()
    assert files_in(folder) == [other.path]
    assert await file.load() == PresetList()


@pytest.mark.parametrize("step", ["load", "save", "erase"])
async def test_a_place_that_cannot_be_is_told(tmp_path: Path, step: str) -> None:
    (tmp_path / "file").write_text("")
    folder = tmp_path if step != "save" else tmp_path / "file"
    file = PresetFile(folder, ACCOUNT)
    if step != "save":
        file.path.mkdir()
    with pytest.raises(TroubleError) as raised:
        await (file.save(MINE) if step == "save" else getattr(file, step)())
    assert raised.value.trouble.kind is TroubleKind.DISK
    assert raised.value.trouble.subject == str(file.path)
    assert raised.value.trouble.words
    assert file.trouble is None


@given(st.text(), st.text())
def test_no_two_accounts_share_a_file(one: str, other: str) -> None:
    first, second = safe_name(one), safe_name(other)
    assert (first.casefold() == second.casefold()) == (one == other)
    assert not set(first) & set('<>:"/\\|?*\x00 ')
    assert first.isascii()


def test_names_that_differ_in_case_only() -> None:
    assert safe_name("A@x").casefold() != safe_name("a@x").casefold()
    assert safe_name("%41@x") != safe_name("A@x")


async def test_presets_go_to_somebody_else_and_come_from_there(tmp_path: Path) -> None:
    path = tmp_path / "my presets.json"
    path.write_text("something older")
    await write_presets(path, MINE)
    assert await read_presets(path) == MINE
    path.write_text(path.read_text(), encoding="utf-8-sig")  # as some editors save it
    assert await read_presets(path) == MINE


async def test_a_file_that_is_none_is_told_and_stays(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    path.write_text('{"format": "whereby-desktop presets", "version": 7}')
    with pytest.raises(TroubleError) as raised:
        await read_presets(path)
    trouble = raised.value.trouble
    assert (trouble.kind, trouble.subject) == (TroubleKind.DAMAGED_FILE, str(path))
    assert "version 7" in trouble.words
    assert files_in(tmp_path) == [path]


@pytest.mark.parametrize("name", ["no/such/folder/a.json", "folder"])
async def test_a_disk_that_refuses_is_told(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    (tmp_path / "folder").mkdir()
    with pytest.raises(TroubleError) as reading:
        await read_presets(path)
    with pytest.raises(TroubleError) as writing:
        await write_presets(path, MINE)
    for raised in (reading, writing):
        assert raised.value.trouble.kind is TroubleKind.DISK
        assert raised.value.trouble.subject == str(path)
        assert raised.value.trouble.words


def test_loading_brings_along_nothing_the_first_paint_can_do_without() -> None:
    told = "import sys, whereby_desktop.storage.preset_file; print(*sys.modules)"
    ended = subprocess.run(
        [sys.executable, "-c", told], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert not {"msgspec", "sqlite3", "keyring"} & set(ended.stdout.split())
