"""What the pop-over tells: points left, when they are back, and who spent them on what."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from whereby_desktop.meetings.ports import Clock, PointsMeter
from whereby_desktop.meetings.quota import Call, Quota
from whereby_desktop.ui.gauge.calls_table import EDGE, CallsTable
from whereby_desktop.ui.gauge.points_words import full_again, headline
from whereby_desktop.ui.gauge.pulse import paused_share
from whereby_desktop.ui.gauge.recent_calls import last_minute, spending_text
from whereby_desktop.ui.gauge.segments import SegmentBar
from whereby_desktop.ui.gauge.spending_chart import SpendingChart
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.spans import until_text
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.times import clock_time_with_seconds
from whereby_desktop.ui.widgets.buttons import Button


class PointsReport(QWidget):
    """Shows the meter as of the last `refresh`."""

    change_reserve_requested = Signal()
    request_log_requested = Signal()

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        meter: PointsMeter,
        clock: Clock,
        parent: QWidget | None = None,
        *,
        reserved_points: Callable[[], int],
    ) -> None:
        super().__init__(parent)
        self._theme, self._meter, self._clock = theme, meter, clock
        self._reserved_points = reserved_points
        self._fonts: dict[QLabel, str] = {}
        self._title = self._label("heading")
        self._full = self._label("small", "text2")
        self._bar = SegmentBar(theme, 36, 12, 3, wide=True)
        self._source = self._label("small", "text3")
        self._heading = self._label("section", "text2")
        self._sum = self._label("small", "text2")
        self._chart = SpendingChart(theme)
        self._table = CallsTable(theme, icons)
        self._elsewhere = self._label("small", "text2")
        self._reserve = self._label("small", "text2")
        self._reserve.setTextFormat(Qt.TextFormat.RichText)
        self._change = Button(theme, icons, self.tr("Change…"), kind="link", size="small")
        self._change.clicked.connect(self.change_reserve_requested)
        self._log = Button(theme, icons, self.tr("Request log…"), kind="link", size="small")
        self._log.clicked.connect(self.request_log_requested)
        self._footer = QWidget()
        self._lay_out()
        theme.changed.connect(self._set_fonts)
        self._set_fonts()
        self.retranslate()

    @property
    def footer_top(self) -> int:
        """Where the footer begins, for the ground behind it."""
        return self._footer.y()

    def focus_first(self) -> None:
        first = self._table if self._table.calls.rowCount() else self._change
        first.setFocus(Qt.FocusReason.PopupFocusReason)

    def refresh(self) -> None:
        instant, now = self._clock.monotonic(), self._clock.now()
        quota = self._meter.quota
        calls = last_minute(self._meter.calls, now)
        self._title.setText(headline(quota, instant))
        self._full.setText(full_again(quota, instant))
        share = paused_share(quota, instant)
        self._bar.show_points(quota.points(instant), quota.level(instant), share)
        self._source.setText(self._source_text(quota))
        self._sum.setText(spending_text(calls) if calls else "")
        self._chart.show_calls(calls, now)
        self._table.show_calls(calls)
        self._show_elsewhere(calls)
        self._reserve.setText(self._reserve_text(quota, instant))

    def retranslate(self) -> None:
        self._heading.setText(self.tr("Last minute"))
        self._change.setText(self.tr("Change…"))
        self._log.setText(self.tr("Request log…"))
        self._table.restyle()
        self.refresh()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def _source_text(self, quota: Quota) -> str:
        if quota.replied_at is None:
            return self.tr(
                "No reply from Whereby yet. Everyone in your organisation shares these points."
            )
        text = self.tr("Whereby’s reply at {0}. Everyone in your organisation shares these points.")
        return text.format(clock_time_with_seconds(quota.replied_at))

    def _reserve_text(self, quota: Quota, instant: float) -> str:
        if held := quota.background_held_for(instant):
            text = self.tr("Whereby asked for a wait. Background work goes on in {0}.")
            return text.format(until_text(held))
        count = self._reserved_points()
        text = self.tr("Background work leaves you <b>%Ln</b> point(s).", "", count)
        return text.replace("<b>", '<span style="font-weight:600">').replace("</b>", "</span>")

    def _show_elsewhere(self, calls: Sequence[Call]) -> None:
        count = sum(call.elsewhere for call in calls)
        if count:
            self._elsewhere.setText(self.tr("Used elsewhere: %Ln point(s)", "", count))
        self._elsewhere.setVisible(count > 0)

    def _label(self, role: str, tone: str = "") -> QLabel:
        label = QLabel()
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        if tone:
            label.setProperty("tone", tone)
        self._fonts[label] = role
        return label

    def _set_fonts(self) -> None:
        for label, role in self._fonts.items():
            label.setFont(self._theme.font(role, tabular=True))

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 12, 0, 0)
        layout.setSpacing(0)
        body = QVBoxLayout()
        body.setContentsMargins(16, 0, 16, 0)
        body.setSpacing(0)
        body.addLayout(_ends(self._title, self._full))
        body.addSpacing(6)
        body.addWidget(self._bar)
        body.addSpacing(6)
        body.addWidget(self._source)
        body.addSpacing(8)
        body.addLayout(_ends(self._heading, self._sum))
        body.addSpacing(4)
        body.addWidget(self._chart)
        layout.addLayout(body)
        layout.addSpacing(2)
        table = QHBoxLayout()
        table.setContentsMargins(16 - EDGE, 0, 16 - EDGE, 0)
        table.addWidget(self._table)
        layout.addLayout(table, 1)
        below = QHBoxLayout()
        below.setContentsMargins(16, 2, 4, 4)
        below.setSpacing(12)
        below.addWidget(self._elsewhere, 1)
        below.addStretch()
        below.addWidget(self._log)
        layout.addLayout(below)
        footer = QHBoxLayout(self._footer)
        footer.setContentsMargins(16, 4, 4, 4)
        footer.setSpacing(12)
        footer.addWidget(self._reserve, 1)
        footer.addWidget(self._change)
        layout.addWidget(self._footer)


def _ends(start: QLabel, end: QLabel) -> QHBoxLayout:
    """Two texts at the two ends of a line."""
    row = QHBoxLayout()
    row.setSpacing(12)
    row.addWidget(start, 1)
    row.addWidget(end, 0, Qt.AlignmentFlag.AlignVCenter)
    return row
