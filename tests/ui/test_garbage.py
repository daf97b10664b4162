"""No widget may be destroyed in a worker thread because the collector happened to run there."""

import gc
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from whereby_desktop.ui.garbage import MainThreadGarbage


class Ring:
    """A cycle that says in which thread it was destroyed."""

    def __init__(self, seen: list[int]) -> None:
        self._seen = seen
        self._self = self

    def __del__(self) -> None:
        self._seen.append(threading.get_ident())


@pytest.fixture
def garbage(qapp: QApplication) -> Iterator[MainThreadGarbage]:
    owner = QObject(qapp)
    garbage = MainThreadGarbage(owner)
    yield garbage
    garbage.close()
    owner.deleteLater()


def _allocate_much() -> None:
    kept = [[each] for each in range(100_000)]
    assert kept


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
    kept = [[each] for each in range(gc.get_threshold()[0] + 10)]
    garbage.collect_if_due()
    assert kept
    assert seen == [threading.get_ident()]


def test_closing_gives_the_work_back(garbage: MainThreadGarbage) -> None:
    assert not gc.isenabled()
    garbage.close()
    assert gc.isenabled()
