"""The life of a room: its bar, and under each stage when that ends."""

from datetime import datetime

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QVBoxLayout, QWidget

from whereby_desktop.meetings.meeting import Meeting
from whereby_desktop.ui.meetings.life_bar import LifeBar
from whereby_desktop.ui.meetings.life_words import moment_text
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.flowing_label import FlowingLabel

_GAP = 6


class LifeTimes(QWidget):
    """The three times, each under its part of the bar; below each other where that is too narrow.

    Painted: what it says is in the bar's accessible name.
    """

    def __init__(self, theme: Theme, bar: LifeBar, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._bar = theme, bar
        self.texts: list[tuple[str, str]] = []
        self._widths: list[tuple[int, int]] = []  # of the texts
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self._restyle)

    def show_texts(self, texts: list[tuple[str, str]]) -> None:
        """Pairs of caption and time."""
        self.texts = texts
        self._restyle()

    def beside_each_other(self, width: int) -> bool:
        """Whether each pair fits under its part of a bar of that width."""
        lefts = [part.left() for part in self._bar.segments(width)]
        rights = [*(left - _GAP for left in lefts[1:]), width]
        rooms = [right - left for left, right in zip(lefts, rights, strict=True)]
        return all(max(each) <= room for each, room in zip(self._widths, rooms, strict=True))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        lowest = max((place.bottom() for place, *_ in self._places(width)), default=-1)
        return lowest + 1

    def sizeHint(self) -> QSize:
        return QSize(self._bar.sizeHint().width(), self._pitch() * 2)

    def minimumSizeHint(self) -> QSize:
        widest = max((max(each) for each in self._widths), default=0)
        return QSize(widest, self._pitch() * 2)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        for place, text, role, colour in self._places(self.width()):
            painter.setFont(self._theme.font(role, tabular=True))
            painter.setPen(self._theme.colour(colour))
            shown = QStyle.visualRect(self.layoutDirection(), self.rect(), place)
            painter.drawText(shown, Qt.AlignmentFlag.AlignVCenter, text)

    def _places(self, width: int) -> list[tuple[QRect, str, str, str]]:
        """Each text with its place, font and colour; not mirrored."""
        places: list[tuple[QRect, str, str, str]] = []
        if not self.texts:
            return places
        pitch = self._pitch()
        for pair, widths, corners in zip(
            self.texts, self._widths, self._corners(width, pitch), strict=True
        ):
            for index, (role, colour) in enumerate((("small", "text3"), ("smallLabel", "text"))):
                place = QRect(corners[index], QSize(widths[index], pitch))
                places.append((place, pair[index], role, colour))
        return places

    def _corners(self, width: int, pitch: int) -> list[tuple[QPoint, QPoint]]:
        """Where caption and time of each pair begin."""
        if self.beside_each_other(width):
            lefts = [round(part.left()) for part in self._bar.segments(width)]
            return [(QPoint(left, 0), QPoint(left, pitch)) for left in lefts]
        column = max(caption for caption, _ in self._widths) + 2 * _GAP
        if column + max(time for _, time in self._widths) <= width:
            return [(QPoint(0, i * pitch), QPoint(column, i * pitch)) for i in range(3)]
        return [(QPoint(0, 2 * i * pitch), QPoint(0, (2 * i + 1) * pitch)) for i in range(3)]

    def _metrics(self, role: str) -> QFontMetrics:
        return QFontMetrics(self._theme.font(role, tabular=True))

    def _pitch(self) -> int:
        return max(self._theme.px(16), self._metrics("smallLabel").lineSpacing())

    def _restyle(self) -> None:
        captions, times = self._metrics("small"), self._metrics("smallLabel")
        self._widths = [
            (captions.horizontalAdvance(caption) + 2, times.horizontalAdvance(time) + 2)
            for caption, time in self.texts
        ]
        self.updateGeometry()
        self.update()


class LifeSection(QWidget):
    """Heading, bar and times."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._meeting: Meeting | None = None
        self._now: datetime | None = None
        self._heading = FlowingLabel(theme, "section", "text2", parent=self)
        self.bar = LifeBar(theme, self)
        self.times = LifeTimes(theme, self.bar, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for each in (self._heading, self.bar, self.times):
            layout.addWidget(each)
        self._retranslate()

    def show_meeting(self, meeting: Meeting, now: datetime) -> None:
        self._meeting, self._now = meeting, now
        self.bar.show_life(meeting.start, meeting.end, now)
        captions = (self.tr("Open until"), self.tr("Host until"), self.tr("Deleted by"))
        moments = (meeting.end, meeting.host_rights_end, meeting.deleted_by)
        texts = [moment_text(moment, now) for moment in moments]
        self.times.show_texts(list(zip(captions, texts, strict=True)))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._heading.show_text(self.tr("Life of this room"))
        if self._meeting is not None and self._now is not None:
            self.show_meeting(self._meeting, self._now)
