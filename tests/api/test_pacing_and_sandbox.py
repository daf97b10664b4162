"""Batches against the sandbox in real time; its windows are short, so that this takes seconds."""

import asyncio
from collections.abc import Callable
from datetime import timedelta

import pytest

from tests.api.sandbox_batch import SandboxBatch, sandbox_batch
from whereby_desktop.sandbox.points import Window
from whereby_desktop.sandbox.reset_spelling import ResetSpelling
from whereby_desktop.sandbox.server import Sandbox

# 45 creates leave the tenth: 100 of them need three windows.
LIMIT, A_WINDOW, ALL = 150, 45, 100


def sandbox(window: Window = "fixed", seconds: float = 1.0) -> Sandbox:
    return Sandbox(
        limit=LIMIT,
        window=window,
        window_length=timedelta(seconds=seconds),
        reset_spelling=ResetSpelling.FRACTION,
    )


async def reached(both: SandboxBatch, condition: Callable[[], bool]) -> None:
    changed = asyncio.Event()
    leave = both.pacing.subscribe(changed.set)
    while not condition():
        changed.clear()
        await changed.wait()
    leave()


@pytest.mark.parametrize("window", ["fixed", "sliding"])
async def test_a_batch_is_never_refused(window: Window) -> None:
    with sandbox(window) as running:
        async with sandbox_batch(running) as both:
            await both.create(ALL)
            assert both.made == ALL
            assert both.refused == 0


async def test_a_surprise_costs_one_refusal_and_no_room() -> None:
    with sandbox() as running:
        async with sandbox_batch(running, most_at_once=1) as both:
            batch = asyncio.ensure_future(both.create(ALL))
            for made in (20, 60):
                await reached(both, lambda made=made: both.made >= made)  # type: ignore[misc]
                running.points.spend(LIMIT)
            await batch
            assert both.made == ALL
            assert both.refused <= 2


async def test_a_users_click_in_the_middle_goes_at_once() -> None:
    with sandbox(seconds=3.0) as running:
        async with sandbox_batch(running) as both:
            batch = asyncio.ensure_future(both.create(A_WINDOW + 1))
            # Nothing is under way any more, and the last one waits for the next window.
            await reached(both, lambda: both.made == A_WINDOW and both.pacing.quota.waiting == 1)
            assert both.pacing.quota.remaining == LIMIT // 10
            await both.user.create(both.draft)
            assert both.made == A_WINDOW + 1
            assert not batch.done()
            assert both.pacing.quota.waiting == 1
            await batch
            assert both.refused == 0
