"""The question what becomes of the old room."""

from datetime import datetime

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from whereby_desktop.meetings.meeting import Meeting
from whereby_desktop.ui.extend.explained_radio import ExplainedRadio
from whereby_desktop.ui.extend.old_room import OldRoom
from whereby_desktop.ui.meetings.life_words import moment_text
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.flowing_label import FlowingLabel


class OldRoomField(QWidget):
    """Keeps it unless told otherwise. `changed` follows each change of `choice`."""

    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[Meeting, datetime, int] | None = None
        self._question = FlowingLabel(theme, "strong", parent=self)
        self._group = QButtonGroup(self)
        self._radios = {each: ExplainedRadio(theme, self) for each in OldRoom}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(6))
        column.addWidget(self._question)
        for radio in self._radios.values():
            self._group.addButton(radio)
            column.addWidget(radio)
        self._radios[OldRoom.KEEP].setChecked(True)
        self._group.buttonToggled.connect(self._toggled)
        self._retranslate()

    @property
    def choice(self) -> OldRoom:
        return next(each for each, radio in self._radios.items() if radio.isChecked())

    def radio(self, choice: OldRoom) -> ExplainedRadio:
        return self._radios[choice]

    def choose(self, choice: OldRoom) -> None:
        self._radios[choice].setChecked(True)

    def show_room(self, meeting: Meeting, now: datetime, price: int) -> None:
        """`price`: the points a deletion costs. A room that has ended cannot be deleted then."""
        self._shown = (meeting, now, price)
        at_end = self._radios[OldRoom.DELETE_AT_END]
        at_end.setVisible(meeting.end > now or at_end.isChecked())
        costs = self.tr("Costs %n point(s).", "", price)
        self._radios[OldRoom.KEEP].show_words(
            self.tr("&Keep it"),
            self.tr("Whereby deletes it by itself by {0}.").format(
                moment_text(meeting.deleted_by, now)
            ),
        )
        at_end.show_words(
            self.tr("Delete it &when it ends ({0})").format(moment_text(meeting.end, now)),
            self.tr("This app does it, if it is running then. {0}").format(costs),
        )
        self._radios[OldRoom.DELETE_NOW].show_words(
            self.tr("Delete it &now"),
            self.tr("Everyone in it is thrown out at once. {0}").format(costs),
        )

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _toggled(self, _radio: ExplainedRadio, on: bool) -> None:
        if on:
            self.changed.emit()

    def _retranslate(self) -> None:
        question = self.tr("What about the old room?")
        self._question.show_text(question)
        self.setAccessibleName(question)
        if self._shown:
            self.show_room(*self._shown)
