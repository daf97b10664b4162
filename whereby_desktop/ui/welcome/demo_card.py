"""The way in without a key."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.welcome.icon_card import IconCard
from whereby_desktop.ui.widgets.buttons import Button


class DemoCard(IconCard):
    opened = Signal()

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(theme, icons, parent=parent)
        self.open_demo = Button(theme, icons, "-")
        self.open_demo.clicked.connect(self.opened)
        self.add(self.open_demo)
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.open_demo.setText(self.tr("Open &demo"))
        self.show_words(
            self.tr("Try the demo workspace"),
            self.tr("Made-up rooms. No network, no points."),
            icon="flask",
        )
