import asyncio
import gc
import weakref

import pytest
from PySide6.QtWidgets import QApplication

from whereby_desktop.ui.background import Background


@pytest.fixture
def background(qapp: QApplication) -> Background:
    return Background(qapp)


async def test_a_started_task_is_kept_alive_and_finishes(background: Background) -> None:
    done = asyncio.Event()

    async def work() -> None:
        await asyncio.sleep(0.005)
        done.set()

    background.start(work(), name="work")
    gc.collect()
    await asyncio.wait_for(done.wait(), 5)
    await background.finish("work")
    assert not background.running("work")


async def test_a_failure_is_handed_on_with_its_name(background: Background) -> None:
    failures: list[tuple[BaseException, str]] = []
    background.failed.connect(lambda error, name: failures.append((error, name)))

    async def work() -> None:
        raise LookupError("no")

    background.start(work(), name="work")
    await background.finish("work")
    await asyncio.sleep(0)
    [(error, name)] = failures
    assert isinstance(error, LookupError)
    assert name == "work"


async def test_once_keeps_the_running_one_and_replace_cancels_it(background: Background) -> None:
    begun: list[str] = []
    cancelled: list[str] = []

    async def work(name: str) -> None:
        begun.append(name)
        try:
            await asyncio.Event().wait()
        except asyncio.CancelledError:
            cancelled.append(name)
            raise

    background.start(work("first"), name="work")
    await asyncio.sleep(0.005)
    background.start(work("second"), name="work", once=True)
    await asyncio.sleep(0.005)
    assert begun == ["first"]
    background.start(work("third"), name="work", replace=True)
    await asyncio.sleep(0.005)
    assert (begun, cancelled) == (["first", "third"], ["first"])
    await background.close()
    assert cancelled == ["first", "third"]


async def test_close_ends_everything_and_nothing_starts_afterwards(background: Background) -> None:
    async def work() -> None:
        await asyncio.Event().wait()

    background.start(work(), name="a")
    background.start(work(), name="b")
    await background.close()
    late = work()
    background.start(late, name="late")
    assert not background.running("late")
    reference = weakref.ref(late)
    del late
    gc.collect()
    assert reference() is None
