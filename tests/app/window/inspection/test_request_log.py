"""The request log of the running program: every call, live, beyond windows and connections."""

import asyncio
import csv
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from shiboken6 import isValid

from tests.app.window.driver import Running, settled, until
from tests.app.window.vault import Keyring
from tests.conftest import TOKEN
from whereby_desktop.app.inspection_part import InspectionPart
from whereby_desktop.meetings.quota import CallKind
from whereby_desktop.meetings.secret import Secret
from whereby_desktop.sandbox.faults import Fault, Reply
from whereby_desktop.sandbox.server import Sandbox
from whereby_desktop.ui.diagnostics.diagnostics_dialog import DiagnosticsDialog
from whereby_desktop.ui.meetings.refresher import REFRESH_TASK
from whereby_desktop.ui.requests.request_words import Column
from whereby_desktop.ui.requests.requests_window import RequestsWindow


async def opened_log(run: Running, part: InspectionPart) -> RequestsWindow:
    part.show_requests()
    await until(lambda: run.seen(RequestsWindow))
    return run.seen(RequestsWindow)[0]


def column(window: RequestsWindow, which: Column) -> list[str]:
    model = window.table.model()
    return [str(model.index(row, which).data()) for row in range(model.rowCount())]


async def test_each_call_is_in_the_log_as_it_goes_out(
    running: Running, looking: InspectionPart, sandbox: Sandbox
) -> None:
    window = await opened_log(running, looking)
    running.keys("F5")
    await until(lambda: column(window, Column.CALL) == ["Refresh meetings"])
    sandbox.faults.add(Fault(Reply(503, {"message": "no"}), "list", times=9))
    await until(lambda: not running.workspace.background.running(REFRESH_TASK))
    running.workspace.refresher.refresh()
    await until(lambda: "503 Server error" in column(window, Column.STATUS))
    assert column(window, Column.STATUS)[-1] == "200 OK"
    assert all(each.kind is CallKind.LIST for each in looking.log.calls)


async def test_the_log_outlives_its_window_and_the_connection(
    running: Running, looking: InspectionPart
) -> None:
    running.keys("F5")
    await until(lambda: len(looking.log.calls) == 1)
    await running.account.open_with(Secret(TOKEN))
    await until(lambda: len(looking.log.calls) == 2)
    window = await opened_log(running, looking)
    assert len(column(window, Column.CALL)) == 2
    window.close()
    again = await opened_log(running, looking)
    assert again is window


async def test_the_log_becomes_a_file(
    running: Running, looking: InspectionPart, tmp_path: Path
) -> None:
    running.keys("F5")
    await until(lambda: len(looking.log.calls) == 1)
    window = await opened_log(running, looking)
    window.activateWindow()
    running.click("Save…", window)
    await running.choose_file(tmp_path / "log.csv")
    await until((tmp_path / "log.csv").exists)
    await until(lambda: running.status == "Saved as log.csv")
    text = (tmp_path / "log.csv").read_text("utf-8-sig")
    (row,) = csv.DictReader(text.splitlines())
    assert (row["call"], row["status"], row["points"]) == ("list", "200", "1")


async def test_the_log_goes_to_the_clipboard(running: Running, looking: InspectionPart) -> None:
    running.keys("F5")
    await until(lambda: len(looking.log.calls) == 1)
    window = await opened_log(running, looking)
    running.click("Copy all", window)
    assert QGuiApplication.clipboard().text().splitlines()[1].split("\t")[1] == "Refresh meetings"
    assert running.status == "Requests copied"


async def test_from_the_log_to_the_diagnostics(running: Running, looking: InspectionPart) -> None:
    window = await opened_log(running, looking)
    running.click("Diagnostics…", window)
    dialog = await running.dialog_opened(DiagnosticsDialog)
    await until(dialog.text.toPlainText)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    await until(lambda: not running.seen(DiagnosticsDialog))


async def test_a_dialog_closed_before_its_text_is_there_is_no_fault(
    running: Running, looking: InspectionPart, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked, answer = asyncio.Event(), asyncio.Event()

    async def describe() -> Keyring:
        asked.set()
        await answer.wait()
        return Keyring()

    monkeypatch.setattr(running.vault, "describe", describe)
    looking.show_diagnostics()
    dialog = await running.dialog_opened(DiagnosticsDialog)
    await asked.wait()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    await until(lambda: not isValid(dialog), "the end of the dialog")
    answer.set()
    await settled()
    assert list(looking.unexpected.found) == []
