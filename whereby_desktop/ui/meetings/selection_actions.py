"""Which of the program's actions there are for the rooms selected."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from whereby_desktop.meetings.meeting import Stage
from whereby_desktop.ui.actions import Actions, Do
from whereby_desktop.ui.meetings.meetings_model import MeetingsModel
from whereby_desktop.ui.meetings.rows import PastRow

_OF_ROOMS_AT_WHEREBY = (
    Do.COPY_LINK, Do.COPY_HOST_LINK, Do.OPEN, Do.OPEN_PRIVATE, Do.INVITE, Do.ADD_TO_CALENDAR,
    Do.MAIL, Do.COPY_MARKDOWN, Do.SHOW_QR, Do.LINK_OPTIONS, Do.DELETE,
)  # fmt: skip


class SelectionActions(QObject):
    """Disables what cannot be done: nothing of a past room can be copied, opened or deleted."""

    def __init__(self, actions: Actions, model: MeetingsModel, parent: QObject) -> None:
        super().__init__(parent)
        self._actions, self._model = actions, model
        self._ids: Sequence[str] = ()
        model.counted.connect(self._look_at_one)
        self.take([])

    def take(self, meeting_ids: Sequence[str]) -> None:
        """These rooms are selected from now on."""
        self._ids = meeting_ids
        rows = map(self._model.room, meeting_ids)
        here = not meeting_ids or any(not isinstance(row, PastRow) for row in rows)
        for do in _OF_ROOMS_AT_WHEREBY:
            self._actions[do].setEnabled(here)
        self._look_at_one()

    def _look_at_one(self) -> None:
        """What is for a single room depends on its life, too."""
        row = self._model.room(self._ids[0]) if len(self._ids) == 1 else None
        extendable = row is not None and row.stage in (Stage.OPEN, Stage.HOST_RIGHTS)
        self._actions[Do.EXTEND].setEnabled(extendable)
        self._actions[Do.SAVE_AS_PRESET].setEnabled(row is not None and row.created_here)
