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


def test_new_ones_in_the_place_of_old_ones_are_found_too(garbage: MainThreadGarbage) -> None:
    kept = _new(10 * _SOME)
    gc.freeze()
    seen: list[int] = []
    Ring(seen)
    for place in range(len(kept)):  # so that Python counts none of them as new
        kept[place] = [place]
    assert gc.get_count()[0] < _SOME / 2
    for _ in range(4):
        garbage.collect_if_due()
    assert seen == [threading.get_ident()]


def test_what_is_aside_is_counted_in_a_turn_of_its_own(
    garbage: MainThreadGarbage, monkeypatch: pytest.MonkeyPatch
) -> None:
    looks: list[str] = []
    collect, count = gc.collect, gc.get_freeze_count

    def looked(generation: int = 2) -> int:
        looks.append("look")
        return collect(generation)

    def counted_aside() -> int:
        looks.append("count")
        return count()

    monkeypatch.setattr(gc, "collect", looked)
    monkeypatch.setattr(gc, "get_freeze_count", counted_aside)
    kept, turns = _new(5 * count()), []
    for _ in range(40):
        looks.clear()
        kept += _new()
        garbage.collect_if_due()
        turns.append(list(looks))
    counted = [turn for turn in turns if "count" in turn]
    assert counted
    assert all(turn[0] == "count" for turn in counted)


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
