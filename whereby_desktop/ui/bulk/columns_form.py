"""How a table is to be understood: its columns, its dates, its zone, its preset."""

import re
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QEvent, QSize, QTimeZone, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from whereby_desktop.meetings.table_dates import DayOrder, FoundOrder
from whereby_desktop.meetings.table_words import Column
from whereby_desktop.ui.bulk.column_choice import ColumnChoice
from whereby_desktop.ui.bulk.column_words import ORDER, column_title
from whereby_desktop.ui.bulk.table_source import NamedPresets, TableSource, Understanding
from whereby_desktop.ui.create.form_row import FormRows, LabelColumn
from whereby_desktop.ui.create.wrapping_check_box import WrappingCheckBox
from whereby_desktop.ui.create.zone_names import zone_id
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.share.zone_field import ZoneField
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.choice_combo import ChoiceCombo
from whereby_desktop.ui.widgets.flowing_label import FlowingLabel
from whereby_desktop.ui.widgets.mnemonics import without_mnemonic


class ColumnsForm(QWidget):
    """`changed` after each choice."""

    changed = Signal()

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        source: TableSource,
        understood: Understanding,
        presets: NamedPresets,
        now: datetime,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._source, self._presets = theme, source, presets
        self._columns, self._order = understood.columns, understood.order
        self._preset = understood.preset
        # Oldest first: who passes over a place on the way down its list gives it back.
        self._wishes = {each: understood.columns.places.get(each) for each in ORDER}
        self.notice = FlowingLabel(theme, "small", "warn", icons=icons, parent=self)
        self.first_row = WrappingCheckBox(theme, self)
        self.first_row.setChecked(bool(understood.columns.header))
        self.choices = {each: ColumnChoice(each, theme, self) for each in ORDER}
        self.order = ChoiceCombo[DayOrder](theme, parent=self)
        zone = QTimeZone(understood.zone.encode())
        self.zone = ZoneField(theme, icons, zone, now, self)
        self.preset = ChoiceCombo[str](theme, parent=self)
        self._lay_out()
        self._connect()
        self._retranslate()
        self._show_columns()

    @property
    def understanding(self) -> Understanding:
        """What the form says now."""
        preset = self.preset.value or self._preset
        return Understanding(self._columns, self._order, zone_id(self.zone.zone), preset)

    @property
    def problem(self) -> str:
        """What keeps it from being used, in words; "" if nothing does."""
        return self.zone.problem

    def settle(self) -> None:
        self.zone.settle()

    def minimumSizeHint(self) -> QSize:
        # Qt would take the height of the narrowest form; how high it is follows from its width.
        return QSize(super().minimumSizeHint().width(), 0)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
            self._show_columns()
        super().changeEvent(event)

    def _connect(self) -> None:
        self.first_row.toggled.connect(self._take_header)
        for column, choice in self.choices.items():
            choice.changed.connect(lambda column=column: self._take_place(column))
        self.order.chosen.connect(self._take_order)
        self.zone.changed.connect(self.changed)
        self.preset.chosen.connect(lambda _key: self.changed.emit())

    def _take_header(self, first_row: bool) -> None:
        rows = self._source.read.rows
        self._columns = self._columns.with_header(rows, first_row=first_row)
        self._show_columns()
        self.changed.emit()

    def _take_place(self, column: Column) -> None:
        self._wishes.pop(column)
        self._wishes[column] = self.choices[column].place
        columns = replace(self._columns, places={})
        for each, place in self._wishes.items():
            columns = columns.with_place(each, place)
        self._columns = columns
        found = self._source.order(self._columns)
        if not found.ambiguous:
            self._order = found.order
        self._show_columns()
        self.changed.emit()

    def _take_order(self, order: object) -> None:
        if isinstance(order, DayOrder):
            self._order = order
            self.changed.emit()

    def _show_columns(self) -> None:
        columns = self._columns
        rows = self._source.body(columns)
        for column, choice in self.choices.items():
            choice.show_place(columns.places.get(column), columns.header, columns.width, rows)
        self._show_order(self._source.order(columns))
        self._say_notice()

    def _show_order(self, found: FoundOrder) -> None:
        asked = found.ambiguous or found.mixed or self._order is not found.order
        self._rows.show_row(self._order_label, shown=asked)
        example = found.example or "3/4/2026"
        words = {
            DayOrder.DAY_FIRST: self.tr("Day first, as in {0}: day {1}, month {2}"),
            DayOrder.MONTH_FIRST: self.tr("Month first, as in {0}: month {1}, day {2}"),
        }
        first, second = _first_numbers(example)
        choices = [(each, text.format(example, first, second)) for each, text in words.items()]
        self.order.show_choices(choices, self._order)

    def _say_notice(self) -> None:
        found = self._source.order(self._columns)
        text = ""
        if self._columns.missing:
            text = self.tr("Choose the column that says when each room ends, or how long it lasts.")
        elif found.ambiguous:
            text = self.tr("{0} can be read in two ways. Choose the right one below.").format(
                found.example
            )
        elif found.mixed:
            text = self.tr("Some dates have the day first and some the month.")
        self.notice.show_text(text, icon="warn" if text else "")
        self.notice.setVisible(bool(text))

    def _lay_out(self) -> None:
        column = LabelColumn(self._theme)
        self._rows = FormRows(self._theme, column)
        self._labels = {each: self._rows.add(choice) for each, choice in self.choices.items()}
        self._order_label = self._rows.add(self.order)
        self._zone_label = self._rows.add(self.zone)
        self._preset_label = self._rows.add(self.preset, below=0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(self._theme.px(12))
        layout.addWidget(self.notice)
        layout.addWidget(self.first_row)
        layout.addLayout(self._rows)
        layout.addStretch()

    def _retranslate(self) -> None:
        for column, label in self._labels.items():
            label.setText(column_title(column))
        self.first_row.setText(self.tr("The first row has the names of the columns"))
        self._order_label.setText(self.tr("&Dates"))
        self._zone_label.setText(self.tr("&Time zone"))
        self._preset_label.setText(self.tr("All &else as in"))
        self.order.setAccessibleName(without_mnemonic(self._order_label.text()))
        self.preset.setAccessibleName(self.tr("Preset that rows start from"))
        choices = [(each.key, name) for name, each in self._presets.by_name.items()]
        self.preset.show_choices(choices, self.preset.value or self._preset)


def _first_numbers(date: str) -> tuple[str, str]:
    found = [part for part in re.split(r"\D+", date) if part]
    return (found[0], found[1]) if len(found) > 1 else ("", "")
