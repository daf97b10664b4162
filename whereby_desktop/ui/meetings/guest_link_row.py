"""The guest link, and how many options go with it."""

from PySide6.QtWidgets import QWidget

from whereby_desktop.meetings.known_meeting import KnownMeeting
from whereby_desktop.ui.actions import Actions, Do
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.meetings.action_tip import action_tip
from whereby_desktop.ui.meetings.link_row import LinkRow
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.wrapping_button import WrappingButton


class GuestLinkRow(LinkRow):
    """Always known. Its options have a button once there are some."""

    def __init__(self, theme: Theme, icons: Icons, actions: Actions, parent: QWidget) -> None:
        super().__init__(theme, icons, "link", parent)
        self._actions = actions
        self._count = 0
        self.options = WrappingButton(theme, icons, kind="link", size="small", parent=self)
        self.options.clicked.connect(actions[Do.LINK_OPTIONS].trigger)
        self.below.addWidget(self.options)
        QWidget.setTabOrder(self.options, self.copy)
        self._retranslate()

    def show_meeting(self, known: KnownMeeting) -> None:
        self.text.show_open(known.guest_link)
        self._count = len(known.link_options.parameters)
        self._name_options()

    def _name_options(self) -> None:
        self.options.setVisible(self._count > 0)
        self.options.setText(self.tr("Link options: {0}").format(self._count))
        self.options.set_tip(action_tip(self._actions, Do.LINK_OPTIONS))

    def _retranslate(self) -> None:
        self.title.show_text(self.tr("Guest link"))
        shortcut = self._actions.shortcut_text(Do.COPY_LINK)
        self.copy.set_tip(self.tr("Copy guest link"), shortcut)
        self._name_options()
