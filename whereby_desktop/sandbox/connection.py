"""One client's connection: requests read, answers written, trouble made on the wire."""

import asyncio
import logging
from contextlib import suppress
from http import HTTPStatus
from urllib.parse import parse_qs, urlsplit

import h11

from whereby_desktop.sandbox.exchange import Delivery, Exchange
from whereby_desktop.sandbox.faults import Cut, Fault, Hang, Raw, Slow, WrongLength
from whereby_desktop.sandbox.listener import reset
from whereby_desktop.sandbox.messages import Answer, Request, error_answer

LARGEST_BODY = 1_000_000
_PIECE = 256 * 1024  # bytes

_log = logging.getLogger(__name__)


class _GoneError(Exception):
    """The connection is over, by either side's doing."""


class _TooLargeError(Exception):
    """A body nobody sends to this API."""


class Connection:
    """Serves requests one after the other until either side ends the connection."""

    def __init__(
        self,
        reader: asyncio.StreamReader,
        writer: asyncio.StreamWriter,
        number: int,
        exchange: Exchange,
        *,
        chunked: bool = False,
    ) -> None:
        self._reader = reader
        self._writer = writer
        self._number = number
        self._exchange = exchange
        self._chunked = chunked
        self._http = h11.Connection(h11.SERVER)

    async def serve(self) -> None:
        try:
            while True:
                await self._serve_one()
                if self._http.our_state is not h11.DONE:
                    break
                self._http.start_next_cycle()
        except (_GoneError, OSError):
            pass
        except h11.RemoteProtocolError:
            await self._refuse(error_answer(400, "This is not HTTP"))
        except _TooLargeError:
            await self._refuse(error_answer(413, "The body is too large"))
        except Exception:  # noqa: BLE001 - a server answers whatever happens inside it
            # Neither the request nor its headers: they hold a token.
            _log.exception("The sandbox failed at a request")
            await self._refuse(error_answer(500, "The sandbox failed"))

    async def _serve_one(self) -> None:
        request = await self._receive()
        number, fault = self._exchange.begin(request, self._number)
        delivery = await self._answer(request, number, fault)
        if not isinstance(delivery.effect, Cut | Raw):
            # Before it is sent: who has the answer finds it in the journal.
            self._exchange.journal.note_status(number, delivery.answer.status)
        await self._deliver(request, delivery)

    async def _answer(self, request: Request, number: int, fault: Fault | None) -> Delivery:
        if fault is None or not isinstance(fault.effect, Hang):
            return self._exchange.finish(request, number, fault)
        if not fault.after_change:
            await self._hang()
            return self._exchange.finish(request, number, fault)
        delivery = self._exchange.finish(request, number, fault)
        await self._hang()
        return delivery

    async def _hang(self) -> None:
        """Until the answers are let go; _GoneError when the client has left first."""
        let_go = asyncio.create_task(self._exchange.held.hold().wait())
        more = asyncio.create_task(self._reader.read(65_536))
        try:
            while not let_go.done():
                await asyncio.wait((let_go, more), return_when=asyncio.FIRST_COMPLETED)
                if more.done():
                    data = more.result()
                    if not data:
                        raise _GoneError
                    self._http.receive_data(data)
                    more = asyncio.create_task(self._reader.read(65_536))
        finally:
            for task in (let_go, more):
                task.cancel()
            await asyncio.gather(let_go, more, return_exceptions=True)

    async def _receive(self) -> Request:
        head = await self._next_event()
        if not isinstance(head, h11.Request):
            raise _GoneError
        body = bytearray()
        while isinstance(event := await self._next_event(), h11.Data):
            body += event.data
            if len(body) > LARGEST_BODY:
                raise _TooLargeError
        target = urlsplit(head.target.decode("ascii"))
        return Request(
            method=head.method.decode("ascii"),
            path=target.path,
            query=parse_qs(target.query, keep_blank_values=True),
            headers={n.decode("ascii"): v.decode("latin-1") for n, v in head.headers},
            body=bytes(body),
        )

    async def _next_event(self) -> object:
        while (event := self._http.next_event()) is h11.NEED_DATA:
            if self._http.they_are_waiting_for_100_continue:
                go_on = h11.InformationalResponse(status_code=100, headers=[])
                self._writer.write(self._http.send(go_on) or b"")
                await self._writer.drain()
            self._http.receive_data(await self._reader.read(65_536))
        return event

    async def _deliver(self, request: Request, delivery: Delivery) -> None:
        effect = delivery.effect
        head, body = self._on_the_wire(delivery.answer, head_only=request.method == "HEAD")
        if isinstance(effect, Slow):
            await self._drip(head + body, effect)
        elif isinstance(effect, Cut):
            await self._cut(head, body, effect)
        elif isinstance(effect, Raw):
            await self._write(effect.data)
            raise _GoneError
        elif isinstance(effect, WrongLength):
            await self._write(_with_length(head, len(delivery.answer.body) + effect.by) + body)
            raise _GoneError
        else:
            await self._write(head + body)

    def _on_the_wire(self, answer: Answer, *, head_only: bool = False) -> tuple[bytes, bytes]:
        headers = list(answer.headers)
        bodiless = answer.status in (204, 304)
        if not bodiless and not (self._chunked and answer.body):
            headers.append(("Content-Length", str(len(answer.body))))
        reason = HTTPStatus(answer.status).phrase if answer.status in _PHRASED else ""
        head = self._http.send(
            h11.Response(status_code=answer.status, headers=headers, reason=reason)
        )
        body = b""
        if answer.body and not head_only and not bodiless:
            body = self._http.send(h11.Data(data=answer.body)) or b""
        body += self._http.send(h11.EndOfMessage()) or b""
        return head or b"", body

    async def _write(self, data: bytes) -> None:
        # In pieces: a client that has had enough is noticed, and nothing piles up.
        whole = memoryview(data)
        for start in range(0, len(data), _PIECE):
            self._writer.write(whole[start : start + _PIECE])
            await self._writer.drain()

    async def _drip(self, data: bytes, slow: Slow) -> None:
        await asyncio.sleep(slow.first)
        for start in range(0, len(data), slow.size):
            await self._write(data[start : start + slow.size])
            await asyncio.sleep(slow.delay)

    async def _cut(self, head: bytes, body: bytes, cut: Cut) -> None:
        if cut.at == "head":
            await self._write(head[: len(head) // 2])
        elif cut.at == "body":
            await self._write(head + body[: len(body) // 2])
        if cut.how == "rst":
            reset(self._writer)
        elif cut.how == "silence":
            await self._hang()
        raise _GoneError

    async def _refuse(self, answer: Answer) -> None:
        """Say why, if there is still a way to, before the connection ends."""
        if self._http.our_state not in (h11.IDLE, h11.SEND_RESPONSE):
            return
        with suppress(OSError, h11.LocalProtocolError):
            head, body = self._on_the_wire(answer.with_headers((("Connection", "close"),)))
            await self._write(head + body)


_PHRASED = {status.value for status in HTTPStatus}


def _with_length(head: bytes, length: int) -> bytes:
    lines = [
        line for line in head.split(b"\r\n") if not line.lower().startswith(b"content-length:")
    ]
    lines.insert(1, b"Content-Length: %d" % max(0, length))
    return b"\r\n".join(lines)
