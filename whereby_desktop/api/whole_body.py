"""The body of an answer, as much of it as can be meant."""

import asyncio
import contextlib
import zlib
from collections.abc import Callable

import httpx

from whereby_desktop.api.errors import NonsenseError

# Bytes, unpacked. A page holds a hundred rooms of less than a kilobyte each.
LARGEST_BODY = 8 * 2**20
LARGEST_REASON = 256 * 1024
_PATIENCE = 5.0  # seconds for the words beside a status that says no


async def whole_body(response: httpx.Response) -> bytes:
    """Raises NonsenseError when it is larger than anything the API sends, or wrongly packed.

    httpx unpacks one layer after the other without a bound: a few kilobytes could fill memory.
    """
    unpack = _unpacker(response.headers.get("content-encoding", ""))
    body = bytearray()
    async for chunk in response.aiter_raw():
        body += _unpacked(unpack, chunk, LARGEST_BODY + 1 - len(body))
        if len(body) > LARGEST_BODY:
            detail = f"more than {LARGEST_BODY // 2**20} MB"
            raise NonsenseError(status=response.status_code, detail=detail)
    return bytes(body)


async def reason_given(response: httpx.Response, timeout: float) -> bytes:  # noqa: ASYNC109
    """What a refusal says, as far as it comes: the status alone is an answer."""
    body = bytearray()
    with contextlib.suppress(httpx.HTTPError, NonsenseError, TimeoutError):
        async with asyncio.timeout(min(_PATIENCE, timeout)):
            unpack = _unpacker(response.headers.get("content-encoding", ""))
            async for chunk in response.aiter_raw():
                body += _unpacked(unpack, chunk, LARGEST_REASON + 1 - len(body))
                if len(body) > LARGEST_REASON:
                    break
    return bytes(body[:LARGEST_REASON])


def _unpacker(encoding: str) -> Callable[[bytes, int], bytes]:
    """Takes a chunk and the most bytes to make of it."""
    if encoding.strip().lower() in {"", "identity"}:
        return lambda chunk, most: chunk[:most]
    if encoding.strip().lower() in {"gzip", "x-gzip"}:
        return zlib.decompressobj(wbits=16 + zlib.MAX_WBITS).decompress
    raise NonsenseError(detail="packed in a way that was not asked for")


def _unpacked(unpack: Callable[[bytes, int], bytes], chunk: bytes, most: int) -> bytes:
    try:
        return unpack(chunk, most)
    except zlib.error:
        pass
    raise NonsenseError(detail="not packed as it says")
