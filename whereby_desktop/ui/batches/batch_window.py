"""The window of one batch: its progress while it is at work, then its result."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from whereby_desktop.meetings.book import MeetingBook
from whereby_desktop.meetings.meeting import Meeting
from whereby_desktop.ui.announce import announce
from whereby_desktop.ui.batches.batch_watch import BatchWatch
from whereby_desktop.ui.batches.progress_page import ProgressPage
from whereby_desktop.ui.batches.progress_words import Means, under_way_title
from whereby_desktop.ui.batches.result_page import ResultPage
from whereby_desktop.ui.batches.result_row import result_row, result_rows
from whereby_desktop.ui.batches.result_words import finished_title
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.theme import Theme

if TYPE_CHECKING:
    from whereby_desktop.meetings.batch_journal import BatchState

_PROGRESS_WIDTH, _RESULT = 480, (960, 600)


class BatchWindow(QDialog):
    """Stays open beside the others. `put_away` when it was closed; the batch goes on."""

    put_away = Signal()

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        watch: BatchWatch,
        book: MeetingBook,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self.watch, self._book = theme, watch, book
        self._shows_result: bool | None = None
        self._shown_version = -1
        self._shown_state: BatchState | None = None
        self.progress = ProgressPage(theme, icons, self)
        self.outcome = ResultPage(theme, icons, self)
        # No stack: that would be as large as the larger of them.
        pages = QVBoxLayout(self)
        pages.setContentsMargins(0, 0, 0, 0)
        for page in (self.progress, self.outcome):
            page.hide()
            page.grown.connect(self._fit)
            pages.addWidget(page)
        self.setWindowFlag(Qt.WindowType.WindowMinimizeButtonHint)
        self.outcome.close_wished.connect(self.reject)
        self.finished.connect(self.put_away)

    def refresh(self, means: Means) -> bool:
        """Shows how it is now. Whether a result has come on screen."""
        result = not self.watch.at_work
        if not result:
            self.progress.show_watch(self.watch, means)
        if result != self._shows_result:
            self._shows_result, self._shown_state = result, None
            self._turn(result=result)
        if result and self.watch.version != self._shown_version:
            self._shown_version = self.watch.version
            self._show_result()
            return True
        return False

    def _turn(self, *, result: bool) -> None:
        self.progress.setVisible(not result)
        self.outcome.setVisible(result)
        self._retitle()
        px, room = self._theme.px, self.screen().availableGeometry()
        if result:
            wanted = QSize(px(_RESULT[0]), px(_RESULT[1]))
        else:
            width = px(_PROGRESS_WIDTH)
            wanted = QSize(width, self.progress.height_for(width))
        self.setMinimumHeight(0)
        self.resize(wanted.boundedTo(room.size()))
        self._fit()
        if result:
            self.outcome.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_result(self) -> None:
        """All rows when it comes on screen, later those that have changed."""
        watch, state, touched = self.watch, self.watch.run.batch.state, self.watch.take_touched()
        if state is self._shown_state:
            rows = [result_row(watch, self._book, each) for each in touched]
            self.outcome.change_rows(watch, rows)
            return
        self._shown_state = state
        self.outcome.show_watch(watch, result_rows(watch, self._book))
        self.outcome.surplus.show_rooms(self._surplus())
        if self.isVisible():
            announce(self, self.outcome.head.title.text())

    def _surplus(self) -> list[Meeting]:
        ids = [each for row in self.watch.run.rows for each in row.surplus]
        return [known.meeting for known in map(self._book.get, ids) if known]

    def _retitle(self) -> None:
        creates = self.watch.creates
        if self.watch.at_work:
            self.setWindowTitle(under_way_title(creates=creates))
        else:
            self.setWindowTitle(finished_title(creates=creates))

    def _fit(self) -> None:
        """However narrow it is made, it is as high as its words need."""
        page = self.outcome if self._shows_result else self.progress
        needed = page.height_for(self.width())
        self.setMinimumHeight(min(needed, self.screen().availableGeometry().height()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retitle()
        if event.type() is QEvent.Type.WindowStateChange and self.isMinimized():
            QTimer.singleShot(0, self, self.reject)  # into the status bar
