"""The program's own wording of an invitation, in the user's language."""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def default_wording() -> str:
    """A template; what stands in braces are its places, see `invitation_template`."""
    return translate(
        "InvitationWording",
        "{title}\n\n{date}\n{begins} to {ends} ({zone})\n\nJoin here:\n{link}\n\n{knock}",
    )


def knocking() -> str:
    """How a guest gets into a locked room."""
    return translate("InvitationWording", "The room is locked. Knock, and the host lets you in.")


def wording(chosen: str) -> str:
    """What the user wrote, or the program's own where that is ""."""
    return chosen or default_wording()
