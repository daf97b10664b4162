"""System, light or dark."""

from PySide6.QtCore import QEvent, QSize
from PySide6.QtWidgets import QWidget

from whereby_desktop.preferences import Theme as Look
from whereby_desktop.ui.create.choice_bar import ChoiceBar
from whereby_desktop.ui.create.segment import Choice
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.theme import Theme


class ThemeChoice(ChoiceBar):
    """As wide as its words need, each part as wide as the widest."""

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(theme, icons, parent)
        self._retranslate()

    def sizeHint(self) -> QSize:
        parts = [self.segment(look.value).sizeHint() for look in Look]
        width = max(part.width() for part in parts) * len(parts)
        return QSize(width, max(part.height() for part in parts))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.set_choices(
            [
                Choice(Look.SYSTEM.value, self.tr("System")),
                Choice(Look.LIGHT.value, self.tr("Light")),
                Choice(Look.DARK.value, self.tr("Dark")),
            ]
        )
        self.updateGeometry()
