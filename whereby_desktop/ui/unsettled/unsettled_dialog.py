"""Asks which room is the one whose answer was lost."""

from collections.abc import Sequence
from datetime import datetime
from itertools import pairwise

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

from whereby_desktop.meetings.known_meeting import KnownMeeting
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.unsettled.asked_room import AskedRoom
from whereby_desktop.ui.unsettled.unsettled_form import UnsettledForm
from whereby_desktop.ui.widgets.dialog_footer import DialogFooter
from whereby_desktop.ui.widgets.form_dialog import FormDialog
from whereby_desktop.ui.widgets.form_scroll import FormScroll
from whereby_desktop.ui.widgets.wrapping_button import WrappingButton

_WIDTH = 680


class UnsettledDialog(FormDialog):
    """`decided` carries the id of the room it is, "" for none. Rejected: the person decides later.

    `show_rooms` before it is opened, and again whenever the list has changed.
    """

    decided = Signal(str)

    def __init__(
        self, theme: Theme, icons: Icons, asked: AskedRoom, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, _WIDTH, parent)
        self.form = UnsettledForm(theme, icons, asked, self)
        self._rooms = 0
        scroll, footer = FormScroll(theme, self.form, self), DialogFooter(theme, self)
        self.none = WrappingButton(theme, icons, "x", parent=self)
        self.later = WrappingButton(theme, icons, parent=self)
        footer.arrange((self.none,), (self.later,))
        self._stack(scroll, footer)
        self.form.chosen.connect(self._decide)
        self.none.clicked.connect(lambda: self._decide(""))
        self.later.clicked.connect(self.reject)
        self._retranslate()
        self.later.setFocus()

    def show_rooms(self, rooms: Sequence[KnownMeeting], now: datetime) -> None:
        """`now` is aware."""
        self._rooms = len(rooms)
        self.form.show_rooms(rooms, now)
        for one, next_one in pairwise((*self.form.buttons, self.none, self.later)):
            self.setTabOrder(one, next_one)
        self._retranslate()
        self._grow()

    def request(self) -> None:
        """No key decides by chance."""

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _decide(self, meeting_id: str) -> None:
        self.accept()
        self.decided.emit(meeting_id)

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Which room is it?"))
        self.later.setText(self.tr("Decide &later"))
        if self._rooms:
            self.none.setText(self.tr("&None of these"))
        else:
            self.none.setText(self.tr("It was &not created"))
