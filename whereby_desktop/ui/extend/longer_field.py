"""When the new room ends: so much later than the old one, or a date and a time."""

from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import QTimeZone, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from whereby_desktop.ui.create.end_field import EndField
from whereby_desktop.ui.extend.longer_chips import HOUR, OTHER, LongerChips
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.theme import Theme


class LongerField(QWidget):
    """The chips count from the old end; from now where that has passed. Moments are aware.

    `changed` follows each change of `end`, by hand or by the passing time.
    """

    changed = Signal()

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        now: Callable[[], datetime],
        zone: QTimeZone,
        old_end: datetime,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._now, self._old_end = now, old_end
        self._longer: timedelta | None = HOUR
        self._setting = False
        self.chips = LongerChips(theme, icons, self)
        # The form's own field: dates that clock changes skip or double are asked about there.
        self.wall = EndField(theme, icons, now, zone, self)
        self.wall.chips.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(8))
        column.addWidget(self.chips)
        column.addWidget(self.wall)
        self.setFocusProxy(self.chips)
        self.chips.picked.connect(self._picked)
        self.wall.changed.connect(self._wall_changed)
        self.refresh()

    @property
    def end(self) -> datetime:
        """Aware, UTC."""
        return self.wall.end

    def set_longer(self, longer: timedelta | None) -> None:
        self._longer = longer
        self.refresh()

    def refresh(self) -> None:
        """Shows the choice as of now; to be called on each minute."""
        self.chips.choose(self._longer)
        self._setting = True
        if self._longer is OTHER:
            self.wall.refresh()
        else:
            begin = max(self._old_end, self._now().replace(microsecond=0))
            self.wall.set_end(begin + self._longer)
        self._setting = False
        self.changed.emit()

    def _picked(self, longer: timedelta | None) -> None:
        self.set_longer(longer)
        if longer is OTHER:
            self.wall.time.setFocus()

    def _wall_changed(self) -> None:
        if self._setting:
            return
        self._longer = OTHER
        self.chips.choose(OTHER)
        self.changed.emit()
