"""The month to pick a day from, in the program's colours."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QToolButton, QWidget

from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.theme import Theme

_ARROWS = {"qt_calendar_prevmonth": "chevl", "qt_calendar_nextmonth": "chevr"}


class EndCalendar(QCalendarWidget):
    """Qt's own would have red weekends and black arrows, whatever the theme."""

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._icons = theme, icons
        self.setVerticalHeaderFormat(self.VerticalHeaderFormat.NoVerticalHeader)
        self._dress()
        theme.changed.connect(self._dress)

    def _dress(self) -> None:
        day = QTextCharFormat()
        day.setForeground(self._theme.colour("text"))
        for weekday in Qt.DayOfWeek:
            self.setWeekdayTextFormat(weekday, day)
        header = QTextCharFormat()
        header.setForeground(self._theme.colour("text2"))
        self.setHeaderTextFormat(header)
        for name, icon in _ARROWS.items():
            button = self.findChild(QToolButton, name)
            if button is not None:
                button.setIcon(self._icons.icon(icon, "onAccent"))
