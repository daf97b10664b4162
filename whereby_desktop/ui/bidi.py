"""Dates, times, keys and names of rooms keep their own order where the layout runs from right to
left, whether the words around them run so or not.
"""

from PySide6.QtWidgets import QApplication

_MARK = "\u200e"  # counts as a letter that runs from left to right, and is not seen


def in_order(text: str) -> str:
    """The text itself where everything runs from left to right."""
    if text and QApplication.isRightToLeft():
        return f"{_MARK}{text}{_MARK}"
    return text


def bare(text: str) -> str:
    """Without what `in_order` has added."""
    return text.strip(_MARK)
