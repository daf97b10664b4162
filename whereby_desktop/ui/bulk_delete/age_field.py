"""How long ago a room must have ended or been created."""

from datetime import timedelta

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

from whereby_desktop.meetings.delete_filter import Age, Since
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.choice_combo import NARROW, WIDE, ChoiceCombo
from whereby_desktop.ui.widgets.flow_layout import FlowLayout
from whereby_desktop.ui.widgets.number_box import NumberBox

_HOURS, _DAYS = timedelta(hours=1), timedelta(days=1)
_FIRST, _MOST = 6, 999


class AgeField(QWidget):
    """The number and its unit are there only where they mean something."""

    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.since = ChoiceCombo[Since | None](theme, WIDE, self)
        self.count = NumberBox(theme, 1, _MOST, parent=self)
        self.unit = ChoiceCombo[timedelta](theme, NARROW, self)
        row = FlowLayout(self, gap=theme.px(8), line_gap=theme.px(8))
        for part in (self.since, self.count, self.unit):
            row.addWidget(part)
        self.setFocusProxy(self.since)
        self.count.setValue(_FIRST)
        self._retranslate()
        self._show_parts()
        self.since.currentIndexChanged.connect(self._take)
        self.count.valueChanged.connect(self._take)
        self.unit.currentIndexChanged.connect(self._take)

    @property
    def age(self) -> Age | None:
        since, unit = self.since.value, self.unit.value
        if since is None or unit is None:
            return None
        return Age(since, self.count.value() * unit)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _take(self) -> None:
        self._show_parts()
        self.changed.emit()

    def _show_parts(self) -> None:
        wanted = self.since.value is not None
        self.count.setVisible(wanted)
        self.unit.setVisible(wanted)

    def _retranslate(self) -> None:
        since: list[tuple[Since | None, str]] = [
            (None, self.tr("Any")),
            (Since.ENDED, self.tr("Ended more than")),
            (Since.CREATED, self.tr("Created more than")),
        ]
        self.since.show_choices(since, self.since.value)
        units = [(_HOURS, self.tr("hours ago")), (_DAYS, self.tr("days ago"))]
        self.unit.show_choices(units, self.unit.value or _HOURS)
        self.since.setAccessibleName(self.tr("Age"))
        self.count.setAccessibleName(self.tr("How long ago"))
        self.unit.setAccessibleName(self.tr("Unit"))
