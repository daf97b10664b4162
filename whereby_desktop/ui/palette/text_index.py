"""Many short texts, searched at each key.

All texts lie in one string, which is searched by Python's own C code: a step of Python's for each
of ten thousand would be felt.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from enum import IntEnum
from itertools import accumulate, islice

from whereby_desktop.ui.meetings.rows import folded

_BETWEEN_WORDS = "\r\t-_./:,;…()“”’'\""
_MOST = 120  # of one closeness: more are not shown, and ranking them would take time
_ENOUGH = 50  # then it is not worth while to look for mere letters


class Closeness(IntEnum):
    """How well a text matches, best first."""

    WORD_STARTS = 0  # each word typed begins a word of it
    PARTS = 1  # each word typed is part of it
    LETTERS = 2  # the letters typed come in it in that order


class TextIndex:
    """Finds the rows of texts. Neither case nor accents count, nor does what stands between words.

    `find` gives rows with their closeness: of those that are equally close the first 120, and
    `always` those rows that are looked at whatever their place.
    """

    def __init__(self, texts: Sequence[str]) -> None:
        # Each word stands after a blank, so that a word's start is a string, too.
        lines = [" " + folded(text).replace("\n", " ") for text in texts]
        self._whole = _apart("\n".join(lines) + "\n")
        self._begins = list(accumulate((len(line) + 1 for line in lines), initial=0))

    def find(self, typed: str, always: Iterable[int] = ()) -> dict[int, Closeness]:
        words = _words(typed)
        if not words:
            return {}
        letters = _letters("".join(words))
        words.sort(key=self._whole.count)  # the rarest first: it leaves the least to look at
        parts = {Closeness.WORD_STARTS: [f" {word}" for word in words], Closeness.PARTS: words}
        found: dict[int, Closeness] = {}
        for closeness in Closeness:
            if len(found) >= _ENOUGH and closeness is Closeness.LETTERS:
                break  # the slowest one, for what would be shown last
            searched = parts.get(closeness)
            rows = self._with_all(searched) if searched else self._with_letters(letters)
            for row in islice((row for row in rows if row not in found), _MOST):
                found[row] = closeness
            for row in always:
                if row not in found and self._holds(row, searched, letters):
                    found[row] = closeness
        return found

    def _with_all(self, parts: Sequence[str]) -> Iterator[int]:
        first, *others = parts
        whole, begins = self._whole, self._begins
        at = whole.find(first)
        while at >= 0:
            row = bisect_right(begins, at) - 1
            if self._has(row, others):
                yield row
            at = whole.find(first, begins[row + 1] - 1)

    def _with_letters(self, letters: "re.Pattern[str] | None") -> Iterator[int]:
        for match in letters.finditer(self._whole) if letters else ():
            yield bisect_right(self._begins, match.start()) - 1

    def _holds(
        self, row: int, parts: Sequence[str] | None, letters: "re.Pattern[str] | None"
    ) -> bool:
        if parts is not None:
            return self._has(row, parts)
        return bool(letters and letters.match(self._whole, self._begins[row]))

    def _has(self, row: int, parts: Sequence[str]) -> bool:
        begin, end = self._begins[row], self._begins[row + 1]
        return all(self._whole.find(part, begin, end) >= 0 for part in parts)


def _words(typed: str) -> list[str]:
    return _apart(folded(typed)).split()


def _apart(text: str) -> str:
    """With blanks for what stands between words, each for one: no place is moved."""
    for each in _BETWEEN_WORDS:
        text = text.replace(each, " ")
    return text


def _letters(typed: str) -> "re.Pattern[str] | None":
    """Those letters in that order. Possessive: each text is read once, whatever is in it."""
    if len(typed) < 2:
        return None
    steps = (f"[^\n{re.escape(each)}]*+{re.escape(each)}" for each in typed)
    return re.compile(f"(?m)^{''.join(steps)}")
