"""Shortening a room's name in its middle: the prefix and the last four letters stay."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics

from whereby_desktop.meetings.meeting import RoomName

_TAIL = 4


def elided_name(
    name: RoomName, width: int, prefix_metrics: QFontMetrics, ending_metrics: QFontMetrics
) -> RoomName:
    """`name` so that it fits into `width` pixels: `consult` + `-7f3a…a7f4`."""
    prefix_width = prefix_metrics.horizontalAdvance(name.prefix)
    if prefix_width + ending_metrics.horizontalAdvance(name.ending) <= width:
        return name
    if not name.ending:
        middle = Qt.TextElideMode.ElideMiddle
        return RoomName(prefix_metrics.elidedText(name.prefix, middle, width), "")
    tail = name.ending[-_TAIL:]
    room_left = width - prefix_width - ending_metrics.horizontalAdvance("…" + tail)
    if room_left < 0:
        for_prefix = width - ending_metrics.horizontalAdvance(tail)
        return RoomName(_cut(name.prefix, for_prefix, prefix_metrics), tail)
    kept = len(name.ending) - _TAIL
    while kept and ending_metrics.horizontalAdvance(name.ending[:kept]) > room_left:
        kept -= 1
    return RoomName(name.prefix, f"{name.ending[:kept]}…{tail}")


def elided_room(name: str, width: int, metrics: QFontMetrics) -> str:
    """The same for a name in one piece: as much of its beginning as fits, and its end."""
    if metrics.horizontalAdvance(name) <= width:
        return name
    tail = name[-_TAIL:]
    return _cut(name[:-_TAIL], width - metrics.horizontalAdvance(tail), metrics) + tail


def _cut(text: str, width: int, metrics: QFontMetrics) -> str:
    kept = len(text) - 1
    while kept > 0 and metrics.horizontalAdvance(text[:kept] + "…") > width:
        kept -= 1
    return text[:kept] + "…"
