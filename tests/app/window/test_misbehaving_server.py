"""A server that misbehaves, as a person meets it: what is read, and that the program goes on."""

from dataclasses import dataclass

import pytest

from tests.app.window.conftest import Launch
from tests.app.window.driver import Running, until
from tests.app.window.test_create import made
from tests.conftest import TOKEN
from tests.faults.fault_table import (
    CONNECTIONS,
    CONTENTS,
    STATUSES,
    THROTTLES,
    TIMES,
    Door,
    Fault,
)
from whereby_desktop.app.patience import Patience
from whereby_desktop.sandbox.faults import Cut, Hang, ManyRows, Raw, Reply
from whereby_desktop.sandbox.faults import Fault as Order
from whereby_desktop.sandbox.server import Sandbox
from whereby_desktop.ui.meetings.refresher import REFRESH_TASK

NAMED = {fault.name: fault for fault in [*CONNECTIONS, *STATUSES, *THROTTLES, *CONTENTS, *TIMES]}


@dataclass(frozen=True)
class Met:
    """`read` is on screen after a refresh (None: nothing is wrong), `create` after a create by key;
    None there: the room was made and is shown.
    """

    fault: str
    read: str | None
    create: str | None


LOOKED_UP = "The room was not created"
TABLE = [
    Met("refused", "You are offline", "You are offline"),
    Met("reset in a header", "Whereby did not answer", LOOKED_UP),
    Met("length too large", "Whereby did not answer", LOOKED_UP),
    Met("hung in a header", "Whereby did not answer", LOOKED_UP),
    Met("500", "Whereby has a problem", LOOKED_UP),
    Met("502 with HTML", "Whereby has a problem", LOOKED_UP),
    Met("503 with Retry-After", "Whereby asks for a pause of", LOOKED_UP),
    Met("403", "Not allowed with this key", "Not allowed with this key"),
    Met("422", "Whereby did not accept the settings", "Whereby did not accept the settings"),
    Met("redirect to elsewhere", "The server points elsewhere", "The server points elsewhere"),
    Met("redirect to http", "The server points elsewhere", "The server points elsewhere"),
    Met("a sign-in page", "The answer made no sense", LOOKED_UP),
    Met("half of the JSON", "The answer made no sense", LOOKED_UP),
    Met("JSON of another shape", "The answer made no sense", LOOKED_UP),
    Met("deep nesting", "The answer made no sense", LOOKED_UP),
    Met("huge strings", "The answer made no sense", LOOKED_UP),
    Met("a million rows", "The answer made no sense", LOOKED_UP),
    Met("control and bidirectional characters in names", None, None),
    Met("429 once, Retry-After in parts of a second", None, None),
    Met("points in words", None, None),
]


# Of the others the sandbox cannot spoil an answer that there is not.
NOT_MADE = [
    met
    for met in TABLE
    if met.create != LOOKED_UP
    or isinstance(NAMED[met.fault].cause, Reply | ManyRows | Hang | Cut | Raw)
]


def order(sandbox: Sandbox, fault: Fault, operation: str, *, carried_out: bool | None) -> None:
    if isinstance(fault.cause, Door):
        sandbox.refuse()
    else:
        # What is cut is the right answer.
        if carried_out is None and isinstance(fault.cause, Cut):
            carried_out = True
        sandbox.faults.add(
            Order(fault.cause, operation, fault.times, carried_out=carried_out)  # type: ignore[arg-type]
        )


def mend(sandbox: Sandbox) -> None:
    sandbox.faults.clear()
    sandbox.release()
    sandbox.welcome()


async def started(launch: Launch, met: Met, three_rooms: list[str]) -> Running:
    """Up to date, and as patient as the fault allows."""
    silent = NAMED[met.fault].patience < 1
    patience = Patience(answer=1.0 if silent else 10.0, undo=0.05, locked_look=0.02, quit=3.0)
    run = await launch(patience=patience)
    await run.refreshed()
    await until(lambda: len(run.rooms()) == len(three_rooms))
    return run


def assert_no_secret(run: Running, sandbox: Sandbox, log: str) -> None:
    rooms = sandbox.rooms.all()
    secrets = {TOKEN, *(room.host_key for room in rooms), *(room.viewer_key for room in rooms)}
    said = run.texts() + log + str(run.program.inspection.log.calls)
    assert [secret for secret in secrets if secret in said] == []


async def assert_goes_on(run: Running, sandbox: Sandbox) -> None:
    """The same program, once all is well again."""
    mend(sandbox)
    await until(lambda: not run.workspace.background.running(REFRESH_TASK))
    run.keys("F5")
    everything = {room.meeting_id for room in sandbox.rooms.all()}
    await until(lambda: set(run.rooms()) == everything, "the list as it is")
    await until(lambda: not run.workspace.background.running(REFRESH_TASK))
    before = len(everything)
    run.keys("Ctrl+Shift+N")
    await until(lambda: run.status == "Room created, link copied")
    await run.at_rest()
    assert len(sandbox.rooms.all()) == before + 1


def named(met: Met) -> str:
    return met.fault


@pytest.mark.parametrize("met", TABLE, ids=named)
async def test_at_a_refresh(
    launch: Launch,
    sandbox: Sandbox,
    three_rooms: list[str],
    met: Met,
    caplog: pytest.LogCaptureFixture,
) -> None:
    run = await started(launch, met, three_rooms)
    order(sandbox, NAMED[met.fault], "list", carried_out=None)
    reads = sandbox.requests.count("list")
    run.keys("F5")
    if met.read is None:
        await until(lambda: sandbox.requests.count("list") > reads)
        await until(lambda: not run.workspace.background.running(REFRESH_TASK), seconds=60)
        assert run.notices() == []
    else:
        await until(lambda: met.read is not None and run.notice(met.read), met.read, seconds=20)
    # What was there stays, and can be used.
    assert {*three_rooms} <= set(run.rooms())
    run.select(three_rooms[0])
    run.keys("Ctrl+C")
    assert "whereby.com" in run.clipboard()
    await assert_goes_on(run, sandbox)
    assert run.notices() == []
    assert_no_secret(run, sandbox, caplog.text)


@pytest.mark.parametrize("met", NOT_MADE, ids=named)
async def test_at_a_create_by_key(
    launch: Launch,
    sandbox: Sandbox,
    three_rooms: list[str],
    met: Met,
    caplog: pytest.LogCaptureFixture,
) -> None:
    """The server does nothing but misbehave."""
    run = await started(launch, met, three_rooms)
    order(sandbox, NAMED[met.fault], "create", carried_out=False if met.create else None)
    run.keys("Ctrl+Shift+N")
    if met.create is None:
        await until(lambda: run.status == "Room created, link copied", seconds=60)
        assert len(made(sandbox, "consult-")) == 1
    else:
        await until(lambda: met.create is not None and run.notice(met.create), met.create)
        assert made(sandbox, "consult-") == []
    await run.at_rest()
    if met.create:
        assert sandbox.requests.count("create") <= 1
    await assert_goes_on(run, sandbox)
    assert_no_secret(run, sandbox, caplog.text)


@pytest.mark.parametrize("met", [each for each in TABLE if each.create == LOOKED_UP], ids=named)
async def test_a_create_that_was_carried_out_is_made_once(
    launch: Launch,
    sandbox: Sandbox,
    three_rooms: list[str],
    met: Met,
    caplog: pytest.LogCaptureFixture,
) -> None:
    """The answer is spoiled, the room is there: it is found, and none is made beside it."""
    run = await started(launch, met, three_rooms)
    order(sandbox, NAMED[met.fault], "create", carried_out=True)
    run.keys("Ctrl+Shift+N")
    await until(
        lambda: run.status.startswith("The answer was lost, the room was found:"), seconds=20
    )
    (room,) = made(sandbox, "consult-")
    assert run.clipboard().endswith(room.name)
    assert sandbox.requests.count("create") == 1
    await run.at_rest()
    await assert_goes_on(run, sandbox)
    assert_no_secret(run, sandbox, caplog.text)
