"""The preferences file: readable, kept whole, forgiving."""

import asyncio
import json
import os
import stat
import subprocess
import sys
from dataclasses import asdict, replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from whereby_desktop.meetings.trouble import TroubleError, TroubleKind
from whereby_desktop.preferences import (
    RANGES,
    AccountColour,
    AccountEntry,
    OnClose,
    Preferences,
    Theme,
)
from whereby_desktop.storage.preferences_file import LoadedPreferences, PreferencesFile

ROOT = Path(__file__).resolve().parents[2]
CHANGED = Preferences(
    accounts=(
        AccountEntry(name="Ärztezentrum “Nord”", connected=True),
        AccountEntry("7f3a", "Süd", AccountColour.ROSE, organisation="sued.whereby.com"),
    ),
    account_key="7f3a",
    language="de",
    theme=Theme.DARK,
    on_close=OnClose.TRAY,
    refresh_seconds=0,
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "preferences.json"


def test_without_a_file_there_are_the_defaults(path: Path) -> None:
    assert PreferencesFile(path).load() == LoadedPreferences(Preferences())
    assert not path.exists()


async def test_what_was_saved_is_loaded(path: Path) -> None:
    await PreferencesFile(path).save(CHANGED)
    assert PreferencesFile(path).load() == LoadedPreferences(CHANGED)


def test_the_file_can_be_read_by_people(path: Path) -> None:
    PreferencesFile(path).save_now(CHANGED)
    lines = path.read_text(encoding="utf-8").splitlines()
    assert '      "name": "Ärztezentrum “Nord”",' in lines
    assert '  "on_close": "tray",' in lines
    settings = [line for line in lines if line.startswith('  "')]
    assert settings == sorted(settings)
    if os.name != "nt":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_settings_of_a_newer_version_are_kept(path: Path) -> None:
    newer = {"theme": "dark", "colour": {"of": ["the", "sky"]}, "beta": None}
    path.write_text(json.dumps(newer))
    file = PreferencesFile(path)
    file.save_now(replace(file.load().preferences, reserved_points=7))
    saved = json.loads(path.read_text())
    assert {name: saved[name] for name in newer} == newer
    assert saved["reserved_points"] == 7


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ("theme", "sepia"),
        ("theme", None),
        ("theme", ["dark"]),
        ("on_close", True),
        ("language", 7),
        ("hide_names_in_notifications", 1),
        ("hide_names_in_notifications", "yes"),
        ("accounts", "one"),
        ("accounts", []),
        ("accounts", ["default"]),
        ("refresh_seconds", "60"),
        ("refresh_seconds", True),
        ("refresh_seconds", 1.5),
    ],
)
def test_one_wrong_setting_falls_back_alone(
    path: Path, caplog: pytest.LogCaptureFixture, name: str, written: object
) -> None:
    path.write_text(json.dumps({"private_browser": "kept", name: written}))
    loaded = PreferencesFile(path).load()
    assert loaded == LoadedPreferences(Preferences(private_browser="kept"))
    assert name in caplog.text


@pytest.mark.parametrize("name", RANGES)
def test_numbers_are_brought_into_their_range(path: Path, name: str) -> None:
    smallest, largest = RANGES[name]
    for written, meant in ((-5, smallest), (10**12, largest), (largest, largest)):
        path.write_text(json.dumps({name: written}))
        assert getattr(PreferencesFile(path).load().preferences, name) == meant


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b'{"theme": "dark"',
        b"[]",
        b"null",
        b'"dark"',
        b"\xff\xfe\x00garbage",
        b"SQLite format 3\x00",
        b"[" * 100_000,
    ],
    ids=lambda content: content[:8].decode("latin-1").strip("\x00") or "empty",
)
def test_a_damaged_file_is_set_aside_and_told(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    file = PreferencesFile(path)
    loaded = file.load()
    assert loaded.preferences == Preferences()
    assert loaded.damaged is not None
    assert loaded.damaged.name.startswith("preferences.json.damaged-")
    assert loaded.damaged.read_bytes() == content
    file.save_now(CHANGED)
    assert file.load() == LoadedPreferences(CHANGED)


def test_a_file_saved_by_an_editor_with_a_byte_order_mark_is_read(path: Path) -> None:
    path.write_text('{"theme": "dark"}', encoding="utf-8-sig")
    assert PreferencesFile(path).load().preferences.theme is Theme.DARK


async def test_the_last_of_many_saves_wins(path: Path) -> None:
    file = PreferencesFile(path)
    await asyncio.gather(*(file.save(Preferences(refresh_seconds=n)) for n in range(30)))
    assert file.load().preferences.refresh_seconds == 29


def test_a_folder_in_its_place_is_told_with_path_and_reason(path: Path) -> None:
    path.mkdir()
    file = PreferencesFile(path)
    with pytest.raises(TroubleError) as loading:
        file.load()
    with pytest.raises(TroubleError) as saving:
        file.save_now(CHANGED)
    for raised in (loading, saving):
        assert raised.value.trouble.kind is TroubleKind.DISK
        assert raised.value.trouble.subject == str(path)
        assert raised.value.trouble.words


async def test_a_profile_folder_that_cannot_be_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(TroubleError) as raised:
        await PreferencesFile(tmp_path / "file" / "preferences.json").save(CHANGED)
    assert raised.value.trouble.kind is TroubleKind.DISK


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="root may read every file")
def test_a_file_that_may_not_be_read_is_told_and_not_touched(path: Path) -> None:
    path.write_text('{"theme": "dark"}')
    path.chmod(0)
    with pytest.raises(TroubleError) as raised:
        PreferencesFile(path).load()
    assert raised.value.trouble.words == "Permission denied"
    path.chmod(0o600)
    assert PreferencesFile(path).load().preferences.theme is Theme.DARK


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(), st.lists, max_leaves=5
)


@settings(max_examples=50, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(written=st.dictionaries(st.sampled_from([*asdict(Preferences())]) | st.text(), _JSON))
def test_whatever_a_file_says_there_are_usable_preferences(
    path: Path, written: dict[str, object]
) -> None:
    path.write_text(json.dumps(written))
    loaded = PreferencesFile(path).load()
    assert loaded.damaged is None
    for name, value in asdict(loaded.preferences).items():
        assert type(value) is type(getattr(Preferences(), name))
        if name in RANGES:
            smallest, largest = RANGES[name]
            assert smallest <= value <= largest


def test_loading_brings_along_nothing_the_first_paint_can_do_without() -> None:
    told = "import sys, whereby_desktop.storage.preferences_file; print(*sys.modules)"
    ended = subprocess.run(
        [sys.executable, "-c", told], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert not {"asyncio", "sqlite3", "keyring", "tempfile"} & set(ended.stdout.split())


def test_one_wrong_field_of_an_account_falls_back_alone(path: Path) -> None:
    first = {"key": "default", "name": "North", "connected": True, "colour": "plaid"}
    path.write_text(json.dumps({"accounts": [first, {"key": "b", "name": 7}, {"key": "b"}]}))
    assert PreferencesFile(path).load().preferences.accounts == (
        AccountEntry(name="North", connected=True),
        AccountEntry("b"),
    )


def test_the_account_in_use_is_the_first_where_it_is_gone() -> None:
    gone = replace(CHANGED, account_key="gone")
    assert gone.account == CHANGED.accounts[0]
    assert CHANGED.account == CHANGED.accounts[1]
