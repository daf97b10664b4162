"""A key from the form into a real GNOME Keyring, tried at a real server on loopback."""

import gc
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.conftest import TOKEN
from tests.fixtures.private_bus import PrivateBus
from tests.ui.welcome.fakes import everything_said, until
from whereby_desktop.app.connection import test_key as try_key
from whereby_desktop.meetings.ports import KeyTest
from whereby_desktop.meetings.secret import Secret
from whereby_desktop.sandbox.server import Sandbox
from whereby_desktop.storage.token_vault import TokenVault
from whereby_desktop.ui.background import Background
from whereby_desktop.ui.welcome.connect_flow import ConnectFlow
from whereby_desktop.ui.welcome.key_form import KeyForm
from whereby_desktop.ui.welcome.welcome_page import WelcomePage

LEFT = Qt.MouseButton.LeftButton
_OF_THE_USER = ("DISPLAY", "WAYLAND_DISPLAY", "GNOME_KEYRING_CONTROL", "PYTHON_KEYRING_BACKEND")


@dataclass
class Connecting:
    """A flow between the form, the keyring of this process, and the sandbox."""

    form: KeyForm
    flow: ConnectFlow
    vault: TokenVault
    words: list[str]

    def paste_and_go(self, key: str) -> None:
        self.form.key_field.put(key)
        QTest.mouseClick(self.form.buttons.go, LEFT)


@pytest.fixture
def live_on(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[PrivateBus], None]]:
    """Makes this process see the bus and the folders of a private session only."""

    def move(bus: PrivateBus) -> None:
        for name, value in bus.environment.items():
            monkeypatch.setenv(name, value)
        for name in _OF_THE_USER:
            monkeypatch.delenv(name, raising=False)
        _look_for_keyrings_anew()

    # The keyring is asked in threads; garbage of other tests with Qt's timers in it, collected
    # there, would end the process.
    gc.collect()
    gc.disable()
    yield move
    gc.enable()
    monkeypatch.undo()
    _look_for_keyrings_anew()


def _look_for_keyrings_anew() -> None:
    """`keyring` looks once in a process."""
    import keyring.backend
    import keyring.core

    with suppress(KeyError):  # it has not looked yet
        keyring.backend.get_all_keyring.reset()
    keyring.core.init_backend()


@pytest.fixture
def connecting(page: WelcomePage, background: Background, sandbox: Sandbox) -> Iterator[Connecting]:
    async def tester(token: Secret) -> KeyTest:
        return await try_key(sandbox.url, token, 10.0, None, lambda _left: None)

    vault = TokenVault(server=sandbox.url)
    flow = ConnectFlow(page.form, vault, tester, background)
    words: list[str] = []
    flow.stored_words.connect(lambda said, _tone: words.append(said))
    yield Connecting(page.form, flow, vault, words)
    flow.close()


def written_in_the_clear(folder: Path) -> list[Path]:
    files = [path for path in folder.rglob("*") if path.is_file()]
    return [path for path in files if TOKEN.encode() in path.read_bytes()]


async def test_the_key_ends_up_in_the_keyring(
    connecting: Connecting,
    sandbox: Sandbox,
    gnome_keyring: PrivateBus,
    live_on: Callable[[PrivateBus], None],
    caplog: pytest.LogCaptureFixture,
) -> None:
    live_on(gnome_keyring)
    form = connecting.form
    connecting.flow.begin()
    await until(lambda: "Login" in form.keyring.title)
    sandbox.add_meeting()
    sandbox.add_meeting()
    QApplication.clipboard().setText(f"Bearer {TOKEN}")
    QTest.mouseClick(form.paste, LEFT)
    QTest.mouseClick(form.buttons.test, LEFT)
    await until(lambda: bool(form.banner.text))
    assert form.banner.text.startswith("The key works. 1,000 points per minute, 2 room")
    QTest.mouseClick(form.buttons.go, LEFT)
    await until(lambda: bool(connecting.words))
    assert connecting.words == ["The key is in GNOME Keyring, “Login” collection."]
    assert await TokenVault(server=sandbox.url).read() == Secret(TOKEN)
    assert TOKEN not in everything_said(form.window()) + caplog.text
    assert written_in_the_clear(gnome_keyring.folder) == []


async def test_without_a_keyring_the_key_works_from_memory(
    connecting: Connecting, private_bus: PrivateBus, live_on: Callable[[PrivateBus], None]
) -> None:
    live_on(private_bus)
    connecting.flow.begin()
    await until(lambda: connecting.form.keyring.title == "No keyring found")
    connecting.paste_and_go(TOKEN)
    await until(lambda: bool(connecting.words))
    assert connecting.words == ["No keyring found. The key stays in memory until you quit."]
    assert connecting.vault.held_in_memory
    assert await connecting.vault.read() == Secret(TOKEN)
    assert written_in_the_clear(private_bus.folder) == []


async def test_a_wrong_key_is_rejected_by_the_server(
    connecting: Connecting, private_bus: PrivateBus, live_on: Callable[[PrivateBus], None]
) -> None:
    live_on(private_bus)
    connecting.paste_and_go("some-other.key-of-the.right-length")
    note = connecting.form.note
    await until(lambda: bool(note.text))
    assert note.text == "Whereby rejected the key. Check that all of it was copied."
    assert not connecting.vault.held_in_memory
    assert connecting.words == []
