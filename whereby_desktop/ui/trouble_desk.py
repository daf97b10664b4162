"""The one place where failures meet the person."""

import logging
from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Signal

from whereby_desktop.meetings.trouble import Trouble, TroubleError, TroubleKind
from whereby_desktop.ui.notices import Notice, Notices
from whereby_desktop.ui.said import Circumstances, Remedy
from whereby_desktop.ui.wording import remedy_text, say

# One notice for each, whatever task met it: they end together, when the server answers again.
_CONNECTION = (
    TroubleKind.OFFLINE,
    TroubleKind.PROXY,
    TroubleKind.NO_ANSWER,
    TroubleKind.UNSAFE,
    TroubleKind.SLOWED_DOWN,
)
_MILD = (TroubleKind.OFFLINE, TroubleKind.PROXY, TroubleKind.NO_ANSWER, TroubleKind.SLOWED_DOWN)
OF_THE_CONNECTION = tuple(kind.value for kind in _CONNECTION)
log = logging.getLogger(__name__)


class TroubleDesk(QObject):
    """Turns the failure of a task into words in the window.

    `key_rejected` carries the Trouble: that one has a face of its own instead of a notice.
    """

    key_rejected = Signal(object)

    def __init__(
        self,
        notices: Notices,
        circumstances: Callable[[], Circumstances],
        remedies: Mapping[Remedy, Callable[[], None]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._notices = notices
        self._circumstances = circumstances
        self._remedies = remedies

    def met(self, error: BaseException, task: str) -> None:
        """What nobody foresaw is told by `UnexpectedErrors`, which hears of it as well."""
        if isinstance(error, TroubleError):
            self.show_trouble(error.trouble, key=task)

    def show_trouble(
        self, trouble: Trouble, *, key: str, choose: Callable[[], None] | None = None
    ) -> None:
        """One lasting notice for `key`; a newer one of the same key takes its place.

        Trouble of the connection has its own key, see OF_THE_CONNECTION. `choose` is what Choose…
        does.
        """
        if trouble.kind is TroubleKind.KEY_REJECTED:
            self.key_rejected.emit(trouble)
            return
        said = say(trouble, self._circumstances())
        act = choose if said.remedy is Remedy.CHOOSE else self._remedies.get(said.remedy)
        text = f"{said.text} {said.small}".strip()
        mild = trouble.kind in _MILD
        self._notices.show_notice(
            Notice(
                said.title,
                text,
                "warn" if mild else "danger",
                action=remedy_text(said.remedy) if act else "",
                on_action=act,
                key=trouble.kind.value if trouble.kind in _CONNECTION else key,
            )
        )
