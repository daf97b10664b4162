"""How much longer, one press each."""

from datetime import timedelta

from PySide6.QtWidgets import QWidget

from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.chips import Chips

HALF_HOUR, HOUR, TWO_HOURS = timedelta(minutes=30), timedelta(hours=1), timedelta(hours=2)
OTHER = None  # a date and a time
_CHOICES = (HALF_HOUR, HOUR, TWO_HOURS, OTHER)


class LongerChips(Chips[timedelta | None]):
    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(theme, icons, _CHOICES, parent)
        self._retranslate()

    def _retranslate(self) -> None:
        self._chips[HALF_HOUR].setText(self.tr("+30 min"))
        self._chips[HOUR].setText(self.tr("+1 hour"))
        self._chips[TWO_HOURS].setText(self.tr("+2 hours"))
        self._chips[OTHER].setText(self.tr("Other"))
        self.setAccessibleName(self.tr("Longer by"))
