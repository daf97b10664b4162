"""Fonts and measures of the list's rows, taken once for each theme, font and language."""

from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics

from whereby_desktop.meetings.draft import Mode
from whereby_desktop.meetings.known_meeting import KnownMeeting
from whereby_desktop.meetings.meeting import Meeting
from whereby_desktop.meetings.past_meeting import Gone, PastMeeting
from whereby_desktop.ui.meetings.arrangement import Column
from whereby_desktop.ui.meetings.past_words import past_words
from whereby_desktop.ui.meetings.row_action import RowAction, copied_text
from whereby_desktop.ui.meetings.row_texts import column_title
from whereby_desktop.ui.meetings.spoken_row import lock_text, mode_text
from whereby_desktop.ui.meetings.state_words import StateWords, state_words
from whereby_desktop.ui.theme import Theme

# Rooms whose states have long words: what the state column must have room for.
_LONG_STATES = tuple(
    timedelta(**each)
    for each in (
        {"seconds": 30},
        {"minutes": 59},
        {"hours": 2, "minutes": 48},
        {"days": 1},
        {"days": 6},
        {"days": 20},
        {"minutes": -20},
        {"hours": -3},
        {"days": -1},
    )
)


class RowMeasures:
    """Everything the rows' painting measures by, in pixels."""

    def __init__(self, theme: Theme) -> None:
        self.px = theme.px
        self.name_font = theme.font("strong")
        self.bare_name_font = theme.font("label")  # a name that is generated as a whole
        self.ending_font = theme.font("body")
        self.small_font = theme.font("small", tabular=True)
        self.state_font = theme.font("smallLabel", tabular=True)
        self.action_font = theme.font("smallLabel")
        self.section_font = theme.font("section")
        self.name_metrics = QFontMetrics(self.name_font)
        self.bare_name_metrics = QFontMetrics(self.bare_name_font)
        self.ending_metrics = QFontMetrics(self.ending_font)
        self.small_metrics = QFontMetrics(self.small_font)
        self.state_metrics = QFontMetrics(self.state_font)
        self.action_metrics = QFontMetrics(self.action_font)
        self.section_metrics = QFontMetrics(self.section_font)
        self.group_height = max(theme.px(32), self.section_metrics.height() + 8)
        self.header_height = max(theme.px(28), self.action_metrics.height() + 8)
        self.name_line = max(theme.px(18), self.name_metrics.height())
        self.small_line = max(theme.px(16), self.small_metrics.height())
        self.icon = theme.px(16)
        self.icon_gap = theme.px(6)
        self.left = theme.px(16)
        self.right = theme.px(12)
        self.action_padding = theme.px(10)
        self._widths: dict[Column, int] = {}
        self._states: list[StateWords] = []
        self.states_wrap = False  # where a long language finds too little room
        self.row_height = max(theme.px(48), 2 * self.ending_metrics.lineSpacing() + 14)

    def take_state_width(self, width: int) -> bool:
        """Whether rows have to be of another height, with the state's column of that width."""
        before = self.row_height
        self.states_wrap = width < self._state_width()
        lowest = max(self.px(48), 2 * self.ending_metrics.lineSpacing() + 14)
        self.row_height = lowest
        if self.states_wrap:
            space = self.state_space(width)
            self.row_height = max(
                lowest, max(sum(self.state_heights(s, space)) for s in self._states) + 8
            )
        return self.row_height != before

    def state_space(self, width: int) -> int:
        """What the words have of the state's column."""
        return width - self.icon - self.px(8) - 4

    def state_heights(self, words: StateWords, space: int) -> tuple[int, int]:
        """Of its two texts, each on one line, or on as many as it needs where states wrap."""
        if not self.states_wrap:
            return self.small_line, self.small_line
        rect, wrap = QRect(0, 0, space, 9999), int(Qt.TextFlag.TextWordWrap)
        first = self.state_metrics.boundingRect(rect, wrap, words.first).height()
        second = self.small_metrics.boundingRect(rect, wrap, words.second).height()
        return max(self.small_line, first), max(self.small_line, second)

    def column_width(self, column: Column) -> int:
        """What a column needs in the language on screen; at least the design's measure."""
        if column not in self._widths:
            self._widths[column] = self._needed(column)
        return self._widths[column]

    def icon_column_width(self, column: Column) -> int:
        title = self.action_metrics.horizontalAdvance(column_title(column))
        return max(self.px(36), title + self.px(8))

    def action_width(self, text: str = "") -> int:
        """The row button's width for `text`, or for the longest of its texts."""
        texts = [text] if text else [*(each.text for each in RowAction), copied_text()]
        widest = max(self.action_metrics.horizontalAdvance(each) for each in texts)
        return 2 * self.action_padding + self.icon + self.px(5) + widest

    def _needed(self, column: Column) -> int:
        if column is Column.MODE:
            words = [mode_text(mode) for mode in (*Mode, None)]
            return max(self.px(84), self._icon_and(words))
        if column is Column.LOCK:
            words = [lock_text(locked) for locked in (True, False, None)]
            return max(self.px(88), self._icon_and(words))
        if column is Column.STATE:
            return max(self.px(188), self._state_width())
        return max(self.px(108), self.action_width() + self.right)

    def _icon_and(self, words: list[str]) -> int:
        widest = max(self.small_metrics.horizontalAdvance(each) for each in words)
        return self.icon + self.icon_gap + widest + self.px(8)

    def _state_width(self) -> int:
        self._states = self._states or _long_states()
        widths = [self.state_metrics.horizontalAdvance(state.first) for state in self._states]
        widths += [self.small_metrics.horizontalAdvance(state.second) for state in self._states]
        return self.icon + self.px(8) + max(widths) + self.px(8)


def _long_states() -> list[StateWords]:
    # Noon, so that hours from now are still today.
    now = datetime.now(UTC).astimezone().replace(hour=12, minute=0, second=0)
    rooms = [Meeting("", "", "", None, now + each) for each in _LONG_STATES]
    gone_at = now - timedelta(days=20)
    past = [PastMeeting(KnownMeeting(rooms[0]), gone_at, how) for how in Gone]
    return [state_words(each, now) for each in rooms] + [past_words(each, now) for each in past]
