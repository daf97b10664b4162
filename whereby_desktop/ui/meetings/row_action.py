"""The one thing a row offers: what still works at its stage of life."""

from enum import Enum

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from whereby_desktop.meetings.meeting import Stage
from whereby_desktop.ui.meetings.rows import Group, Past


class RowAction(Enum):
    COPY_LINK = "copy link"
    HOST_LINK = "host link"
    DUPLICATE = "duplicate"

    @property
    def icon(self) -> str:
        return _ICONS[self]

    @property
    def text(self) -> str:
        """As the row's button says it, in the language on screen."""
        return QCoreApplication.translate("RowAction", str(_TEXTS[self]))

    def spoken(self, room: str) -> str:
        """For screen readers; `room` as `spoken_row.spoken_name` has it."""
        return QCoreApplication.translate("RowAction", str(_SPOKEN[self])).format(room)


_BY_STAGE: dict[Group, RowAction] = {
    Stage.OPEN: RowAction.COPY_LINK,
    Stage.HOST_RIGHTS: RowAction.HOST_LINK,
    Stage.WAITING: RowAction.DUPLICATE,
    Past.HISTORY: RowAction.DUPLICATE,
}
_ICONS = {
    RowAction.COPY_LINK: "link",
    RowAction.HOST_LINK: "key",
    RowAction.DUPLICATE: "duplicate",
}
_TEXTS = {
    RowAction.COPY_LINK: QT_TRANSLATE_NOOP("RowAction", "Copy link"),
    RowAction.HOST_LINK: QT_TRANSLATE_NOOP("RowAction", "Host link"),
    RowAction.DUPLICATE: QT_TRANSLATE_NOOP("RowAction", "Duplicate"),
}
_SPOKEN = {
    RowAction.COPY_LINK: QT_TRANSLATE_NOOP("RowAction", "Copy guest link of {0}"),
    RowAction.HOST_LINK: QT_TRANSLATE_NOOP("RowAction", "Copy host link of {0}"),
    RowAction.DUPLICATE: QT_TRANSLATE_NOOP("RowAction", "Duplicate {0}"),
}


def row_action(stage: Group) -> RowAction:
    return _BY_STAGE[stage]


def copied_text() -> str:
    """What the button says for a moment after it was used."""
    return QCoreApplication.translate("RowAction", "Copied")
