"""A cell given away piece by piece from where reading begins, so that one code paints both ways."""

from typing import NamedTuple

from PySide6.QtCore import QRect


class Cell(NamedTuple):
    rect: QRect
    rtl: bool  # mirrored
    words: bool = True  # else only the icon has room


class Line:
    """What is left of a cell."""

    def __init__(self, rect: QRect, rtl: bool) -> None:
        self._rect, self._rtl = QRect(rect), rtl

    def skip(self, width: int) -> None:
        self.take(width)

    def take(self, width: int) -> QRect:
        piece = QRect(self._rect)
        if self._rtl:
            piece.setLeft(piece.right() + 1 - width)
            self._rect.setRight(piece.left() - 1)
        else:
            piece.setWidth(width)
            self._rect.setLeft(piece.right() + 1)
        return piece

    def rest(self) -> QRect:
        return QRect(self._rect)
