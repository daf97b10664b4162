"""Keeps selection, current row and scroll place while the rows change under them."""

from typing import NamedTuple

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex
from PySide6.QtWidgets import QTableView

from whereby_desktop.ui.meetings.arrangement import Column
from whereby_desktop.ui.meetings.meetings_model import MeetingsModel
from whereby_desktop.ui.meetings.rows import Group, RoomRow, Row

_Flag = QItemSelectionModel.SelectionFlag


class _Seen(NamedTuple):
    row: Row
    y: int
    stage: Group


class PlaceKeeper:
    """`remember` before, `restore` after. By rooms, not by row numbers, so a reset is no loss."""

    def __init__(self, view: QTableView, model: MeetingsModel) -> None:
        self._view, self._model = view, model
        self._before: list[Row] = []
        self._selected: list[RoomRow] = []
        self._current: Row | None = None
        self._seen: list[_Seen] = []

    def remember(self) -> None:
        self._before = list(self._model.flat)
        self._selected = selected_rooms(self._view, self._model)
        current = self._view.currentIndex()
        self._current = self._before[current.row()] if current.isValid() else None
        self._seen = self._on_screen()

    def restore(self) -> None:
        flat = self._model.flat
        place = dict(zip(flat, range(len(flat)), strict=True))
        selected = [room for room in self._selected if room in place]
        current = self._current
        if current is not None and current not in place:
            current = self._instead(place)
            if isinstance(current, RoomRow) and not selected and self._current in self._selected:
                selected = [current]
        self._select(selected, current, place)
        self._scroll(place)

    def _instead(self, place: dict[Row, int]) -> Row | None:
        """What becomes current when the current row has gone from the list."""
        gone = self._current
        if gone is None:
            return None
        if self._model.room(getattr(gone, "meeting_id", "")) is gone:
            # Still there, but out of sight: in a collapsed group, or not what was searched for.
            headings = (row for row in place if not isinstance(row, RoomRow))
            return next(
                (each for each in headings if each.stage is gone.stage and not each.expanded), None
            )
        at = self._before.index(gone)
        nearest = [*self._before[at + 1 :], *reversed(self._before[:at])]
        return next((row for row in nearest if isinstance(row, RoomRow) and row in place), None)

    def _select(self, selected: list[RoomRow], current: Row | None, place: dict[Row, int]) -> None:
        model, selection_model = self._model, self._view.selectionModel()
        if selected_rooms(self._view, model) != selected:
            selection = QItemSelection()
            for first, last in _runs(sorted(place[room] for room in selected)):
                selection.select(model.index(first, 0), model.index(last, Column.ACTION))
            selection_model.select(selection, _Flag.ClearAndSelect)
        index = QModelIndex() if current is None else model.index(place[current], 0)
        if index != self._view.currentIndex():
            auto_scroll = self._view.hasAutoScroll()
            self._view.setAutoScroll(False)
            selection_model.setCurrentIndex(index, _Flag.NoUpdate)
            self._view.setAutoScroll(auto_scroll)

    def _on_screen(self) -> list[_Seen]:
        first = self._view.rowAt(0)
        seen: list[_Seen] = []
        bottom = self._view.viewport().height()
        for at in range(max(0, first), len(self._before) if first >= 0 else 0):
            y = self._view.rowViewportPosition(at)
            if y > bottom:
                break
            seen.append(_Seen(self._before[at], y, self._before[at].stage))
        return seen

    def _scroll(self, place: dict[Row, int]) -> None:
        """Puts the first row that was on screen, and has not gone elsewhere, back where it was."""
        for row, y, stage in self._seen:
            if row in place and row.stage is stage:
                top = self._view.verticalHeader().sectionPosition(place[row])
                self._view.updateGeometries()  # else the bar's range is still the old one
                self._view.verticalScrollBar().setValue(top - y)
                return


def selected_rooms(view: QTableView, model: MeetingsModel) -> list[RoomRow]:
    """The selected rooms from top to bottom; read from ranges, cheap even for thousands."""
    rows = {
        at
        for chosen in view.selectionModel().selection().toList()
        for at in range(chosen.top(), chosen.bottom() + 1)
    }
    flat = model.flat
    return [row for at in sorted(rows) if isinstance(row := flat[at], RoomRow)]


def _runs(places: list[int]) -> list[tuple[int, int]]:
    runs: list[tuple[int, int]] = []
    for place in places:
        if runs and runs[-1][1] == place - 1:
            runs[-1] = (runs[-1][0], place)
        else:
            runs.append((place, place))
    return runs
