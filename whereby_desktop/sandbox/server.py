"""The sandbox itself: everything put together, and the handles the tests and the demo hold."""

import asyncio
import ssl
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from types import TracebackType
from typing import Self

from whereby_desktop.sandbox.connection import Connection
from whereby_desktop.sandbox.control import Control
from whereby_desktop.sandbox.exchange import Exchange
from whereby_desktop.sandbox.faults import Faults
from whereby_desktop.sandbox.journal import Journal
from whereby_desktop.sandbox.listener import HOST, Listener
from whereby_desktop.sandbox.messages import Operation
from whereby_desktop.sandbox.operations import Operations
from whereby_desktop.sandbox.points import Points, Window
from whereby_desktop.sandbox.reset_spelling import ResetSpelling
from whereby_desktop.sandbox.rooms import Mode, Pattern, Plan, Room, RoomStore

DEMO_ORGANISATION = "example-clinic"
#: Three parts like a real key, and plainly none.
DEMO_TOKEN = "made-up-demo-key.for-the-sandbox-on-this-computer.it-opens-nothing-at-whereby"  # noqa: S105


def utc_now() -> datetime:
    return datetime.now(UTC)


class Sandbox:
    """A small Whereby on loopback, running while the `with` block does.

    Its parts may be used from any thread while it runs: `rooms` (what exists), `points` (the
    account), `faults` (troubles to order), `requests` (what was asked), `operations` (the token
    and how headers are written). `now` gives aware UTC; a test's own clock moves everything but
    the delays of slow answers. With `control` it takes orders at /sandbox/ (see `control`).
    """

    def __init__(
        self,
        *,
        token: str = DEMO_TOKEN,
        organisation: str = DEMO_ORGANISATION,
        port: int = 0,
        now: Callable[[], datetime] = utc_now,
        limit: int = 1000,
        window: Window = "fixed",
        window_length: timedelta = timedelta(minutes=1),
        prices: Mapping[Operation, int] | None = None,
        reset_spelling: ResetSpelling = ResetSpelling.SECONDS,
        ms_left_name: str = "msLeft",
        kept_for: timedelta = timedelta(hours=24),
        ssl_context: ssl.SSLContext | None = None,
        chunked: bool = False,
        control: bool = False,
        seed: int | None = None,
    ) -> None:
        self.rooms = RoomStore(now, seed, kept_for)
        self.points = Points(now, limit, window, window_length, prices)
        self.faults = Faults()
        self.requests = Journal()
        self.operations = Operations(
            *(self.rooms, self.points, now),
            token=token,
            organisation=organisation,
            spelling=reset_spelling,
            ms_left_name=ms_left_name,
        )
        self._now = now
        self._scheme = "https" if ssl_context is not None else "http"
        self._chunked = chunked
        orders = Control(self.faults, self.points, self.requests, self._release_here)
        self._exchange = Exchange(
            self.operations, self.faults, self.requests, now, orders if control else None
        )
        self._listener = Listener(self._serve, port, ssl_context)

    @property
    def port(self) -> int:
        """0 until it runs, when the system was to choose."""
        return self._listener.port

    @property
    def origin(self) -> str:
        return f"{self._scheme}://{HOST}:{self.port}"

    @property
    def url(self) -> str:
        """The API's base, as `https://api.whereby.dev/v1` is the real one's."""
        return f"{self.origin}/v1"

    @property
    def token(self) -> str:
        return self.operations.token

    @property
    def organisation(self) -> str:
        return self.operations.organisation

    def start(self) -> None:
        """Returns when it answers. OSError when the port is taken."""
        self._listener.start()

    def stop(self) -> None:
        """End every connection and the thread. A second call does nothing."""
        self._listener.stop()

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.stop()

    def refuse(self) -> None:
        """End every connection and refuse new ones; the port stays ours for `welcome`."""
        self._listener.refuse()

    def welcome(self) -> None:
        """Listen again after `refuse`."""
        self._listener.welcome()

    def drop_connections(self) -> None:
        """Reset the open connections; new ones are welcome."""
        self._listener.drop_connections()

    def release(self) -> None:
        """Let the answers go that a `Hang` holds; those to come hang as ordered."""
        self._listener.soon(self._release_here)

    def add_meeting(
        self,
        end: datetime | timedelta = timedelta(hours=1),
        *,
        prefix: str = "",
        pattern: Pattern = "uuid",
        locked: bool = False,
        mode: Mode = "normal",
        viewer_mode: bool = False,
        name: str | None = None,
        start: datetime | None = None,
        meeting_id: str | None = None,
    ) -> Room:
        """A room made elsewhere, for no points. `end` is a moment (aware) or counted from now.

        It may have ended already; `name` (it starts with a slash) and `meeting_id` are drawn if not
        given.
        """
        moment = self._now() + end if isinstance(end, timedelta) else end.astimezone(UTC)
        plan = Plan(
            end=moment,
            prefix=prefix,
            pattern=pattern,
            locked=locked or viewer_mode,
            mode="group" if viewer_mode else mode,
            viewer_mode=viewer_mode,
        )
        return self.rooms.add(plan, name, start.astimezone(UTC) if start else None, meeting_id)

    def _release_here(self) -> None:
        self._exchange.held.release()

    async def _serve(
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, number: int
    ) -> None:
        connection = Connection(reader, writer, number, self._exchange, chunked=self._chunked)
        await connection.serve()
