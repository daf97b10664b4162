"""The whole table: what a person meets, that nothing is done twice, and that it all goes on."""

import pytest

from tests.api.said_aloud import everything_said_of
from tests.faults.conftest import WorldOf
from tests.faults.fault_table import CONNECTIONS, STATUSES, TABLE, Fault
from tests.faults.fault_world import FaultWorld
from whereby_desktop.meetings.book_change import Created
from whereby_desktop.meetings.trouble import Trouble, TroubleError
from whereby_desktop.meetings.trouble import TroubleKind as Kind
from whereby_desktop.sandbox.faults import Cut, Hang, ManyRows, Raw, Reply
from whereby_desktop.sandbox.messages import Operation
from whereby_desktop.ui.wording import remedy_text, say

OPERATIONS: list[Operation] = ["list", "get", "delete"]
OPEN = [fault for fault in TABLE if fault.seen_at("create") is Kind.MAY_EXIST]
CERTAIN = [fault for fault in TABLE if fault not in OPEN]
# Of the others the sandbox cannot spoil an answer that there is not.
BEFORE_THE_CHANGE = [
    fault for fault in OPEN if isinstance(fault.cause, Reply | ManyRows | Hang | Cut | Raw)
]
# While the list fails in any of these ways, nothing can be looked up.
LATER = [fault for fault in BEFORE_THE_CHANGE if fault in CONNECTIONS or fault in STATUSES[:5]]


def named(fault: Fault) -> str:
    return fault.name


async def run(world: FaultWorld, operation: Operation) -> None:
    """One operation as the program does it."""
    (meeting_id,) = world.shown
    if operation == "list":
        await world.book.refresh()
    elif operation == "get":
        await world.book.fetch_links(meeting_id)
    else:
        await world.delete(meeting_id)


def below_the_test(caught: pytest.ExceptionInfo[TroubleError]) -> TroubleError:
    """Without this module's frames: they hold the secrets."""
    caught.value.__traceback__ = caught.tb.tb_next
    return caught.value


def assert_said_well(trouble: Trouble) -> None:
    said = say(trouble)
    for words in (said.title, said.text):
        assert words
        assert " ." not in words  # a place left empty
        assert "{" not in words
    if said.remedy.name != "NONE":
        assert remedy_text(said.remedy)


def assert_no_secret_left(world: FaultWorld, said: str) -> None:
    heard = [f"{asked.headers} {asked.body!r}" for asked in world.elsewhere.asked]
    assert heard == []
    if world.proxy is not None:
        said += str(world.proxy.heard)
    assert [secret for secret in world.secrets() if secret in said] == []


async def assert_goes_on(world: FaultWorld) -> None:
    """The same program, once all is well again."""
    await world.mend()
    await world.book.refresh()
    assert world.shown == world.made
    before = world.made
    created = await world.book.create(world.draft())
    assert world.made == before | {created.known.meeting.meeting_id}
    assert world.shown == world.made
    await world.book.fetch_links(created.known.meeting.meeting_id)
    assert world.book.unfinished == []


@pytest.mark.parametrize("operation", OPERATIONS)
@pytest.mark.parametrize("fault", TABLE, ids=named)
async def test_reading_and_deleting(
    world_of: WorldOf, fault: Fault, operation: Operation, caplog: pytest.LogCaptureFixture
) -> None:
    async with world_of(fault) as world:
        # What is cut is the right answer; where nothing is left of it, it makes no difference.
        await world.order(fault, operation, True if isinstance(fault.cause, Cut) else None)
        seen, said = fault.seen_at(operation), ""
        if seen is None:
            await run(world, operation)
        else:
            with pytest.raises(TroubleError) as caught:
                await run(world, operation)
            said = everything_said_of(below_the_test(caught))
            assert caught.value.trouble.kind is seen
            assert_said_well(caught.value.trouble)
        tries = 1 if seen is None and fault.times is None else fault.tries
        assert world.sandbox.requests.count() == tries
        assert world.sandbox.requests.count(operation) == tries
        await assert_goes_on(world)
        assert_no_secret_left(world, said + caplog.text)


@pytest.mark.parametrize("fault", CERTAIN, ids=named)
async def test_a_create_whose_outcome_is_certain(
    world_of: WorldOf, fault: Fault, caplog: pytest.LogCaptureFixture
) -> None:
    async with world_of(fault) as world:
        before, said = world.made, ""
        await world.order(fault, "create")
        if fault.seen_at("create") is None:
            created = await world.book.create(world.draft())
            assert not created.adopted
            assert world.made == before | {created.known.meeting.meeting_id}
        else:
            with pytest.raises(TroubleError) as caught:
                await world.book.create(world.draft())
            said = everything_said_of(below_the_test(caught))
            assert caught.value.trouble.kind is fault.seen_at("create")
            assert_said_well(caught.value.trouble)
            assert world.made == before
        assert world.sandbox.requests.count() == fault.creates
        assert world.book.unfinished == []
        await assert_goes_on(world)
        assert_no_secret_left(world, said + caplog.text)


async def create_or_not_made(world: FaultWorld, *, carried_out: bool) -> str:
    """Makes a room whose answer is lost, and what was said of it."""
    if carried_out:
        created = await world.book.create(world.draft())
        assert created.adopted
        return ""
    with pytest.raises(TroubleError) as caught:
        await world.book.create(world.draft())
    assert caught.value.trouble.kind is Kind.NOT_MADE
    assert_said_well(caught.value.trouble)
    return everything_said_of(below_the_test(caught))


@pytest.mark.parametrize(
    ("fault", "carried_out"),
    [(fault, True) for fault in OPEN] + [(fault, False) for fault in BEFORE_THE_CHANGE],
    ids=lambda part: part.name if isinstance(part, Fault) else ("made" if part else "not made"),
)
async def test_a_create_whose_answer_is_lost_is_looked_up(
    world_of: WorldOf, fault: Fault, carried_out: bool, caplog: pytest.LogCaptureFixture
) -> None:
    """One room or none, as the server has it, and the program knows which."""
    async with world_of(fault) as world:
        await world.order(fault, "create", carried_out)
        said = await create_or_not_made(world, carried_out=carried_out)
        assert len(world.made) == (2 if carried_out else 1)
        assert world.shown == world.made
        assert world.sandbox.requests.count("create") == 1
        assert world.book.unfinished == []
        await assert_goes_on(world)
        assert_no_secret_left(world, said + caplog.text)


async def settled(world: FaultWorld) -> Created | Kind:
    try:
        return await world.book.settle(world.book.unfinished[0])
    except TroubleError as error:
        return error.trouble.kind


@pytest.mark.parametrize("fault", LATER, ids=named)
@pytest.mark.parametrize("carried_out", [True, False], ids=["made", "not made"])
async def test_a_create_that_cannot_even_be_looked_up_is_settled_later(
    world_of: WorldOf, fault: Fault, carried_out: bool, caplog: pytest.LogCaptureFixture
) -> None:
    async with world_of(fault) as world:
        await world.order(fault, None, carried_out)
        with pytest.raises(TroubleError) as caught:
            await world.book.create(world.draft())
        said = everything_said_of(below_the_test(caught))
        assert caught.value.trouble.kind is Kind.MAY_EXIST
        assert_said_well(caught.value.trouble)
        assert world.sandbox.requests.count("create") == 1
        assert len(world.book.unfinished) == 1
        await world.mend()
        outcome = await settled(world)
        assert len(world.made) == (2 if carried_out else 1)
        assert isinstance(outcome, Created) if carried_out else outcome is Kind.NOT_MADE
        await assert_goes_on(world)
        assert_no_secret_left(world, said + caplog.text)
