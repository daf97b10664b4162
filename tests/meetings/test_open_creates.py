"""A create whose answer was lost and that cannot be told from the list: a person tells."""

import pytest

from tests.meetings.book_world import BookWorld, draft
from whereby_desktop.meetings.trouble import TroubleError, TroubleKind
from whereby_desktop.sandbox.faults import Cut, Fault


async def test_of_two_rooms_that_may_be_it_a_person_tells(world: BookWorld) -> None:
    book, sandbox = world.book, world.sandbox
    await book.refresh()
    wanted = draft()
    sandbox.faults.add(Fault(Cut("start"), "create", carried_out=True))
    other = sandbox.add_meeting(wanted.end, prefix=wanted.prefix)
    with pytest.raises(TroubleError) as caught:
        await book.create(wanted, label="Intake")
    assert caught.value.trouble.kind is TroubleKind.MAY_EXIST
    (unfinished,) = book.unfinished
    await book.set_label(other.meeting_id, "Somebody's")  # a label does not make it ours
    assert len(book.rivals(unfinished)) == 2
    (made,) = [each for each in book.rivals(unfinished) if each.meeting_id != other.meeting_id]
    created = await book.decide(unfinished, made.meeting_id)
    assert created is not None
    assert created.known.label == "Intake"
    assert book.unfinished == []
    assert (await world.on_disk()).unfinished == []


async def test_a_person_may_tell_that_it_is_none_of_them(world: BookWorld) -> None:
    book, sandbox = world.book, world.sandbox
    await book.refresh()
    wanted = draft()
    sandbox.faults.add(Fault(Cut("start"), "create", carried_out=False))
    for _ in range(2):
        sandbox.add_meeting(wanted.end, prefix=wanted.prefix)
    with pytest.raises(TroubleError):
        await book.create(wanted)
    (unfinished,) = book.unfinished
    assert await book.decide(unfinished, "") is None
    assert book.unfinished == []
    assert (await world.on_disk()).unfinished == []
    assert all(not each.created_here for each in book.all())


async def test_what_is_being_looked_for_is_not_looked_for_twice(world: BookWorld) -> None:
    """Whoever hears that the list was read again may want to settle what is open."""
    book, sandbox = world.book, world.sandbox
    await book.refresh()
    sandbox.faults.add(Fault(Cut("start"), "create", carried_out=True))
    open_then: list[int] = []
    book.subscribe(lambda _: open_then.append(len(book.unfinished)))
    created = await book.create(draft())
    assert created.adopted
    assert set(open_then) == {0}


async def test_a_look_that_fails_leaves_it_open(world: BookWorld) -> None:
    book, sandbox = world.book, world.sandbox
    await book.refresh()
    sandbox.faults.add(Fault(Cut("start"), "create", carried_out=True))
    sandbox.faults.add(Fault(Cut("start"), "list", times=2))
    with pytest.raises(TroubleError):
        await book.create(draft())
    (unfinished,) = book.unfinished
    assert (await book.settle(unfinished)).adopted
    assert book.unfinished == []
