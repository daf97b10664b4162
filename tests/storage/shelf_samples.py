"""Meetings, drafts and moments to put on a shelf."""

from datetime import UTC, datetime, timedelta

from whereby_desktop.meetings.draft import (
    LiveTranscription,
    MeetingDraft,
    Mode,
    Recording,
    Storage,
    StorageProvider,
    Streaming,
)
from whereby_desktop.meetings.known_meeting import KnownMeeting
from whereby_desktop.meetings.link_options import NO_OPTIONS, LinkOptions
from whereby_desktop.meetings.meeting import Meeting
from whereby_desktop.meetings.past_meeting import Gone, PastMeeting
from whereby_desktop.meetings.ports import UnfinishedCreate
from whereby_desktop.meetings.remembered import Remembered
from whereby_desktop.meetings.secret import Secret

ACCOUNT = "default@api.whereby.dev"
OTHER_ACCOUNT = "default@127.0.0.1:4010"
NOW = datetime(2026, 11, 20, 12, 42, 7, 123456, tzinfo=UTC)
OPTIONS = LinkOptions((("displayName", "Frau Ärztin & Co."), ("video", "off")))
# What must never be found in the file.
SECRETS = ("r00mKeyOfTheHost", "r00mKeyOfTheViewer", "s3SecretAccessKey", "streamKeyXyz")


def meeting(number: int) -> Meeting:
    url = f"https://acme.whereby.com/consult-{number}"
    return Meeting(
        meeting_id=str(number),
        room_name=f"consult-{number}",
        room_url=url,
        start=NOW if number % 3 else None,
        end=NOW + timedelta(hours=number % 100),
        host_link=Secret(f"{url}?roomKey={SECRETS[0]}"),
        viewer_link=Secret(f"{url}?roomKey={SECRETS[1]}"),
    )


def shelved(number: int) -> Meeting:
    """The same meeting as it comes back: without its secret links."""
    whole = meeting(number)
    return Meeting(whole.meeting_id, whole.room_name, whole.room_url, whole.start, whole.end)


def draft(prefix: str = "consult-") -> MeetingDraft:
    bucket = Storage(
        StorageProvider.S3,
        bucket="records",
        access_key_id="AKID",
        access_key_secret=Secret(SECRETS[2]),
    )
    return MeetingDraft(
        end=NOW + timedelta(hours=1),
        prefix=prefix,
        mode=Mode.GROUP,
        locked=True,
        recording=Recording(storage=bucket),
        live_transcription=LiveTranscription(storage=bucket, language="de"),
        streaming=Streaming(Secret(f"rtmp://live.example.org/{SECRETS[3]}")),
    )


def plain_draft() -> MeetingDraft:
    return MeetingDraft(end=NOW + timedelta(hours=1), prefix="consult-", locked=True)


def remembered(meeting_id: str, label: str = "Frau Ärztin") -> Remembered:
    return Remembered(
        meeting_id,
        label,
        plain_draft(),
        created_at=NOW,
        preset="consult",
        note="Bring the “papers”\nand a pen",
        link_options=OPTIONS,
        begins=NOW + timedelta(minutes=5),
        delete_at=NOW + timedelta(hours=3),
    )


def begun(
    label: str = "", draft: MeetingDraft | None = None, options: LinkOptions = NO_OPTIONS
) -> UnfinishedCreate:
    """A create about to be written down."""
    return UnfinishedCreate(-1, draft or plain_draft(), label, "consult", NOW, options)


def past(number: int, how: Gone = Gone.MISSING, known: Remembered | None = None) -> PastMeeting:
    return PastMeeting(KnownMeeting(shelved(number), known), NOW + timedelta(days=number), how)
