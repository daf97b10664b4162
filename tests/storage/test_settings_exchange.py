"""Settings in a file for another computer: all but what is this one's, and nothing made up."""

import json
from dataclasses import fields, replace
from pathlib import Path

import pytest

from whereby_desktop.meetings.trouble import TroubleError, TroubleKind
from whereby_desktop.preferences import (
    LOCAL,
    AccountEntry,
    ArrivedSettings,
    Preferences,
    Theme,
)
from whereby_desktop.storage.preferences_file import PreferencesFile
from whereby_desktop.storage.settings_exchange import (
    KIND,
    read_settings,
    read_settings_now,
    write_settings,
    write_settings_now,
)

MINE = Preferences(
    accounts=(AccountEntry("k1", "Example Clinic", connected=True, organisation="clinic"),),
    account_key="k1",
    theme=Theme.DARK,
    refresh_seconds=120,
    invitation="Räume: {link}",
    window_geometry="abcd",
    palette_latest="do.QUIT",
)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "settings.json"


async def test_what_is_written_is_read_again(file: Path) -> None:
    await write_settings(file, MINE)
    arrived = await read_settings(file)
    assert replace(Preferences(), **arrived.known) == replace(  # type: ignore[arg-type]
        Preferences(), theme=Theme.DARK, refresh_seconds=120, invitation="Räume: {link}"
    )
    assert arrived.unknown == {}
    assert arrived.unusable == ()


def test_nothing_of_accounts_and_of_this_computer_is_in_it(file: Path) -> None:
    write_settings_now(file, MINE)
    text = file.read_text("utf-8")
    settings = json.loads(text)["settings"]
    assert set(settings) == {each.name for each in fields(Preferences)} - LOCAL
    for private in ("Example Clinic", "k1", "clinic", "abcd", "do.QUIT"):
        assert private not in text


def test_what_a_file_says_of_this_computer_is_not_taken(file: Path) -> None:
    settings = {"accounts": [{"key": "evil"}], "split": "x", "theme": "dark"}
    file.write_text(json.dumps({"kind": KIND, "version": 1, "settings": settings}))
    assert read_settings_now(file) == ArrivedSettings({"theme": Theme.DARK}, {})


def test_newer_ones_are_handed_on_and_wrong_ones_are_named(file: Path) -> None:
    settings = {"theme": "purple", "refresh_seconds": True, "invented": [1, {"a": None}]}
    file.write_text(json.dumps({"kind": KIND, "version": 9, "settings": settings}))
    arrived = read_settings_now(file)
    assert arrived.known == {}
    assert arrived.unknown == {"invented": [1, {"a": None}]}
    assert arrived.unusable == ("theme", "refresh_seconds")


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"[]",
        b"{}",
        b"\xff\xfe",
        b'{"settings": {}}',
        b'{"kind": "whereby-desktop settings"}',
        b'{"kind": "whereby-desktop settings", "settings": []}',
        b"[" * 200_000,
        b" " * 1_000_001,
    ],
    ids=range(9),
)
def test_what_holds_no_settings_is_said(file: Path, content: bytes) -> None:
    file.write_bytes(content)
    with pytest.raises(TroubleError) as told:
        read_settings_now(file)
    assert told.value.trouble.kind is TroubleKind.DAMAGED_FILE
    assert file.read_bytes() == content


def test_what_the_disk_refuses_is_said(tmp_path: Path) -> None:
    with pytest.raises(TroubleError) as told:
        read_settings_now(tmp_path / "missing.json")
    assert told.value.trouble.kind is TroubleKind.DISK
    with pytest.raises(TroubleError) as told:
        write_settings_now(tmp_path / "no" / "folder.json", MINE)
    assert told.value.trouble.kind is TroubleKind.DISK


def test_settings_of_a_newer_version_are_kept_beside_ours(file: Path) -> None:
    preferences = PreferencesFile(file)
    preferences.save_now(MINE)
    preferences.keep_now({"invented": 7, "theme": "light"})
    preferences.save_now(replace(MINE, theme=Theme.LIGHT))
    kept = json.loads(file.read_text("utf-8"))
    assert kept["invented"] == 7
    assert preferences.load().preferences == replace(MINE, theme=Theme.LIGHT)
