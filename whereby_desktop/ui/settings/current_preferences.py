"""The preferences in force, and the one way to change them."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal

from whereby_desktop.preferences import Preferences


class CurrentPreferences(QObject):
    """Holds the preferences; `changed` follows each change, which is saved at once by `save`."""

    changed = Signal()

    def __init__(self, preferences: Preferences, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._now = preferences
        self._save: Callable[[Preferences], None] | None = None
        self._keep: Callable[[Mapping[str, object]], None] | None = None

    @property
    def now(self) -> Preferences:
        return self._now

    def save_with(
        self,
        save: Callable[[Preferences], None],
        keep: Callable[[Mapping[str, object]], None] | None = None,
    ) -> None:
        """`keep` takes settings that this version does not know."""
        self._save, self._keep = save, keep

    def keep(self, unknown: Mapping[str, object]) -> None:
        """For the version that knows them."""
        if self._keep and unknown:
            self._keep(unknown)

    def change(self, **settings: Any) -> None:  # noqa: ANN401 - the fields of Preferences
        """Sets the named fields of Preferences."""
        changed = replace(self._now, **settings)
        if changed == self._now:
            return
        self._now = changed
        self.changed.emit()
        if self._save:
            self._save(changed)

    def change_account(self, key: str = "", **settings: Any) -> None:  # noqa: ANN401
        """Sets the named fields of an account's entry: that in use, unless `key` names another."""
        entry = next((each for each in self._now.accounts if each.key == key), self._now.account)
        self.change(accounts=self._now.accounts_with(replace(entry, **settings)))
