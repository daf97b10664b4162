"""Proxies: the system's, the one that is set, and none; and the system's certificates."""

import asyncio
import shutil
import subprocess
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from tests.api.made_up import TOKEN
from tests.faults.certificates import SERVER, Certificates
from tests.faults.conftest import WorldOf
from tests.faults.fault_table import Fault, Proxy
from tests.faults.fault_world import FaultWorld
from whereby_desktop.api import errors
from whereby_desktop.api.client import WherebyClient
from whereby_desktop.api.pacing import Pacing
from whereby_desktop.api.proxy import DIRECT
from whereby_desktop.meetings.batch_journal import BatchRow, RowState
from whereby_desktop.meetings.batches import Batches
from whereby_desktop.meetings.proxy_address import ProxyFault, proxy_at
from whereby_desktop.meetings.secret import Secret
from whereby_desktop.meetings.trouble import TroubleKind
from whereby_desktop.storage.meeting_shelf import MeetingShelf

BEHIND = Fault("behind a proxy", Proxy.REFUSED, None)
NOWHERE = "http://127.0.0.1:9"


@asynccontextmanager
async def client_in(world: FaultWorld, proxy: str | None = None) -> AsyncIterator[WherebyClient]:
    client = WherebyClient(
        f"https://{SERVER}/v1", Secret(TOKEN), Pacing(world.clock), world.clock, proxy=proxy
    )
    try:
        yield client
    finally:
        await client.aclose()


def way(world: FaultWorld) -> str:
    assert world.proxy is not None
    return world.proxy.url


def heard(world: FaultWorld) -> list[bytes]:
    assert world.proxy is not None
    return world.proxy.heard


async def test_the_proxy_of_the_environment_is_asked_for_a_tunnel_and_hears_no_more(
    world_of: WorldOf,
) -> None:
    async with world_of(BEHIND) as world:  # the list was read on the way in
        await world.book.create(world.draft())
        assert heard(world)
        for head in heard(world):
            assert head.startswith(f"CONNECT {SERVER}:443 HTTP/1.1\r\n".encode())
            assert TOKEN.encode() not in head
            assert b"uthorization" not in head


@pytest.mark.parametrize("name", ["HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"])
async def test_each_variable(world_of: WorldOf, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    async with world_of(BEHIND) as world:
        monkeypatch.delenv("HTTPS_PROXY")
        monkeypatch.setenv(name, way(world))
        async with client_in(world) as client:
            assert len(await client.meetings()) == 1


async def test_the_setting_goes_before_the_environment(
    world_of: WorldOf, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with world_of(BEHIND) as world:
        monkeypatch.setenv("HTTPS_PROXY", NOWHERE)
        monkeypatch.setenv("NO_PROXY", "*")
        for setting in (way(world), way(world).removeprefix("http://") + " "):
            async with client_in(world, setting) as client:
                assert len(await client.meetings()) == 1


async def test_a_setting_that_is_no_proxy_goes_no_other_way(world_of: WorldOf) -> None:
    async with world_of(BEHIND) as world:
        heard(world).clear()
        async with client_in(world, "socks5://127.0.0.1:1080") as client:
            with pytest.raises(errors.ProxyUnusableError, match="SOCKS"):
                await client.meetings()
        assert heard(world) == []
        assert world.sandbox.requests.count() == 0


async def test_another_setting_is_used_from_the_next_call_on(
    world_of: WorldOf, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with world_of(BEHIND) as world:
        monkeypatch.delenv("HTTPS_PROXY")
        async with client_in(world) as client:
            with pytest.raises(errors.OfflineError):
                await client.meetings()
            await client.use_proxy(proxy_at(way(world)).with_login(Secret("made-up:pass%20word")))
            assert len(await client.meetings()) == 1
            assert b"Proxy-Authorization: Basic bWFkZS11cDpwYXNzIHdvcmQ=" in heard(world)[-1]
            heard(world).clear()
            await client.use_proxy(DIRECT)
            with pytest.raises(errors.OfflineError):
                await client.meetings()
            assert heard(world) == []


async def test_what_fails_on_the_former_way_repeats_no_password(world_of: WorldOf) -> None:
    async with world_of(BEHIND) as world:
        assert world.proxy is not None
        setting = way(world).replace("http://", "http://made-up:pass%20word@")
        async with client_in(world, setting) as client:
            world.proxy.trouble, world.proxy.answers = Proxy.WANTS_A_PASSWORD, asyncio.Event()
            world.proxy.hears.clear()
            call = asyncio.ensure_future(client.meetings())
            await world.proxy.hears.wait()
            await client.use_proxy(DIRECT)
            with pytest.raises(errors.OfflineError):
                await client.meetings()
            world.proxy.answers.set()
            with pytest.raises(errors.ProxyRefusedError) as caught:
                await call
        assert "407" in caught.value.trouble.detail
        assert "bWFkZS11cD" not in str(caught.value.trouble)


@pytest.mark.parametrize("names", ["*", SERVER, "whereby.test", ".whereby.test", f"a, {SERVER}"])
async def test_no_proxy(world_of: WorldOf, monkeypatch: pytest.MonkeyPatch, names: str) -> None:
    """The server has a made-up name: without the proxy there is no way to it."""
    async with world_of(BEHIND) as world:
        heard(world).clear()
        monkeypatch.setenv("NO_PROXY", names)
        async with client_in(world) as client:
            with pytest.raises(errors.OfflineError) as caught:
                await client.meetings()
        assert caught.value.trouble.subject == SERVER
        assert heard(world) == []


async def test_the_setting_may_say_no_proxy_at_all(world_of: WorldOf) -> None:
    async with world_of(BEHIND) as world:
        heard(world).clear()
        async with client_in(world, DIRECT) as client:
            with pytest.raises(errors.OfflineError):
                await client.meetings()
        assert heard(world) == []


async def test_user_name_and_password_go_to_the_proxy_and_nowhere_else(
    world_of: WorldOf, caplog: pytest.LogCaptureFixture
) -> None:
    async with world_of(BEHIND) as world:
        heard(world).clear()
        setting = way(world).replace("http://", "http://made-up:pass%20word@")
        async with client_in(world, setting) as client:
            await client.meetings()
            assert b"Proxy-Authorization: Basic bWFkZS11cDpwYXNzIHdvcmQ=" in heard(world)[0]
            world.sandbox.drop_connections()
            assert world.proxy is not None
            world.proxy.trouble = Proxy.WANTS_A_PASSWORD
            await world.clock.pass_by(60)
            with pytest.raises(errors.ProxyRefusedError) as caught:
                await client.meetings()
        trouble = caught.value.trouble
        assert "407" in trouble.detail
        assert trouble.subject == "127.0.0.1"
        said = f"{trouble} {caplog.text} {world.sandbox.requests.all()[-1].headers}"
        for secret in ("pass", "bWFkZS11cD"):
            assert secret not in said


async def test_a_batch_waits_until_the_proxy_lets_it_through(
    world_of: WorldOf, tmp_path: Path
) -> None:
    """No row is to blame for it: none fails."""
    async with world_of(BEHIND) as world:
        assert world.proxy is not None
        shelf = MeetingShelf(tmp_path / "batches.sqlite", "default@127.0.0.1")
        meter = Pacing(world.clock)
        batches = Batches(world.client, shelf, world.book, meter, world.clock)
        await world.clock.pass_by(5)
        await world.proxy.refuse()
        run = await batches.create([BatchRow(0, world.draft())])
        held_up = asyncio.Event()

        def look(_rows: object) -> None:
            trouble = run.progress.trouble
            if trouble is not None and trouble.kind is TroubleKind.PROXY:
                held_up.set()

        run.subscribe(look)
        working = asyncio.ensure_future(run.run())
        async with asyncio.timeout(10):
            await held_up.wait()
            await world.proxy.welcome()
            await working
        assert run.row(0).state is RowState.DONE
        assert world.sandbox.requests.count("create") == 1
        await shelf.close()


async def test_a_proxy_of_a_kind_that_cannot_be_used_is_said_in_words(
    world_of: WorldOf, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with world_of(BEHIND) as world:
        monkeypatch.delenv("HTTPS_PROXY")
        monkeypatch.setenv("ALL_PROXY", "socks5://user:secret-word@127.0.0.1:1080")
        async with client_in(world) as client:
            with pytest.raises(errors.ProxyUnusableError) as caught:
                await client.create(world.draft())
            assert caught.value.trouble.detail == ProxyFault.SOCKS.value
            assert caught.value.trouble.words.startswith("SOCKS proxies cannot be used")
            assert "secret-word" not in str(caught.value.trouble)
            # What is not used does no harm, as where a desktop sets both.
            monkeypatch.setenv("HTTPS_PROXY", way(world))
            assert len(await client.meetings()) == 1


@pytest.fixture(params=["with the authority", "without it"])
def store(
    request: pytest.FixtureRequest, tmp_path: Path, certificates: Certificates
) -> tuple[Path, bool]:
    """A system's folder of certificates, and whether it holds the one that matters."""
    folder = tmp_path / "store"
    folder.mkdir()
    if holds := request.param == "with the authority":
        shutil.copy(certificates.authority, folder)
    subprocess.run(["openssl", "rehash", folder], check=True, capture_output=True)
    return folder, holds


async def test_the_systems_store_is_what_is_trusted(
    world_of: WorldOf, monkeypatch: pytest.MonkeyPatch, store: tuple[Path, bool]
) -> None:
    """As a folder of certificates; the other tests have it as a file."""
    folder, holds = store
    async with world_of(BEHIND) as world:
        monkeypatch.setenv("SSL_CERT_FILE", str(folder / "none"))
        monkeypatch.setenv("SSL_CERT_DIR", str(folder))
        async with client_in(world) as client:
            if holds:
                assert len(await client.meetings()) == 1
            else:
                with pytest.raises(errors.UnsafeError):
                    await client.meetings()
