"""What the rule has chosen: counted, and whose rooms they are."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from whereby_desktop.meetings.delete_filter import Concerned
from whereby_desktop.ui.bulk_delete.delete_words import DeleteManyWords
from whereby_desktop.ui.bulk_delete.room_column import Column, title
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.choice_combo import ChoiceCombo
from whereby_desktop.ui.widgets.flow_layout import FlowLayout
from whereby_desktop.ui.widgets.flowing_label import FlowingLabel
from whereby_desktop.ui.widgets.themed_label import ThemedLabel
from whereby_desktop.ui.widgets.wrapping_button import WrappingButton


class ChosenPart(QWidget):
    """`all_wished`: what was left out is to be taken again. `sort_wished` carries a Column."""

    all_wished = Signal()
    sort_wished = Signal(object)

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._icons = theme, icons
        self._met, self._left_out = Concerned(), 0
        self._words = DeleteManyWords(self)
        self.counts = FlowingLabel(theme, "heading", parent=self)
        self.take_all = WrappingButton(theme, icons, kind="link", size="small", parent=self)
        self._sort_name = ThemedLabel(theme, role="small", tone="text2", parent=self)
        self.sort_by = ChoiceCombo[Column](theme, parent=self)
        self.elsewhere = FlowingLabel(theme, "small", "warn", icons=icons, parent=self)
        self._lay_out()
        self.take_all.clicked.connect(self.all_wished)
        self.sort_by.chosen.connect(self.sort_wished)
        self._retranslate()

    def show_counts(self, met: Concerned, left_out: int) -> None:
        self._met, self._left_out = met, left_out
        words = self._words
        self.counts.show_text(words.counts(met))
        self.take_all.setText(words.left_out(left_out))
        self.take_all.setVisible(left_out > 0)
        self.elsewhere.show_text(words.elsewhere(met), icon="warn")
        self.elsewhere.setVisible(met.elsewhere > 0)

    def show_sorting(self, column: Column) -> None:
        self.sort_by.set_value(column)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _lay_out(self) -> None:
        px = self._theme.px
        self.counts.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.sort_by.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._sort_name.setBuddy(self.sort_by)
        sorting = QWidget(self)
        sorting.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        pair = FlowLayout(sorting, gap=px(8), line_gap=px(4))
        pair.addWidget(self._sort_name)
        pair.addWidget(self.sort_by)
        line = FlowLayout(gap=px(12), line_gap=px(8))
        for part in (self.counts, self.take_all, sorting):
            line.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(6))
        column.addLayout(line)
        column.addWidget(self.elsewhere)

    def _retranslate(self) -> None:
        self._sort_name.setText(self.tr("&Sort by"))
        self.sort_by.setAccessibleName(self.tr("Sort by"))
        choices = [(column, title(column)) for column in Column]
        self.sort_by.show_choices(choices, self.sort_by.value or Column.STATE)
        self.show_counts(self._met, self._left_out)
