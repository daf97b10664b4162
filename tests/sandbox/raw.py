"""Bytes to and from the sandbox, with no HTTP library to smooth them."""

import socket
from collections.abc import Iterator
from contextlib import contextmanager

from whereby_desktop.sandbox.server import Sandbox


@contextmanager
def connected(sandbox: Sandbox) -> Iterator[socket.socket]:
    with socket.create_connection(("127.0.0.1", sandbox.port), timeout=5) as sock:
        yield sock


def request(sandbox: Sandbox, method: str = "GET", path: str = "meetings", more: str = "") -> bytes:
    """The bytes of a request; `more` is further header lines and, after a blank one, the body."""
    head = f"{method} /v1/{path} HTTP/1.1\r\nHost: sandbox\r\nAuthorization: Bearer {sandbox.token}"
    return f"{head}\r\n{more or chr(13) + chr(10)}".encode()


def read_to_the_end(sock: socket.socket) -> tuple[bytes, bool]:
    """All that comes, and whether it ended by a reset."""
    received = bytearray()
    try:
        while piece := sock.recv(65_536):
            received += piece
    except ConnectionResetError:
        return bytes(received), True
    return bytes(received), False


def read_one_answer(sock: socket.socket) -> tuple[bytes, bytes]:
    """Head and body of an answer that has a Content-Length, or is a 204 or a 100."""
    received = bytearray()
    while b"\r\n\r\n" not in received:
        received += _some(sock)
    head, _, body = bytes(received).partition(b"\r\n\r\n")
    length = 0
    for line in head.lower().split(b"\r\n"):
        if line.startswith(b"content-length:"):
            length = int(line.partition(b":")[2])
    while len(body) < length:
        body += _some(sock)
    return head, body


def _some(sock: socket.socket) -> bytes:
    piece = sock.recv(1)
    if not piece:
        raise EOFError("The connection ended within an answer")
    return piece
