"""The points that are left while a batch goes on, beside each other as segments and in words."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from whereby_desktop.meetings.quota import Quota
from whereby_desktop.ui.gauge.points_words import gauge_text, spoken
from whereby_desktop.ui.gauge.pulse import paused_share
from whereby_desktop.ui.gauge.segments import SegmentBar
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.flow_layout import FlowLayout
from whereby_desktop.ui.widgets.themed_label import ThemedLabel


class BatchPoints(QWidget):
    """Shows what it is told: the beat of the batch goes for it, too."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bar = SegmentBar(theme, 12, 10, 2, self)
        self.words = ThemedLabel(theme, role="small", tone="text2", wraps=True, parent=self)
        self.words.setTextFormat(Qt.TextFormat.RichText)
        row = FlowLayout(self, gap=theme.px(12))
        row.addWidget(self.bar)
        row.addWidget(self.words)

    def show_quota(self, quota: Quota, instant: float) -> None:
        share = paused_share(quota, instant)
        self.bar.show_points(quota.points(instant), quota.level(instant), share)
        words = gauge_text(quota, instant)
        if words != self.words.text():
            self.words.setText(words)
            self.words.setAccessibleName(spoken(quota, instant))
