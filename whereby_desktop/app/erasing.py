"""Taking what is remembered off this computer, the keyring included."""

from datetime import UTC, datetime

from whereby_desktop.app.place import Place
from whereby_desktop.meetings.draft import MeetingDraft
from whereby_desktop.meetings.draft_secrets import names_used
from whereby_desktop.meetings.kept_secrets import KeptSecrets


async def erase_account(place: Place) -> None:
    """The key, the presets, the memory of rooms and the secret parts of both.

    The key first: what follows can be done again, a key left behind would not be noticed. Raises
    TroubleError when the keyring or the disk refuses.
    """
    await place.vault.forget()
    await _forget_parts(place, _names(await _drafts(place) + await _preset_drafts(place)))
    await place.shelf.erase_account()
    await place.presets.erase()


async def forget_parts_of_meetings(place: Place) -> None:
    """Those secret parts that only remembered meetings have, for when these are to be erased.

    Raises TroubleError.
    """
    names = _names(await _drafts(place)) - _names(await _preset_drafts(place))
    await _forget_parts(place, names)


async def _forget_parts(place: Place, names: set[str]) -> None:
    """Most accounts have none: then the keyring is not even asked."""
    if names:
        await KeptSecrets(place.secrets).forget(sorted(names))


async def _drafts(place: Place) -> list[MeetingDraft]:
    shelved = await place.shelf.load()
    return [each.draft for each in shelved.remembered.values() if each.draft]


async def _preset_drafts(place: Place) -> list[MeetingDraft]:
    now = datetime.now(UTC)
    return [preset.draft(now) for preset in (await place.presets.load()).presets]


def _names(drafts: list[MeetingDraft]) -> set[str]:
    return {name for draft in drafts for name in names_used(draft)}
