"""A meeting's draft as JSON for the local memory, without its secret parts."""

from whereby_desktop.meetings.draft import MeetingDraft
from whereby_desktop.meetings.secret import Secret


def draft_to_json(draft: MeetingDraft) -> str:
    """Every secret (a stream's address, an access key's secret) is written as null."""
    import msgspec

    return msgspec.json.encode(draft, enc_hook=_left_out).decode()


def draft_from_json(text: str) -> MeetingDraft:
    """Secrets come back empty. Raises ValueError for what no version of the program wrote."""
    import msgspec

    draft = msgspec.json.decode(text, type=MeetingDraft, dec_hook=_empty)
    if draft.end.tzinfo is None:
        raise ValueError("an end without a time zone")
    return draft


def _left_out(value: object) -> None:
    if not isinstance(value, Secret):
        raise TypeError(f"Not to be written: {type(value).__name__}")


def _empty(kind: type, written: object) -> object:
    if kind is not Secret or written is not None:
        raise TypeError(f"Not to be read: {kind.__name__}")
    return Secret("")
