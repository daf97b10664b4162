"""The life of a room: its bar, under each stage when that ends, and a wish to end it sooner."""

from datetime import datetime

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QVBoxLayout, QWidget

from whereby_desktop.meetings.known_meeting import KnownMeeting
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.meetings.delete_wish import DeleteWish
from whereby_desktop.ui.meetings.life_bar import LifeBar
from whereby_desktop.ui.meetings.life_words import moment_text
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.flowing_label import FlowingLabel

_GAP = 6
_LOOKS = (("small", "text3"), ("smallLabel", "text"))  # of caption and time
_WRAPPED = int(Qt.TextFlag.TextWordWrap)


class LifeTimes(QWidget):
    """The three times, each under its part of the bar; below each other where that is too narrow,
    in several lines where even that is.

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
        metrics = self._metrics("smallLabel")
        words = [word for pair in self.texts for text in pair for word in text.split()]
        widest = max((metrics.horizontalAdvance(word) + 2 for word in words), default=0)
        return QSize(widest, self._pitch() * 2)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        for place, text, role, colour in self._places(self.width()):
            painter.setFont(self._theme.font(role, tabular=True))
            painter.setPen(self._theme.colour(colour))
            shown = QStyle.visualRect(self.layoutDirection(), self.rect(), place)
            painter.drawText(shown, _WRAPPED | Qt.AlignmentFlag.AlignVCenter, text)

    def _places(self, width: int) -> list[tuple[QRect, str, str, str]]:
        """Each text with its place, font and colour; not mirrored."""
        if not self.texts:
            return []
        places: list[tuple[QRect, str, str, str]] = []
        for pair, rects in zip(self.texts, self._rects(width), strict=True):
            for text, rect, (role, colour) in zip(pair, rects, _LOOKS, strict=True):
                places.append((rect, text, role, colour))
        return places

    def _rects(self, width: int) -> list[tuple[QRect, QRect]]:
        """Where caption and time of each pair are."""
        pitch = self._pitch()
        column = max(caption for caption, _ in self._widths) + 2 * _GAP
        if self.beside_each_other(width):
            lefts = [round(part.left()) for part in self._bar.segments(width)]
            corners = [(QPoint(left, 0), QPoint(left, pitch)) for left in lefts]
        elif column + max(time for _, time in self._widths) <= width:
            corners = [(QPoint(0, i * pitch), QPoint(column, i * pitch)) for i in range(3)]
        else:
            return self._stacked(width)
        return [
            (QRect(upper, QSize(caption, pitch)), QRect(lower, QSize(time, pitch)))
            for (upper, lower), (caption, time) in zip(corners, self._widths, strict=True)
        ]

    def _stacked(self, width: int) -> list[tuple[QRect, QRect]]:
        top = 0
        stacked: list[tuple[QRect, QRect]] = []
        for pair in self.texts:
            rects: list[QRect] = []
            for text, (role, _) in zip(pair, _LOOKS, strict=True):
                space = QRect(0, 0, width, 9999)
                needed = self._metrics(role).boundingRect(space, _WRAPPED, text).height()
                rects.append(QRect(0, top, width, max(self._pitch(), needed)))
                top += rects[-1].height()
            stacked.append((rects[0], rects[1]))
        return stacked

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
    """Heading, bar and times; below them the time at which the person wants the room deleted."""

    keep_clicked = Signal()

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self._known: KnownMeeting | None = None
        self._now: datetime | None = None
        self._heading = FlowingLabel(theme, "section", "text2", parent=self)
        self.bar = LifeBar(theme, self)
        self.times = LifeTimes(theme, self.bar, self)
        self.wish = DeleteWish(theme, icons, self)
        self.wish.keep_clicked.connect(self.keep_clicked)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for each in (self._heading, self.bar, self.times, self.wish):
            layout.addWidget(each)
        self._retranslate()

    def show_meeting(self, known: KnownMeeting, now: datetime) -> None:
        self._known, self._now = known, now
        meeting, remembered = known.meeting, known.remembered
        self.bar.show_life(meeting.start, meeting.end, now)
        captions = (self.tr("Open until"), self.tr("Host until"), self.tr("Deleted by"))
        moments = (meeting.end, meeting.host_rights_end, meeting.deleted_by)
        texts = [moment_text(moment, now) for moment in moments]
        self.times.show_texts(list(zip(captions, texts, strict=True)))
        self.wish.show_wish(remembered.delete_at if remembered else None, now)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._heading.show_text(self.tr("Life of this room"))
        if self._known is not None and self._now is not None:
            self.show_meeting(self._known, self._now)
