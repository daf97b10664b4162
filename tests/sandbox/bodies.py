"""Bodies of POST /meetings: parts to build them from, and ones the API takes."""

from whereby_desktop.sandbox.messages import Json

WHEREBY: Json = {"provider": "whereby"}
S3: dict[str, Json] = {
    "provider": "s3",
    "bucket": "b",
    "accessKeyId": "made-up",
    "accessKeySecret": "made-up",
}
ROLE: Json = {
    "provider": "s3",
    "bucket": "b",
    "authenticationType": "roleBased",
    "oidcRoleArn": "arn:made:up",
}
RTMP: Json = {"url": "rtmp://example.org/live"}


def recording(destination: Json = WHEREBY, **more: Json) -> Json:
    body: dict[str, Json] = {"type": "cloud", "destination": destination, "startTrigger": "prompt"}
    return {"recording": {**body, **more}}


def transcription(destination: Json = WHEREBY, **more: Json) -> Json:
    body: dict[str, Json] = {"destination": destination, "startTrigger": "manual"}
    return {"liveTranscription": {**body, **more}}


def streaming(destination: Json = RTMP, trigger: Json = "automatic") -> Json:
    return {"streaming": {"destination": destination, "startTrigger": trigger}}


ACCEPTED: list[Json] = [
    {},
    {"isLocked": True, "roomMode": "group", "roomNamePattern": "human-short"},
    {"startDate": "whatever: it is ignored"},
    {"fields": []},
    recording(),
    recording(None, startTrigger=None),
    recording({**S3, "region": "eu-west-1", "fileFormat": "mp4"}),
    recording(S3),
    recording(ROLE),
    transcription(),
    transcription({**S3, "region": "eu-west-1"}, language="en-US", liveCaptions=True),
    transcription(ROLE, language=None),
    transcription(None, startTrigger=None),
    streaming(),
    streaming(None, None),
]
