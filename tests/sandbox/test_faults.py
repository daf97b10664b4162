"""Each trouble that can be ordered, provoked once."""

import threading

import httpx
import pytest

from tests.sandbox.honest import honest_client
from tests.sandbox.raw import connected, read_to_the_end, request
from whereby_desktop.sandbox import nonsense
from whereby_desktop.sandbox.faults import (
    Cut,
    Effect,
    Fault,
    Hang,
    ManyRows,
    OtherHeaders,
    Raw,
    Reply,
    Slow,
    WrongLength,
)
from whereby_desktop.sandbox.server import Sandbox

END = {"endDate": "2099-01-01T00:00:00Z"}


def order(sandbox: Sandbox, effect: Effect) -> None:
    sandbox.faults.add(Fault(effect))


@pytest.mark.parametrize("status", [401, 403, 404, 422, 500, 504])
def test_any_status_with_any_words(sandbox: Sandbox, client: httpx.Client, status: int) -> None:
    order(sandbox, Reply(status, {"message": "No"}, (("X-Odd", "yes"),)))
    answer = client.get("meetings")
    assert (answer.status_code, answer.json()) == (status, {"message": "No"})
    assert answer.headers["X-Odd"] == "yes"
    assert "X-RateLimit-Limit" not in answer.headers
    assert client.get("meetings").status_code == 200
    assert sandbox.points.standing().remaining == 999


def test_a_reply_can_carry_the_account_and_overrule_it(
    sandbox: Sandbox, client: httpx.Client
) -> None:
    order(sandbox, Reply(200, b"\x00", (("X-RateLimit-Remaining", "NaN"),), rate_headers=True))
    answer = client.get("meetings")
    assert answer.content == b"\x00"
    assert answer.headers["X-RateLimit-Limit"] == "1000"
    assert answer.headers.get_list("X-RateLimit-Remaining") == ["NaN"]


def test_ready_made_replies(sandbox: Sandbox, client: httpx.Client) -> None:
    order(sandbox, nonsense.bad_gateway())
    order(sandbox, nonsense.unavailable("7"))
    order(sandbox, nonsense.redirect("http://example.org/", 308))
    order(sandbox, nonsense.throttled(250, "ms_left", "0.25"))
    order(sandbox, nonsense.throttled(None, retry_after=None))
    order(sandbox, nonsense.not_json())
    html = client.get("meetings")
    assert (html.status_code, html.headers["Content-Type"]) == (502, "text/html")
    closed = client.get("meetings")
    assert (closed.status_code, closed.headers["Retry-After"]) == (503, "7")
    away = client.get("meetings")
    assert (away.status_code, away.headers["Location"]) == (308, "http://example.org/")
    slow_down = client.get("meetings")
    assert (slow_down.status_code, slow_down.headers["Retry-After"]) == (429, "0.25")
    assert slow_down.json()["data"] == {"ms_left": 250}
    silent = client.get("meetings")
    assert silent.json()["data"] == {}
    assert "Retry-After" not in silent.headers
    with pytest.raises(ValueError, match="Expecting"):
        client.get("meetings").json()


def test_only_the_operation_meant_only_so_often_and_not_at_once(
    sandbox: Sandbox, client: httpx.Client
) -> None:
    sandbox.faults.add(Fault(Reply(500), "create", times=2, skip=1))
    assert client.get("meetings").status_code == 200
    statuses = [client.post("meetings", json=END).status_code for _ in range(4)]
    assert statuses == [201, 500, 500, 201]
    assert sandbox.faults.waiting() == []


def test_for_ever_until_withdrawn(sandbox: Sandbox, client: httpx.Client) -> None:
    number = sandbox.faults.add(Fault(Reply(500), times=None))
    assert [client.get("meetings").status_code for _ in range(3)] == [500, 500, 500]
    sandbox.faults.withdraw(number)
    assert client.get("meetings").status_code == 200


@pytest.mark.parametrize("carried_out", [False, True])
@pytest.mark.parametrize("effect", [Reply(504), Cut("start"), Cut("head"), Cut("body", "fin")])
def test_the_room_exists_or_not_as_ordered(
    sandbox: Sandbox,
    client: httpx.Client,
    effect: Effect,
    carried_out: bool,
) -> None:
    sandbox.faults.add(Fault(effect, "create", carried_out=carried_out))
    try:
        assert client.post("meetings", json=END).status_code == 504
    except httpx.TransportError:
        assert isinstance(effect, Cut)
    assert len(sandbox.rooms.all()) == (1 if carried_out else 0)
    assert sandbox.points.standing().remaining == (997 if carried_out else 1000)
    assert sandbox.requests.count("create") == 1


@pytest.mark.parametrize("how", ["rst", "fin"])
def test_cut_before_the_answer(sandbox: Sandbox, how: str) -> None:
    order(sandbox, Cut("start", "rst" if how == "rst" else "fin"))
    with connected(sandbox) as sock:
        sock.sendall(request(sandbox))
        assert read_to_the_end(sock) == (b"", how == "rst")
    assert sandbox.requests.all()[0].status is None


def test_cut_within_the_head_and_within_the_body(sandbox: Sandbox) -> None:
    sandbox.faults.add(Fault(Cut("head", "fin"), carried_out=True))
    sandbox.faults.add(Fault(Cut("body", "fin"), carried_out=True))
    with connected(sandbox) as sock:
        sock.sendall(request(sandbox))
        head, _ = read_to_the_end(sock)
    assert head.startswith(b"HTTP/1.1 200 OK\r\n")
    assert b"\r\n\r\n" not in head
    with connected(sandbox) as sock:
        sock.sendall(request(sandbox))
        whole, _ = read_to_the_end(sock)
    assert whole.partition(b"\r\n\r\n")[2] == b'{"results":[],'


@pytest.mark.parametrize("by", [5, -5])
def test_a_wrong_length(sandbox: Sandbox, by: int) -> None:
    order(sandbox, WrongLength(by))
    with connected(sandbox) as sock:
        sock.sendall(request(sandbox))
        received, _ = read_to_the_end(sock)
    head, _, body = received.partition(b"\r\n\r\n")
    assert b"Content-Length: %d" % (len(body) + by) in head
    assert head.lower().count(b"content-length") == 1


def test_a_hanging_answer_outlasts_the_clients_patience(sandbox: Sandbox) -> None:
    sandbox.faults.add(Fault(Hang(), "create"))
    with honest_client(sandbox, timeout=0.05) as client, pytest.raises(httpx.ReadTimeout):
        client.post("meetings", json=END)
    assert sandbox.rooms.all() == []
    sandbox.faults.add(Fault(Hang(), "create", carried_out=True))
    with honest_client(sandbox, timeout=0.05) as client, pytest.raises(httpx.ReadTimeout):
        client.post("meetings", json=END)
    assert len(sandbox.rooms.all()) == 1


def test_a_hanging_answer_can_be_let_go(sandbox: Sandbox, client: httpx.Client) -> None:
    sandbox.faults.add(Fault(Hang()))
    statuses: list[int] = []
    asking = threading.Thread(target=lambda: statuses.append(client.get("meetings").status_code))
    asking.start()
    assert sandbox.requests.wait_for(1)[0].status is None
    assert statuses == []
    sandbox.release()
    asking.join(5)
    assert statuses == [200]


def test_a_slow_answer_is_whole_in_the_end(sandbox: Sandbox, client: httpx.Client) -> None:
    sandbox.add_meeting()
    order(sandbox, Slow(size=50, delay=0.001, first=0.001))
    assert len(client.get("meetings").json()["results"]) == 1


@pytest.mark.parametrize("at", ["head", "body"])
def test_an_answer_that_falls_silent(sandbox: Sandbox, at: str) -> None:
    sandbox.faults.add(Fault(Cut("head" if at == "head" else "body", "silence"), carried_out=True))
    with connected(sandbox) as sock:
        sock.sendall(request(sandbox))
        sock.settimeout(0.05)
        with pytest.raises(TimeoutError):
            read_to_the_end(sock)
        sandbox.release()
        sock.settimeout(5)
        assert read_to_the_end(sock) == (b"", False)


def test_bytes_that_are_no_answer(sandbox: Sandbox) -> None:
    order(sandbox, Raw(b"220 mail.example ESMTP\r\n"))
    with connected(sandbox) as sock:
        sock.sendall(request(sandbox))
        assert read_to_the_end(sock) == (b"220 mail.example ESMTP\r\n", False)
    assert sandbox.requests.all()[0].status is None


def test_more_than_anybody_asked_for(sandbox: Sandbox, client: httpx.Client) -> None:
    sandbox.add_meeting()
    order(sandbox, ManyRows(1_000))
    order(sandbox, nonsense.deep_nesting(50))
    order(sandbox, nonsense.REPEATED_ROOMS)
    assert len(client.get("meetings").json()["results"]) == 1_000
    assert client.get("meetings").text.count("[") == 51
    first, second = client.get("meetings").json()["results"]
    assert first == second


def test_headers_added_and_left_out(sandbox: Sandbox, client: httpx.Client) -> None:
    wrong_clock = "Wed, 25 Nov 2026 10:00:00 GMT"
    more = (("Retry-After", "9"), ("x-ratelimit-limit", "many"), ("Date", wrong_clock))
    order(sandbox, OtherHeaders(more, ("X-RateLimit-Reset",)))
    answer = client.get("meetings")
    assert (answer.status_code, answer.headers["Retry-After"]) == (200, "9")
    assert answer.headers.get_list("X-RateLimit-Limit") == ["many"]
    assert answer.headers.get_list("Date") == [wrong_clock]
    assert "X-RateLimit-Reset" not in answer.headers


def test_json_of_another_kind(sandbox: Sandbox, client: httpx.Client) -> None:
    room = sandbox.add_meeting()
    for effect in (
        nonsense.OTHER_SHAPE,
        nonsense.MISSING_FIELDS,
        nonsense.WRONG_TYPES,
        nonsense.UNKNOWN_FIELDS,
        nonsense.ODD_TEXTS,
        nonsense.HUGE_TEXTS,
    ):
        order(sandbox, effect)
    assert isinstance(client.get("meetings").json(), list)
    missing = client.get("meetings").json()["results"][0]
    assert set(missing) == {"meetingId", "roomName", "startDate"}
    assert client.get(f"meetings/{room.meeting_id}").json()["meetingId"] == 7
    unknown = client.get("meetings").json()
    assert unknown["page"] == 1
    assert unknown["results"][0]["mood"] == "sunny"
    assert nonsense.ODD_TEXT in client.get("meetings").json()["results"][0]["roomName"]
    assert len(client.get("meetings").content) > 200_000


def test_a_cursor_that_comes_back_for_ever(sandbox: Sandbox, client: httpx.Client) -> None:
    sandbox.add_meeting()
    sandbox.faults.add(Fault(nonsense.REPEATED_CURSOR, "list", times=None))
    first = client.get("meetings").json()
    assert client.get(f"meetings?cursor={first['cursor']}").json() == first


def test_a_list_that_never_ends(sandbox: Sandbox, client: httpx.Client) -> None:
    sandbox.add_meeting()
    sandbox.add_meeting()
    sandbox.faults.add(Fault(nonsense.ENDLESS_LIST, "list", times=None))
    seen: set[str] = set()
    cursor = ""
    for _ in range(5):
        page = client.get("meetings", params={"cursor": cursor} if cursor else {}).json()
        seen |= {meeting["meetingId"] for meeting in page["results"]}
        cursor = page["cursor"]
    assert (len(seen), cursor) == (10, "endless-5")
