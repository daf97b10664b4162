"""The menu of everything that sends people a room, or opens it as they will see it."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QMenu, QWidget

from whereby_desktop.ui.actions import Actions, Do


class ShareMenu(QMenu):
    """Of the Share button, and part of the rooms' context menu."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.addActions([actions[Do.INVITE], actions[Do.COPY_MARKDOWN], actions[Do.MAIL]])
        self.addActions([actions[Do.ADD_TO_CALENDAR], actions[Do.SHOW_QR]])
        self.addSeparator()
        self.addActions([actions[Do.LINK_OPTIONS], actions[Do.OPEN_PRIVATE]])
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.setTitle(self.tr("Share"))
