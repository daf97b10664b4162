"""Every option of a meeting, entered in the form: what the server is told of it."""

from collections.abc import Mapping
from typing import Any

from tests.app.window.driver import Running, until
from whereby_desktop.sandbox.server import Sandbox
from whereby_desktop.ui.create.new_meeting_dialog import NewMeetingDialog

BUCKET, REGION, KEY_ID = "clinic-recordings", "eu-north-1", "AKIAIOSFODNN7EXAMPLE"
SECRET = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"
ROLE = "arn:aws:iam::123456789012:role/whereby-recordings"
STREAM = "rtmps://live.example.org/app/stream-key-0815"


async def opened(run: Running) -> NewMeetingDialog:
    """The form with its advanced part, which the keys of both open."""
    run.keys("Ctrl+N")
    dialog = await run.dialog_opened(NewMeetingDialog)
    run.click("Advanced", dialog)
    return dialog


async def created(run: Running, sandbox: Sandbox) -> Mapping[str, Any]:
    """Creates by the key; what the server was sent."""
    before = sandbox.requests.count("create")
    run.keys("Ctrl+Return")
    await until(lambda: run.status == "Room created, link copied", "the room")
    await until(lambda: not run.seen(NewMeetingDialog), "the end of the form")
    await run.at_rest()
    requests = sandbox.requests.all("create")
    assert len(requests) == before + 1
    body = requests[-1].body
    assert isinstance(body, dict)
    return body


def with_a_key(run: Running, subject: str, secret: str = SECRET) -> None:
    run.choose(f"{subject}: Storage", "In my own S3 bucket")
    run.choose(f"{subject}: Access", "With an access key")
    run.enter(f"{subject}: Bucket", BUCKET)
    run.enter(f"{subject}: Region", REGION)
    run.enter(f"{subject}: Key ID", KEY_ID)
    run.enter(f"{subject}: Secret key, concealed", secret)


async def test_the_viewer_template_forces_lock_and_group(
    running: Running, sandbox: Sandbox
) -> None:
    dialog = await opened(running)
    running.choose("Preset", "Support call, 30 min", dialog)
    lock = running.button("Locked: guests knock, the host lets them in", dialog)
    group = running.button("Group", dialog)
    assert not lock.isChecked()
    assert not group.isChecked()
    running.click("Viewer template: up to 400 more people watch", dialog)
    assert lock.isChecked()
    assert not lock.isEnabled()
    assert group.isChecked()
    assert not group.isEnabled()
    assert "The viewer template makes the room group and locked." in running.texts(dialog)
    body = await created(running, sandbox)
    assert body["templateType"] == "viewerMode"
    assert body["isLocked"] is True
    assert body["roomMode"] == "group"


async def test_a_recording_by_access_key(running: Running, sandbox: Sandbox) -> None:
    await opened(running)
    running.choose("Recording", "In the cloud")
    running.choose("Recording starts", "Starts with the second person")
    running.choose("File format", "MP4")
    with_a_key(running, "Recording")
    body = await created(running, sandbox)
    assert body["recording"] == {
        "type": "cloud",
        "startTrigger": "automatic-2nd-participant",
        "destination": {
            "provider": "s3",
            "authenticationType": "accessKey",
            "bucket": BUCKET,
            "region": REGION,
            "accessKeyId": KEY_ID,
            "accessKeySecret": SECRET,
            "fileFormat": "mp4",
        },
    }
    detail = running.texts(running.workspace.detail)
    assert BUCKET in detail
    assert SECRET not in running.texts()


async def test_a_recording_by_role(running: Running, sandbox: Sandbox) -> None:
    await opened(running)
    running.choose("Recording", "In the cloud")
    running.choose("Recording starts", "Asks whether to start")
    running.choose("Recording: Storage", "In my own S3 bucket")
    running.choose("Recording: Access", "With a role")
    running.enter("Recording: Bucket", BUCKET)
    running.enter("Recording: Role ARN", ROLE)
    body = await created(running, sandbox)
    assert body["recording"] == {
        "type": "cloud",
        "startTrigger": "prompt",
        "destination": {
            "provider": "s3",
            "authenticationType": "roleBased",
            "bucket": BUCKET,
            "oidcRoleArn": ROLE,
        },
    }


async def test_a_local_recording_and_a_stream(running: Running, sandbox: Sandbox) -> None:
    await opened(running)
    running.choose("Recording", "Local, in the host’s browser")
    running.choose("Streaming", "Starts by itself")
    running.enter("Streaming address, concealed", STREAM)
    body = await created(running, sandbox)
    assert body["recording"]["type"] == "local"
    assert body["streaming"] == {"startTrigger": "automatic", "destination": {"url": STREAM}}


async def test_transcription_with_language_captions_and_storage(
    running: Running, sandbox: Sandbox
) -> None:
    await opened(running)
    running.choose("Live transcription", "Starts by itself")
    running.choose("Spoken language", "Deutsch")
    running.choose("Captions", "On")
    with_a_key(running, "Transcription")
    body = await created(running, sandbox)
    assert body["liveTranscription"] == {
        "startTrigger": "automatic",
        "language": "de",
        "liveCaptions": True,
        "destination": {
            "provider": "s3",
            "authenticationType": "accessKey",
            "bucket": BUCKET,
            "region": REGION,
            "accessKeyId": KEY_ID,
            "accessKeySecret": SECRET,
        },
    }
    detail = running.texts(running.workspace.detail)
    assert "On, starts by itself" in detail
    assert "Deutsch" in detail


async def test_what_the_server_would_refuse_is_not_sent(running: Running, sandbox: Sandbox) -> None:
    dialog = await opened(running)
    running.choose("Recording", "In the cloud")
    with_a_key(running, "Recording", secret="")
    running.keys("Ctrl+Return")
    assert "Enter the secret of this access key." in running.texts(dialog)
    running.enter("Recording: Secret key, concealed", SECRET)
    running.enter("Recording: Bucket", "No Bucket!")
    running.keys("Ctrl+Return")
    running.enter("Recording: Bucket", BUCKET)
    running.choose("Streaming", "Started by hand")
    running.enter("Streaming address, concealed", "https://no-stream.example.org")
    running.keys("Ctrl+Return")
    assert sandbox.requests.count("create") == 0
    running.enter("Streaming address, concealed", STREAM)
    await created(running, sandbox)


async def test_nothing_is_sent_of_what_nobody_chose(running: Running, sandbox: Sandbox) -> None:
    running.keys("Ctrl+N")
    await running.dialog_opened(NewMeetingDialog)
    body = await created(running, sandbox)
    assert set(body) == {
        "endDate",
        "isLocked",
        "roomMode",
        "roomNamePattern",
        "roomNamePrefix",
        "fields",
    }
