"""PresetBook: the presets of one account while the program runs."""

from collections.abc import Callable

from whereby_desktop.meetings.ports import PresetStore
from whereby_desktop.meetings.preset_list import PresetList


class PresetBook:
    """Holds the list, saves each change, tells its listeners."""

    def __init__(self, store: PresetStore) -> None:
        self._store = store
        self._listeners: list[Callable[[], None]] = []
        self.now = PresetList()

    def subscribe(self, listener: Callable[[], None]) -> Callable[[], None]:
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    async def open(self) -> None:
        """Raises TroubleError (DISK); the presets of the program are there all the same."""
        self._show(await self._store.load())

    async def change_to(self, presets: PresetList) -> None:
        """Shows and saves a new list. Raises TroubleError (DISK); it is shown all the same.

        Secret parts are not saved with it: hand the drafts to `KeptSecrets.keep` before.
        """
        self._show(presets)
        await self._store.save(presets)

    def _show(self, presets: PresetList) -> None:
        self.now = presets
        for listener in tuple(self._listeners):
            listener()
