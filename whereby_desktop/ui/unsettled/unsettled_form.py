"""What was asked for, and below it the rooms that may have come of it."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from whereby_desktop.meetings.known_meeting import KnownMeeting
from whereby_desktop.ui.extend.fact_rows import FactRows
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.unsettled.asked_room import AskedRoom
from whereby_desktop.ui.unsettled.card_grid import CardGrid
from whereby_desktop.ui.unsettled.rival_card import RivalCard
from whereby_desktop.ui.widgets.flowing_label import FlowingLabel


class UnsettledForm(QWidget):
    """`chosen`, `open_wished` and `copy_wished` carry a meeting's id."""

    chosen = Signal(str)
    open_wished = Signal(str)
    copy_wished = Signal(str)

    def __init__(
        self, theme: Theme, icons: Icons, asked: AskedRoom, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._icons, self._asked = theme, icons, asked
        self._rooms: Sequence[KnownMeeting] = ()
        self._now: datetime | None = None
        self.heading = FlowingLabel(theme, "heading")
        self.text = FlowingLabel(theme, "body", "text2")
        self._asked_title = FlowingLabel(theme, "section", "text2")
        self._rooms_title = FlowingLabel(theme, "section", "text2")
        self.facts = FactRows(theme, icons)
        self.after = FlowingLabel(theme, "small", "text3")
        self.cards: list[RivalCard] = []
        self._lay_out()

    def show_rooms(self, rooms: Sequence[KnownMeeting], now: datetime) -> None:
        """`now` is aware."""
        self._rooms, self._now = rooms, now
        while len(self.cards) < len(rooms):
            self._add_card()
        for at, card in enumerate(self.cards):
            card.setVisible(at < len(rooms))
            if at < len(rooms):
                card.show_room(rooms[at].meeting, rooms[at].label, now)
        self.facts.show_facts(self._asked.facts(now))
        self._rooms_title.setVisible(bool(rooms))
        self._retranslate()

    @property
    def buttons(self) -> list[QWidget]:
        """In reading order."""
        return [each for card in self.cards for each in (card.look, card.copy, card.choose)]

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange and self._now is not None:
            self.show_rooms(self._rooms, self._now)
        super().changeEvent(event)

    def _add_card(self) -> None:
        card = RivalCard(self._theme, self._icons, self._box)
        card.chosen.connect(self.chosen)
        card.open_wished.connect(self.open_wished)
        card.copy_wished.connect(self.copy_wished)
        self.cards.append(card)
        self._grid.addWidget(card)

    def _lay_out(self) -> None:
        px = self._theme.px
        asked = QFrame(self)
        asked.setProperty("card", "true")
        inside = QVBoxLayout(asked)
        inside.setContentsMargins(px(14), px(10), px(14), px(10))
        inside.addWidget(self.facts)
        self._box = QWidget(self)
        self._grid = CardGrid(self._theme, self._box)
        column = QVBoxLayout(self)
        column.setSpacing(px(4))
        column.addWidget(self.heading)
        column.addWidget(self.text)
        column.addSpacing(px(10))
        column.addWidget(self._asked_title)
        column.addWidget(asked)
        column.addSpacing(px(10))
        column.addWidget(self._rooms_title)
        column.addWidget(self._box)
        column.addSpacing(px(6))
        column.addWidget(self.after)
        column.addStretch()

    def _retranslate(self) -> None:
        count = len(self._rooms)
        self._asked_title.show_text(self.tr("What was asked for"))
        self._rooms_title.show_text(self.tr("What is at Whereby"))
        if count == 0:
            self.heading.show_text(self.tr("No room fits what was asked for"))
            self.text.show_text(
                self.tr("Its answer was lost, and Whereby does not show whether it was created.")
            )
        else:
            self.heading.show_text(self.tr("%n room(s) may be the one", "", count))
            self.text.show_text(
                self.tr("The answer was lost. Only you can tell which room came of it, if any.")
            )
        self.after.show_text(self._after_words())

    def _after_words(self) -> str:
        if not self._rooms and self._asked.of_batch:
            return self.tr("If you say that it was not created, it is created now.")
        if not self._rooms:
            return self.tr("If you say that it was not created, you can create it again.")
        if self._asked.of_batch:
            return self.tr(
                "The room you choose gets the label and settings you had entered, on this computer "
                "only. If it is none of these, a room is created."
            )
        return self.tr(
            "The room you choose gets the label and settings you had entered, on this computer "
            "only. Nothing changes at Whereby."
        )
