"""What came of a batch: every row, its state, why not, and what to do with all of them."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QVBoxLayout, QWidget

from whereby_desktop.meetings.batch_result import RowResult
from whereby_desktop.ui.batches.batch_page import BatchPage
from whereby_desktop.ui.batches.batch_watch import BatchWatch
from whereby_desktop.ui.batches.result_head import ResultHead
from whereby_desktop.ui.batches.result_table import ResultTable
from whereby_desktop.ui.batches.surplus_note import SurplusNote
from whereby_desktop.ui.create.choice_bar import ChoiceBar
from whereby_desktop.ui.create.segment import Choice
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.dialog_footer import DialogFooter
from whereby_desktop.ui.widgets.flow_layout import FlowLayout
from whereby_desktop.ui.widgets.flowing_label import FlowingLabel
from whereby_desktop.ui.widgets.hairline import hairline
from whereby_desktop.ui.widgets.wrapping_button import WrappingButton

_COPIED_MS = 2000
_ALL, _FAILED = "all", "failed"


class ResultPage(BatchPage):
    """`acted` carries a row's number: what is offered beside it was taken."""

    acted = Signal(int)
    retry_wished = Signal()
    delete_wished = Signal(list)
    copy_wished = Signal()
    export_wished = Signal()
    close_wished = Signal()

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._icons = theme, icons
        self._missing_points = 0
        self._retries = self._rest = 0
        self.head = ResultHead(theme, icons, self)
        self.surplus = SurplusNote(theme, icons, self)
        self.filter = ChoiceBar(theme, icons, self)
        self.retry = WrappingButton(theme, icons, "refresh", kind="link", size="small", parent=self)
        self.table = ResultTable(theme, icons, self)
        self.host_links = QCheckBox(self)
        self._warning = FlowingLabel(theme, "small", "text3", parent=self)
        self.copy = WrappingButton(theme, icons, "link", kind="link", parent=self)
        self.close_button = WrappingButton(theme, icons, parent=self)
        self.export = WrappingButton(theme, icons, "download", kind="primary", parent=self)
        self._copied = QTimer(self, singleShot=True, interval=_COPIED_MS)
        self._lay_out()
        self._connect()
        self.retranslate()

    def show_watch(self, watch: BatchWatch, rows: Sequence[RowResult]) -> None:
        """The rows are those of the whole table, in their order."""
        first = self.table.results.total == 0
        self.head.show_result(watch)
        self.table.show_kind(creates=watch.creates)
        self.table.results.take(rows, watch)
        self.table.show_reasons(shown=self.table.results.failed_count > 0)
        self._offer_filter(first=first)
        for part in (self._links, self.copy, self.export):
            part.setVisible(watch.creates)

    def change_rows(self, watch: BatchWatch, rows: Sequence[RowResult]) -> None:
        """These of them have changed."""
        self.head.show_result(watch)
        for row in rows:
            self.table.results.change(row, watch)
        self._offer_filter(first=False)

    def show_retries(self, retries: int, rest: int) -> None:
        """How many rows may be tried again, and how many were not begun when it was stopped."""
        self._retries, self._rest = retries, rest
        self.retranslate()

    def show_cost(self, points: int) -> None:
        """What reading the host links costs that are not known yet."""
        self._missing_points = points
        self.retranslate()

    def show_busy(self, busy: bool) -> None:
        """While links are read nothing else may be asked for."""
        for part in (self.copy, self.export, self.host_links):
            part.setEnabled(not busy)

    def show_copied(self) -> None:
        self.copy.setText(self.tr("Copied"))
        self.copy.set_icon("check")
        self._copied.start()

    def retranslate(self) -> None:
        results = self.table.results
        failed = results.failed_count
        locale = self.locale()
        self.filter.set_choices(
            [
                Choice(_ALL, self.tr("All {0}").format(locale.toString(results.total))),
                Choice(_FAILED, self.tr("Not done {0}").format(locale.toString(failed))),
            ]
        )
        self.filter.setVisible(0 < failed < results.total)
        self._retranslate_retry()
        self.host_links.setText(self.tr("&Include host links in the export"))
        self._warning.show_text(self._warning_text())
        self.host_links.setAccessibleDescription(self._warning_text())
        if not self._copied.isActive():
            self._end_copied()
        self.close_button.setText(self.tr("C&lose"))
        self.export.setText(self.tr("&Export…"))
        self.surplus.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def _retranslate_retry(self) -> None:
        if self._rest:
            self.retry.setText(self.tr("C&reate the other %Ln room(s)…", "", self._rest))
        else:
            self.retry.setText(self.tr("&Try %Ln row(s) again", "", self._retries))
        self.retry.setVisible(bool(self._retries or self._rest))

    def _warning_text(self) -> str:
        warning = self.tr("Anyone with a host link can run the room.")
        if not self.host_links.isChecked() or not self._missing_points:
            return warning
        reads = self.tr("Reads %Ln point(s).", "", self._missing_points)
        return self.tr("{0} {1}").format(warning, reads)

    def _end_copied(self) -> None:
        self.copy.setText(self.tr("Copy &all links"))
        self.copy.set_icon("link")

    def _offer_filter(self, *, first: bool) -> None:
        results = self.table.results
        failed = results.failed_count
        if first and 0 < failed < results.total:
            self.filter.choose(_FAILED)
        if failed in (0, results.total):
            self.filter.choose(_ALL)
        results.show_only_failed(self.filter.key == _FAILED)
        self.retranslate()
        self.table.restyle()

    def _connect(self) -> None:
        self.filter.chosen.connect(lambda key: self.table.results.show_only_failed(key == _FAILED))
        self.table.acted.connect(self.acted)
        self.retry.clicked.connect(self.retry_wished)
        self.surplus.delete_wished.connect(self.delete_wished)
        self.host_links.toggled.connect(self.retranslate)
        self.copy.clicked.connect(self.copy_wished)
        self.export.clicked.connect(self.export_wished)
        self.close_button.clicked.connect(self.close_wished)
        self._copied.timeout.connect(self._end_copied)

    def _lay_out(self) -> None:
        px, side = self._theme.px, self._theme.px(20)
        self.filter.set_choices([Choice(_ALL, ""), Choice(_FAILED, "")])
        above = QWidget(self)
        line = FlowLayout(above, gap=px(16), line_gap=px(4), spread=True)
        line.setContentsMargins(side, px(12), side, px(12))
        self.filter.setSizePolicy(_as_wide_as_its_words())
        line.addWidget(self.filter)
        line.addWidget(self.retry)
        self._links = QWidget(self)
        below = QVBoxLayout(self._links)
        below.setContentsMargins(side, px(12), side, px(12))
        below.setSpacing(0)
        below.addWidget(self.host_links)
        below.addWidget(self._warning)
        keeps = self.copy.sizePolicy()
        keeps.setRetainSizeWhenHidden(True)  # or the others would move to the beginning
        self.copy.setSizePolicy(keeps)
        footer = DialogFooter(self._theme, self)
        footer.arrange([self.copy], [self.close_button, self.export])
        layout = QVBoxLayout()
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.head)
        layout.addWidget(self.surplus)
        layout.addWidget(above)
        layout.addWidget(hairline())
        layout.addWidget(self.table, 1)
        layout.addWidget(hairline())
        layout.addWidget(self._links)
        self._stack(layout, footer)


def _as_wide_as_its_words() -> QSizePolicy:
    policy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    return policy
