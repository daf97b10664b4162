"""Which of the room's links an invitation carries."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from whereby_desktop.meetings.invitation import InvitedAs
from whereby_desktop.meetings.meeting import Meeting
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.share.invitation_choice import plain_link
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.flow_layout import FlowLayout
from whereby_desktop.ui.widgets.flowing_label import FlowingLabel
from whereby_desktop.ui.widgets.wrapping_button import WrappingButton

_ICONS = {InvitedAs.GUEST: "link", InvitedAs.VIEWER: "screen", InvitedAs.HOST: "key"}


class LinkChoice(QWidget):
    """Guest, viewer or host. A link that is not known can be got for its price, but not chosen.

    `chosen` follows each choice by hand; `links_wished` asks for the links: one call brings both.
    """

    chosen = Signal()
    links_wished = Signal()

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._points = 0
        self._asked = False
        self._group = QButtonGroup(self)
        self.options = {each: self._option(theme, icons, each) for each in InvitedAs}
        self.get = WrappingButton(theme, icons, kind="link", size="small", parent=self)
        self.missing = FlowingLabel(theme, "small", "text3", parent=self)
        self._lay_out(theme)
        self._group.buttonToggled.connect(lambda *_: self._dress())
        self.get.clicked.connect(self._get)
        self.options[InvitedAs.GUEST].setChecked(True)
        self._retranslate()

    @property
    def carried(self) -> InvitedAs:
        return next(each for each, option in self.options.items() if option.isChecked())

    def show_meeting(self, meeting: Meeting, points: int) -> None:
        """`points`: the price of getting the links that are not known."""
        self._points = points
        unknown = [each for each in InvitedAs if plain_link(meeting, each) is None]
        for each, option in self.options.items():
            option.setEnabled(each not in unknown)
        # Asked for, and the answer did not hold it: asking again would only cost points.
        none_came = self._asked and meeting.host_link is not None
        self.get.setVisible(bool(unknown) and not none_came)
        self.missing.setVisible(bool(unknown) and none_came)
        self._name_price()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _option(self, theme: Theme, icons: Icons, carried: InvitedAs) -> WrappingButton:
        option = WrappingButton(theme, icons, _ICONS[carried], kind="chip", parent=self)
        option.setCheckable(True)
        option.setAutoExclusive(True)  # a radio button to screen readers
        option.clicked.connect(self.chosen)
        self._group.addButton(option)
        return option

    def _get(self) -> None:
        self._asked = True
        self.links_wished.emit()

    def _dress(self) -> None:
        for carried, option in self.options.items():
            if option.isChecked():
                option.set_icon("check", "accentText")
            else:
                option.set_icon(_ICONS[carried], "text2")

    def _name_price(self) -> None:
        points = self._points
        self.get.setText(self.tr("&Get host and viewer link (%n point(s))", "", points))

    def _lay_out(self, theme: Theme) -> None:
        row = FlowLayout(gap=theme.px(6), line_gap=theme.px(6))
        for option in self.options.values():
            row.addWidget(option)
        row.addWidget(self.get)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(4))
        layout.addLayout(row)
        layout.addWidget(self.missing)

    def _retranslate(self) -> None:
        self.options[InvitedAs.GUEST].setText(self.tr("Guest link"))
        self.options[InvitedAs.VIEWER].setText(self.tr("Viewer link"))
        self.options[InvitedAs.HOST].setText(self.tr("Host link"))
        self.missing.show_text(self.tr("This room has no viewer link."))
        self._name_price()
