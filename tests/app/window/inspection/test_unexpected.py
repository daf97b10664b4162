"""What nobody foresaw, in each of the places where it can come up: told, never the end."""

import asyncio
import gc
import sys
import threading
from collections.abc import Callable

import pytest
from PySide6.QtCore import QTimer, qCritical, qWarning
from PySide6.QtGui import QGuiApplication, QPaintEvent
from PySide6.QtWidgets import QWidget

from tests.app.window.driver import Running, until
from whereby_desktop import __version__
from whereby_desktop.app.inspection_part import InspectionPart
from whereby_desktop.sandbox.faults import Fault, Reply
from whereby_desktop.sandbox.server import Sandbox
from whereby_desktop.ui.actions import Do
from whereby_desktop.ui.diagnostics.diagnostics_dialog import DiagnosticsDialog
from whereby_desktop.ui.diagnostics.unexpected_dialog import UnexpectedDialog

UNEXPECTED = "Something unexpected went wrong"


def fail() -> None:
    raise ArithmeticError("nobody foresaw it")


async def fail_later() -> None:
    await asyncio.sleep(0)
    fail()


class Painted(QWidget):
    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's own name
        fail()


# the five places


def in_a_task(run: Running) -> None:
    run.workspace.background.start(fail_later(), name="made to fail")


def in_a_task_of_the_program(run: Running) -> None:
    run.program.furniture.background.start(fail_later(), name="made to fail")


def in_a_slot(run: Running) -> None:
    run.program.furniture.actions.connect_to(Do.NEW_MEETING, fail)
    run.keys("Ctrl+N")


def in_a_timer(run: Running) -> None:
    QTimer.singleShot(0, run.window, fail)


def in_a_paint(run: Running) -> None:
    painted = Painted(run.window)
    painted.resize(30, 30)
    painted.show()
    painted.destroyed.connect(lambda: None)


def in_a_thread(_run: Running) -> None:
    threading.Thread(target=fail, name="made to fail").start()


def in_the_event_loop(_run: Running) -> None:
    asyncio.get_running_loop().call_soon(fail)


def in_a_task_nobody_waits_for(_run: Running) -> None:
    task = asyncio.get_running_loop().create_task(fail_later())
    task.add_done_callback(lambda _done: asyncio.get_running_loop().call_soon(gc.collect))


def in_qt(_run: Running) -> None:
    qCritical("QThing: nobody foresaw it")


EVERYWHERE = [
    (in_a_task, "Work in the background"),
    (in_a_task_of_the_program, "Work in the background"),
    (in_a_slot, "A click, a key or a change on screen"),
    (in_a_timer, "A click, a key or a change on screen"),
    (in_a_paint, "A click, a key or a change on screen"),
    (in_a_thread, "A part of the app that works on its own"),
    (in_the_event_loop, "A step that was to follow later"),
    (in_a_task_nobody_waits_for, "A step that was to follow later"),
    (in_qt, "Qt, which draws the windows"),
]


@pytest.mark.parametrize(
    ("place", "words"), EVERYWHERE, ids=lambda each: getattr(each, "__name__", "")
)
async def test_wherever_it_comes_up_it_is_told_and_the_program_goes_on(
    running: Running,
    looking: InspectionPart,
    place: Callable[[Running], None],
    words: str,
    capfd: pytest.CaptureFixture[str],
) -> None:
    place(running)
    await until(lambda: running.notice(UNEXPECTED), "the notice")
    running.click("Details…")
    dialog = await running.dialog_opened(UnexpectedDialog)
    await until(dialog.text.toPlainText, "the report")
    assert dialog.words.text().startswith(words)
    text = dialog.text.toPlainText()
    assert "nobody foresaw it" in text
    assert f"version   {__version__}" in text
    if place is not in_qt:
        assert "Traceback" in text
        assert "in fail" in text
    running.click("Copy", dialog)
    assert QGuiApplication.clipboard().text() == text
    running.click("Go on", dialog)
    await until(lambda: not running.seen(UnexpectedDialog), "the dialog gone")
    await running.in_front()
    made = len(looking.log.calls)
    running.keys("F5")
    await until(lambda: len(looking.log.calls) > made, "the next refresh")
    # Nothing goes past the log, which leaves out what nobody else may read.
    assert "Traceback" not in capfd.readouterr().err


async def test_the_same_fault_again_and_again_is_one_notice(
    running: Running, looking: InspectionPart
) -> None:
    painted = Painted(running.window)
    painted.resize(30, 30)
    painted.show()
    await until(lambda: running.notice(UNEXPECTED), "the notice")
    running.click("Details…")
    dialog = await running.dialog_opened(UnexpectedDialog)
    for number in range(2, 20):
        painted.update()
        await until(lambda least=number: looking.unexpected.found[0].count >= least)  # type: ignore[misc]
    assert len(looking.unexpected.found) == 1
    count = looking.unexpected.found[0].count
    await until(lambda: str(count) in dialog.words.text(), "the count in the dialog")
    painted.deleteLater()
    running.click("Go on", dialog)


async def test_trouble_with_the_server_is_not_unexpected(
    running: Running, looking: InspectionPart, sandbox: Sandbox
) -> None:
    sandbox.faults.add(Fault(Reply(500, {"message": "no"}), "list", times=9))
    running.keys("F5")
    await until(lambda: running.notice("Whereby has a problem"))
    assert list(looking.unexpected.found) == []
    assert not running.notice(UNEXPECTED)


async def test_who_ends_the_program_is_no_fault(
    looking: InspectionPart, capfd: pytest.CaptureFixture[str]
) -> None:
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert list(looking.unexpected.found) == []
    assert "KeyboardInterrupt" in capfd.readouterr().err


async def test_what_qt_merely_warns_of_goes_on_as_before(
    running: Running, looking: InspectionPart
) -> None:
    qWarning("This plugin does not support warnings")
    running.program.furniture.actions.connect_to(Do.POINTS, looking.show_diagnostics)
    running.keys("Ctrl+G")
    dialog = await running.dialog_opened(DiagnosticsDialog)
    await until(dialog.text.toPlainText)
    assert "WARNING This plugin does not support warnings" in dialog.text.toPlainText()
    assert list(looking.unexpected.found) == []
    dialog.close()


async def test_the_hooks_are_given_back(running: Running) -> None:
    before = sys.excepthook, threading.excepthook
    part = InspectionPart(running.program.furniture)
    part.take_hooks()
    assert sys.excepthook is not before[0]
    part.close()
    part.close()
    assert (sys.excepthook, threading.excepthook) == before
    asyncio.get_running_loop().call_exception_handler({"message": "after the end"})
    assert list(part.unexpected.found) == []


@pytest.mark.usefixtures("looking")
async def test_a_report_that_cannot_be_made_tells_the_rest(
    running: Running, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(_account: object) -> str:
        raise ZeroDivisionError("the report itself")

    monkeypatch.setattr("whereby_desktop.app.diagnosis_facts._server", broken)
    in_the_event_loop(running)
    await until(lambda: running.notice(UNEXPECTED))
    running.click("Details…")
    dialog = await running.dialog_opened(UnexpectedDialog)
    await until(dialog.text.toPlainText)
    text = dialog.text.toPlainText()
    assert "ArithmeticError: nobody foresaw it" in text
    assert "ZeroDivisionError: the report itself" in text
    running.click("Go on", dialog)
