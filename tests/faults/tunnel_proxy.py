"""A real proxy on loopback that makes tunnels, writes down what it hears, and fails on order."""

import asyncio
import contextlib
from types import TracebackType
from typing import Self

from tests.faults.fault_table import HTML, Proxy

_PAGE = f"Content-Length: {len(HTML)}\r\nContent-Type: text/html\r\n\r\n{HTML}".encode()
_ANSWERS = {
    Proxy.WANTS_A_PASSWORD: b"HTTP/1.1 407 Proxy Authentication Required\r\n"
    b'Proxy-Authenticate: Basic realm="made up"\r\nContent-Length: 0\r\n\r\n',
    Proxy.PAGE_FOR_A_TUNNEL: b"HTTP/1.1 502 Bad Gateway\r\n" + _PAGE,
    Proxy.PAGE_IN_THE_TUNNEL: b"HTTP/1.1 200 OK\r\n\r\nHTTP/1.1 200 OK\r\n" + _PAGE,
    Proxy.NOT_HTTP: b"220 mail.example ESMTP\r\n\r\n",
    Proxy.CUT: b"",
}


class TunnelProxy:
    """Whatever host it is asked for, the way leads to one port of this machine."""

    def __init__(self, port: int) -> None:
        self._target = port
        self.trouble: Proxy | None = None
        self.answers: asyncio.Event | None = None  # when it says no, if not at once
        self.heard: list[bytes] = []  # in plain: what a tunnel carries is not looked at
        self.hears = asyncio.Event()
        self._server: asyncio.Server | None = None
        self._writers: list[asyncio.StreamWriter] = []
        self._port = 0

    async def __aenter__(self) -> Self:
        await self.welcome()
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.refuse()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._port}"

    async def welcome(self) -> None:
        self.trouble = None
        if self._server is None:
            self._server = await asyncio.start_server(self._serve, "127.0.0.1", self._port)
            self._port = self._server.sockets[0].getsockname()[1]

    async def refuse(self) -> None:
        """Ends every tunnel, and takes no connection until `welcome`."""
        if self._server is not None:
            self._server.close()
            self.hang_up()
            await self._server.wait_closed()
            self._server = None

    def hang_up(self) -> None:
        for writer in self._writers:
            writer.close()
        self._writers.clear()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._writers.append(writer)
        with contextlib.suppress(OSError, asyncio.IncompleteReadError):
            head = await reader.readuntil(b"\r\n\r\n")
            self.heard.append(head)
            self.hears.set()
            if self.trouble is None and head.startswith(b"CONNECT "):
                await self._tunnel(reader, writer)
            elif self.trouble is Proxy.HUNG:
                await reader.read()
            elif self.trouble is not None:
                if self.answers is not None:
                    await self.answers.wait()
                # As proxies do, it repeats what it did not like.
                said = head.partition(b"Proxy-Authorization: ")[2].partition(b"\r\n")[0]
                writer.write(_ANSWERS[self.trouble].replace(b"Required", b"Required " + said))
                await writer.drain()
        writer.close()

    async def _tunnel(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        there, back = await asyncio.open_connection("127.0.0.1", self._target)
        self._writers.append(back)
        writer.write(b"HTTP/1.1 200 Connection established\r\n\r\n")
        await asyncio.gather(_carry(reader, back), _carry(there, writer))


async def _carry(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    with contextlib.suppress(OSError):
        while data := await reader.read(65_536):
            writer.write(data)
            await writer.drain()
    writer.close()
