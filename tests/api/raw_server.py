"""A server that sends exactly the bytes a test wants, on a real socket."""

import asyncio
import contextlib
import json
import socket
import ssl
import struct
from collections.abc import Mapping
from dataclasses import dataclass
from types import TracebackType
from typing import Self


@dataclass(frozen=True)
class Reply:
    """Bytes to write. `then` is what follows: the next request, the end (fin or rst), silence
    (hang) or a blank every now and then (drip)."""

    data: bytes
    then: str = "next"


@dataclass
class Asked:
    method: str
    target: str
    headers: Mapping[str, str]
    body: bytes


def answer(
    status: int = 200,
    body: object = b"",
    headers: Mapping[str, str] | None = None,
    phrase: str = "Phrase",
) -> Reply:
    """A whole HTTP answer; anything but bytes is sent as JSON."""
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    lines = [f"HTTP/1.1 {status} {phrase}", f"Content-Length: {len(content)}"]
    lines += [f"{name}: {value}" for name, value in (headers or {}).items()]
    return Reply("\r\n".join(lines).encode() + b"\r\n\r\n" + content)


def meeting_json(number: int = 1, **changes: object) -> dict[str, object]:
    name = f"/consult-{number:08x}-1111-4222-8333-444455556666"
    return {
        "meetingId": str(number),
        "roomName": name,
        "roomUrl": f"https://clinic.whereby.com{name}",
        "startDate": "2026-11-25T08:00:00.000Z",
        "endDate": "2026-11-25T10:00:00.000Z",
    } | changes


HANG = Reply(b"", "hang")
RESET = Reply(b"", "rst")
END = Reply(b"", "fin")


class RawServer:
    """Gives each request the next of its replies; the last one again and again."""

    def __init__(
        self, *replies: Reply, tls: ssl.SSLContext | None = None, greeting: bytes = b""
    ) -> None:
        self.replies = list(replies)
        self.greeting = greeting  # said before anything is asked
        self.tls = tls
        self.asked: list[Asked] = []
        self.connections = 0
        self._release = asyncio.Event()
        self._writers: list[asyncio.StreamWriter] = []

    async def __aenter__(self) -> Self:
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", 0, ssl=self.tls)
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._release.set()
        self._server.close()
        for writer in self._writers:
            writer.close()
        await self._server.wait_closed()

    @property
    def url(self) -> str:
        scheme = "http" if self.tls is None else "https"
        return f"{scheme}://127.0.0.1:{self._server.sockets[0].getsockname()[1]}/v1"

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        self._writers.append(writer)
        writer.write(self.greeting)
        try:
            while await self._answer_one(reader, writer):
                pass
        except (asyncio.IncompleteReadError, ConnectionError):
            pass
        finally:
            writer.close()

    async def _answer_one(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
        head = (await reader.readuntil(b"\r\n\r\n")).decode()
        first, *rest = head.strip().split("\r\n")
        headers = {name.lower(): value for name, value in (line.split(": ", 1) for line in rest)}
        body = await reader.readexactly(int(headers.get("content-length", "0")))
        method, target, _ = first.split(" ")
        self.asked.append(Asked(method, target, headers, body))
        reply = self.replies.pop(0) if len(self.replies) > 1 else self.replies[0]
        writer.write(reply.data)
        await writer.drain()
        if reply.then == "hang":
            await self._release.wait()
        elif reply.then == "drip":
            await self._drip(writer)
        elif reply.then == "rst":
            linger = struct.pack("ii", 1, 0)
            writer.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
        return reply.then == "next"

    async def _drip(self, writer: asyncio.StreamWriter) -> None:
        """A blank every now and then, until somebody has had enough."""
        while not self._release.is_set():
            writer.write(b" ")
            await writer.drain()
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._release.wait(), 0.02)


def closed_port() -> int:
    """A port of this machine on which nobody listens."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        port: int = taken.getsockname()[1]
        return port
