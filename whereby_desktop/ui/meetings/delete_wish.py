"""The time at which the person wants a room deleted, and the way to keep it."""

from datetime import datetime

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.meetings.life_words import moment_text
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.times import local
from whereby_desktop.ui.widgets.flow_layout import FlowLayout
from whereby_desktop.ui.widgets.flowing_label import FlowingLabel
from whereby_desktop.ui.widgets.wrapping_button import WrappingButton


class DeleteWish(QWidget):
    """Not there without a wish."""

    keep_clicked = Signal()

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self._told: tuple[datetime, datetime] | None = None
        self._words = FlowingLabel(theme, "smallLabel", "warn", icons=icons, parent=self)
        self._keep = WrappingButton(theme, icons, kind="link", size="small", parent=self)
        self._keep.clicked.connect(self.keep_clicked)
        layout = FlowLayout(self, gap=theme.px(4), line_gap=0)
        layout.addWidget(self._words)
        layout.addWidget(self._keep)
        self._retranslate()
        self.hide()

    def show_wish(self, delete_at: datetime | None, now: datetime) -> None:
        """Both aware."""
        self._told = (delete_at, now) if delete_at else None
        self.setVisible(delete_at is not None)
        if delete_at is not None:
            self._words.show_text(self._said(delete_at, now), icon="trash")

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _said(self, delete_at: datetime, now: datetime) -> str:
        today = local(delete_at).date() == local(now).date()
        words = self.tr("Will be deleted at {0}") if today else self.tr("Will be deleted {0}")
        return words.format(moment_text(delete_at, now))

    def _retranslate(self) -> None:
        self._keep.setText(self.tr("Keep it"))
        if self._told is not None:
            self.show_wish(*self._told)
