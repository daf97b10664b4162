"""The drawing of a row's parts. Knows no view: it gets a rectangle and what to say in it."""

from datetime import datetime
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QLocale, QPoint, QRect, Qt
from PySide6.QtGui import QFont, QPainter

from whereby_desktop.meetings.draft import Mode
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.meetings.cell_line import Cell, Line
from whereby_desktop.ui.meetings.name_elision import elided_name
from whereby_desktop.ui.meetings.row_measures import RowMeasures
from whereby_desktop.ui.meetings.row_state import row_state
from whereby_desktop.ui.meetings.rows import GroupRow, PastRow, RoomRow
from whereby_desktop.ui.meetings.spoken_row import (
    group_title,
    lock_text,
    mode_text,
    not_created_here,
)
from whereby_desktop.ui.meetings.state_words import StateWords
from whereby_desktop.ui.theme import Theme

if TYPE_CHECKING:
    from whereby_desktop.meetings.meeting import RoomName

_MODE_ICONS = {Mode.GROUP: "users", Mode.NORMAL: "pair", None: "unknown"}
_LOCK_ICONS = {True: "lock", False: "unlock", None: "unknown"}
_KEPT = 3000  # elided names


class ButtonLook(NamedTuple):
    icon: str
    text: str
    tone: str


class RowPainter:
    """Draws into the cells of a row, left to right or mirrored."""

    def __init__(self, theme: Theme, icons: Icons) -> None:
        self._theme, self._icons = theme, icons
        self.measures = RowMeasures(theme)
        self._names: dict[tuple[str, str, int], RoomName] = {}
        self._states: dict[RoomRow, StateWords] = {}
        self._states_at: datetime | None = None

    def take_theme(self) -> None:
        """After a change of theme, font or language."""
        self.measures = RowMeasures(self._theme)
        self._names.clear()
        self._states_at = None

    def group(self, painter: QPainter, cell: Cell, group: GroupRow) -> None:
        measures, px = self.measures, self._theme.px
        line = Line(*cell[:2])
        line.skip(px(12))
        closed = "chevl" if cell.rtl else "chevr"
        self._icon(painter, line.take(measures.icon), "chevd" if group.expanded else closed)
        line.skip(px(8))
        count = QLocale().toString(group.count)
        room_left = line.rest().width() - measures.small_metrics.horizontalAdvance(count) - px(12)
        metrics, right = measures.section_metrics, Qt.TextElideMode.ElideRight
        title = metrics.elidedText(group_title(group.stage), right, room_left)
        width = metrics.horizontalAdvance(title)
        self.text(painter, line.take(width), title, measures.section_font, "text")
        line.skip(px(8))
        self.text(painter, line.rest(), count, measures.small_font, "text2")

    def name(self, painter: QPainter, cell: Cell, room: RoomRow) -> None:
        """Name and label; without a label the name alone, in the middle."""
        measures = self.measures
        edges = (8, 0, -measures.left, 0) if cell.rtl else (measures.left, 0, -8, 0)
        inner = cell.rect.adjusted(*edges)
        known = room.known
        if known.label:
            below, colour = known.label, _pale(room, "text2")
        else:
            below, colour = ("" if known.created_here else not_created_here()), "text3"
        if not below:
            self._name_line(painter, inner, room, cell.rtl)
            return
        upper, lower = _two_lines(inner, measures.name_line, measures.small_line)
        self._name_line(painter, upper, room, cell.rtl)
        font, metrics = measures.small_font, measures.small_metrics
        shown = metrics.elidedText(below, Qt.TextElideMode.ElideRight, lower.width())
        self.text(painter, lower, shown, font, colour)

    def mode(self, painter: QPainter, cell: Cell, room: RoomRow) -> None:
        mode = room.known.mode
        tone = "text3" if mode is None else _pale(room, "text2")
        text = mode_text(mode) if cell.words else ""
        self._icon_and_word(painter, Line(*cell[:2]), _MODE_ICONS[mode], text, tone)

    def lock(self, painter: QPainter, cell: Cell, room: RoomRow) -> None:
        locked = room.known.locked
        tone = "text3" if locked is None else _pale(room, "text2")
        text = lock_text(locked) if cell.words else ""
        self._icon_and_word(painter, Line(*cell[:2]), _LOCK_ICONS[locked], text, tone)

    def state(self, painter: QPainter, cell: Cell, room: RoomRow, now: datetime) -> None:
        measures, words = self.measures, self._state_of(room, now)
        line = Line(*cell[:2])
        icon_tone = "text2" if words.tone == "text" else words.tone
        self._icon(painter, line.take(measures.icon), words.icon, icon_tone)
        line.skip(self._theme.px(8))
        heights = measures.state_heights(words, line.rest().width() - 4)
        upper, lower = _two_lines(line.rest(), *heights)
        first = words.first
        if not measures.states_wrap:
            elide, width = Qt.TextElideMode.ElideRight, upper.width() - 4
            first = measures.state_metrics.elidedText(first, elide, width)
        for rect, text, font, tone in (
            (upper, first, measures.state_font, words.tone),
            (lower, words.second, measures.small_font, "text3"),
        ):
            self.text(painter, rect, text, font, tone, wrap=measures.states_wrap)

    def action(self, painter: QPainter, cell: Cell, look: ButtonLook) -> None:
        """The row's button; its ground is drawn before. Without a text the icon alone."""
        line = Line(*cell[:2])
        line.skip(self.measures.action_padding)
        self._icon(painter, line.take(self.measures.icon), look.icon, look.tone)
        if look.text:
            line.skip(self._theme.px(5))
            self.text(painter, line.rest(), look.text, self.measures.action_font, look.tone)

    def text(
        self,
        painter: QPainter,
        rect: QRect,
        text: str,
        font: QFont,
        tone: str,
        *,
        wrap: bool = False,
    ) -> None:
        painter.setFont(font)
        painter.setPen(self._theme.colour(tone))
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        lines = Qt.TextFlag.TextWordWrap if wrap else Qt.TextFlag.TextSingleLine
        painter.drawText(rect, int(flags) | int(lines), text)

    def _name_line(self, painter: QPainter, rect: QRect, room: RoomRow, rtl: bool) -> None:
        measures = self.measures
        name, bare = room.name, not room.name.prefix
        metrics = measures.bare_name_metrics if bare else measures.ending_metrics
        key = (name.prefix, name.ending, rect.width())
        shown = self._names.get(key)
        if shown is None:
            if len(self._names) > _KEPT:
                self._names.clear()
            shown = elided_name(name, rect.width(), measures.name_metrics, metrics)
            self._names[key] = shown
        prefix_width = measures.name_metrics.horizontalAdvance(shown.prefix)
        start = QRect(rect)
        if rtl:  # a name is a piece of an address: left to right, at the right edge
            whole = prefix_width + metrics.horizontalAdvance(shown.ending)
            start.setLeft(rect.right() + 1 - whole)
        baseline = rect.center().y() + (metrics.ascent() - metrics.descent() + 1) // 2
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        painter.setFont(measures.name_font)
        strong = "text2" if isinstance(room, PastRow) else "text"
        painter.setPen(self._theme.colour(strong))
        painter.drawText(QPoint(start.left(), baseline), shown.prefix)
        painter.setFont(measures.bare_name_font if bare else measures.ending_font)
        painter.setPen(self._theme.colour(strong if bare else "text3"))
        painter.drawText(QPoint(start.left() + prefix_width, baseline), shown.ending)
        painter.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
        )

    def _icon_and_word(
        self, painter: QPainter, line: Line, icon: str, text: str, tone: str
    ) -> None:
        self._icon(painter, line.take(self.measures.icon), icon, tone)
        if text:
            line.skip(self.measures.icon_gap)
            self.text(painter, line.rest(), text, self.measures.small_font, tone)

    def _icon(self, painter: QPainter, rect: QRect, name: str, tone: str = "text2") -> None:
        pixmap = self._icons.pixmap(name, tone, ratio=painter.device().devicePixelRatio())
        painter.drawPixmap(rect.left(), rect.top() + (rect.height() - rect.width()) // 2, pixmap)

    def _state_of(self, room: RoomRow, now: datetime) -> StateWords:
        if self._states_at != now:
            self._states.clear()
            self._states_at = now
        words = self._states.get(room)
        if words is None:
            words = self._states[room] = row_state(room, now)
        return words


def _pale(room: RoomRow, tone: str) -> str:
    """What is past is grey."""
    return "text3" if isinstance(room, PastRow) else tone


def _two_lines(rect: QRect, upper: int, lower: int) -> tuple[QRect, QRect]:
    top = rect.top() + (rect.height() - upper - lower) // 2
    return (
        QRect(rect.left(), top, rect.width(), upper),
        QRect(rect.left(), top + upper, rect.width(), lower),
    )
