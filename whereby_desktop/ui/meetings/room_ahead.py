"""The page of one room, made before it is needed."""

from collections.abc import Callable, Iterator

from PySide6.QtWidgets import QWidget

from whereby_desktop.ui.meetings.one_room import OneRoom


class RoomAhead:
    """Made in steps while nobody waits; what is left of them is done when the page is asked for."""

    def __init__(self, make: Callable[[], OneRoom], made: Callable[[OneRoom], None]) -> None:
        """`made` is told once, with the whole page."""
        self._make, self._made = make, made
        self._room: OneRoom | None = None
        self._building = self._steps()

    def steps(self) -> Iterator[None]:
        """Until the page could be shown, dressed as it will be."""
        for _ in self._building:
            yield
        for part in self.room().parts:
            for each in part.findChildren(QWidget):
                each.ensurePolished()
            yield

    def room(self) -> OneRoom:
        for _ in self._building:
            pass
        assert self._room is not None  # noqa: S101 - the last step sees to that
        return self._room

    def _steps(self) -> Iterator[None]:
        room = self._make()
        for _ in room.build():
            yield
        self._room = room
        self._made(room)
