"""`--quick-create` as a person starts it: the program itself, on a screen, with a real keyring."""

import asyncio
import os
import re
import signal
import sys
from collections.abc import AsyncIterator
from pathlib import Path
from typing import NamedTuple

import psutil
import pytest

from tests.conftest import TOKEN
from tests.fixtures.notification_server import notification_server
from tests.fixtures.private_bus import PrivateBus
from tests.fixtures.x_screen import XScreen
from whereby_desktop.meetings.preset_list import PresetList
from whereby_desktop.meetings.presets import SUPPORT_CALL
from whereby_desktop.paths import profile_in
from whereby_desktop.preferences import Preferences
from whereby_desktop.sandbox.faults import Cut, Fault, Reply
from whereby_desktop.sandbox.nonsense import throttled
from whereby_desktop.sandbox.server import Sandbox
from whereby_desktop.storage.account_key import account_key
from whereby_desktop.storage.meeting_shelf import MeetingShelf
from whereby_desktop.storage.preferences_file import PreferencesFile
from whereby_desktop.storage.preset_file import PresetFile
from whereby_desktop.storage.token_vault import SERVICE

ROOT = Path(__file__).resolve().parents[2]
ORGANISATION = "https://example-clinic.whereby.com"
LINK = re.compile(re.escape(ORGANISATION) + r"/consult-[0-9a-f-]{36}")
HOLDER = "whereby_desktop.app.clipboard_holder"
_STORE = "import keyring, sys; keyring.set_password(*sys.argv[1:], sys.stdin.read())"
_WITHIN = 60.0  # seconds


class Outcome(NamedTuple):
    status: int
    out: str
    said: str

    @property
    def link(self) -> str:
        assert self.status == 0, self.said
        return self.out.removesuffix("\n")


class Desktop:
    """Someone's computer; `environment` is what programs there are started with."""

    def __init__(self, environment: dict[str, str], profile: Path, api_url: str) -> None:
        self.environment, self.profile, self.api_url = environment, profile, api_url

    async def start(self, *more: str) -> asyncio.subprocess.Process:
        arguments = ["--quick-create", "--profile-dir", str(self.profile), *more]
        if "--demo" not in more:
            arguments += ["--api-url", self.api_url]
        return await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "whereby_desktop", *arguments),
            cwd=ROOT,
            env=self.environment,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.PIPE,
        )

    async def quick_create(self, *more: str) -> Outcome:
        return await ended(await self.start(*more))

    async def connect(self) -> None:
        """Puts the key where connecting in the window would."""
        user = account_key("default", self.api_url)
        storing = await asyncio.create_subprocess_exec(
            *(sys.executable, "-c", _STORE, SERVICE, user),
            env=self.environment,
            stdin=asyncio.subprocess.PIPE,
        )
        await asyncio.wait_for(storing.communicate(TOKEN.encode()), _WITHIN)
        assert storing.returncode == 0

    def holders(self) -> list[psutil.Process]:
        """The processes that hold this screen's clipboard."""
        return [each for each in psutil.process_iter() if self._holds(each)]

    def _holds(self, process: psutil.Process) -> bool:
        try:
            display = process.environ().get("DISPLAY")
            return HOLDER in process.cmdline() and display == self.environment.get("DISPLAY")
        except psutil.Error:
            return False


async def ended(process: asyncio.subprocess.Process) -> Outcome:
    try:
        out, said = await asyncio.wait_for(process.communicate(), _WITHIN)
    except BaseException:
        process.kill()
        await process.wait()
        raise
    assert process.returncode is not None
    return Outcome(process.returncode, out.decode(), said.decode())


async def gone(process: psutil.Process) -> None:
    """Returns when the process has ended; it is nobody's child here, so nothing tells."""
    async with asyncio.timeout(_WITHIN):
        while process.is_running() and process.status() != psutil.STATUS_ZOMBIE:  # noqa: ASYNC110
            await asyncio.sleep(0.05)


@pytest.fixture
async def desktop(
    x_screen: XScreen, gnome_keyring: PrivateBus, sandbox: Sandbox, tmp_path: Path
) -> AsyncIterator[Desktop]:
    """With a screen, a keyring that holds the key, and a sandbox for a server."""
    environment = x_screen.on_it(gnome_keyring.environment)
    desktop = Desktop(environment, tmp_path / "profile", sandbox.url)
    await desktop.connect()
    yield desktop
    for holder in desktop.holders():
        holder.terminate()
        await gone(holder)


@pytest.fixture
def bare(sandbox: Sandbox, private_bus: PrivateBus, tmp_path: Path) -> Desktop:
    """A computer reached over a network: no screen, no keyring."""
    return Desktop(private_bus.environment, tmp_path / "profile", sandbox.url)


@pytest.mark.screen
async def test_link_is_printed_and_stays_on_the_clipboard(
    desktop: Desktop, x_screen: XScreen, sandbox: Sandbox
) -> None:
    made = await desktop.quick_create()

    assert LINK.fullmatch(made.link)
    assert made.said == ""
    assert await x_screen.clipboard() == made.link
    assert await x_screen.clipboard() == made.link  # and not only for the first who asks
    assert [f"{ORGANISATION}{each.name}" for each in sandbox.rooms.all()] == [made.link]


@pytest.mark.screen
async def test_holder_ends_when_something_else_is_copied(
    desktop: Desktop, x_screen: XScreen
) -> None:
    made = await desktop.quick_create()
    (holder,) = desktop.holders()
    assert made.link not in " ".join(holder.cmdline())
    assert os.getsid(holder.pid) == holder.pid  # outlives the terminal it was started from
    await x_screen.copy("something else")

    await gone(holder)
    assert await x_screen.clipboard() == "something else"


@pytest.mark.screen
async def test_second_link_takes_the_place_of_the_first(
    desktop: Desktop, x_screen: XScreen
) -> None:
    await desktop.quick_create()
    (first,) = desktop.holders()
    second = await desktop.quick_create()

    await gone(first)
    assert await x_screen.clipboard() == second.link
    assert len(desktop.holders()) == 1


@pytest.mark.screen
async def test_holder_ends_with_the_screen(desktop: Desktop, x_screen: XScreen) -> None:
    await desktop.quick_create()
    (holder,) = desktop.holders()
    x_screen.close()

    await gone(holder)


@pytest.mark.screen
async def test_notification(desktop: Desktop, gnome_keyring: PrivateBus) -> None:
    async with notification_server(gnome_keyring.address) as server:
        made = await desktop.quick_create()

        shown = await server.next()
    assert shown.title == "Room created, link copied"
    assert made.link in shown.text
    assert "997 left" in shown.text
    assert shown.buttons == {}  # nobody would answer them


@pytest.mark.screen
async def test_default_preset_and_hidden_names(desktop: Desktop, gnome_keyring: PrivateBus) -> None:
    desktop.profile.mkdir()
    file = PreferencesFile(desktop.profile / "preferences.json")
    file.save_now(Preferences(hide_names_in_notifications=True))
    owner = account_key("default", desktop.api_url)
    presets = PresetFile(profile_in(desktop.profile).presets_folder, owner)
    await presets.save(PresetList().with_default(SUPPORT_CALL.key))
    await presets.close()
    async with notification_server(gnome_keyring.address) as server:
        made = await desktop.quick_create()

        shown = await server.next()
    assert "/support-" in made.link
    assert shown.title == "A room was created, link copied"
    assert "support-" not in shown.text


@pytest.mark.screen
async def test_notifications_that_are_not_wanted(
    desktop: Desktop, sandbox: Sandbox, gnome_keyring: PrivateBus
) -> None:
    desktop.profile.mkdir()
    file = PreferencesFile(desktop.profile / "preferences.json")
    file.save_now(Preferences(notify_created=False, notify_trouble=False))
    async with notification_server(gnome_keyring.address) as server:
        assert (await desktop.quick_create()).status == 0
        sandbox.faults.add(Fault(Reply(401, {"error": "no"}), times=None))
        assert (await desktop.quick_create()).status == 1
        assert not server.any_left


@pytest.mark.screen
async def test_while_another_program_has_the_profile(desktop: Desktop) -> None:
    """As the window has: its memory of rooms open, and what is created is found there."""
    desktop.profile.mkdir()
    account = account_key("default", desktop.api_url)
    window = MeetingShelf(desktop.profile / "meetings.sqlite3", account)
    try:
        await window.load()
        made = await desktop.quick_create()

        (remembered,) = (await window.load()).remembered.values()
        assert remembered.preset == "consult"
        assert (await window.load()).unfinished == []
        assert made.status == 0
    finally:
        await window.close()


@pytest.mark.screen
async def test_lost_answer_is_found_in_the_list(desktop: Desktop, sandbox: Sandbox) -> None:
    sandbox.faults.add(Fault(Cut(), "create", carried_out=True))

    made = await desktop.quick_create()

    assert [f"{ORGANISATION}{each.name}" for each in sandbox.rooms.all()] == [made.link]


@pytest.mark.screen
async def test_asked_to_wait(desktop: Desktop, sandbox: Sandbox) -> None:
    sandbox.faults.add(Fault(throttled(), "create"))

    made = await desktop.quick_create()

    assert LINK.fullmatch(made.link)
    assert made.said.count("Slowing down for") == 1


@pytest.mark.screen
async def test_stopped_while_it_waits(desktop: Desktop, sandbox: Sandbox) -> None:
    sandbox.faults.add(Fault(throttled(60_000, retry_after="60"), "create"))
    running = await desktop.start()
    assert running.stderr is not None
    assert b"Slowing down" in await asyncio.wait_for(running.stderr.readline(), _WITHIN)
    running.send_signal(signal.SIGINT)

    outcome = await ended(running)
    assert (outcome.status, outcome.out, outcome.said) == (130, "", "")
    assert sandbox.rooms.all() == []


@pytest.mark.screen
async def test_rejected_key(desktop: Desktop, sandbox: Sandbox, gnome_keyring: PrivateBus) -> None:
    sandbox.faults.add(Fault(Reply(401, {"error": "no"}), times=None))
    async with notification_server(gnome_keyring.address) as server:
        outcome = await desktop.quick_create()

        assert (await server.next()).title == "Whereby rejected the key"
    assert (outcome.status, outcome.out) == (1, "")
    assert outcome.said.startswith("whereby-desktop: Whereby rejected the key. ")
    assert TOKEN not in outcome.said


@pytest.mark.screen
async def test_offline(desktop: Desktop, sandbox: Sandbox) -> None:
    sandbox.stop()

    outcome = await desktop.quick_create()

    assert (outcome.status, outcome.out) == (1, "")
    assert "You are offline. " in outcome.said
    assert desktop.holders() == []


@pytest.mark.screen
async def test_no_key(desktop: Desktop) -> None:
    desktop.api_url = "http://127.0.0.1:9/v1"

    outcome = await desktop.quick_create()

    assert (outcome.status, outcome.out) == (1, "")
    assert outcome.said == (
        "whereby-desktop: No API key. The keyring holds no key for this server. "
        "Open Whereby Desktop and connect first.\n"
    )


async def test_no_keyring(bare: Desktop) -> None:
    outcome = await bare.quick_create()

    assert (outcome.status, outcome.out) == (1, "")
    assert "No keyring found. " in outcome.said


async def test_demo_without_a_screen(bare: Desktop) -> None:
    made = await bare.quick_create("--demo")

    assert LINK.fullmatch(made.link)
    assert made.said == "whereby-desktop: No clipboard here took the link.\n"
