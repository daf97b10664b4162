"""Rooms that came about twice, because an answer was lost and the room was made after all."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from whereby_desktop.meetings.meeting import Meeting
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.themed_label import ThemedLabel
from whereby_desktop.ui.widgets.wrapping_button import WrappingButton

_NAMED = 3


class SurplusNote(QFrame):
    """Hidden while there are none. `delete_wished` carries their ids."""

    delete_wished = Signal(list)

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons = icons
        self._rooms: Sequence[Meeting] = ()
        self.setProperty("banner", "warn")
        self._picture = QLabel(self)
        self.words = ThemedLabel(theme, role="small", wraps=True, parent=self)
        self.delete = WrappingButton(theme, icons, kind="link", size="small", parent=self)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(20), theme.px(8), theme.px(12), theme.px(8))
        row.setSpacing(theme.px(12))
        row.addWidget(self._picture)
        row.addWidget(self.words, 1)
        row.addWidget(self.delete)
        self.delete.clicked.connect(self._wish_delete)
        theme.changed.connect(self._tint)
        self._tint()
        self.hide()

    def show_rooms(self, rooms: Sequence[Meeting]) -> None:
        self._rooms = rooms
        self.retranslate()
        self.setVisible(bool(rooms))

    def retranslate(self) -> None:
        count = len(self._rooms)
        names = ", ".join(each.short_name for each in self._rooms[:_NAMED])
        if count > _NAMED:
            names = self.tr("{0} and %Ln more", "", count - _NAMED).format(names)
        text = self.tr("%Ln room(s) too many: {0}. An answer came too late.", "", count)
        self.words.setText(text.format(names))
        self.delete.setText(self.tr("&Delete…"))
        self.setAccessibleName(self.words.text())

    def _wish_delete(self) -> None:
        self.delete_wished.emit([each.meeting_id for each in self._rooms])

    def _tint(self) -> None:
        ratio = self.devicePixelRatioF()
        self._picture.setPixmap(self._icons.pixmap("warn", "warn", ratio=ratio))
