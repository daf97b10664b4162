"""What a later start, or a link, asks of the running program."""

import asyncio
import sys
from collections.abc import AsyncIterator
from contextlib import suppress
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt, QUrl
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.app.window.conftest import Launch
from tests.app.window.driver import Running, settled, until
from tests.app.window.vault import MemoryVault
from whereby_desktop.app.door import Door, HeldDoor
from whereby_desktop.app.hand_over import take_place
from whereby_desktop.app.wish import BE_THERE, CREATE, FOLLOW, SHOW, Wish, read
from whereby_desktop.sandbox.faults import Fault, Reply
from whereby_desktop.sandbox.server import Sandbox
from whereby_desktop.ui.create.new_meeting_dialog import NewMeetingDialog
from whereby_desktop.ui.dialogs import Question

NEW = "whereby-desktop:new"


@pytest.fixture
def held(tmp_path: Path) -> HeldDoor:
    held = Door(str(tmp_path / "run"), "me").hold()
    assert held is not None
    return held


@pytest.fixture
async def run(launch: Launch, held: HeldDoor) -> AsyncIterator[Running]:
    running = await launch(door=held)
    await running.refreshed()
    yield running
    await running.end()
    held.close()


async def wished(tmp_path: Path, wish: Wish | bytes) -> list[dict[str, str]]:
    """All that is answered."""
    reader, writer = await asyncio.open_unix_connection(Door(str(tmp_path / "run"), "me").path)
    writer.write(wish if isinstance(wish, bytes) else wish.message())
    said = await asyncio.wait_for(reader.read(), 10)
    writer.close()
    return [read(line) for line in said.splitlines()]


TAKEN = {"answer": "taken"}


async def test_the_window_is_shown(run: Running, tmp_path: Path) -> None:
    run.window.hide()
    await until(lambda: QApplication.activeWindow() is None)
    assert await wished(tmp_path, Wish(SHOW)) == [TAKEN]
    await until(run.window.isVisible)


async def test_a_start_at_login_shows_nothing(run: Running, tmp_path: Path) -> None:
    run.window.hide()
    assert await wished(tmp_path, Wish(BE_THERE)) == [TAKEN]
    await settled()
    assert not run.window.isVisible()


async def test_a_meeting_is_made_once_and_told(
    run: Running, tmp_path: Path, sandbox: Sandbox
) -> None:
    taken, done = await wished(tmp_path, Wish(CREATE))
    assert taken == TAKEN
    assert done["answer"] == "done"
    assert done["words"] == run.clipboard()
    assert "consult-" in done["words"]
    assert sandbox.requests.count("create") == 1


async def test_what_comes_of_a_failed_one_is_told(
    run: Running, tmp_path: Path, sandbox: Sandbox
) -> None:
    sandbox.faults.add(Fault(Reply(403, {"message": "No"}), "create"))
    _, failed = await wished(tmp_path, Wish(CREATE))
    assert failed["answer"] == "failed"
    assert failed["words"].startswith("Not allowed with this key. ")
    await until(lambda: run.notice("Not allowed with this key"))


async def test_without_a_key_no_meeting_is_made(
    launch: Launch, held: HeldDoor, tmp_path: Path, sandbox: Sandbox
) -> None:
    run = await launch(door=held, vault=MemoryVault())
    _, failed = await wished(tmp_path, Wish(CREATE))
    assert failed["answer"] == "failed"
    assert failed["words"].startswith("No API key. ")
    await wished(tmp_path, Wish(FOLLOW, link=NEW))
    await until(lambda: run.notice("Connect with your API key first"))
    assert sandbox.requests.count("create") == 0
    await run.end()
    held.close()


@pytest.mark.parametrize(
    ("wish", "words"),
    [
        (Wish(SHOW, server="https://example.com/v1"), "running with another server"),
        (Wish(SHOW, server="demo"), "running with another server"),
        (Wish("dance"), "another version"),
    ],
)
async def test_what_cannot_be_done_is_refused_in_words(
    run: Running, tmp_path: Path, wish: Wish, words: str
) -> None:
    run.window.hide()
    (refused,) = await wished(tmp_path, wish)
    assert refused["answer"] == "refused"
    assert words in refused["words"]
    assert not run.window.isVisible()


@pytest.mark.parametrize("message", [b"nonsense\n", b"", b"\xff" * 100 + b"\n", b"a" * 100_000])
async def test_nonsense_is_not_answered(run: Running, tmp_path: Path, message: bytes) -> None:
    reader, writer = await asyncio.open_unix_connection(Door(str(tmp_path / "run"), "me").path)
    writer.write(message)
    writer.write_eof()
    with suppress(ConnectionResetError):  # it did not even read all of it
        assert await asyncio.wait_for(reader.read(), 10) == b""
    writer.close()
    assert await wished(tmp_path, Wish(SHOW)) == [TAKEN]
    assert run.notices() == []


async def test_an_ending_program_lets_the_next_one_start(
    run: Running, held: HeldDoor, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Who comes while it ends waits, and is the one program then."""
    monkeypatch.setattr(
        "whereby_desktop.app.hand_over.door_of", lambda _: Door(str(tmp_path / "run"), "me")
    )
    next_one = asyncio.create_task(asyncio.to_thread(take_place, None, Wish(SHOW)))
    assert await asyncio.wait_for(next_one, 10) == 0  # it is still there
    await run.end()
    next_one = asyncio.create_task(asyncio.to_thread(take_place, None, Wish(SHOW)))
    await asyncio.wait({next_one}, timeout=0.2)
    assert not next_one.done()
    held.close()
    place = await asyncio.wait_for(next_one, 10)
    assert isinstance(place, HeldDoor)
    place.close()


# links


async def asked(run: Running, tmp_path: Path, link: str = NEW) -> Question:
    assert await wished(tmp_path, Wish(FOLLOW, link=link)) == [TAKEN]
    return await run.dialog_opened(Question)


async def test_a_link_asks_first(run: Running, tmp_path: Path, sandbox: Sandbox) -> None:
    run.window.hide()
    question = await asked(run, tmp_path)
    said = run.texts(question)
    assert "1-hour consult" in said
    assert "Costs 3 point" in said
    assert run.button("Don’t create", question).hasFocus()
    assert sandbox.requests.count("create") == 0
    run.click("Create meeting", question)
    await until(lambda: sandbox.requests.count("create") == 1)
    await until(lambda: "consult-" in run.clipboard())


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Escape])
async def test_whoever_types_on_creates_nothing(
    run: Running, tmp_path: Path, sandbox: Sandbox, key: Qt.Key
) -> None:
    question = await asked(run, tmp_path)
    focused = QApplication.focusWidget()
    QTest.keyClick(focused or question, key)
    await until(lambda: not run.seen(Question))
    await settled()
    assert sandbox.requests.count("create") == 0


async def test_a_preset_by_its_name(run: Running, tmp_path: Path, sandbox: Sandbox) -> None:
    question = await asked(run, tmp_path, f"{NEW}?preset=support%20CALL,%2030%20min")
    assert "Support call, 30 min" in run.texts(question)
    run.click("Create meeting", question)
    await until(lambda: sandbox.requests.count("create") == 1)
    await until(lambda: "support-" in run.clipboard())


async def test_an_unknown_preset_is_said(run: Running, tmp_path: Path, sandbox: Sandbox) -> None:
    await wished(tmp_path, Wish(FOLLOW, link=f"{NEW}?preset=Nobody's"))
    await until(lambda: run.notice("There is no preset “Nobody's”"))
    assert not run.seen(Question)
    assert sandbox.requests.count("create") == 0


async def test_any_other_link_is_refused_in_words(run: Running, tmp_path: Path) -> None:
    run.window.hide()
    await wished(tmp_path, Wish(FOLLOW, link="whereby-desktop:delete?all=\u202eyes"))
    await until(lambda: run.notice("This link is not understood"))
    assert run.notice("not “whereby-desktop:delete?all=yes”")
    assert run.window.isVisible()
    question = await asked(run, tmp_path)
    assert not run.notice("not understood")  # the last link is what counts
    run.click("Don’t create", question)
    await until(lambda: not run.seen(Question))


async def test_never_more_than_one_question(run: Running, tmp_path: Path, sandbox: Sandbox) -> None:
    question = await asked(run, tmp_path)
    for _ in range(5):
        await wished(tmp_path, Wish(FOLLOW, link=f"{NEW}?preset=Group%20lesson"))
    await settled()
    assert set(run.seen(Question)) == {question}
    assert "Group lesson" not in run.texts(question)
    run.click("Don’t create", question)
    await until(lambda: not run.seen(Question))
    await settled()
    assert not run.seen(Question)
    assert sandbox.requests.count("create") == 0


async def test_nothing_is_asked_on_top_of_a_form(run: Running, tmp_path: Path) -> None:
    run.keys("Ctrl+N")
    form = await run.dialog_opened(NewMeetingDialog)
    await wished(tmp_path, Wish(FOLLOW, link=NEW))
    await until(lambda: run.notice("Finish what is open first"))
    assert not run.seen(Question)
    assert form.isVisible()


async def test_a_link_with_which_it_was_started(launch: Launch) -> None:
    from whereby_desktop.app.options import Options

    run = await launch(options=Options(link=NEW))
    question = await run.dialog_opened(Question)
    run.click("Don’t create", question)
    await until(lambda: not run.seen(Question))


def opened_by_macos(link: str) -> None:
    """What the system's plugin of Qt does there with a link of the program's own scheme."""
    app = QApplication.instance()
    assert app is not None
    QCoreApplication.postEvent(app, QFileOpenEvent(QUrl(link)))


async def test_a_link_that_macos_hands_over(run: Running, sandbox: Sandbox) -> None:
    run.window.hide()
    opened_by_macos("file:///tmp/table.csv")
    opened_by_macos(f"{NEW}?preset=support%20CALL,%2030%20min")
    question = await run.dialog_opened(Question)
    assert "Support call, 30 min" in run.texts(question)
    assert run.window.isVisible()
    run.click("Create meeting", question)
    await until(lambda: sandbox.requests.count("create") == 1)
    await until(lambda: "support-" in run.clipboard())
    assert not run.notice("This link is not understood")


async def test_a_click_on_the_dock_brings_the_window_back(
    run: Running, monkeypatch: pytest.MonkeyPatch
) -> None:
    """macOS tells the program that it is the active one, each time anew."""

    def clicked(platform: str) -> None:
        app = QApplication.instance()
        assert app is not None
        with monkeypatch.context() as there:
            there.setattr(sys, "platform", platform)
            QCoreApplication.sendEvent(app, QEvent(QEvent.Type.ApplicationActivate))

    run.window.hide()
    clicked("linux")
    assert not run.window.isVisible()  # there it says nothing of what the person wants
    clicked("darwin")
    assert run.window.isVisible()
    other = QWidget()
    other.show()
    run.window.hide()
    clicked("darwin")
    assert not run.window.isVisible()  # the person went to another window of the program
    other.hide()  # closed as the last one it would end the test's program
    other.deleteLater()
    await run.end()
    clicked("darwin")
    assert not run.window.isVisible()


async def test_a_link_for_which_macos_starts_the_program(launch: Launch) -> None:
    """It comes while the program is being built, before anybody could ask about it."""
    opened_by_macos(NEW)
    QCoreApplication.sendPostedEvents()
    run = await launch()
    question = await run.dialog_opened(Question)
    run.click("Don’t create", question)
    await until(lambda: not run.seen(Question))
