"""The price in points against what is left, always in view."""

from math import ceil

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QHideEvent, QShowEvent, QTextDocument
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from whereby_desktop.meetings.ports import Clock, PointsMeter
from whereby_desktop.meetings.quota import CallKind
from whereby_desktop.ui.create.price_words import affordable, plain, price_words
from whereby_desktop.ui.gauge.meter_watch import MeterWatch
from whereby_desktop.ui.gauge.pulse import next_change, paused_share
from whereby_desktop.ui.gauge.segments import SegmentBar
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.themed_label import ThemedLabel

_USUAL, _GAP = 150, 12
_HALF = 0.6  # of the words, with what a line loses where it is broken


class PriceFooter(QWidget):
    """Follows the meter while it is on screen. `changed` follows each change of `affordable`."""

    changed = Signal()

    def __init__(
        self, theme: Theme, clock: Clock, meter: PointsMeter, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._clock, self._meter = theme, clock, meter
        self.affordable = True
        self._bar = SegmentBar(theme, 5, 9, 1)
        self._words = ThemedLabel(theme, role="small", tone="text2", wraps=True)
        self._words.setTextFormat(Qt.TextFormat.RichText)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(_GAP))
        row.addWidget(self._bar)
        row.addWidget(self._words, 1)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._watch = MeterWatch(meter, self)
        self._watch.due.connect(self.refresh)
        self.refresh()

    @property
    def text(self) -> str:
        return plain(self._words.text())

    @property
    def in_one_line(self) -> int:
        """The width that keeps the usual words on one line; why it waits takes two."""
        if not self.affordable:
            return self.sizeHint().width()
        words = QTextDocument()
        words.setDocumentMargin(0)
        words.setDefaultFont(self._words.font())
        words.setHtml(self._words.text())
        return self._bar.sizeHint().width() + self._theme.px(_GAP) + ceil(words.idealWidth()) + 1

    def sizeHint(self) -> QSize:
        # What is longer than the usual words goes on two lines beside the buttons, before it goes
        # above them.
        hint = super().sizeHint()
        words = QFontMetrics(self._words.font()).horizontalAdvance(self.text)
        two_lines = self._bar.sizeHint().width() + self._theme.px(_GAP) + round(_HALF * words)
        return QSize(min(hint.width(), max(two_lines, self._theme.px(_USUAL))), hint.height())

    def refresh(self) -> None:
        quota, instant = self._meter.quota, self._clock.monotonic()
        price = self._meter.price(CallKind.CREATE)
        words = price_words(quota, price, instant)
        self._words.setText(words)
        self._words.setAccessibleName(plain(words))
        share = paused_share(quota, instant)
        self._bar.show_points(quota.points(instant), quota.level(instant), share)
        can = affordable(quota, price, instant)
        if can != self.affordable:
            self.affordable = can
            self.changed.emit()
        wait = next_change(quota, instant)
        self._watch.again_in(1.0 if wait is None and not can else wait)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._watch.begin()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._watch.end()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.refresh()
        super().changeEvent(event)
