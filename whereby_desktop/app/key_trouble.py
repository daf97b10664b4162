"""What the window shows when the keyring does not give the key."""

from PySide6.QtCore import QCoreApplication

from whereby_desktop.meetings.trouble import Trouble, TroubleKind
from whereby_desktop.ui.meetings.list_faces import FaceName
from whereby_desktop.ui.notices import Notice
from whereby_desktop.ui.own_wording import keyring
from whereby_desktop.ui.wording import say

translate = QCoreApplication.translate

NOTICE_KEY = "keyring"
_FACES = {
    TroubleKind.KEYRING_LOCKED: FaceName.KEYRING_LOCKED,
    TroubleKind.KEYRING_MISSING: FaceName.KEYRING_MISSING,
}


def key_face(trouble: Trouble) -> FaceName:
    return _FACES.get(trouble.kind, FaceName.KEYRING_WAITING)


def key_notice(trouble: Trouble) -> Notice | None:
    """What the face does not say; None where it says all."""
    if trouble.kind in _FACES:
        return None
    said = say(trouble)
    if trouble.kind is TroubleKind.KEYRING_REFUSED:
        text = translate("KeyTrouble", "The API key could not be read from {0}.")
        text = f"{text.format(keyring(trouble))} {trouble.words}".strip()
    else:
        text = said.text
    return Notice(said.title, text, "warn", key=NOTICE_KEY)
