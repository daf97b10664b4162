"""The fields for a date and a time, in the locale's own form."""

from PySide6.QtCore import QDate, QEvent, QPoint, QRect, QSize, Qt, QTime
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QDateEdit, QDateTimeEdit, QTimeEdit, QWidget

from whereby_desktop.ui.create.date_words import date_format, time_format
from whereby_desktop.ui.create.end_calendar import EndCalendar
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.wheel_scrolls_page import WheelScrollsPage

_WIDEST = QTime(20, 58)
_A_WEEK = range(20, 27)  # of two figures each
_FIELD_EDGE, _DROP_DOWN = 8, 28  # of the style sheet
_LINE_EDGES = 8  # the field's own, and what a line edit keeps free at both ends


class EndDateEdit(WheelScrollsPage, QDateEdit):
    """A date with a calendar to pick from. The year shows where it is not this one."""

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._icons = theme, icons
        self._form = ""
        self._measured = ("", ""), 0
        self.setCalendarPopup(True)
        self.setCalendarWidget(EndCalendar(theme, icons))
        self._set_form(date_format(year=False))
        self.setSizePolicy(self.sizePolicy().Policy.Expanding, self.sizePolicy().Policy.Fixed)
        theme.changed.connect(self.update)
        self._make_room()

    def show_day(self, day: QDate, today: QDate) -> None:
        form = date_format(year=day.year() != today.year())
        if form != self._form:
            self._set_form(form)
        if day != self.date():
            self.setDate(day)

    def sizeHint(self) -> QSize:
        # Qt reckons with neither the icon nor the style sheet's edges.
        around = self._icon_room + self._theme.px(2 * _FIELD_EDGE + _DROP_DOWN) + _LINE_EDGES
        return QSize(self._widest_day() + around, _height(self))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        side = self._theme.px(16)
        left = self._theme.px(8)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            left = self.width() - side - left
        colour = "text2" if self.isEnabled() else "disabled"
        picture = self._icons.pixmap("calendar", colour, ratio=self.devicePixelRatioF())
        painter.drawPixmap(
            QRect(QPoint(left, (self.height() - side) // 2), QSize(side, side)), picture
        )

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.LayoutDirectionChange, QEvent.Type.FontChange):
            self._make_room()
        super().changeEvent(event)

    def _set_form(self, form: str) -> None:
        """Qt would turn day and month round where it is laid out from right to left."""
        self._form = form
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setDisplayFormat(form)
        self.unsetLayoutDirection()

    def _widest_day(self) -> int:
        """Of any day, so that choosing one moves nothing."""
        key = (self._form, self.font().key())
        if key != self._measured[0]:
            locale, form, metrics = self.locale(), self._form, self.fontMetrics()
            days = (QDate(2028, month, day) for month in range(1, 13) for day in _A_WEEK)
            widths = (metrics.horizontalAdvance(locale.toString(day, form)) for day in days)
            self._measured = key, max(widths)
        return self._measured[1]

    @property
    def _icon_room(self) -> int:
        return self._theme.px(16 + 4)

    def _make_room(self) -> None:
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        room = self._icon_room
        self.lineEdit().setTextMargins(0 if mirrored else room, 0, room if mirrored else 0, 0)


class EndTimeEdit(WheelScrollsPage, QTimeEdit):
    """Hours and minutes."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        # A clock is read from left to right everywhere; Qt would put the minutes first.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setDisplayFormat(time_format())
        self.lineEdit().setTextMargins(theme.px(6), 0, 0, 0)
        self.setWrapping(True)
        self.setCurrentSection(QDateTimeEdit.Section.HourSection)

    def sizeHint(self) -> QSize:
        text = self.fontMetrics().horizontalAdvance(self.locale().toString(_WIDEST, time_format()))
        return QSize(text + self._theme.px(8 + 8 + 20 + 8), _height(self))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def set_invalid(self, invalid: bool) -> None:
        if bool(self.property("invalid")) != invalid:
            self.setProperty("invalid", invalid)
            self.style().unpolish(self)
            self.style().polish(self)


def _height(field: QWidget) -> int:
    """As high as every other field: Qt adds up the edges of the line inside."""
    return max(field.minimumHeight(), field.fontMetrics().height() + 6)
