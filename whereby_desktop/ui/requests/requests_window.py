"""The window of the request log. It stays open beside the others, and goes on by itself."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QCheckBox, QDialog, QSizePolicy, QWidget

from whereby_desktop.meetings.quota import Call
from whereby_desktop.meetings.request_log import RequestLog
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.requests.request_text import as_csv, as_lines, as_table
from whereby_desktop.ui.requests.requests_table import RequestsTable
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.bands import stack_bands
from whereby_desktop.ui.widgets.dialog_footer import DialogFooter
from whereby_desktop.ui.widgets.flow_layout import FlowLayout
from whereby_desktop.ui.widgets.flowing_label import FlowingLabel
from whereby_desktop.ui.widgets.screen_size import on_screen
from whereby_desktop.ui.widgets.wrapping_button import WrappingButton

_WIDTH, _HEIGHT, _LINE = 900, 520, 28


class RequestsWindow(QDialog):
    """`copied` carries text for the clipboard, `save_wished` a table as CSV."""

    copied = Signal(str)
    save_wished = Signal(str)
    diagnostics_wished = Signal()

    def __init__(
        self, theme: Theme, icons: Icons, log: RequestLog, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._log = theme, log
        self._stop: Callable[[], None] | None = None
        self.only_failed = QCheckBox(self)
        self._count = FlowingLabel(theme, "small", "text2", parent=self)
        self.newest = WrappingButton(theme, icons, "chevu", kind="link", size="small", parent=self)
        self.table = RequestsTable(theme, icons, self)
        self.diagnostics = WrappingButton(theme, icons, kind="flat", parent=self)
        self.copy_selected = WrappingButton(theme, icons, parent=self)
        self.copy_all = WrappingButton(theme, icons, parent=self)
        self.save = WrappingButton(theme, icons, parent=self)
        self.close_button = WrappingButton(theme, icons, kind="primary", parent=self)
        self._lay_out()
        self._connect()
        self._retranslate()
        self.resize(self.sizeHint())
        self.table.setFocus()

    def show_log(self, log: RequestLog) -> None:
        """Goes on with another account's."""
        self._log = log
        if self.isVisible():
            self._begin()

    def sizeHint(self) -> QSize:
        return on_screen(self, self._theme.px(_WIDTH), self._theme.px(_HEIGHT))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._begin()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._end()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _begin(self) -> None:
        self._end()
        self.table.requests.take(self._log.calls, self._log.kept)
        self._stop = self._log.subscribe(self._came)
        self._tell()

    def _end(self) -> None:
        if self._stop is not None:
            self._stop()
            self._stop = None

    def _came(self, calls: Sequence[Call]) -> None:
        self.table.requests.add(calls)
        self._tell()

    def _connect(self) -> None:
        table = self.table
        self.only_failed.toggled.connect(self._filter)
        self.newest.clicked.connect(self._go_to_newest)
        table.copy_wished.connect(self._copy_selected)
        table.moved.connect(self._tell)
        table.selectionModel().selectionChanged.connect(lambda _new, _old: self._tell())
        self.copy_selected.clicked.connect(self._copy_selected)
        self.copy_all.clicked.connect(lambda: self.copied.emit(as_table(table.requests.shown)))
        self.save.clicked.connect(lambda: self.save_wished.emit(as_csv(table.requests.shown)))
        self.diagnostics.clicked.connect(self.diagnostics_wished)
        self.close_button.clicked.connect(self.reject)
        self._theme.changed.connect(self.updateGeometry)

    def _filter(self, wanted: bool) -> None:
        self.table.requests.show_only_failed(wanted)
        self._tell()

    def _go_to_newest(self) -> None:
        self.table.follow()
        self.table.setFocus()

    def _copy_selected(self) -> None:
        rows = self.table.selected_rows()
        if rows:
            self.copied.emit(as_lines([self.table.requests.call_at(row) for row in rows]))

    def _tell(self) -> None:
        """What stands beside the table follows what is in it."""
        requests = self.table.requests
        self._count.show_text(self._count_text(requests.total, requests.failed_count))
        self.newest.setVisible(not self.table.following)
        newer = self.table.newer
        self.newest.setText(
            self.tr("Go to the newest: %Ln came meanwhile", "", newer)
            if newer
            else self.tr("Go to the newest")
        )
        self.copy_selected.setEnabled(self.table.selectionModel().hasSelection())
        for button in (self.copy_all, self.save):
            button.setEnabled(requests.rowCount() > 0)
        self.table.setAccessibleDescription(
            "" if requests.rowCount() else self.table.nothing_text()
        )

    def _count_text(self, total: int, failed: int) -> str:
        if not failed:
            return self.tr("%Ln request(s)", "", total)
        return self.tr("{0}, {1} failed").format(
            self.tr("%Ln request(s)", "", total), self.locale().toString(failed)
        )

    def _lay_out(self) -> None:
        px = self._theme.px
        above = QWidget(self)
        line = FlowLayout(above, gap=px(16), line_gap=px(4))
        line.setContentsMargins(px(16), px(8), px(16), px(8))
        self._count.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._count.setMinimumHeight(px(_LINE))  # so that the button moves nothing when it comes
        for part in (self.only_failed, self._count, self.newest):
            line.addWidget(part)
        footer = DialogFooter(self._theme, self)
        footer.arrange(
            [self.diagnostics], [self.copy_selected, self.copy_all, self.save, self.close_button]
        )
        stack_bands(self, above, self.table, footer, tall=self.table)
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Request log"))
        self.only_failed.setText(self.tr("&Only failed"))
        self.diagnostics.setText(self.tr("&Diagnostics…"))
        self.copy_selected.setText(self.tr("&Copy selected"))
        self.copy_all.setText(self.tr("Copy &all"))
        self.save.setText(self.tr("&Save…"))
        self.close_button.setText(self.tr("C&lose"))
        self._tell()
