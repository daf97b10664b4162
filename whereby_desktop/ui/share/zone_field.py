"""The zone in which the times of an invitation are written."""

from datetime import datetime

from PySide6.QtCore import QEvent, QTimeZone, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from whereby_desktop.ui.create import end_words
from whereby_desktop.ui.create.field_note import FieldNote, Fix
from whereby_desktop.ui.create.zone_combo import ZoneCombo
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.theme import Theme


class ZoneField(QWidget):
    """`changed` follows each choice, and each text that names no zone."""

    changed = Signal()

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        zone: QTimeZone,
        moment: datetime,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.combo = ZoneCombo(theme, zone, moment, self)
        self._note = FieldNote(theme, icons, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(2))
        layout.addWidget(self.combo)
        layout.addWidget(self._note)
        self.combo.zone_chosen.connect(self._look)
        self.combo.text_settled.connect(self._look)
        self._retranslate()

    @property
    def zone(self) -> QTimeZone:
        return self.combo.zone

    @property
    def problem(self) -> str:
        """What is wrong with what was typed; "" if nothing."""
        return self._note.text

    def show_moment(self, moment: datetime) -> None:
        """The difference from UTC is that of `moment` (aware)."""
        self.combo.show_zone(self.combo.zone, moment)

    def settle(self) -> None:
        """Takes a zone that was typed and not yet left."""
        self.combo.settle()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _look(self) -> None:
        # Half a word is no mistake while it is being typed.
        if (typed := self.combo.unknown) and not self.combo.typing:
            fix = Fix(end_words.unknown_zone_fix(self.zone), self.combo.put_back)
            self._note.show_problem(end_words.unknown_zone_words(typed), (fix,))
        else:
            self._note.clear()
        self.changed.emit()

    def _retranslate(self) -> None:
        self.combo.setAccessibleName(self.tr("Time zone"))
