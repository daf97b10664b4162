"""A server, a network and a host elsewhere that misbehave on order, and the program's own parts.

From the book down to the socket everything is real but the clock, which hurries.
"""

import ssl
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path

import pytest

from tests.api.clocks import HastyClock
from tests.api.made_up import TOKEN
from tests.api.raw_server import RawServer, answer
from tests.faults.certificates import SERVER, Certificates
from tests.faults.fault_table import ELSEWHERE, Certificate, Door, Fault, Proxy
from tests.faults.tunnel_proxy import TunnelProxy
from whereby_desktop.api.client import WherebyClient
from whereby_desktop.api.pacing import Pacing
from whereby_desktop.meetings.batches import Batches
from whereby_desktop.meetings.book import MeetingBook
from whereby_desktop.meetings.delete_now import delete_now
from whereby_desktop.meetings.draft import MeetingDraft, Mode, Streaming
from whereby_desktop.meetings.secret import Secret
from whereby_desktop.sandbox import faults
from whereby_desktop.sandbox.faults import Effect, Reply
from whereby_desktop.sandbox.messages import Operation
from whereby_desktop.sandbox.server import Sandbox
from whereby_desktop.storage.meeting_shelf import MeetingShelf

STREAM_KEY = "made-up-stream-key"
_PAGE: dict[str, object] = {"results": [], "cursor": None}
_A_NEW_CONNECTION = 5.0  # seconds after which no kept one is used


@dataclass
class FaultWorld:
    """`orders` a fault at an operation, `mend`s it, and knows what became of the rooms."""

    sandbox: Sandbox
    elsewhere: RawServer  # writes down what it hears
    clock: HastyClock
    client: WherebyClient
    book: MeetingBook
    batches: Batches
    certificates: Certificates
    tls: ssl.SSLContext
    proxy: TunnelProxy | None = None

    async def order(
        self, fault: Fault, operation: Operation | None, carried_out: bool | None = None
    ) -> None:
        """`operation` None: at each. `carried_out`: whether changes happen all the same."""
        await self.clock.pass_by(_A_NEW_CONNECTION)
        cause = fault.cause
        if isinstance(cause, Door):
            self.sandbox.refuse()
        elif isinstance(cause, Certificate):
            self.certificates.show(self.tls, cause)
        elif isinstance(cause, Proxy):
            assert self.proxy is not None
            self.proxy.trouble = cause
            if cause is Proxy.REFUSED:
                await self.proxy.refuse()
        else:
            order = faults.Fault(
                self._led_astray(cause), operation or "any", fault.times, carried_out=carried_out
            )
            self.sandbox.faults.add(order)

    async def mend(self) -> None:
        await self.clock.pass_by(_A_NEW_CONNECTION)
        self.sandbox.faults.clear()
        self.sandbox.release()
        self.sandbox.welcome()
        self.certificates.show(self.tls)
        if self.proxy is not None:
            await self.proxy.welcome()

    async def delete(self, meeting_id: str) -> None:
        await delete_now(self.batches, self.book, self.book.take_away([meeting_id]), seconds=0)

    def draft(self) -> MeetingDraft:
        """With everything secret that a draft can hold."""
        return MeetingDraft(
            end=self.clock.now() + timedelta(hours=2),
            prefix="consult-",
            mode=Mode.GROUP,
            streaming=Streaming(Secret(f"rtmps://live.example.org/app/{STREAM_KEY}")),
            host_link=True,
        )

    @property
    def made(self) -> set[str]:
        """What is at the server."""
        return {room.meeting_id for room in self.sandbox.rooms.all()}

    @property
    def shown(self) -> set[str]:
        """What the program shows."""
        return {known.meeting.meeting_id for known in self.book.all()}

    def secrets(self) -> set[str]:
        keys = {
            key for room in self.sandbox.rooms.all() for key in (room.host_key, room.viewer_key)
        }
        return {TOKEN, STREAM_KEY, *keys}

    def _led_astray(self, effect: Effect) -> Effect:
        if not isinstance(effect, Reply):
            return effect
        other = self.elsewhere.url.removesuffix("/v1")
        leads = tuple((name, value.replace(ELSEWHERE, other)) for name, value in effect.headers)
        return replace(effect, headers=leads)


@asynccontextmanager
async def fault_world(
    fault: Fault, folder: Path, certificates: Certificates, environment: pytest.MonkeyPatch
) -> AsyncIterator[FaultWorld]:
    """As the fault needs it: plain or with TLS, straight or through a proxy; with one room."""
    clock = HastyClock()
    with_tls = isinstance(fault.cause, Certificate | Proxy)
    tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    certificates.show(tls)
    for name in ("https_proxy", "ALL_PROXY", "all_proxy", "NO_PROXY", "no_proxy"):
        environment.delenv(name, raising=False)
    # The system's store of certificates, as OpenSSL finds it.
    environment.setenv("SSL_CERT_FILE", str(certificates.authority))
    shelf = MeetingShelf(folder / "shelf.sqlite", "default@127.0.0.1")
    async with RawServer(answer(200, _PAGE)) as elsewhere:
        for name in ("HTTP_PROXY", "HTTPS_PROXY"):  # what is on this machine goes through none
            environment.setenv(name, elsewhere.url)
        with Sandbox(token=TOKEN, now=clock.now, seed=7, ssl_context=tls if with_tls else None) as (
            sandbox
        ):
            sandbox.add_meeting(timedelta(days=20))
            async with TunnelProxy(sandbox.port) as proxy:
                url = sandbox.url
                if isinstance(fault.cause, Proxy):
                    environment.setenv("HTTPS_PROXY", proxy.url)
                    url = f"https://{SERVER}/v1"
                pacing = Pacing(clock)
                client = WherebyClient(url, Secret(TOKEN), pacing, clock, timeout=fault.patience)
                book = MeetingBook(client, shelf, clock)
                batches = Batches(client, shelf, book, pacing, clock)
                try:
                    await book.refresh()
                    sandbox.requests.clear()
                    yield FaultWorld(
                        *(sandbox, elsewhere, clock, client, book, batches, certificates),
                        *(tls, proxy),
                    )
                finally:
                    await client.aclose()
                    await shelf.close()
