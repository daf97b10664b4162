"""Taking secret parts out of the keyring once no preset and no meeting has them any longer."""

from collections.abc import Awaitable, Callable, Iterable

from whereby_desktop.meetings.draft import MeetingDraft
from whereby_desktop.meetings.draft_secrets import names_used
from whereby_desktop.ui.desk import Desk


class UnusedSecrets:
    """`drafts`: what is remembered of meetings, past ones too."""

    def __init__(self, desk: Desk, drafts: Callable[[], Iterable[MeetingDraft]]) -> None:
        self._desk, self._drafts = desk, drafts

    async def forget_after(self, work: Awaitable[None]) -> None:
        """Does `work`, which forgets meetings, and then forgets what only these had.

        Raises what `work` raises, and TroubleError where the keyring keeps a part.
        """
        before = self._names()
        await work
        if gone := before - self._names():
            await self._desk.kept_secrets.forget(sorted(gone))

    def _names(self) -> set[str]:
        now = self._desk.clock.now()
        presets = [preset.draft(now) for preset in self._desk.presets.now.presets]
        return {name for draft in (*self._drafts(), *presets) for name in names_used(draft)}
