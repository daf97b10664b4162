"""The line beside the segments: how to edit, and for a while what was done with many rows."""

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QWidget

from whereby_desktop.ui.announce import announce
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.flowing_label import FlowingLabel

_PASSES_MS = 10_000


class PassingHint(FlowingLabel):
    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(theme, "small", "text2", icons=icons, parent=parent)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PASSES_MS)
        self._timer.timeout.connect(self._rest)
        self._rest()

    def say(self, words: str) -> None:
        """Also to a screen reader."""
        self.show_text(words, colour="text", icon="info")
        self._timer.start()
        announce(self, words)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange and not self._timer.isActive():
            self._rest()

    def _rest(self) -> None:
        words = self.tr("Problems first. Double-click a cell to edit it.")
        self.show_text(words, colour="text2", icon="")
