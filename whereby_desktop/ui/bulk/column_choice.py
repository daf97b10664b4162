"""The choice which of a table's columns is one of ours, with a look at what stands there."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from whereby_desktop.meetings.table_reading import Row
from whereby_desktop.meetings.table_words import Column
from whereby_desktop.ui.bulk.column_words import column_title
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.choice_combo import ChoiceCombo
from whereby_desktop.ui.widgets.flowing_label import FlowingLabel

_NONE = -1
_LOOKED_AT, _PREVIEWED = 50, 3  # rows


class ColumnChoice(QWidget):
    """`changed` when the person has chosen another place."""

    changed = Signal()

    def __init__(self, column: Column, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._column = column
        self._rows: Sequence[Row] = ()
        self._headers: Sequence[str] = ()
        self.combo = ChoiceCombo[int](theme, parent=self)
        self.preview = FlowingLabel(
            theme, "small", "text2", elide=Qt.TextElideMode.ElideRight, parent=self
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(2))
        layout.addWidget(self.combo)
        layout.addWidget(self.preview)
        self.setFocusProxy(self.combo)
        self.combo.chosen.connect(lambda _place: self._chosen())

    @property
    def place(self) -> int | None:
        value = self.combo.value
        return None if value is None or value == _NONE else value

    def show_place(
        self, place: int | None, headers: Sequence[str], width: int, rows: Sequence[Row]
    ) -> None:
        """`rows` without the header, which is () where there is none."""
        self._rows, self._headers, self._width = rows, headers, width
        self._fill(_NONE if place is None else place)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange and self._rows:
            self._fill(_NONE if self.place is None else self.place)
        super().changeEvent(event)

    def _fill(self, place: int) -> None:
        choices = [(_NONE, self.tr("Not in the table"))]
        choices += [(each, self._name(each)) for each in range(self._width)]
        self.combo.show_choices(choices, place)
        self.combo.setAccessibleName(column_title(self._column))
        self._preview()

    def _name(self, place: int) -> str:
        header = self._headers[place] if place < len(self._headers) else ""
        return header or self.tr("Column {0}").format(self.locale().toString(place + 1))

    def _chosen(self) -> None:
        self._preview()
        self.changed.emit()

    def _preview(self) -> None:
        place = self.place
        cells: list[str] = []
        if place is not None:
            looked = self._rows[:_LOOKED_AT]
            cells = [row[place] for row in looked if place < len(row) and row[place]]
        text = " · ".join(list(dict.fromkeys(cells))[:_PREVIEWED])
        self.preview.show_text(text)
        self.preview.setVisible(bool(text))
        self.combo.setAccessibleDescription(text)
