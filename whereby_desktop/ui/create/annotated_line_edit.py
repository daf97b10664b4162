"""A line of text with a note of its own at its end, such as "7 / 39" and a tick."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.theme import Theme

_GAP = 8


class AnnotatedLineEdit(QLineEdit):
    """The note is painted inside the field and gives way where the field is too narrow for it."""

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._icons = theme, icons
        self._note = ""
        self._note_icon = ""
        theme.changed.connect(self._make_room)

    @property
    def note(self) -> str:
        return self._note

    @property
    def note_icon(self) -> str:
        return self._note_icon

    def set_note(self, note: str, icon: str = "") -> None:
        if (note, icon) != (self._note, self._note_icon):
            self._note, self._note_icon = note, icon
            self._make_room()

    def set_invalid(self, invalid: bool) -> None:
        if bool(self.property("invalid")) != invalid:
            self.setProperty("invalid", invalid)
            self.style().unpolish(self)
            self.style().polish(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._fits:
            return
        painter = QPainter(self)
        painter.setFont(self._theme.font("small", tabular=True))
        painter.setPen(self._theme.colour("text3" if self.isEnabled() else "disabled"))
        area = self.rect().adjusted(self._edge, 0, -self._edge, 0)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        if self._note_icon:
            side = self._theme.px(16)
            x = area.left() if mirrored else area.right() - side + 1
            pixmap = self._icons.pixmap(self._note_icon, "ok", ratio=self.devicePixelRatioF())
            painter.drawPixmap(QRect(x, (self.height() - side) // 2, side, side), pixmap)
            used = side + _GAP
            area.adjust(used if mirrored else 0, 0, 0 if mirrored else -used, 0)
        # Absolute: the painter would take the direction of the note's own letters.
        side_flag = Qt.AlignmentFlag.AlignLeft if mirrored else Qt.AlignmentFlag.AlignRight
        flags = side_flag | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(area, int(flags), self._note)

    @property
    def _edge(self) -> int:
        return self._theme.px(8)

    @property
    def _note_width(self) -> int:
        metrics = QFontMetrics(self._theme.font("small", tabular=True))
        icon = self._theme.px(16) + _GAP if self._note_icon else 0
        return metrics.horizontalAdvance(self._note) + icon

    @property
    def _fits(self) -> bool:
        return bool(self._note) and self._note_width < self.width() * 0.55

    def _make_room(self) -> None:
        room = self._note_width + _GAP if self._fits else 0
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        self.setTextMargins(room if mirrored else 0, 0, 0 if mirrored else room, 0)
        self.update()
