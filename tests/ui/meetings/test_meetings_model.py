from collections.abc import Callable, Iterator
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QItemSelection, QItemSelectionModel
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.meetings.list_desk import HandBook, HandClock, at, past, room, sample, shown
from whereby_desktop.meetings.book_change import BookChange
from whereby_desktop.meetings.draft import Mode
from whereby_desktop.meetings.meeting import Stage
from whereby_desktop.ui.meetings import meetings_model
from whereby_desktop.ui.meetings.arrangement import Column, Sorting
from whereby_desktop.ui.meetings.meetings_filter import Filter, Query, words_of
from whereby_desktop.ui.meetings.meetings_model import MeetingsModel, Role
from whereby_desktop.ui.meetings.rows import GROUPS, Group


class Watched:
    """A model under Qt's own watch; its findings are warnings, which fail a test."""

    def __init__(self) -> None:
        self.book, self.clock = HandBook(), HandClock()
        self.model = MeetingsModel(self.book.as_book, self.clock)
        mode = QAbstractItemModelTester.FailureReportingMode.Warning
        self.tester = QAbstractItemModelTester(self.model, mode)
        self.told: list[tuple[str, int, int]] = []
        self.model.rowsMoved.connect(lambda *each: self.told.append(("moved", each[1], each[4])))
        self.model.rowsInserted.connect(lambda _p, a, b: self.told.append(("inserted", a, b)))
        self.model.rowsRemoved.connect(lambda _p, a, b: self.told.append(("removed", a, b)))
        self.model.modelReset.connect(lambda: self.told.append(("reset", 0, 0)))
        self.model.dataChanged.connect(self._changed)
        self.columns: set[int] = set()

    def _changed(self, first, last) -> None:  # type: ignore[no-untyped-def]  # noqa: ANN001
        self.columns.update(range(first.column(), last.column() + 1))

    def pass_time(self, **span: float) -> None:
        self.clock.time += timedelta(**span)
        self.model.take_time()


@pytest.fixture
def watched(qapp: QApplication, utc: None) -> Iterator[Watched]:
    del qapp, utc
    watched = Watched()
    watched.book.change(sample())
    watched.told.clear()
    yield watched
    watched.tester.deleteLater()
    watched.model.deleteLater()


def test_rooms_stand_below_the_heading_of_their_stage(watched: Watched) -> None:
    assert shown(watched.model) == [
        "open 5", "1", "2", "3", "4", "5", "host rights 2", "7", "8", "waiting 1", "9",
    ]  # fmt: skip
    assert watched.model.open_total == 5


def test_a_stage_without_rooms_has_no_heading(watched: Watched) -> None:
    watched.book.change(drop=["9"])
    assert "waiting" not in " ".join(shown(watched.model))
    assert watched.told == [("removed", 9, 10)]


def test_a_change_touches_only_its_rows(watched: Watched) -> None:
    watched.book.change([room("new", at(14, 30))], drop=["4"])
    assert shown(watched.model)[:6] == ["open 5", "1", "2", "new", "3", "5"]
    assert watched.told == [("removed", 4, 4), ("inserted", 3, 3)]


def test_a_room_that_turns_is_moved_to_its_new_group(watched: Watched) -> None:
    watched.pass_time(minutes=23)
    assert shown(watched.model)[:8] == ["open 4", "2", "3", "4", "5", "host rights 2", "8", "1"]
    assert ("moved", 1, 9) in watched.told
    assert "reset" not in [each[0] for each in watched.told]


def test_a_minute_changes_the_state_column_only(watched: Watched) -> None:
    watched.columns.clear()
    watched.pass_time(minutes=1)
    assert watched.told == []
    assert watched.columns == {Column.STATE}


def test_rooms_are_looked_at_only_when_one_turns_or_is_another(
    watched: Watched, monkeypatch: pytest.MonkeyPatch
) -> None:
    looks: list[str] = []

    def looked(name: str, work: Callable[..., object]) -> Callable[..., object]:
        def looking(*given: object) -> object:
            looks.append(name)
            return work(*given)

        return looking

    for name in ("arrange", "bring_up_to_date"):
        monkeypatch.setattr(meetings_model, name, looked(name, getattr(meetings_model, name)))
    watched.pass_time(seconds=5)
    assert looks == []
    watched.model.set_query(Query(words_of("consult")))
    watched.model.set_sorting(Sorting(Column.ROOM))
    assert looks == ["arrange"] * 2
    watched.pass_time(seconds=-10)  # the clock was set back
    watched.book.change([room("new", at(16))])
    assert looks[2:] == ["bring_up_to_date", "arrange"] * 2
    watched.model.set_query(Query(filters=frozenset({Filter.ENDS_SOON})))
    watched.pass_time(seconds=1)
    assert looks[6:] == ["arrange"] * 2


def test_the_timer_waits_for_the_minute_or_the_next_turn(
    qapp: QApplication, utc: None, qtbot: QtBot
) -> None:
    del qapp, utc
    watched = Watched()
    watched.clock.time = at(12, 43) - timedelta(milliseconds=40)
    watched.model.take_time()
    watched.clock.time = at(12, 43) + timedelta(seconds=10)
    with qtbot.waitSignal(watched.model.counted, timeout=2000):
        """Comes with the full minute."""
    watched.book.change([room("soon", watched.clock.time + timedelta(milliseconds=200))])
    assert shown(watched.model) == ["open 1", "soon"]
    watched.clock.time += timedelta(seconds=1)
    with qtbot.waitSignal(watched.model.counted, timeout=2000):
        """Comes with the room's end."""
    assert shown(watched.model) == ["host rights 1", "soon"]


def test_a_collapsed_group_keeps_its_count(watched: Watched) -> None:
    watched.model.set_expanded(Stage.OPEN, False)
    assert shown(watched.model)[:3] == ["open 5", "host rights 2", "7"]
    watched.book.change([room("new", at(16))])
    assert shown(watched.model)[0] == "open 6"
    watched.model.set_expanded(Stage.OPEN, True)
    assert shown(watched.model)[:4] == ["open 6", "1", "2", "3"]


def test_many_rooms_are_taken_over_in_slices(qtbot: QtBot, watched: Watched) -> None:
    many = [room(f"m{number}", at(14) + timedelta(seconds=number)) for number in range(3000)]
    watched.book.change(many)
    assert watched.model.reading
    assert watched.model.total == 8, "nothing yet: that would have blocked the window"
    qtbot.waitUntil(lambda: watched.model.total == 3008 and not watched.model.reading)
    assert shown(watched.model)[0] == "open 3005"
    assert watched.told == [("inserted", 3, 3002)]


def test_a_change_while_slices_are_read_is_not_lost(qtbot: QtBot, watched: Watched) -> None:
    many = [room(f"m{number}", at(14)) for number in range(1000)]
    watched.book.change(many)
    watched.book.change(drop=["m1", "1"])
    qtbot.waitUntil(lambda: not watched.model.reading)
    assert watched.model.total == 1006
    assert watched.model.room("m1") is None


def test_a_model_that_has_gone_hears_nothing_more(qapp: QApplication) -> None:
    del qapp
    book = HandBook()
    model = MeetingsModel(book.as_book, HandClock())
    model.deleteLater()
    del model
    QApplication.sendPostedEvents(None, 52)  # deferred deletes
    book.change(sample())


# Whatever happens, and in whatever order: the model is as one made from scratch.

ids = st.sampled_from([str(number) for number in range(12)])
rooms = st.builds(
    lambda meeting_id, minutes, mode, locked, label, here: room(
        meeting_id,
        at(12) + timedelta(minutes=minutes),
        mode=mode,
        locked=locked,
        label=label,
        here=here,
    ),
    ids,
    st.integers(-1500, 1500),
    st.sampled_from(list(Mode)),
    st.booleans(),
    st.sampled_from(["", "Alpha", "Bêta"]),
    st.booleans(),
)
happenings = st.one_of(
    st.tuples(st.just("put"), st.lists(rooms, max_size=6)),
    st.tuples(st.just("drop"), st.sets(ids, max_size=4)),
    st.tuples(st.just("gone"), st.sets(ids, max_size=4)),
    st.tuples(st.just("forgotten"), st.sets(ids, max_size=4)),
    st.tuples(st.just("pass"), st.integers(1, 400)),
    st.tuples(
        st.just("query"),
        st.builds(
            Query,
            st.sampled_from(["", "a", "room-1", "beta"]).map(words_of),
            st.frozensets(st.sampled_from(list(Filter)), max_size=2),
        ),
    ),
    st.tuples(
        st.just("sort"), st.builds(Sorting, st.sampled_from(list(Column)[:4]), st.booleans())
    ),
    st.tuples(st.just("expand"), st.tuples(st.sampled_from(GROUPS), st.booleans())),
)


def happen(watched: Watched, what: str, how: object) -> None:
    book, model = watched.book, watched.model
    if what == "put":
        assert isinstance(how, list)
        book.change({each.meeting_id: each for each in how}.values())
    elif what == "drop":
        assert isinstance(how, set)
        book.change(drop=[each for each in sorted(how) if each in book.known])
    elif what == "gone":
        assert isinstance(how, set)
        book.change_history([past(each, watched.clock.time) for each in sorted(how)])
    elif what == "forgotten":
        assert isinstance(how, set)
        book.change_history(drop=[each for each in sorted(how) if each in book.history.past])
    elif what == "pass":
        assert isinstance(how, int)
        watched.pass_time(minutes=how)
    elif what == "query":
        assert isinstance(how, Query)
        model.set_query(how)
    elif what == "sort":
        assert isinstance(how, Sorting)
        model.set_sorting(how)
    else:
        assert isinstance(how, tuple)
        model.set_expanded(*how)


def made_anew(watched: Watched, expanded: dict[Group, bool]) -> MeetingsModel:
    fresh = MeetingsModel(watched.book.as_book, watched.clock)
    fresh.set_query(watched.model.query)
    fresh.set_sorting(watched.model.sorting)
    for stage, wide in expanded.items():
        fresh.set_expanded(stage, wide)
    return fresh


@settings(
    deadline=None, max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.lists(happenings, max_size=12))
def test_any_history_ends_in_the_same_list(
    qapp: QApplication, utc: None, history: list[tuple[str, object]]
) -> None:
    del qapp, utc
    watched = Watched()
    watched.book.change(sample())
    expanded = dict.fromkeys(GROUPS, True)
    selection = QItemSelectionModel(watched.model)
    for what, how in history:
        chosen = choose_some(watched.model, selection)
        happen(watched, what, how)
        if what == "expand":
            assert isinstance(how, tuple)
            expanded[how[0]] = how[1]
        if watched.told and watched.told[-1][0] != "reset":
            after = shown(watched.model)
            assert chosen_ids(selection) == {each for each in chosen if each in after}
        watched.told.clear()
        fresh = made_anew(watched, expanded)
        assert shown(watched.model) == shown(fresh)
        assert texts(watched.model) == texts(fresh)
        fresh.deleteLater()
    watched.tester.deleteLater()
    watched.model.deleteLater()


def choose_some(model: MeetingsModel, selection: QItemSelectionModel) -> set[str]:
    picked = QItemSelection()
    for row in range(0, model.rowCount(), 3):
        picked.select(model.index(row, 0), model.index(row, Column.ACTION))
    selection.select(picked, QItemSelectionModel.SelectionFlag.ClearAndSelect)
    return chosen_ids(selection)


def chosen_ids(selection: QItemSelectionModel) -> set[str]:
    ids = {str(index.data(Role.MEETING_ID)) for index in selection.selectedIndexes()}
    return ids - {""}


def texts(model: MeetingsModel) -> list[object]:
    rows, columns = range(model.rowCount()), range(model.columnCount())
    return [model.index(row, column).data() for row in rows for column in columns]


def test_a_change_without_ids_is_only_news_of_the_book(watched: Watched) -> None:
    before = shown(watched.model)
    watched.book.tell(BookChange())
    assert shown(watched.model) == before


def test_a_room_seen_twice_is_one_row(watched: Watched) -> None:
    watched.book.tell(BookChange(added=("1",)))
    assert shown(watched.model).count("1") == 1


def test_three_hundred_rooms_of_a_batch_are_arranged_twice(qtbot: QtBot, watched: Watched) -> None:
    """The first at once, the others together a moment later; the last of them is shown."""
    arranged: list[int] = []
    watched.model.counted.connect(lambda: arranged.append(watched.model.total))
    before = watched.model.total
    for number in range(300):
        watched.book.change([room(f"batch {number}", at(16))], passing=True)
    assert arranged == [before + 1]
    qtbot.waitUntil(lambda: len(arranged) == 2)
    assert arranged[-1] == before + 300
    assert len([each for each in watched.told if each[0] == "reset"]) <= 1


def test_a_persons_own_room_waits_for_no_batch(watched: Watched) -> None:
    for number in range(30):
        watched.book.change([room(f"batch {number}", at(16))], passing=True)
    watched.book.change([room("mine", at(16))])
    assert watched.model.room("mine") is not None
    assert "mine" in shown(watched.model)
    assert "batch 29" in shown(watched.model)  # what had come meanwhile
