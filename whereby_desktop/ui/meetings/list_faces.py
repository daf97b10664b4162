"""The list's faces: what each says and offers."""

from enum import Enum

from PySide6.QtCore import QCoreApplication

from whereby_desktop.ui.meetings.face import FaceButton, FaceContent

translate = QCoreApplication.translate


class FaceName(Enum):
    EMPTY = "empty"
    NO_MATCH = "no match"
    NO_FILTER = "no filter"
    KEY_REJECTED = "key rejected"
    KEYRING_LOCKED = "keyring locked"
    KEYRING_MISSING = "keyring missing"
    KEYRING_WAITING = "keyring waiting"


class FaceAction:
    """What a face's button asks for."""

    NEW_MEETING = "new meeting"
    FROM_CSV = "from CSV"
    CLEAR_SEARCH = "clear search"
    CLEAR_FILTER = "clear filter"
    NEW_KEY = "new key"
    TRY_AGAIN = "try again"
    UNLOCK = "unlock"
    USE_ONCE = "use once"
    HOW_TO = "how to"


def empty_face() -> FaceContent:
    return FaceContent(
        "door",
        "accent",
        translate("Faces", "No rooms yet"),
        translate("Faces", "Create one and its link is on your clipboard a second later."),
        (
            FaceButton(
                FaceAction.NEW_MEETING, translate("Faces", "New meeting"), "plus", primary=True
            ),
            FaceButton(FaceAction.FROM_CSV, translate("Faces", "From CSV…"), "table"),
        ),
    )


def unread_face() -> FaceContent:
    """There is no list at all yet; a notice says why."""
    return FaceContent(
        "offline",
        "warn",
        translate("ListStatus", "Not connected"),
        "",
        (FaceButton(FaceAction.TRY_AGAIN, translate("Faces", "Try again"), "refresh"),),
    )


def no_match_face(search: str) -> FaceContent:
    return FaceContent(
        "search",
        "accent",
        translate("Faces", "Nothing matches “{0}”").format(search),
        translate("Faces", "Search looks at names, labels, notes, presets and links."),
        (FaceButton(FaceAction.CLEAR_SEARCH, translate("Faces", "Clear search")),),
    )


def no_filter_face(hidden: int) -> FaceContent:
    return FaceContent(
        "filter",
        "accent",
        translate("Faces", "No rooms with this filter"),
        translate("Faces", "%n room(s) are hidden.", "", hidden),
        (FaceButton(FaceAction.CLEAR_FILTER, translate("Faces", "Clear filter")),),
    )


def trouble_face(name: FaceName, keyring: str, detail: str) -> FaceContent:
    """The faces that stand between the user and the list until something is done.

    `keyring` is its name ("GNOME Keyring"), `detail` the small line ("Reply 401 at 12:42:07").
    """
    if name is FaceName.KEY_REJECTED:
        return _key_rejected(detail)
    if name is FaceName.KEYRING_MISSING:
        return _keyring_missing()
    return _keyring_closed(keyring, waiting=name is FaceName.KEYRING_WAITING)


def _key_rejected(detail: str) -> FaceContent:
    return FaceContent(
        "key",
        "danger",
        translate("Faces", "Whereby rejected the key"),
        translate(
            "Faces",
            "It may have been deleted or replaced. Your labels, presets and history are safe on "
            "this computer.",
        ),
        (
            FaceButton(
                FaceAction.NEW_KEY, translate("Faces", "Enter a new key…"), "key", primary=True
            ),
            FaceButton(FaceAction.TRY_AGAIN, translate("Faces", "Try again")),
        ),
        detail,
    )


def _keyring_closed(keyring: str, *, waiting: bool) -> FaceContent:
    title = (
        translate("Faces", "Waiting for {0}") if waiting else translate("Faces", "{0} is locked")
    )
    return FaceContent(
        "keyring",
        "warn",
        title.format(keyring or translate("Faces", "The keyring")),
        translate("Faces", "The API key is kept there. Unlock it and the app goes on by itself."),
        (
            FaceButton(FaceAction.UNLOCK, translate("Faces", "Unlock…"), "unlock", primary=True),
            FaceButton(FaceAction.USE_ONCE, translate("Faces", "Use key once…")),
        ),
        translate("Faces", "“Once” keeps the key in memory until you quit."),
    )


def _keyring_missing() -> FaceContent:
    return FaceContent(
        "keyring",
        "warn",
        translate("Faces", "No keyring found"),
        translate("Faces", "Install or start one, or enter the key each time the app starts."),
        (
            FaceButton(FaceAction.NEW_KEY, translate("Faces", "Enter key"), "key", primary=True),
            FaceButton(FaceAction.HOW_TO, translate("Faces", "How to")),
        ),
    )
