"""A port on loopback, served by a thread with its own event loop, opened and shut at will."""

import asyncio
import os
import socket
import ssl
import struct
import sys
import threading
from collections.abc import Awaitable, Callable, Coroutine
from concurrent.futures import Future
from contextlib import suppress
from typing import TypeAlias

HOST = "127.0.0.1"
DEADLINE_SECONDS = 5.0
# Of the loop, from a connection that is accepted to the one that serves it.
_TURNS_TO_COME_IN = 5

#: Gets the reader, the writer and the connection's number, from 1.
Serve: TypeAlias = Callable[[asyncio.StreamReader, asyncio.StreamWriter, int], Awaitable[None]]


def reset(writer: asyncio.StreamWriter) -> None:
    """End the connection with a reset (RST), as a crashed server or a rude proxy does."""
    sock: socket.socket | None = writer.get_extra_info("socket")
    if sock is not None:
        layout = "hh" if sys.platform == "win32" else "ii"
        with suppress(OSError):  # closed already
            sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack(layout, 1, 0))
    writer.transport.abort()


def _bound(port: int) -> socket.socket:
    """A socket that owns the port; until it listens, who connects is refused."""
    sock = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    try:
        if os.name == "posix":  # elsewhere the option would let two programs share the port
            sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        sock.bind((HOST, port))
    except OSError:
        sock.close()
        raise
    return sock


class Listener:
    """Its methods may be called from any thread but its own."""

    def __init__(
        self, serve: Serve, port: int = 0, ssl_context: ssl.SSLContext | None = None
    ) -> None:
        self.port = port
        self._serve = serve
        self._ssl_context = ssl_context
        self._thread: threading.Thread | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._stopped: asyncio.Event | None = None
        self._server: asyncio.Server | None = None
        self._reserved: socket.socket | None = None
        self._serving: dict[asyncio.StreamWriter, asyncio.Future[None]] = {}
        self._conversations: set[asyncio.Task[None]] = set()
        self._accepted = 0

    def start(self) -> None:
        """Returns when connections are welcome. OSError when the port is taken."""
        if self._thread is not None:
            raise RuntimeError("It runs already")
        sock = _bound(self.port)
        self.port = sock.getsockname()[1]
        ready: Future[None] = Future()
        # A daemon: a program that forgot to stop it still ends.
        self._thread = threading.Thread(
            target=self._run, args=(sock, ready), name="sandbox", daemon=True
        )
        self._thread.start()
        try:
            ready.result(DEADLINE_SECONDS)
        except OSError:
            self._thread = None
            raise

    def stop(self) -> None:
        """End every connection and the thread. A second call does nothing."""
        thread, self._thread = self._thread, None
        if thread is None or self._loop is None or self._stopped is None:
            return
        self._loop.call_soon_threadsafe(self._stopped.set)
        thread.join(DEADLINE_SECONDS)
        if thread.is_alive():
            raise RuntimeError("The sandbox does not stop")

    def refuse(self) -> None:
        """End every connection and refuse new ones, without giving up the port."""
        self._call(self._refuse())

    def welcome(self) -> None:
        """Listen again after `refuse`."""
        self._call(self._welcome())

    def drop_connections(self) -> None:
        """Reset the open connections; new ones are welcome."""
        self._call(self._drop())

    def soon(self, action: Callable[[], object]) -> None:
        """Run this on the server's loop."""
        if self._loop is None:
            raise RuntimeError("It does not run")
        self._loop.call_soon_threadsafe(action)

    def _call(self, work: Coroutine[None, None, None]) -> None:
        if self._loop is None or self._thread is None:
            work.close()
            raise RuntimeError("It does not run")
        asyncio.run_coroutine_threadsafe(work, self._loop).result(DEADLINE_SECONDS)

    def _run(self, sock: socket.socket, ready: Future[None]) -> None:
        # Its own kind of loop, whatever policy the program around it has set.
        with asyncio.Runner(loop_factory=asyncio.SelectorEventLoop) as runner:
            runner.run(self._main(sock, ready))

    async def _main(self, sock: socket.socket, ready: Future[None]) -> None:
        self._loop = asyncio.get_running_loop()
        self._stopped = asyncio.Event()
        self._reserved = sock
        try:
            await self._welcome()
        except OSError as trouble:
            sock.close()
            ready.set_exception(trouble)
            return
        ready.set_result(None)
        await self._stopped.wait()
        await self._refuse()
        if self._reserved is not None:
            self._reserved.close()

    async def _welcome(self) -> None:
        if self._reserved is not None:
            sock, self._reserved = self._reserved, None
            self._server = await asyncio.start_server(
                self._accept, sock=sock, ssl=self._ssl_context
            )

    async def _refuse(self) -> None:
        if self._server is None:
            return
        self._server.close()
        await self._drop()
        await self._server.wait_closed()
        for _ in range(_TURNS_TO_COME_IN):  # whoever stood in the door as it closed
            await asyncio.sleep(0)
        await self._drop()
        self._server = None
        self._reserved = _bound(self.port)

    async def _drop(self) -> None:
        for writer, serving in self._serving.items():
            reset(writer)
            serving.cancel()
        await asyncio.gather(*self._conversations)

    def _accept(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._accepted += 1
        serving = asyncio.ensure_future(self._serve(reader, writer, self._accepted))
        self._serving[writer] = serving
        conversation = asyncio.create_task(self._see_out(writer, serving))
        self._conversations.add(conversation)
        conversation.add_done_callback(self._conversations.discard)

    async def _see_out(self, writer: asyncio.StreamWriter, serving: asyncio.Future[None]) -> None:
        # A task of its own, never cancelled: it sees the socket closed whatever ends the serving.
        await asyncio.wait((serving,))
        writer.close()
        with suppress(OSError):
            await writer.wait_closed()
        del self._serving[writer]
