"""What was chosen last comes first."""

from collections.abc import Callable

_MOST = 40


class Latest:
    """Keys of entries, the latest first.

    `kept` is what a former run has kept, separated by blanks; `keep` is handed what the next one
    is to know. Rooms come and go, and are nobody's business once they are erased: those are known
    in this run only.
    """

    def __init__(self, kept: str, keep: Callable[[str], None]) -> None:
        self._keys = kept.split()[:_MOST]
        self._keep = keep
        self._of_this_run: list[str] = []

    @property
    def keys(self) -> list[str]:
        """The latest first, those of this run before the others."""
        return list(dict.fromkeys((*self._of_this_run, *self._keys)))

    def note(self, key: str, *, lasting: bool) -> None:
        self._of_this_run = _in_front(key, self._of_this_run)
        if lasting and " " not in key:
            self._keys = _in_front(key, self._keys)
            self._keep(" ".join(self._keys))


def _in_front(key: str, keys: list[str]) -> list[str]:
    return [key, *(each for each in keys if each != key)][:_MOST]
