"""What the batch is going to cost, seen before anything is sent, and the button that begins it."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from whereby_desktop.meetings.batch_plan import BatchPlan, plan, seconds_a_call
from whereby_desktop.meetings.ports import Clock, PointsMeter
from whereby_desktop.meetings.quota import CallKind
from whereby_desktop.ui.bulk.plan_words import PlanWords
from whereby_desktop.ui.create.wrapping_check_box import WrappingCheckBox
from whereby_desktop.ui.gauge.meter_watch import MeterWatch
from whereby_desktop.ui.gauge.points_words import gauge_text, spoken
from whereby_desktop.ui.gauge.pulse import next_change, paused_share
from whereby_desktop.ui.gauge.segments import SegmentBar
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.flow_layout import FlowLayout
from whereby_desktop.ui.widgets.flowing_label import FlowingLabel
from whereby_desktop.ui.widgets.snug import Snug
from whereby_desktop.ui.widgets.themed_label import ThemedLabel
from whereby_desktop.ui.widgets.wrapping_button import WrappingButton

_SIDE = 16


class PlanFooter(Snug):
    """Follows the meter while it is on screen. `reserve`: points the settings keep free."""

    create_wished = Signal()

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
        self._theme, self._clock, self._meter, self._reserve = theme, clock, meter, reserve
        self._words = PlanWords(self)
        self._rooms = self._left_out = 0
        self._busy = ""
        self.headline = FlowingLabel(theme, "heading", parent=self)
        self.beside = FlowingLabel(theme, "small", "text2", parent=self)
        self._bar = SegmentBar(theme, 12, 10, 2, self)
        self.points = ThemedLabel(theme, tone="text2", parent=self)
        self.host_links = WrappingCheckBox(theme, self)
        self.cancel = WrappingButton(theme, icons, parent=self)
        self.create_button = WrappingButton(theme, icons, "plus", kind="primary", parent=self)
        self._watch = MeterWatch(meter, self)
        self._watch.due.connect(self.refresh)
        self._lay_out()
        self.host_links.setChecked(True)
        self.create_button.clicked.connect(self.create_wished)
        self._retranslate()

    @property
    def plan(self) -> BatchPlan:
        """As of now."""
        return plan(
            self._rooms,
            self._meter.quota,
            self._clock.monotonic(),
            price=self._meter.price(CallKind.CREATE),
            reserve=self._reserve(),
            left_out=self._left_out,
            call_seconds=seconds_a_call(self._meter.calls),
        )

    def show_counts(self, rooms: int, left_out: int) -> None:
        self._rooms, self._left_out = rooms, left_out
        self.refresh()

    def set_busy(self, words: str, *, stops: bool = False) -> None:
        """`words` say what goes on; "" when that is over. `stops`: Cancel ends it."""
        self._busy = words
        self.host_links.setEnabled(not words)
        self.cancel.setEnabled(stops or not words)
        self.refresh()

    def refresh(self) -> None:
        found, quota, instant = self.plan, self._meter.quota, self._clock.monotonic()
        self.headline.show_text(self._busy or self._words.headline(found))
        self.beside.show_text(self._words.beside(found))
        self.create_button.setText(self._words.create(found.rooms))
        self.create_button.setEnabled(bool(found.rooms) and not self._busy)
        self._bar.show_points(
            quota.points(instant), quota.level(instant), paused_share(quota, instant)
        )
        self.points.setText(gauge_text(quota, instant))
        self.points.setAccessibleName(spoken(quota, instant))
        self._watch.again_in(next_change(quota, instant))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._watch.begin()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._watch.end()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _lay_out(self) -> None:
        px = self._theme.px
        self.setProperty("ground", "sunken")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.points.setTextFormat(Qt.TextFormat.RichText)
        words = QWidget(self)
        words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        column = QVBoxLayout(words)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(2))
        column.addWidget(self.headline)
        column.addWidget(self.beside)
        gauge = QWidget(self)
        row = QHBoxLayout(gauge)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(10))
        row.addWidget(self._bar)
        row.addWidget(self.points)
        buttons = QWidget(self)
        # No wider than its buttons: what is left of the line goes between.
        buttons.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        ends = FlowLayout(buttons, gap=px(8), line_gap=px(8))
        ends.addWidget(self.cancel)
        ends.addWidget(self.create_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(_SIDE), px(12), px(_SIDE), px(14))
        layout.setSpacing(px(12))
        for pair in ((words, gauge), (self.host_links, buttons)):
            line = FlowLayout(gap=px(16), line_gap=px(8), spread=True)
            for part in pair:
                line.addWidget(part)
            layout.addLayout(line)

    def _retranslate(self) -> None:
        self.host_links.setText(self.tr("Ask for host links"))
        self.cancel.setText(self.tr("&Cancel"))
        self.refresh()
