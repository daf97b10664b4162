"""The account of points, by a clock the test moves, and the headers that tell of it."""

from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

import httpx
import pytest

from tests.sandbox.clock import Clock
from tests.sandbox.honest import honest_client
from whereby_desktop.sandbox.points import Points
from whereby_desktop.sandbox.reset_spelling import ResetSpelling
from whereby_desktop.sandbox.server import Sandbox


def rates(answer: httpx.Response) -> tuple[str, str, str]:
    limit, remaining, reset = (
        answer.headers[f"X-RateLimit-{name}"] for name in ("Limit", "Remaining", "Reset")
    )
    return limit, remaining, reset


def test_every_answer_tells_the_account_and_every_kind_has_its_price(
    sandbox: Sandbox, client: httpx.Client, clock: Clock
) -> None:
    room = sandbox.add_meeting()
    assert rates(client.get("meetings")) == ("1000", "999", "60")
    clock.move(seconds=10.1)
    assert rates(client.get(f"meetings/{room.meeting_id}")) == ("1000", "998", "50")
    created = client.post("meetings", json={"endDate": "2099-01-01T00:00:00Z"})
    assert rates(created) == ("1000", "995", "50")
    assert rates(client.delete(f"meetings/{room.meeting_id}")) == ("1000", "993", "50")
    assert rates(client.get("meetings/gone")) == ("1000", "992", "50")
    assert rates(client.post("meetings", json={})) == ("1000", "989", "50")
    assert rates(client.get("meetings", headers={"Authorization": "wrong"}))[1] == "989"
    assert rates(client.get("nothing"))[1] == "989"


def test_out_of_points_in_a_fixed_window(clock: Clock) -> None:
    with Sandbox(now=clock, limit=5) as sandbox, honest_client(sandbox) as client:
        client.get("meetings")
        clock.move(seconds=20)
        sandbox.points.spend(2)
        refused = client.post("meetings", json={"endDate": "2099-01-01T00:00:00Z"})
        assert refused.status_code == 429
        assert refused.json()["error"]
        assert refused.json()["data"] == {"msLeft": 40_000}
        assert refused.headers["Retry-After"] == "40"
        assert rates(refused) == ("5", "2", "40")
        assert sandbox.rooms.all() == []
        assert client.get("meetings").status_code == 200

        clock.move(seconds=39.999)
        late = client.post("meetings", json={"endDate": "2099-01-01T00:00:00Z"})
        assert (late.status_code, late.json()["data"]["msLeft"]) == (429, 1)
        assert late.headers["Retry-After"] == "1"
        clock.move(seconds=0.001)
        assert client.get("meetings").headers["X-RateLimit-Remaining"] == "4"


def test_a_sliding_window_gives_back_one_by_one(clock: Clock) -> None:
    points = Points(clock, limit=5, window="sliding")
    assert points.take("create") is None
    clock.move(seconds=20)
    assert points.take("delete") is None
    wait = points.take("list")
    assert wait is not None
    assert wait.total_seconds() == 40
    assert points.standing().resets_at == clock.at.replace(minute=43, second=27)

    clock.move(seconds=40)
    assert points.standing().remaining == 3
    assert points.take("create") is None
    both = points.take("create")
    assert both is not None
    assert both.total_seconds() == 60
    clock.move(seconds=20)
    assert points.standing().remaining == 2
    clock.move(seconds=40)
    assert (points.standing().remaining, points.standing().resets_at) == (5, clock.at)


def test_other_programs_can_use_no_more_than_there_is(clock: Clock) -> None:
    points = Points(clock, limit=10)
    points.spend(400)
    assert points.standing().remaining == 0
    points.refill()
    assert points.standing().remaining == 10


def test_prices_the_limit_and_the_words_can_be_others(clock: Clock) -> None:
    with (
        Sandbox(now=clock, limit=9, prices={"list": 5}, ms_left_name="ms_left") as sandbox,
        honest_client(sandbox) as client,
    ):
        assert rates(client.get("meetings"))[1] == "4"
        assert client.get("meetings").json()["data"] == {"ms_left": 60_000}
        sandbox.points.limit = 100
        assert rates(client.get("meetings"))[:2] == ("100", "90")
        sandbox.operations.rate_headers_shown = False
        assert not any("ratelimit" in name for name in client.get("meetings").headers)


RESET_AT = datetime(2026, 11, 25, 11, 43, 7, 250_000, tzinfo=UTC)


@pytest.mark.parametrize(
    ("spelling", "written"),
    [
        ("seconds", "60"),
        ("fraction", "60.000"),
        ("epoch", "1795606988"),
        ("epoch-ms", "1795606987250"),
        ("http-date", "Wed, 25 Nov 2026 11:43:08 GMT"),
        ("iso", "2026-11-25T11:43:07.250Z"),
        ("javascript", "Wed Nov 25 2026 12:43:08 GMT+0100 (Central European Standard Time)"),
        ("missing", None),
    ],
)
def test_the_reset_in_every_spelling(
    sandbox: Sandbox, client: httpx.Client, spelling: str, written: str | None
) -> None:
    sandbox.operations.spelling = ResetSpelling(spelling)
    headers = client.get("meetings").headers
    assert headers.get("X-RateLimit-Reset") == written
    assert headers["X-RateLimit-Remaining"] == "999"


def test_the_spelled_moments_are_the_reset_rounded_up() -> None:
    assert datetime.fromtimestamp(1795606987.25, UTC) == RESET_AT
    spelled = parsedate_to_datetime("Wed, 25 Nov 2026 11:43:08 GMT")
    assert 0 < (spelled - RESET_AT).total_seconds() < 1
