import asyncio
from collections.abc import Generator

import pytest

from whereby_desktop.ui.bulk.slices import in_slices


async def test_others_have_their_turn() -> None:
    others: list[int] = []
    loop = asyncio.get_running_loop()

    def steps() -> Generator[None, None, str]:
        loop.call_soon(others.append, 1)
        while not others:
            yield
        return "done"

    async with asyncio.timeout(5):
        assert await in_slices(steps()) == "done"


async def test_many_steps_a_turn() -> None:
    turns = 0

    async def count() -> None:
        nonlocal turns
        while True:
            turns += 1
            await asyncio.sleep(0)

    def steps() -> Generator[None, None, None]:
        for _ in range(1000):
            yield

    other = asyncio.create_task(count())
    await in_slices(steps())
    other.cancel()
    assert turns < 100


async def test_it_stops_between_two_steps() -> None:
    ended: list[bool] = []

    def steps() -> Generator[None, None, None]:
        try:
            while True:
                yield
        finally:
            ended.append(True)

    work = asyncio.create_task(in_slices(steps()))
    await asyncio.sleep(0)
    work.cancel()
    with pytest.raises(asyncio.CancelledError):
        await work
    assert ended == [True]
