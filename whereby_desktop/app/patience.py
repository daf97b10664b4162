"""How long the program waits for others, in one place."""

from dataclasses import dataclass

from whereby_desktop.meetings.book import UNDO_SECONDS


@dataclass(frozen=True, slots=True)
class Patience:
    """All in seconds."""

    answer: float = 20.0  # for a connection to the server, and for each silence of it
    undo: float = UNDO_SECONDS
    unlock: float = 120.0  # for typing the keyring's password
    locked_look: float = 3.0  # between two looks whether a locked keyring is open by now
    tray: float = 30.0  # for the panel, after a start at login
    quit: float = 5.0  # for what was decided already to be carried out
