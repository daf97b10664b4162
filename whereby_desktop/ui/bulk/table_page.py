"""The page on which a table is looked over: file, segments, rows, plan."""

from collections.abc import Callable

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from whereby_desktop.meetings.batch_table import BatchTable
from whereby_desktop.meetings.ports import Clock, PointsMeter
from whereby_desktop.ui.announce import announce
from whereby_desktop.ui.bulk.cell_words import CellWords
from whereby_desktop.ui.bulk.counts_words import CountsWords
from whereby_desktop.ui.bulk.encoding_banner import EncodingBanner
from whereby_desktop.ui.bulk.file_header import FileHeader
from whereby_desktop.ui.bulk.passing_hint import PassingHint
from whereby_desktop.ui.bulk.plan_footer import PlanFooter
from whereby_desktop.ui.bulk.rows_model import RowsModel, Segment
from whereby_desktop.ui.bulk.rows_table import RowsTable
from whereby_desktop.ui.create.choice_bar import ChoiceBar
from whereby_desktop.ui.create.segment import Choice
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.flow_layout import FlowLayout
from whereby_desktop.ui.widgets.hairline import hairline
from whereby_desktop.ui.widgets.snug import Snug

_SIDE = 16


class TablePage(QWidget):
    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        clock: Clock,
        meter: PointsMeter,
        reserve: Callable[[], int],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._counts = CountsWords(self)
        self.header = FileHeader(theme, icons, self)
        self.encoding = EncodingBanner(theme, icons, self)
        self.segments = ChoiceBar(theme, icons, self)
        self.hint = PassingHint(theme, icons, self)
        self.model = RowsModel(clock, self)
        self.rows = RowsTable(self.model, theme, icons, self)
        self.footer = PlanFooter(theme, icons, clock, meter, reserve, self)
        self._lay_out()
        self._say_counts()
        self.segments.chosen.connect(self._show_segment)
        self.model.edited.connect(self._edited)

    def show_table(self, table: BatchTable, words: CellWords) -> None:
        """Another table, or the same one checked anew."""
        self.model.show_table(table, words)
        self._say_counts()
        announce(self, self._spoken(table))

    def show_encoding(self, encoding: str) -> None:
        """Asks whether a guess is right; "" where nothing was guessed."""
        if encoding:
            self.encoding.ask(encoding)
        else:
            self.encoding.hide()

    def show_all(self) -> None:
        """As for a new table: every row, what needs a fix first."""
        self.model.segment = Segment.ALL
        self.segments.choose(Segment.ALL.value)

    def set_busy(self, words: str, *, stops: bool = False) -> None:
        """While the rows are worked on nobody types. `stops`: Cancel ends it."""
        for part in (self.header, self.segments, self.rows):
            part.setEnabled(not words)
        self.footer.set_busy(words, stops=stops)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._say_counts()
        super().changeEvent(event)

    def _show_segment(self, key: str) -> None:
        self.model.show_segment(Segment(key))

    def _edited(self, position: int) -> None:
        self._say_counts()
        table = self.model.table
        if table is None:
            return
        spoken = self._spoken(table)
        if position >= 0:
            row = self.model.row_at(position).number
            spoken = self._counts.after_edit(row, self.model.check_at(position), spoken)
        announce(self.rows, spoken)

    def _spoken(self, table: BatchTable) -> str:
        return self._counts.spoken(table.ready_count, table.needs_fix_count, table.left_out_count)

    def _say_counts(self) -> None:
        table, words = self.model.table, self._counts
        if table is None:
            total = ready = broken = 0
        else:
            total, ready, broken = table.count, table.ready_count, table.needs_fix_count
        self.segments.set_choices(
            (
                Choice(Segment.ALL.value, words.all(total)),
                Choice(Segment.READY.value, words.ready(ready), icon="check"),
                Choice(Segment.NEEDS_FIX.value, words.needs_fix(broken), icon="error"),
            )
        )
        self.header.show_rows(total)
        self.footer.show_counts(ready, total - ready)

    def _lay_out(self) -> None:
        px = self._theme.px
        line = FlowLayout(gap=px(16), line_gap=px(8), spread=True)
        self.segments.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Minimum)
        line.addWidget(self.segments)
        line.addWidget(self.hint)
        top = Snug(self)
        above = QVBoxLayout(top)
        above.setContentsMargins(px(_SIDE), px(14), px(_SIDE), px(12))
        above.setSpacing(px(12))
        above.addWidget(self.header)
        above.addLayout(line)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(top)
        layout.addWidget(self.encoding)
        layout.addWidget(hairline())
        layout.addWidget(self.rows, 1)
        layout.addWidget(hairline())
        layout.addWidget(self.footer)
