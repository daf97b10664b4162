"""From what is typed to the entries that are shown."""

from collections.abc import Sequence

from whereby_desktop.ui.palette.entry import Entry, Source
from whereby_desktop.ui.palette.text_index import Closeness, TextIndex

_SHOWN = 50


class Finder:
    """Looks in several sources; `latest` are the keys of what was used, the latest first."""

    def __init__(self, sources: Sequence[Source], latest: Sequence[str]) -> None:
        self._places = {key: place for place, key in enumerate(latest)}
        self._sources: list[Source] = []
        self._indexes: list[TextIndex | None] = []
        # For each source, the rows that were used with their place in that order.
        self._used: list[dict[int, int]] = []
        for source in sources:
            self.add(source)

    def add(self, source: Source) -> None:
        """One more, behind the others."""
        places = self._places
        self._sources.append(source)
        self._indexes.append(None)
        self._used.append(
            {row: places[key] for row, key in enumerate(source.keys) if key in places}
        )

    def prepare(self) -> None:
        """Does what the first key would have to wait for."""
        for number in range(len(self._sources)):
            self._index(number)

    def find(self, typed: str) -> list[Entry]:
        """The best ones. What was used comes before what is as close; nothing typed: the usual."""
        found: list[tuple[int, int, int, int]] = []
        never = len(self._places)
        for number, used in enumerate(self._used):
            if typed.strip():
                rows = self._index(number).find(typed, used).items()
            else:
                rows = dict.fromkeys((*used, *self._first(number)), Closeness.PARTS).items()
            found += [(closeness, used.get(row, never), number, row) for row, closeness in rows]
        found.sort()
        return [self._sources[number].entry(row) for _, _, number, row in found[:_SHOWN]]

    def _first(self, number: int) -> range:
        return range(min(len(self._sources[number].texts), _SHOWN))

    def _index(self, number: int) -> TextIndex:
        index = self._indexes[number]
        if index is None:
            index = self._indexes[number] = TextIndex(self._sources[number].texts)
        return index
