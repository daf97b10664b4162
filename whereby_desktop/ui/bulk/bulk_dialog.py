"""The dialog in which many rooms are made from a table."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QDialog, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from whereby_desktop.meetings.batch_table import BatchTable
from whereby_desktop.meetings.ports import Clock, PointsMeter
from whereby_desktop.ui.announce import announce
from whereby_desktop.ui.bulk.block_edits import BlockEdits
from whereby_desktop.ui.bulk.cell_words import CellWords
from whereby_desktop.ui.bulk.file_drop import FileDrop
from whereby_desktop.ui.bulk.file_words import FileTrouble
from whereby_desktop.ui.bulk.first_page import EXAMPLE, FILE, PASTE, FirstPage
from whereby_desktop.ui.bulk.rows_edits import RowsEdits
from whereby_desktop.ui.bulk.rows_menu import RowsMenu
from whereby_desktop.ui.bulk.table_page import TablePage
from whereby_desktop.ui.create.trouble_banner import TroubleBanner
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.in_turns import InTurns
from whereby_desktop.ui.theme import Theme

_WIDTH, _HEIGHT = 760, 680
_EDGES = 48  # of a window, and of what else stands on the screen


class BulkDialog(QDialog):
    """Shows a table and hands over wishes; what becomes of them is told to it from outside.

    `file_wished`, `example_wished`; `file_dropped` carries a Path, `pasted` the clipboard's text;
    `columns_wished`, `encoding_chosen` (Python's name); `work_wished` carries a Work, see
    RowsEdits; `create_wished` whether host links are wanted; `discard_wished` when it is to be
    closed with something typed in it, `stop_wished` while it is busy with what can be stopped.
    """

    file_wished = Signal()
    example_wished = Signal()
    file_dropped = Signal(object)
    pasted = Signal(str)
    columns_wished = Signal()
    encoding_chosen = Signal(str)
    work_wished = Signal(object)
    create_wished = Signal(bool)
    discard_wished = Signal()
    stop_wished = Signal()

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        clock: Clock,
        meter: PointsMeter,
        reserve: Callable[[], int],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._busy = self._stops = False
        self.pasted_whole = False  # the table is kept nowhere else
        self.banner = TroubleBanner(theme, icons, self)
        self._painting = InTurns(self)
        self._pages = QStackedWidget(self)
        self.first = FirstPage(theme, icons, self)
        self.page = TablePage(theme, icons, clock, meter, reserve, self)
        self.edits = RowsEdits(self.page.model, self)
        self._block = BlockEdits(self.page.rows, self.edits, self)
        self._menu = RowsMenu(self.page.rows, self._block, self.edits, self.paste)
        self._pages.addWidget(self.first)
        self._scroll = QScrollArea(self)  # for letters so large that the screen is too low
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(self.page)
        self._pages.addWidget(self._scroll)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.banner)
        layout.addWidget(self._pages, 1)
        self._connect()
        self._retranslate()
        self.resize(self.sizeHint())
        self.first.begin()

    @property
    def table(self) -> BatchTable | None:
        """None on the first page."""
        return self.page.model.table

    @property
    def dirty(self) -> bool:
        """Something was typed or pasted that is kept nowhere else."""
        return self.pasted_whole or not self.edits.unchanged

    def sizeHint(self) -> QSize:
        room = self.screen().availableGeometry()
        px = self._theme.px
        return QSize(min(px(_WIDTH), room.width()), min(px(_HEIGHT), room.height() - px(_EDGES)))

    def show_table(self, table: BatchTable, words: CellWords, *, anew: bool) -> None:
        """`anew`: another table, not the one that is on screen in another light."""
        self.banner.hide()
        if anew:
            self.pasted_whole = False
            self.edits.begin()
            self.page.show_all()
        self.page.show_table(table, words)
        if anew:
            self._painting.take(self._painted())
            self._widen()  # before all its parts have to find their places
        self._pages.setCurrentWidget(self._scroll)
        self.page.rows.setFocus()

    def show_trouble(self, trouble: FileTrouble) -> None:
        self.banner.show_trouble(trouble.title, trouble.text)

    def set_busy(self, words: str, *, stops: bool = False) -> None:
        """`words` say what goes on; "" when that is over. `stops`: closing ends it."""
        if not words and not self._busy:
            return
        self._busy, self._stops = bool(words), stops
        if self._pages.currentWidget() is self.first:
            self.first.set_busy(words)
        self.page.set_busy(words, stops=stops)
        if words:
            self.banner.hide()
            announce(self, words)
        elif self._pages.currentWidget() is self.first:
            self.first.begin()
        elif not self.page.encoding.combo.hasFocus():
            self.page.rows.setFocus()

    def request(self) -> None:
        """Hands over what is ready."""
        if self.page.footer.create_button.isEnabled() and self.page.isVisible():
            self.create_wished.emit(self.page.footer.host_links.isChecked())

    def paste(self) -> None:
        """What is on the clipboard: cells over those of the table, or else a whole table."""
        text = QGuiApplication.clipboard().text()
        if self._busy:
            return
        if self._pages.currentWidget() is self.first:
            self.pasted.emit(text)
        else:
            self._block.paste(text)

    def discard(self) -> None:
        """Closes it whatever was typed."""
        super().reject()

    def reject(self) -> None:
        if self._busy:
            if self._stops:
                self.stop_wished.emit()
        elif self.dirty:
            self.discard_wished.emit()
        else:
            super().reject()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste()
        elif not self._busy and event.matches(QKeySequence.StandardKey.Undo):
            self.edits.undo()
        elif not self._busy and event.matches(QKeySequence.StandardKey.Redo):
            self.edits.redo()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._scroll.setMinimumWidth(self.page.minimumSizeHint().width())

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _connect(self) -> None:
        page, rows = self.page, self.page.rows
        drop = FileDrop(self)
        drop.dropped.connect(self._dropped)
        self.first.wished.connect(self._first_wish)
        self.first.cancel.clicked.connect(self.reject)
        page.header.another.clicked.connect(self.file_wished)
        page.header.columns.clicked.connect(self.columns_wished)
        page.encoding.chosen.connect(self.encoding_chosen)
        page.footer.cancel.clicked.connect(self.reject)
        page.footer.create_wished.connect(self.request)
        page.model.edited.connect(self.banner.hide)
        rows.paste_wished.connect(self.paste)
        rows.copy_wished.connect(self._block.copy)
        rows.remove_wished.connect(self._block.remove)
        rows.fix_wished.connect(self.edits.apply_fix)
        rows.undo_wished.connect(self.edits.undo)
        rows.redo_wished.connect(self.edits.redo)
        self.edits.work_wished.connect(self.work_wished)
        self.edits.said.connect(self._said)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self.request)

    def _first_wish(self, wish: str) -> None:
        {
            FILE: self.file_wished.emit,
            PASTE: self.paste,
            EXAMPLE: self.example_wished.emit,
        }[wish]()

    def _dropped(self, path: object) -> None:
        if not self._busy:
            self.file_dropped.emit(path)

    def _said(self, words: str, index: int) -> None:
        self.page.hint.say(words)
        position = self.page.model.position_of(index)
        if position is not None:
            self.page.rows.open_row(position)

    def _painted(self) -> Iterator[None]:
        """In steps: all but the rows once the platform has answered that it is wider, and wishes
        to have all of it painted; then the rows.
        """
        parts = self, self.page.rows
        for part in parts:
            part.setUpdatesEnabled(False)
        return (part.setUpdatesEnabled(True) for part in parts)

    def _widen(self) -> None:
        """The check is in the last column: it is to be seen with any table."""
        most = self.screen().availableGeometry().width()
        wanted = min(self.page.rows.wanted_width, most)
        if wanted > self.width():
            self.resize(wanted, self.height())

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Create rooms from CSV"))
