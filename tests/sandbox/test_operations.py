"""The four operations on meetings, over a real socket."""

import httpx
import pytest

from tests.sandbox.clock import Clock
from whereby_desktop.sandbox.server import Sandbox


def test_a_created_room_can_be_read_listed_and_deleted(client: httpx.Client) -> None:
    created = client.post(
        "meetings",
        json={"endDate": "2026-11-25T14:00:00+01:00", "roomNamePrefix": "consult-"},
    )
    assert created.status_code == 201
    meeting = created.json()
    assert meeting["meetingId"].isdigit()
    assert meeting["roomName"].startswith("/consult-")
    assert meeting["roomUrl"] == f"https://example-clinic.whereby.com{meeting['roomName']}"
    assert meeting["startDate"] == "2026-11-25T11:42:07.250Z"
    assert meeting["endDate"] == "2026-11-25T13:00:00.000Z"
    assert set(meeting) == {"meetingId", "roomName", "roomUrl", "startDate", "endDate"}

    assert client.get(f"meetings/{meeting['meetingId']}").json() == meeting
    assert client.get("meetings").json() == {"results": [meeting], "cursor": None}

    for _ in range(2):
        deleted = client.delete(f"meetings/{meeting['meetingId']}")
        assert (deleted.status_code, deleted.content) == (204, b"")
    assert client.get(f"meetings/{meeting['meetingId']}").status_code == 404
    assert client.get("meetings").json()["results"] == []


@pytest.mark.parametrize("header", ["", "Bearer wrong", "Basic {token}", "Bearer", "{token}"])
def test_without_the_right_token_there_is_nothing(sandbox: Sandbox, header: str) -> None:
    room = sandbox.add_meeting()
    headers = {"Authorization": header.format(token=sandbox.token)} if header else {}
    for method, path in (("GET", "meetings"), ("DELETE", f"meetings/{room.meeting_id}")):
        answer = httpx.request(method, f"{sandbox.url}/{path}", headers=headers, trust_env=False)
        assert answer.status_code == 401
        assert answer.json()["error"]
    assert sandbox.rooms.all() == [room]
    assert sandbox.points.standing().remaining == 1000


def test_the_token_can_be_changed_while_it_runs(sandbox: Sandbox, client: httpx.Client) -> None:
    sandbox.operations.token = "made-up.other.key"
    assert client.get("meetings").status_code == 401


def test_addresses_and_methods_the_api_does_not_have(client: httpx.Client) -> None:
    assert client.get("meeting").status_code == 404
    assert client.get("meetings/1/2").status_code == 404
    assert client.get("../v2/meetings").status_code == 404
    wrong = client.put("meetings", json={})
    assert (wrong.status_code, wrong.headers["Allow"]) == (405, "GET, HEAD, POST, OPTIONS")
    assert client.post("meetings/1", json={}).status_code == 405


def test_head_and_options(sandbox: Sandbox, client: httpx.Client) -> None:
    sandbox.add_meeting()
    got, head = client.get("meetings"), client.head("meetings")
    assert head.status_code == 200
    assert head.content == b""
    assert head.headers["Content-Length"] == str(len(got.content))
    options = client.options("meetings/1")
    assert (options.status_code, options.headers["Allow"]) == (204, "GET, HEAD, DELETE, OPTIONS")
    assert not any(name.lower().startswith("access-control") for name in options.headers)


@pytest.mark.parametrize(
    ("query", "links"),
    [
        ("", set()),
        ("?fields=hostRoomUrl", {"hostRoomUrl"}),
        ("?fields=hostRoomUrl,viewerRoomUrl", {"hostRoomUrl", "viewerRoomUrl"}),
        ("?fields=hostRoomUrl&fields=viewerRoomUrl", {"hostRoomUrl", "viewerRoomUrl"}),
    ],
)
def test_links_with_a_key_come_only_when_asked_for(
    sandbox: Sandbox, client: httpx.Client, query: str, links: set[str]
) -> None:
    room = sandbox.add_meeting()
    one = client.get(f"meetings/{room.meeting_id}{query}").json()
    listed = client.get(f"meetings{query}").json()["results"]
    assert listed == [one]
    assert {name for name in one if name.endswith("RoomUrl")} == links
    for name in links:
        assert one[name].startswith(f"{one['roomUrl']}?roomKey=")
    assert len({one[name] for name in links}) == len(links)


def test_fields_in_the_body_and_the_viewer_template(client: httpx.Client) -> None:
    end = {"endDate": "2099-01-01T00:00:00Z"}
    asked = client.post("meetings", json={**end, "fields": ["hostRoomUrl"]}).json()
    assert "hostRoomUrl" in asked
    assert "viewerRoomUrl" not in asked
    viewers = client.post("meetings", json={**end, "templateType": "viewerMode"}).json()
    assert {"hostRoomUrl", "viewerRoomUrl"} <= set(viewers)


@pytest.mark.parametrize(
    "query",
    ["limit=0", "limit=101", "limit=ten", "limit=", "cursor=nonsense", "cursor=", "fields=mode"],
)
def test_bad_queries_are_refused(client: httpx.Client, query: str) -> None:
    answer = client.get(f"meetings?{query}")
    assert answer.status_code == 400
    assert answer.json()["field"] == query.partition("=")[0]


def test_pages_join_to_the_whole_list(sandbox: Sandbox, client: httpx.Client) -> None:
    rooms = [sandbox.add_meeting().meeting_id for _ in range(120)]
    seen: list[str] = []
    sizes: list[int] = []
    cursor: str | None = None
    while True:
        query: dict[str, str] = {"cursor": cursor} if cursor else {}
        page = client.get("meetings", params=query).json()
        seen += [meeting["meetingId"] for meeting in page["results"]]
        sizes.append(len(page["results"]))
        cursor = page["cursor"]
        if cursor is None:
            break
        # What happens between two pages disturbs neither of them.
        sandbox.rooms.remove(rooms[0])
    assert (seen, sizes) == (rooms, [50, 50, 20])


def test_a_full_last_page_has_no_cursor(sandbox: Sandbox, client: httpx.Client) -> None:
    for _ in range(4):
        sandbox.add_meeting()
    first = client.get("meetings?limit=2").json()
    assert first["cursor"] not in (None, "2")
    assert client.get(f"meetings?limit=2&cursor={first['cursor']}").json()["cursor"] is None


def test_a_room_is_gone_a_day_after_its_end(
    sandbox: Sandbox, client: httpx.Client, clock: Clock
) -> None:
    room = sandbox.add_meeting()
    later = sandbox.add_meeting(end=clock.at.replace(year=2099))
    clock.move(hours=24, seconds=3599)
    assert client.get(f"meetings/{room.meeting_id}").status_code == 200
    clock.move(seconds=1)
    assert client.get(f"meetings/{room.meeting_id}").status_code == 404
    listed = client.get("meetings").json()["results"]
    assert [meeting["meetingId"] for meeting in listed] == [later.meeting_id]


def test_the_date_header_is_the_sandboxes_clock(client: httpx.Client) -> None:
    assert client.get("meetings").headers["Date"] == "Wed, 25 Nov 2026 11:42:07 GMT"
