"""How a batch ended, in one line and a few more words."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from whereby_desktop.ui.batches.batch_watch import BatchWatch
from whereby_desktop.ui.batches.result_words import summary
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.themed_label import ThemedLabel

_ICON = 20


class ResultHead(QWidget):
    """298 rooms created in 62 s. 2 did not work, 4 rows left out. 900 points used."""

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons = icons
        self._look = ("checkcircle", "ok")
        self._picture = QLabel(self)
        self.title = ThemedLabel(theme, role="title", wraps=True, parent=self)
        self.text = ThemedLabel(theme, role="small", tone="text2", wraps=True, parent=self)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.title)
        words.addWidget(self.text)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(20), theme.px(16), theme.px(20), theme.px(4))
        row.setSpacing(theme.px(14))
        row.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        theme.changed.connect(self._tint)

    def show_result(self, watch: BatchWatch) -> None:
        said = summary(
            watch.progress, watch.seconds, len(watch.rows_left_out), creates=watch.creates
        )
        self.title.setText(said.title)
        self.text.setText(said.text)
        self._look = ("warn", "warn") if said.wrong else ("checkcircle", "ok")
        self._tint()

    def _tint(self) -> None:
        ratio = self.devicePixelRatioF()
        icon, tone = self._look
        self._picture.setPixmap(self._icons.pixmap(icon, tone, _ICON, ratio))
