"""Presets go into files and come out of them."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLineEdit

from tests.ui.presets.fakes import Store, until_settled
from whereby_desktop.meetings.draft import Streaming
from whereby_desktop.meetings.preset_list import PresetList
from whereby_desktop.meetings.presets import BUILT_IN, CONSULT, SUPPORT_CALL, WEBINAR
from whereby_desktop.meetings.secret import Secret
from whereby_desktop.storage.preset_exchange import (
    read_presets,
    read_presets_now,
    write_presets,
    write_presets_now,
)
from whereby_desktop.ui.create.preset_names import preset_name
from whereby_desktop.ui.desk import Desk
from whereby_desktop.ui.presets.preset_files import EXPORT_TASK, FILE_NAME, IMPORT_TASK, PresetFiles


@pytest.fixture
def files(desk: Desk) -> PresetFiles:
    return PresetFiles(desk, read_presets, write_presets, desk.window)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "theirs.json"


@pytest.fixture
def letter(path: Path) -> Path:
    """No presets, whatever its name says."""
    path.write_text("Dear colleague", "utf-8")
    return path


async def choose(desk: Desk, path: Path, task: str = IMPORT_TASK) -> None:
    """Types the file's name, as a person may."""
    name = (await chooser(desk)).findChild(QLineEdit)
    assert name is not None
    name.clear()
    QTest.keyClicks(name, str(path))
    QTest.keyClick(name, Qt.Key.Key_Return)
    await desk.background.finish(task)


async def chooser(desk: Desk) -> QFileDialog:
    await until_settled()
    (dialog,) = desk.window.findChildren(QFileDialog)
    return dialog


async def test_imported_presets_join_the_others(
    desk: Desk, files: PresetFiles, store: Store, path: Path
) -> None:
    write_presets_now(
        path, PresetList((CONSULT, replace(SUPPORT_CALL, key="x", name="Intake")), "x")
    )
    files.import_presets()
    await choose(desk, path)
    saved = store.saved[-1]
    assert saved.presets[:4] == BUILT_IN
    assert [preset_name(each) for each in saved.presets[4:]] == ["1-hour consult (2)", "Intake"]
    assert saved.default == CONSULT
    (notice,) = desk.notices.shown
    assert notice.title.startswith("2 preset")
    assert notice.text == ""


async def test_says_that_secrets_have_to_be_entered_anew(
    desk: Desk, files: PresetFiles, path: Path
) -> None:
    streamed = replace(WEBINAR, streaming=Streaming(Secret(""), kept_as="abc"))
    write_presets_now(path, PresetList((streamed,)))
    files.import_presets()
    await choose(desk, path)
    assert "are not in the file" in desk.notices.shown[0].text


async def test_a_damaged_file_changes_nothing_and_is_said(
    desk: Desk, files: PresetFiles, store: Store, letter: Path, failures: list[BaseException]
) -> None:
    files.import_presets()
    await choose(desk, letter)
    (notice,) = desk.notices.shown
    assert notice.title == "theirs.json cannot be read as presets"
    assert notice.text.startswith("Nothing was added. The file is not JSON")
    assert (store.saved, failures) == ([], [])


async def test_a_file_without_presets_is_said_to_be_one(
    desk: Desk, files: PresetFiles, path: Path
) -> None:
    write_presets_now(path, PresetList(()))
    files.import_presets()
    await choose(desk, path)
    assert desk.notices.shown[0].title == "theirs.json has no presets in it"


async def test_cancelling_does_nothing(desk: Desk, files: PresetFiles, store: Store) -> None:
    for begin, task in (
        (files.import_presets, IMPORT_TASK),
        (files.export_presets, EXPORT_TASK),
    ):
        begin()
        dialog = await chooser(desk)
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        await desk.background.finish(task)
    assert desk.notices.shown == []
    assert store.saved == []


async def test_presets_are_exported_and_it_is_said_what_is_not_there(
    desk: Desk, files: PresetFiles, tmp_path: Path
) -> None:
    files.export_presets()
    dialog = await chooser(desk)
    assert Path(dialog.selectedFiles()[0]).name == FILE_NAME == "whereby-presets.json"
    await choose(desk, tmp_path / "mine", EXPORT_TASK)
    assert read_presets_now(tmp_path / "mine.json") == PresetList()
    (notice,) = desk.notices.shown
    assert notice.title.endswith("saved to mine.json")
    assert notice.text == "Secret parts, such as stream keys, are not in the file."
