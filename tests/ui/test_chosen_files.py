"""Files that were chosen: written whole or not at all."""

import asyncio
import logging
import stat
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from whereby_desktop.meetings.trouble import TroubleError, TroubleKind
from whereby_desktop.ui.chosen_files import file_to_write, write


async def test_a_file_is_replaced_as_a_whole(tmp_path: Path) -> None:
    path = tmp_path / "links.csv"
    await asyncio.to_thread(path.write_bytes, b"much more than comes now")
    await write(path, b"new")
    assert await asyncio.to_thread(path.read_bytes) == b"new"
    assert [each.name for each in tmp_path.iterdir()] == ["links.csv"]  # noqa: ASYNC240


@pytest.mark.skipif(sys.platform == "win32", reason="Windows knows no modes")
async def test_what_is_private_is_for_the_user_alone(tmp_path: Path) -> None:
    path = tmp_path / "host-links.csv"
    await write(path, b"open to all")
    await write(path, b"private", private=True)
    mode = (await asyncio.to_thread(path.stat)).st_mode
    assert stat.S_IMODE(mode) == 0o600


async def test_a_file_that_cannot_be_written_is_told_by_its_name(tmp_path: Path) -> None:
    path = tmp_path / "nowhere" / "links.csv"
    with pytest.raises(TroubleError) as raised:
        await write(path, b"new")
    assert raised.value.trouble.kind is TroubleKind.DISK
    assert raised.value.trouble.subject == str(path)
    assert raised.value.trouble.words == "No such file or directory"


async def test_what_a_folder_stands_in_the_way_of_leaves_no_draft(tmp_path: Path) -> None:
    path = tmp_path / "links.csv"
    await asyncio.to_thread((path / "inside").mkdir, parents=True)
    with pytest.raises(TroubleError):
        await write(path, b"new")
    assert [each.name for each in tmp_path.iterdir()] == ["links.csv"]  # noqa: ASYNC240


async def test_no_thread_is_told_the_content(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """asyncio and qasync log what threads are given."""
    caplog.set_level(logging.DEBUG)
    await write(tmp_path / "links.csv", b"a-host-link-nobody-may-read")
    assert "Submitting" in caplog.text
    assert "a-host-link-nobody-may-read" not in caplog.text


async def test_a_bare_name_gets_the_ending_of_the_chosen_kind(qtbot: QtBot, tmp_path: Path) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    asked = asyncio.create_task(
        file_to_write(window, "Save", "room.png", "PNG (*.png)", "SVG (*.svg)")
    )
    await asyncio.sleep(0)
    (dialog,) = window.findChildren(QFileDialog)
    dialog.selectNameFilter("SVG (*.svg)")
    dialog.filterSelected.emit("SVG (*.svg)")  # as a click on it does
    name = dialog.findChild(QLineEdit, "fileNameEdit")
    assert name is not None
    name.setText(str(tmp_path / "poster"))
    dialog.accept()
    assert await asyncio.wait_for(asked, 8) == tmp_path / "poster.svg"
