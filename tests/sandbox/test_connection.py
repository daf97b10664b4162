"""HTTP on the wire: kept connections, lengths and chunks, and what is not HTTP at all."""

import json

import httpx

from tests.sandbox.clock import Clock
from tests.sandbox.honest import honest_client
from tests.sandbox.raw import connected, read_one_answer, read_to_the_end, request
from whereby_desktop.sandbox.server import Sandbox

BODY = '{"endDate":"2099-01-01T00:00:00Z"}'


def test_one_connection_serves_many_requests(sandbox: Sandbox) -> None:
    with connected(sandbox) as sock:
        for _ in range(3):
            sock.sendall(request(sandbox))
            head, body = read_one_answer(sock)
            assert head.startswith(b"HTTP/1.1 200 OK")
            assert json.loads(body) == {"results": [], "cursor": None}
    assert [seen.connection for seen in sandbox.requests.all()] == [1, 1, 1]


def test_requests_sent_at_once_are_answered_in_turn(sandbox: Sandbox) -> None:
    with connected(sandbox) as sock:
        sock.sendall(request(sandbox) + request(sandbox, path="meetings/1"))
        assert read_one_answer(sock)[0].startswith(b"HTTP/1.1 200")
        assert read_one_answer(sock)[0].startswith(b"HTTP/1.1 404")


def test_the_connection_ends_when_the_client_says_so(sandbox: Sandbox) -> None:
    with connected(sandbox) as sock:
        sock.sendall(request(sandbox, more="Connection: close\r\n\r\n"))
        received, was_reset = read_to_the_end(sock)
    assert received.startswith(b"HTTP/1.1 200")
    assert b"Connection: close" in received
    assert not was_reset


def test_a_body_may_come_in_chunks_and_in_pieces(sandbox: Sandbox) -> None:
    chunks = "".join(f"{len(part):x}\r\n{part}\r\n" for part in (BODY[:9], BODY[9:], ""))
    more = f"Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n{chunks}"
    whole = request(sandbox, "POST", more=more)
    with connected(sandbox) as sock:
        for place in range(len(whole)):
            sock.sendall(whole[place : place + 1])
        assert read_one_answer(sock)[0].startswith(b"HTTP/1.1 201")


def test_who_asks_whether_to_go_on_is_told_to(sandbox: Sandbox) -> None:
    more = (
        f"Content-Type: application/json\r\nContent-Length: {len(BODY)}\r\n"
        "Expect: 100-continue\r\n\r\n"
    )
    with connected(sandbox) as sock:
        sock.sendall(request(sandbox, "POST", more=more))
        assert read_one_answer(sock)[0].startswith(b"HTTP/1.1 100")
        sock.sendall(BODY.encode())
        assert read_one_answer(sock)[0].startswith(b"HTTP/1.1 201")


def test_what_is_not_http_is_told_so(sandbox: Sandbox) -> None:
    with connected(sandbox) as sock:
        sock.sendall(b"\x16\x03\x01 hello\r\n\r\n")
        received, _ = read_to_the_end(sock)
    assert received.startswith(b"HTTP/1.1 400")


def test_a_body_that_never_ends_is_refused(sandbox: Sandbox) -> None:
    more = f"Content-Type: application/json\r\nContent-Length: 1100000\r\n\r\n{'x' * 1_050_000}"
    with connected(sandbox) as sock:
        sock.sendall(request(sandbox, "POST", more=more))
        assert read_one_answer(sock)[0].startswith(b"HTTP/1.1 413")


def test_a_client_that_leaves_half_way_disturbs_nobody(
    sandbox: Sandbox, client: httpx.Client
) -> None:
    with connected(sandbox) as sock:
        sock.sendall(request(sandbox)[:30])
    assert client.get("meetings").status_code == 200


def test_answers_can_come_in_chunks(clock: Clock) -> None:
    with Sandbox(now=clock, chunked=True) as sandbox, honest_client(sandbox) as client:
        answer = client.get("meetings")
        assert answer.headers["Transfer-Encoding"] == "chunked"
        assert "Content-Length" not in answer.headers
        assert answer.json() == {"results": [], "cursor": None}
        assert client.delete("meetings/1").status_code == 204
