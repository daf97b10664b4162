"""How far a batch is, how it goes, and what the person can do about it."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from whereby_desktop.meetings.batch_journal import BatchRow, BatchState
from whereby_desktop.meetings.batch_progress import BatchProgress
from whereby_desktop.meetings.batch_result import result_of
from whereby_desktop.ui.announce import announce
from whereby_desktop.ui.batches.batch_page import BatchPage
from whereby_desktop.ui.batches.batch_points import BatchPoints
from whereby_desktop.ui.batches.batch_watch import RECENT, BatchWatch
from whereby_desktop.ui.batches.how_it_goes_note import HowItGoesNote
from whereby_desktop.ui.batches.progress_bar import BatchBar
from whereby_desktop.ui.batches.progress_words import Means, counted, how_it_goes
from whereby_desktop.ui.batches.recent_rows import RecentRow, RecentRows
from whereby_desktop.ui.batches.result_words import outcome_look
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.spans import about_left
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.dialog_footer import DialogFooter
from whereby_desktop.ui.widgets.flow_layout import FlowLayout
from whereby_desktop.ui.widgets.flowing_label import FlowingLabel
from whereby_desktop.ui.widgets.hairline import hairline
from whereby_desktop.ui.widgets.themed_label import ThemedLabel
from whereby_desktop.ui.widgets.wrapping_button import WrappingButton


class ProgressPage(BatchPage):
    """Shows what it is given; what is pressed goes out as a wish."""

    pause_wished = Signal()
    continue_wished = Signal()
    cancel_wished = Signal()
    try_now_wished = Signal()

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._paused = False
        self._creates = True
        self.headline = ThemedLabel(theme, role="title", wraps=True, parent=self)
        self.left = ThemedLabel(theme, tone="text2", wraps=True, parent=self)
        self.bar = BatchBar(theme, self)
        self.note = HowItGoesNote(theme, icons, self)
        self.rows = RecentRows(theme, icons, self)
        self._line = hairline()
        self.points = BatchPoints(theme, self)
        self.stays = FlowingLabel(theme, "small", "text2", parent=self)
        self.cancel = WrappingButton(theme, icons, parent=self)
        self.pause = WrappingButton(theme, icons, "pause", parent=self)
        self._lay_out()
        self.note.try_now.clicked.connect(self.try_now_wished)
        self.cancel.clicked.connect(self.cancel_wished)
        self.pause.clicked.connect(self._pause_or_continue)
        self.retranslate()

    def show_watch(self, watch: BatchWatch, means: Means) -> None:
        progress = watch.progress
        if watch.creates != self._creates:
            self._creates = watch.creates
            self.retranslate()
        self._set(self.headline, counted(progress))
        self._set(self.left, about_left(progress.seconds_left))
        self.bar.show_share(progress.told, progress.total)
        before = self.note.title
        self._show_buttons(progress)
        how = how_it_goes(progress, means)
        if self.note.try_now.hasFocus() and not how.held_up:
            self.pause.setFocus(Qt.FocusReason.OtherFocusReason)  # next in turn would be Cancel
        self.note.show_how(how)
        if self.note.title and self.note.title != before and self.isVisible():
            announce(self, self.note.accessibleName())
        self._show_recent(watch)
        self.points.show_quota(means.quota, means.instant)

    def retranslate(self) -> None:
        self.bar.setAccessibleName(self.tr("Progress"))
        self.rows.setAccessibleName(self.tr("Last rows"))
        self.cancel.setText(self.tr("&Cancel…"))
        self.pause.setText(self.tr("C&ontinue") if self._paused else self.tr("&Pause"))
        if self._creates:
            self.stays.show_text(self.tr("Cancel keeps the rooms already created."))
        else:
            self.stays.show_text(self.tr("Cancel keeps the rooms not yet deleted."))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def _show_recent(self, watch: BatchWatch) -> None:
        """Half the page would be empty before the first row is through."""
        recent = [self._recent(row, watch) for row in watch.recent]
        self.rows.show_rows(recent, min(RECENT, watch.progress.total))
        for part in (self.rows, self._line):
            part.setVisible(bool(recent))

    def _recent(self, row: BatchRow, watch: BatchWatch) -> RecentRow:
        look = outcome_look(result_of(row, watch.run.batch.state), creates=watch.creates)
        number = self.tr("Row {0}").format(self.locale().toString(row.position))
        name = row.room_name or row.label or row.prefix
        return RecentRow(number if watch.creates else "", name, look)

    def _show_buttons(self, progress: BatchProgress) -> None:
        paused = progress.state is BatchState.PAUSED
        if paused != self._paused:
            self._paused = paused
            self.pause.set_icon("play" if paused else "pause")
            self.retranslate()
        running = progress.state in (BatchState.RUNNING, BatchState.PAUSED)
        for button in (self.cancel, self.pause):
            button.setEnabled(running and progress.to_do + progress.under_way > 0)

    def _pause_or_continue(self) -> None:
        if self._paused:
            self.continue_wished.emit()
        else:
            self.pause_wished.emit()

    def _set(self, label: ThemedLabel, text: str) -> None:
        if label.text() != text:
            label.setText(text)

    def _lay_out(self) -> None:
        px = self._theme.px
        head = QWidget(self)
        line = FlowLayout(head, gap=px(16), line_gap=0, spread=True)
        line.addWidget(self.headline)
        line.addWidget(self.left)
        body = QVBoxLayout()
        body.setContentsMargins(px(20), px(16), px(20), px(16))
        body.setSpacing(px(8))
        body.addWidget(head)
        body.addWidget(self.bar)
        body.addWidget(self.note)
        body.addWidget(hairline())
        body.addWidget(self.rows)
        body.addWidget(self._line)
        body.addSpacing(px(4))
        body.addWidget(self.points)
        body.addStretch(1)
        self.stays.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        footer = DialogFooter(self._theme, self)
        footer.arrange([self.stays], [self.cancel, self.pause])
        self._stack(body, footer)
        self.setTabOrder(self.note.try_now, self.cancel)
        self.pause.setFocus(Qt.FocusReason.OtherFocusReason)
