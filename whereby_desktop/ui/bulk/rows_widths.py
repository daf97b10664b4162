"""How wide the columns are: as their words are, in a sample of the rows that are shown."""

from PySide6.QtCore import Qt

from whereby_desktop.meetings.table_words import Column
from whereby_desktop.ui.bulk.rows_cells import RowsCells
from whereby_desktop.ui.bulk.rows_model import RowsModel
from whereby_desktop.ui.theme import Theme

_SAMPLE = 60
_LEAST, _MOST = 44, 190
_PREFIX_MOST, _LABEL_LEAST = 112, 96
_CHECK_LEAST, _CHECK_MOST = 120, 340


class RowsWidths:
    def __init__(self, model: RowsModel, cells: RowsCells, theme: Theme) -> None:
        self._model, self._cells, self._theme = model, cells, theme
        self._natural: list[int] = []

    def measure(self) -> None:
        """To be called after another table, font or language."""
        self._natural = [self._measured(each) for each in range(self._model.columnCount())]

    @property
    def wanted(self) -> int:
        """Of all columns, so that nothing has to be cut."""
        return sum(self._natural)

    @property
    def least(self) -> int:
        """Of all columns, with labels cut as far as may be."""
        return self.wanted - self._label_may_give()

    def fitted(self, room: int) -> list[int]:
        """The check takes what is left; where there is too little, labels give way first."""
        widths = list(self._natural)
        if not widths:
            return []
        spare = room - sum(widths)
        if spare < 0 and Column.LABEL in self._model.columns:
            at = self._model.columns.index(Column.LABEL) + 1
            widths[at] -= min(-spare, self._label_may_give())
        widths[-1] += max(0, spare)
        return widths

    def _label_may_give(self) -> int:
        if Column.LABEL not in self._model.columns or not self._natural:
            return 0
        width = self._natural[self._model.columns.index(Column.LABEL) + 1]
        return max(0, width - self._theme.px(_LABEL_LEAST))

    def _measured(self, section: int) -> int:
        model, cells, px = self._model, self._cells, self._theme.px
        heading = str(model.headerData(section, Qt.Orientation.Horizontal))
        texts = {(heading, "")}  # many rows say the same
        texts |= {self._words(position, section) for position in self._sample()}
        widest = max(cells.width_of(section, text, link) for text, link in texts)
        if section == model.check_section:
            return max(px(_CHECK_LEAST), min(widest, px(_CHECK_MOST)))
        if section == 0 and model.table is not None:
            return max(widest, cells.width_of(0, str(model.table.count)))
        most = _PREFIX_MOST if model.column_at(section) is Column.PREFIX else _MOST
        return max(px(_LEAST), min(widest, px(most)))

    def _sample(self) -> range:
        return range(min(_SAMPLE, self._model.rowCount()))

    def _words(self, position: int, section: int) -> tuple[str, str]:
        """Of a cell, and its link."""
        model = self._model
        if (column := model.column_at(section)) is not None:
            return model.cell_at(position, column).text, ""
        if section != model.check_section:
            return str(model.row_at(position).number), ""
        fix = model.fix_at(position)
        return model.check_at(position), fix.words if fix else ""
