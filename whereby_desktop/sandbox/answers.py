"""The JSON shapes of the API's answers."""

from collections.abc import Collection, Iterable

from whereby_desktop.sandbox.messages import Json
from whereby_desktop.sandbox.reset_spelling import iso_utc
from whereby_desktop.sandbox.rooms import Room


def meeting_json(room: Room, organisation: str, fields: Collection[str] = ()) -> dict[str, Json]:
    """Links with a key come only when their names are in `fields`."""
    url = f"https://{organisation}.whereby.com{room.name}"
    payload: dict[str, Json] = {
        "meetingId": room.meeting_id,
        "roomName": room.name,
        "roomUrl": url,
        "startDate": iso_utc(room.start),
        "endDate": iso_utc(room.end),
    }
    if "hostRoomUrl" in fields:
        payload["hostRoomUrl"] = f"{url}?roomKey={room.host_key}"
    if "viewerRoomUrl" in fields:
        payload["viewerRoomUrl"] = f"{url}?roomKey={room.viewer_key}"
    return payload


def list_json(
    rooms: Iterable[Room], cursor: str | None, organisation: str, fields: Collection[str] = ()
) -> dict[str, Json]:
    return {"results": [meeting_json(r, organisation, fields) for r in rooms], "cursor": cursor}
