"""No widget may be destroyed in a worker thread because the collector happened to run there."""

import gc
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from whereby_desktop.ui.garbage import MainThreadGarbage

_SOME = 6_000  # more new objects than it waits for


class Ring:
    """A cycle that says in which thread it was destroyed."""

    def __init__(self, seen: list[int]) -> None:
        self._seen = seen
        self._self = self

    def __del__(self) -> None:
        self._seen.append(threading.get_ident())


@pytest.fixture
def garbage(qapp: QApplication) -> Iterator[MainThreadGarbage]:
    gc.collect()
    gc.freeze()  # as the program has when it starts
    garbage = MainThreadGarbage(qapp)
    yield garbage
    garbage.close()
    gc.unfreeze()
    garbage.deleteLater()


def _allocate_much() -> None:
    kept = [[each] for each in range(100_000)]
    assert kept


def _new(count: int = _SOME) -> list[list[int]]:
    return [[each] for each in range(count)]


def _put_aside(garbage: MainThreadGarbage) -> list[list[int]]:
    """Whatever there is, and what is returned."""
    kept, before = [], gc.get_freeze_count()
    for _ in range(10):
        kept += _new()
        garbage.collect_if_due()
        if gc.get_freeze_count() != before:
            break
    return kept


@pytest.mark.usefixtures("garbage")
def test_a_worker_thread_collects_nothing() -> None:
    seen: list[int] = []
    Ring(seen)
    worker = threading.Thread(target=_allocate_much)
    worker.start()
    worker.join()
    assert seen == []
    gc.collect()
    assert seen == [threading.get_ident()]


def test_the_main_thread_collects_when_it_is_due(garbage: MainThreadGarbage) -> None:
    seen: list[int] = []
    Ring(seen)
    garbage.collect_if_due()
    assert seen == []
    kept = _new()
    garbage.collect_if_due()
    assert kept
    assert seen == [threading.get_ident()]


@pytest.mark.usefixtures("garbage")
def test_it_looks_before_the_event_loop_sleeps(qtbot: QtBot) -> None:
    seen: list[int] = []
    Ring(seen)
    kept = _new()
    qtbot.waitUntil(lambda: bool(seen))
    assert kept


def test_what_is_there_for_long_is_not_looked_at_again(garbage: MainThreadGarbage) -> None:
    before = gc.get_freeze_count()
    kept = _put_aside(garbage)
    assert gc.get_freeze_count() >= before + len(kept)
    assert len(gc.get_objects(generation=2)) == 0


def test_what_was_put_aside_goes_once_nobody_waits(
    garbage: MainThreadGarbage, qtbot: QtBot
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
    seen: list[int] = []
    ring = Ring(seen)
    kept = _new(gc.get_freeze_count() * 3 // 2)
    kept += _put_aside(garbage)
    del ring
    garbage.collect_if_due()
    assert seen == []
    window.close()
    qtbot.waitUntil(lambda: bool(seen))
    assert kept


def test_closing_gives_the_work_back(qapp: QApplication) -> None:
    garbage = MainThreadGarbage(qapp)
    assert not gc.isenabled()
    garbage.close()
    assert gc.isenabled()
