"""The secret parts of drafts and presets, which the keyring keeps."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from whereby_desktop.meetings.draft import MeetingDraft
from whereby_desktop.meetings.draft_secrets import named, names_wanted, secret_parts, with_secrets
from whereby_desktop.meetings.ports import SecretStore
from whereby_desktop.meetings.secret import Secret
from whereby_desktop.meetings.trouble import Trouble, TroubleError, TroubleKind


class KeptSecrets:
    """Puts the secret parts of drafts into the keyring, and fetches them when they are wanted."""

    def __init__(self, store: SecretStore) -> None:
        self._store = store
        self._known = dict[str, Secret]()  # of this run: a keyring is asked once for each
        self._not_stored = set[str]()  # what the keyring has not taken yet

    async def keep(self, draft: MeetingDraft) -> MeetingDraft:
        """Keeps the parts the draft has; the draft that knows their names comes back.

        Raises TroubleError (PART_NOT_KEPT); the parts are then known to this run only, by the
        names that `draft_secrets.named` gave before. Keeping them again tries again.
        """
        draft = named(draft)
        parts = secret_parts(draft)
        self._not_stored |= {name for name in parts if self._known.get(name) != parts[name]}
        self._known |= parts
        for name in parts.keys() & self._not_stored:
            with _told_as(TroubleKind.PART_NOT_KEPT):
                await self._store.store(name, parts[name])
            self._not_stored.discard(name)
        return draft

    async def complete(self, draft: MeetingDraft) -> MeetingDraft:
        """The draft with the parts that are kept, fit to be sent.

        Raises TroubleError (PART_MISSING) when the keyring has not got them all, or does not
        give them.
        """
        for name in names_wanted(draft):
            with _told_as(TroubleKind.PART_MISSING):
                if name not in self._known and (found := await self._store.read(name)):
                    self._known[name] = found
        whole = with_secrets(draft, self._known)
        if names_wanted(whole):
            raise TroubleError(Trouble(TroubleKind.PART_MISSING))
        return whole

    async def forget(self, names: Iterable[str]) -> None:
        """Raises TroubleError with a KEYRING_ kind when a part may still be there."""
        for name in names:
            self._known.pop(name, None)
            self._not_stored.discard(name)
            await self._store.forget(name)


@contextmanager
def _told_as(kind: TroubleKind) -> Iterator[None]:
    """The words on a keyring in trouble speak of the API key; here it is something else."""
    try:
        yield
    except TroubleError as error:
        trouble = Trouble(kind, words=error.trouble.words, subject=error.trouble.subject)
        raise TroubleError(trouble) from error
