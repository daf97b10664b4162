"""One line of text with a part of it set apart, painted by the widget that owns it."""

import re
from dataclasses import dataclass
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QTextCharFormat, QTextLayout, QTextOption

_STRONG = re.compile(r"<b>(.*?)</b>")


class TextStyle(NamedTuple):
    font: QFont
    colour: QColor


def plain_text(markup: str) -> str:
    """The words without the marks."""
    return _STRONG.sub(r"\1", markup)


@dataclass(frozen=True, slots=True)
class LineStyle:
    plain: TextStyle
    strong: TextStyle


class StyledLine:
    """A translated line whose `<b>` part has a style of its own, wherever the language puts it."""

    def __init__(self, markup: str, style: LineStyle, direction: Qt.LayoutDirection) -> None:
        self._layout = QTextLayout(plain_text(markup), style.plain.font)
        option = QTextOption()
        option.setTextDirection(direction)
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        option.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
        self._layout.setTextOption(option)
        self._layout.setFormats(_formats(markup, style))
        self._layout.beginLayout()
        self._line = self._layout.createLine()
        self._layout.endLayout()

    @property
    def width(self) -> float:
        return self._line.naturalTextWidth()

    @property
    def height(self) -> float:
        return self._line.height()

    def draw(self, painter: QPainter, area: QRectF) -> None:
        """At the left of `area`, in the middle of its height."""
        top = area.top() + (area.height() - self.height) / 2
        self._layout.draw(painter, QPointF(area.left(), top))


def _formats(markup: str, style: LineStyle) -> list[QTextLayout.FormatRange]:
    text = plain_text(markup)
    formats = [_format(0, len(text), style.plain)]
    removed = 0
    for found in _STRONG.finditer(markup):
        start = found.start() - removed
        formats.append(_format(start, len(found[1]), style.strong))
        removed += len(found[0]) - len(found[1])
    return formats


def _format(start: int, length: int, style: TextStyle) -> QTextLayout.FormatRange:
    formatted = QTextLayout.FormatRange()
    formatted.start, formatted.length = start, length
    look = QTextCharFormat()
    look.setFont(style.font)
    look.setForeground(style.colour)
    formatted.format = look
    return formatted
