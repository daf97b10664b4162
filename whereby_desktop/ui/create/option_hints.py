"""What each option under Advanced means, in one short sentence."""

from PySide6.QtCore import QCoreApplication

from whereby_desktop.meetings.draft import (
    RecordingKind,
    RecordingTrigger,
    StorageAccess,
    StorageProvider,
    StreamingTrigger,
    TranscriptionTrigger,
)

translate = QCoreApplication.translate


def viewers() -> str:
    return translate(
        "OptionHints",
        "Viewers come by the viewer link and are neither seen nor heard. "
        "The room becomes group and locked.",
    )


def recording_kind(kind: RecordingKind | None) -> str:
    if kind is None:
        return _organisation()
    return {
        RecordingKind.NONE: translate("OptionHints", "Nobody can record this meeting."),
        RecordingKind.CLOUD: translate("OptionHints", "Whereby records the meeting."),
        RecordingKind.LOCAL: translate(
            "OptionHints", "The browser records, and the file stays on that computer."
        ),
    }[kind]


def recording_trigger(trigger: RecordingTrigger) -> str:
    return {
        RecordingTrigger.NONE: translate("OptionHints", "Somebody has to start it in the meeting."),
        RecordingTrigger.PROMPT: translate(
            "OptionHints", "The first person who may start it is asked."
        ),
        RecordingTrigger.AUTOMATIC: _first_person(),
        RecordingTrigger.AUTOMATIC_SECOND: _second_person(),
    }[trigger]


def file_format() -> str:
    return translate("OptionHints", "The kind of video file that is stored.")


def transcription_trigger(trigger: TranscriptionTrigger | None) -> str:
    if trigger is None:
        return _organisation()
    return {
        TranscriptionTrigger.NONE: translate(
            "OptionHints", "Nothing of this meeting is written down."
        ),
        TranscriptionTrigger.MANUAL: translate(
            "OptionHints", "The host starts and stops it in the meeting."
        ),
        TranscriptionTrigger.AUTOMATIC: _first_person(),
        TranscriptionTrigger.AUTOMATIC_SECOND: _second_person(),
    }[trigger]


def language() -> str:
    return translate("OptionHints", "The language that will be spoken.")


def captions() -> str:
    return translate("OptionHints", "With captions everybody can read along in the meeting.")


def streaming_trigger(trigger: StreamingTrigger | None) -> str:
    if trigger is None:
        return translate("OptionHints", "The meeting is not streamed.")
    return {
        StreamingTrigger.NONE: translate(
            "OptionHints", "The host starts and stops it in the meeting."
        ),
        StreamingTrigger.PROMPT: translate("OptionHints", "The host is asked on coming in."),
        StreamingTrigger.AUTOMATIC: _first_person(),
    }[trigger]


def streaming_address() -> str:
    return translate("OptionHints", "From your streaming service, with the stream key at its end.")


def storage_provider(provider: StorageProvider) -> str:
    if provider is StorageProvider.WHEREBY:
        return translate("OptionHints", "Whereby keeps it for your organisation.")
    return translate("OptionHints", "It goes into a bucket of yours at Amazon.")


def storage_access(access: StorageAccess) -> str:
    if access is StorageAccess.ACCESS_KEY:
        return translate("OptionHints", "Whereby is given a key of your AWS account.")
    return translate("OptionHints", "Whereby takes on a role in your AWS account, without a key.")


def bucket() -> str:
    return translate("OptionHints", "Its name, with a folder if you like: my-bucket/calls.")


def region(*, needed: bool) -> str:
    if needed:
        return translate("OptionHints", "Where the bucket is, such as eu-west-1.")
    return translate("OptionHints", "Where the bucket is, such as eu-west-1. May stay empty.")


def access_key_id() -> str:
    return translate("OptionHints", "The part of the key that is no secret.")


def access_key_secret() -> str:
    return translate(
        "OptionHints", "The part of the key that is secret. Only the keyring keeps it."
    )


def role_arn() -> str:
    return translate("OptionHints", "Such as arn:aws:iam::123456789012:role/whereby.")


def _organisation() -> str:
    return translate("OptionHints", "Your organisation’s setting applies.")


def _first_person() -> str:
    return translate("OptionHints", "It starts when the first person comes in.")


def _second_person() -> str:
    return translate("OptionHints", "It starts when the second person comes in.")
