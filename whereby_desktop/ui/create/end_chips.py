"""The common ends, one press each."""

from PySide6.QtWidgets import QWidget

from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.chips import Chips

HALF_HOUR, HOUR, TWO_HOURS, ROUND, OTHER = "30", "60", "120", "round", "other"
_KEYS = (HALF_HOUR, HOUR, TWO_HOURS, ROUND, OTHER)


class EndChips(Chips[str]):
    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(theme, icons, _KEYS, parent, gap=5)
        self._retranslate()

    @property
    def chosen(self) -> str:
        return next((key for key, chip in self._chips.items() if chip.isChecked()), "")

    def set_round_words(self, words: str) -> None:
        """Such as "Today 18:00"."""
        self._chips[ROUND].setText(words)

    def _retranslate(self) -> None:
        self._chips[HALF_HOUR].setText(self.tr("30 min"))
        self._chips[HOUR].setText(self.tr("1 hour"))
        self._chips[TWO_HOURS].setText(self.tr("2 hours"))
        self._chips[OTHER].setText(self.tr("Other"))
        self.setAccessibleName(self.tr("Ends"))
