"""Finding rows of the settings by what is to be read on them."""

from collections.abc import Iterator, Sequence

from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QWidget

from whereby_desktop.ui.meetings.rows import folded


def words_of(typed: str) -> list[str]:
    return folded(typed).split()


def matches(words: Sequence[str], texts: Sequence[str]) -> bool:
    """Whether each of the words (see `words_of`) occurs in one of the texts."""
    if not words:
        return True
    whole = folded("\n".join(texts))
    return all(word in whole for word in words)


def words_on(part: QWidget) -> Iterator[str]:
    """What is to be read on it and on what is in it, every choice included."""
    for widget in (part, *part.findChildren(QWidget)):
        yield widget.accessibleName()
        if isinstance(widget, QLabel | QAbstractButton):
            yield widget.text().replace("&", "")
        elif isinstance(widget, QComboBox):
            yield from (widget.itemText(row) for row in range(widget.count()))
