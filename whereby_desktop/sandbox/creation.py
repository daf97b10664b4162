"""The body of POST /meetings: checked to the letter, then read as a plan.

Stricter than the API where that finds a client's mistakes: a field nobody knows is refused.
"""

import json
import re
from dataclasses import dataclass
from datetime import UTC, datetime

from whereby_desktop.sandbox.body_checks import (
    RefusedError,
    anything,
    by_choice,
    flag,
    matching,
    nullable,
    one_of,
    shape,
    some_of,
    text,
)
from whereby_desktop.sandbox.messages import Json
from whereby_desktop.sandbox.rooms import Mode, Pattern, Plan

LONGEST_PREFIX = 39
EXTRA_FIELDS = ("hostRoomUrl", "viewerRoomUrl")
LANGUAGES = (
    *("ca", "zh", "zh-TW", "cs", "da", "nl", "en", "en-US", "en-GB", "fi", "fr", "de", "de-CH"),
    *("el", "hi", "id", "it", "ja", "ko", "lv", "ms", "no", "pl", "pt", "pt-BR", "ro", "ru"),
    *("sk", "es", "sv", "th", "uk", "vi"),
)

_WRITTEN_MOMENT = matching(
    r"(?a:\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:?\d\d)?)",
    "a date and time in ISO 8601",
)
_PREFIX = re.compile(r"[a-z0-9-]*", re.ASCII)

_STORED_AT_WHEREBY = {"provider": one_of("whereby")}
_STORED_ON_S3 = {"provider": one_of("s3"), "bucket": text}
_WITH_KEY = {"accessKeyId": text, "accessKeySecret": text}
_WITH_ROLE = {"oidcRoleArn": text}
_HOW = {"authenticationType": one_of("accessKey", "roleBased")}

_RECORDING_FILE = {"fileFormat": one_of("mkv", "mp4")}
_RECORDING_S3 = by_choice(
    "authenticationType",
    "accessKey",
    {
        # The words ask for a region here, the list of fields has none: welcome, not demanded.
        "accessKey": shape(
            _STORED_ON_S3 | _WITH_KEY, _HOW | _WITH_ROLE | _RECORDING_FILE | {"region": text}
        ),
        "roleBased": shape(
            _STORED_ON_S3 | _WITH_ROLE, _HOW | _WITH_KEY | _RECORDING_FILE | {"region": text}
        ),
    },
)
_TRANSCRIPT_S3 = by_choice(
    "authenticationType",
    "accessKey",
    {
        "accessKey": shape(_STORED_ON_S3 | _WITH_KEY | {"region": text}, _HOW | _WITH_ROLE),
        "roleBased": shape(_STORED_ON_S3 | _WITH_ROLE, _HOW | _WITH_KEY | {"region": text}),
    },
)
_S3_FIELDS = _HOW | _WITH_KEY | _WITH_ROLE | {"bucket": text, "region": text}
_RECORDING = shape(
    {
        "type": one_of("none", "local", "cloud"),
        "destination": nullable(
            by_choice(
                "provider",
                "",
                {
                    "s3": _RECORDING_S3,
                    "whereby": shape(_STORED_AT_WHEREBY, _S3_FIELDS | _RECORDING_FILE),
                },
            )
        ),
        "startTrigger": nullable(
            one_of("none", "prompt", "automatic", "automatic-2nd-participant")
        ),
    }
)
_TRANSCRIPTION = shape(
    {
        "destination": nullable(
            by_choice(
                "provider",
                "",
                {"s3": _TRANSCRIPT_S3, "whereby": shape(_STORED_AT_WHEREBY, _S3_FIELDS)},
            )
        ),
        "startTrigger": nullable(
            one_of("none", "manual", "automatic", "automatic-2nd-participant")
        ),
    },
    {"language": nullable(one_of(*LANGUAGES)), "liveCaptions": flag},
)
_STREAMING = shape(
    {
        "destination": nullable(
            shape(
                {
                    "url": matching(
                        r"rtmps?://\S+", "an address that starts with rtmp:// or rtmps://"
                    )
                }
            )
        ),
        "startTrigger": nullable(one_of("none", "prompt", "automatic")),
    }
)
_BODY = shape(
    {"endDate": text},
    {
        "startDate": anything,
        "isLocked": flag,
        "roomMode": one_of("normal", "group"),
        "roomNamePrefix": anything,
        "roomNamePattern": one_of("uuid", "human-short"),
        "templateType": one_of("viewerMode"),
        "recording": _RECORDING,
        "liveTranscription": _TRANSCRIPTION,
        "streaming": _STREAMING,
        "fields": some_of(*EXTRA_FIELDS),
    },
)


@dataclass(frozen=True, slots=True)
class Creation:
    plan: Plan
    fields: frozenset[str]


def read_creation(raw: bytes, now: datetime) -> Creation:
    """Raises RefusedError with the field and a sentence."""
    try:
        body: Json = json.loads(raw)
    except ValueError:
        raise RefusedError("", "The body is not JSON") from None
    _BODY("", body)
    if not isinstance(body, dict):  # the check above has said so; this tells the type checker
        raise RefusedError("", "The body must be an object")
    viewer_mode = "templateType" in body
    mode: Mode = "group" if viewer_mode or body.get("roomMode") == "group" else "normal"
    pattern: Pattern = "human-short" if body.get("roomNamePattern") == "human-short" else "uuid"
    plan = Plan(
        end=_end(body["endDate"], now),
        prefix=_prefix(body.get("roomNamePrefix", "")),
        pattern=pattern,
        locked=viewer_mode or body.get("isLocked") is True,
        mode=mode,
        viewer_mode=viewer_mode,
        recording=body.get("recording"),
        transcription=body.get("liveTranscription"),
        streaming=body.get("streaming"),
    )
    asked = body.get("fields", [])
    fields = {str(name) for name in asked} if isinstance(asked, list) else set()
    return Creation(plan, frozenset(EXTRA_FIELDS if viewer_mode else fields))


def _end(value: Json, now: datetime) -> datetime:
    _WRITTEN_MOMENT("endDate", value)
    try:
        end = datetime.fromisoformat(str(value).upper())
        end = (end if end.tzinfo else end.replace(tzinfo=UTC)).astimezone(UTC)
    except (ValueError, OverflowError):
        raise RefusedError("endDate", "endDate is not a date of the calendar") from None
    if end < now:
        raise RefusedError("endDate", "endDate must not lie in the past")
    return end


def _prefix(value: Json) -> str:
    if not isinstance(value, str):
        raise RefusedError("roomNamePrefix", "roomNamePrefix must be a text")
    prefix = value.lower().replace(" ", "")
    if _PREFIX.fullmatch(prefix) is None:
        raise RefusedError(
            "roomNamePrefix", "roomNamePrefix may hold letters, digits and hyphens only"
        )
    if len(prefix) > LONGEST_PREFIX:
        raise RefusedError("roomNamePrefix", "roomNamePrefix is longer than 39 characters")
    return prefix
