"""Secret parts kept and fetched, and what becomes of them when the keyring refuses."""

from collections import Counter
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from whereby_desktop.meetings.draft import (
    LiveTranscription,
    MeetingDraft,
    Recording,
    Storage,
    StorageProvider,
    Streaming,
)
from whereby_desktop.meetings.draft_secrets import named, names_used
from whereby_desktop.meetings.kept_secrets import KeptSecrets
from whereby_desktop.meetings.secret import Secret
from whereby_desktop.meetings.trouble import Trouble, TroubleError, TroubleKind
from whereby_desktop.storage.draft_json import draft_from_json, draft_to_json
from whereby_desktop.storage.secrets_in_memory import SecretsInMemory

ADDRESS = Secret("rtmp://live.example.org/app/key")


class Keyring(SecretsInMemory):
    """In memory; counts its calls and refuses while it is `locked`."""

    def __init__(self) -> None:
        super().__init__()
        self.locked = False
        self.calls = Counter[str]()

    async def read(self, name: str) -> Secret | None:
        self._count("read")
        return await super().read(name)

    async def store(self, name: str, secret: Secret) -> None:
        self._count("store")
        await super().store(name, secret)

    async def forget(self, name: str) -> None:
        self._count("forget")
        await super().forget(name)

    def _count(self, call: str) -> None:
        self.calls[call] += 1
        if self.locked:
            raise TroubleError(Trouble(TroubleKind.KEYRING_LOCKED))


@pytest.fixture
def keyring() -> Keyring:
    return Keyring()


def bucket(key_id: str, secret: str) -> Storage:
    return Storage(
        StorageProvider.S3, access_key_id=key_id, access_key_secret=Secret(secret) or None
    )


def draft() -> MeetingDraft:
    return named(
        MeetingDraft(
            datetime(2026, 11, 25, 9, 30, tzinfo=UTC),
            recording=Recording(storage=bucket("AKID", "one")),
            live_transcription=LiveTranscription(storage=bucket("OTHER", "two")),
            streaming=Streaming(ADDRESS),
        )
    )


def as_written_down(whole: MeetingDraft) -> MeetingDraft:
    return draft_from_json(draft_to_json(whole))


async def test_kept_secrets_are_there_in_the_next_run(keyring: Keyring) -> None:
    whole = await KeptSecrets(keyring).keep(replace(draft(), prefix="a"))
    assert keyring.calls == {"store": 3}
    assert await KeptSecrets(keyring).complete(as_written_down(whole)) == whole


async def test_a_draft_without_a_name_for_its_stream_gets_one(keyring: Keyring) -> None:
    nameless = replace(draft(), streaming=Streaming(ADDRESS))
    whole = await KeptSecrets(keyring).keep(nameless)
    assert whole.streaming
    assert whole.streaming.kept_as
    assert await KeptSecrets(keyring).complete(as_written_down(whole)) == whole


async def test_the_keyring_is_asked_once_for_each(keyring: Keyring) -> None:
    whole = draft()
    secrets = KeptSecrets(keyring)
    await secrets.keep(whole)
    await secrets.keep(whole)
    await secrets.complete(as_written_down(whole))
    assert keyring.calls == {"store": 3}
    later = KeptSecrets(keyring)
    for _ in range(2):
        await later.complete(as_written_down(whole))
    assert keyring.calls == {"store": 3, "read": 3}
    plain = MeetingDraft(whole.end)
    assert await later.complete(plain) == plain
    assert await later.keep(plain) == plain
    assert keyring.calls == {"store": 3, "read": 3}


async def test_a_changed_secret_takes_the_place_of_the_older_one(keyring: Keyring) -> None:
    secrets = KeptSecrets(keyring)
    whole = await secrets.keep(draft())
    changed = replace(whole, recording=Recording(storage=bucket("AKID", "newer")))
    await secrets.keep(changed)
    assert keyring.calls == {"store": 4}
    for each in (secrets, KeptSecrets(keyring)):
        assert await each.complete(as_written_down(changed)) == changed


async def is_missing(secrets: KeptSecrets, written: MeetingDraft) -> bool:
    with pytest.raises(TroubleError) as raised:
        await secrets.complete(written)
    return raised.value.trouble.kind is TroubleKind.PART_MISSING


async def test_what_nobody_has_is_told(keyring: Keyring) -> None:
    assert await is_missing(KeptSecrets(keyring), as_written_down(draft()))
    plain = MeetingDraft(end=draft().end)
    assert await KeptSecrets(keyring).complete(plain) == plain


async def test_forgotten_is_forgotten(keyring: Keyring) -> None:
    secrets = KeptSecrets(keyring)
    whole = await secrets.keep(draft())
    await secrets.forget(names_used(whole))
    written = as_written_down(whole)
    for each in (secrets, KeptSecrets(keyring)):
        assert await is_missing(each, written)
    await secrets.forget(names_used(whole))  # of nothing is no trouble
    assert await secrets.keep(whole) == whole  # and what is kept again is kept
    assert await KeptSecrets(keyring).complete(written) == whole


async def test_what_the_keyring_does_not_take_is_usable_in_this_run(keyring: Keyring) -> None:
    keyring.locked = True
    secrets = KeptSecrets(keyring)
    whole = draft()
    with pytest.raises(TroubleError) as raised:
        await secrets.keep(whole)
    assert raised.value.trouble.kind is TroubleKind.PART_NOT_KEPT
    assert await secrets.complete(as_written_down(whole)) == whole


async def test_what_the_keyring_did_not_take_is_kept_once_it_does(keyring: Keyring) -> None:
    keyring.locked = True
    secrets = KeptSecrets(keyring)
    whole = draft()
    with pytest.raises(TroubleError):
        await secrets.keep(whole)
    keyring.locked = False
    await secrets.keep(whole)
    assert await KeptSecrets(keyring).complete(as_written_down(whole)) == whole


async def test_a_keyring_that_cannot_be_read_is_told(keyring: Keyring) -> None:
    written = as_written_down(await KeptSecrets(keyring).keep(draft()))
    keyring.locked = True
    secrets = KeptSecrets(keyring)
    assert await is_missing(secrets, written)
    with pytest.raises(TroubleError):
        await secrets.forget(names_used(written))
    keyring.locked = False
    assert await secrets.complete(written) != written
