"""Trouble ordered over HTTP, as for a client in another process."""

import threading
from collections.abc import Iterator

import httpx
import pytest

from tests.sandbox.clock import Clock
from tests.sandbox.honest import honest_client
from whereby_desktop.sandbox.body_checks import RefusedError
from whereby_desktop.sandbox.fault_orders import read_fault
from whereby_desktop.sandbox.faults import (
    Cut,
    Fault,
    Hang,
    ManyRows,
    OtherHeaders,
    Raw,
    Reply,
    Slow,
    WrongLength,
)
from whereby_desktop.sandbox.messages import Json
from whereby_desktop.sandbox.nonsense import BY_NAME, deep_nesting, throttled
from whereby_desktop.sandbox.server import Sandbox


@pytest.fixture
def sandbox(clock: Clock) -> Iterator[Sandbox]:
    with Sandbox(now=clock, control=True) as running:
        yield running


@pytest.fixture
def control(sandbox: Sandbox) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=f"{sandbox.origin}/sandbox/", timeout=5, trust_env=False) as client:
        yield client


def test_a_fault_is_ordered_met_and_forgotten(
    sandbox: Sandbox, control: httpx.Client, client: httpx.Client
) -> None:
    order = {"effect": "reply", "operation": "list", "times": None, "status": 503, "body": {"a": 1}}
    assert control.post("faults", json=order).json() == {"waiting": 1}
    answer = client.get("meetings")
    assert (answer.status_code, answer.json()) == (503, {"a": 1})
    assert control.get("faults").json() == {"waiting": 1}
    assert control.delete("faults").json() == {"waiting": 0}
    assert client.get("meetings").status_code == 200
    assert sandbox.requests.count() == 2


def test_forgetting_the_faults_lets_hanging_answers_go(
    sandbox: Sandbox, control: httpx.Client, client: httpx.Client
) -> None:
    control.post("faults", json={"effect": "hang"})
    statuses: list[int] = []
    asking = threading.Thread(target=lambda: statuses.append(client.get("meetings").status_code))
    asking.start()
    sandbox.requests.wait_for(1)
    control.delete("faults")
    asking.join(5)
    assert statuses == [200]


def test_points_and_requests(control: httpx.Client, client: httpx.Client) -> None:
    assert control.post("points", json={"spend": 400}).json() == {"remaining": 600}
    assert control.post("points", json={"refill": True}).json() == {"remaining": 1000}
    client.get("meetings")
    (seen,) = control.get("requests").json()
    assert (seen["operation"], seen["authorization"], seen["status"]) == ("list", "right", 200)


def test_wrong_orders_are_told_so(control: httpx.Client) -> None:
    assert control.post("faults", json={"effect": "rain"}).status_code == 400
    assert control.post("faults", json=[]).status_code == 400
    assert control.post("faults", content=b'{"effect": "hang"}').status_code == 400
    assert control.post("points", json={"spend": "all"}).json()["field"] == "spend"
    assert control.get("weather").status_code == 404


def test_without_control_there_is_none(clock: Clock) -> None:
    with Sandbox(now=clock) as sandbox, honest_client(sandbox) as client:
        assert client.get(f"{sandbox.origin}/sandbox/faults").status_code == 404


@pytest.mark.parametrize(
    ("order", "fault"),
    [
        ({"effect": "hang", "carriedOut": True}, Fault(Hang(), carried_out=True)),
        (
            {"effect": "reply", "status": 500, "headers": {"A": "b"}, "contentType": "text/html"},
            Fault(Reply(500, "", (("A", "b"),), "text/html")),
        ),
        ({"effect": "slow", "size": 1, "skip": 2}, Fault(Slow(1), skip=2)),
        ({"effect": "cut", "at": "body", "how": "fin"}, Fault(Cut("body", "fin"))),
        ({"effect": "cut", "at": "head", "how": "silence"}, Fault(Cut("head", "silence"))),
        ({"effect": "raw", "text": "220 mail"}, Fault(Raw(b"220 mail"))),
        ({"effect": "many-rows", "rows": 5}, Fault(ManyRows(5))),
        ({"effect": "many-rows"}, Fault(ManyRows(1_000_000))),
        ({"effect": "deep-nesting", "depth": 9}, Fault(deep_nesting(9))),
        ({"effect": "wrong-length", "by": -3}, Fault(WrongLength(-3))),
        (
            {"effect": "headers", "add": {"A": "b"}, "drop": ["Date"]},
            Fault(OtherHeaders((("A", "b"),), ("Date",))),
        ),
        (
            {"effect": "throttled", "msLeft": 5, "name": "ms_left", "retryAfter": None},
            Fault(throttled(5, "ms_left", None)),
        ),
        ({"effect": "endless-list", "times": None}, Fault(BY_NAME["endless-list"], times=None)),
    ],
)
def test_orders_are_read_as_faults(order: Json, fault: Fault) -> None:
    assert read_fault(order) == fault


@pytest.mark.parametrize(
    "order",
    [
        {"effect": "reply"},
        {"effect": "reply", "status": 99},
        {"effect": "reply", "status": "500"},
        {"effect": "hang", "times": "often"},
        {"effect": "hang", "operation": "rename"},
        {"effect": "hang", "status": 500},
        {"effect": "cut", "at": "tail"},
        {"effect": "raw"},
        {"effect": "slow", "delay": -1},
        {"effect": "headers", "drop": "Date"},
        {"effect": "redirect"},
    ],
)
def test_unclear_orders_are_refused(order: Json) -> None:
    with pytest.raises(RefusedError, match=r"fault\.\w+"):
        read_fault(order)
