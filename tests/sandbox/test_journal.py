"""What the sandbox remembers of requests: enough to count them, never a token."""

import httpx
import pytest

from whereby_desktop.sandbox.server import Sandbox


def test_requests_are_noted_in_order_with_what_was_answered(
    sandbox: Sandbox, client: httpx.Client
) -> None:
    client.get("meetings?limit=3")
    client.post("meetings", json={"endDate": "nonsense"})
    client.get("elsewhere", headers={"Authorization": "Bearer wrong"})
    seen = sandbox.requests.all()
    assert [(one.operation, one.method, one.path, one.status) for one in seen] == [
        ("list", "GET", "/v1/meetings", 200),
        ("create", "POST", "/v1/meetings", 400),
        ("other", "GET", "/v1/elsewhere", 404),
    ]
    assert [one.authorization for one in seen] == ["right", "right", "wrong"]
    assert seen[0].query == {"limit": ["3"]}
    assert seen[1].body == {"endDate": "nonsense"}
    assert seen[0].at == sandbox.requests.all("list")[0].at
    assert sandbox.requests.count("create") == 1
    assert {one.connection for one in seen} == {1}
    sandbox.requests.clear()
    assert sandbox.requests.count() == 0


def test_the_token_is_in_no_note(sandbox: Sandbox, client: httpx.Client) -> None:
    client.get("meetings", headers={"Authorization": "Bearer made-up.wrong.key"})
    client.get("meetings")
    told = "".join(repr(one) + repr(dict(one.headers)) for one in sandbox.requests.all())
    assert sandbox.token not in told
    assert "made-up.wrong.key" not in told


def test_logs_and_reprs_hold_neither_token_nor_room_key(
    sandbox: Sandbox, client: httpx.Client, caplog: pytest.LogCaptureFixture
) -> None:
    room = sandbox.add_meeting()
    client.get("meetings?fields=hostRoomUrl")
    told = repr(room) + repr(sandbox.requests.all()) + caplog.text
    assert room.host_key not in told
    assert sandbox.token not in told


def test_waiting_for_requests_ends_in_time(sandbox: Sandbox, client: httpx.Client) -> None:
    client.get("meetings")
    assert len(sandbox.requests.wait_for(1, "list")) == 1
    with pytest.raises(TimeoutError, match="1 of 2"):
        sandbox.requests.wait_for(2, "list", timeout=0.01)
