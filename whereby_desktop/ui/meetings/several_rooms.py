"""What the pane shows while several rooms are selected."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from whereby_desktop.ui.actions import Actions, Do
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.meetings.action_tip import action_tip
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.flow_layout import FlowLayout
from whereby_desktop.ui.widgets.flowing_label import FlowingLabel
from whereby_desktop.ui.widgets.wrapping_button import WrappingButton


class SeveralRooms(QWidget):
    """Their number, and what can be done with all of them at once.

    Copying and deleting are for those at Whereby, forgetting for the past ones among them.
    """

    forget_clicked = Signal()

    def __init__(self, theme: Theme, icons: Icons, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self._actions = actions
        self._here, self._past, self._points = 2, 0, 0
        self._heading = FlowingLabel(theme, "heading", parent=self)
        self._cost = FlowingLabel(theme, "small", "text3", parent=self)
        self._copy = WrappingButton(theme, icons, "link", kind="primary", size="large", parent=self)
        self._copy.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._copy.clicked.connect(actions[Do.COPY_LINK].trigger)
        self._delete = WrappingButton(
            theme, icons, "trash", kind="flatDanger", size="large", parent=self
        )
        self._delete.clicked.connect(actions[Do.DELETE].trigger)
        self._forget = WrappingButton(
            theme, icons, "trash", kind="flatDanger", size="large", parent=self
        )
        self._forget.clicked.connect(self.forget_clicked)
        buttons = FlowLayout(gap=8, line_gap=8)
        buttons.addWidget(self._copy)
        buttons.addWidget(self._delete)
        buttons.addWidget(self._forget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        layout.addWidget(self._heading)
        layout.addLayout(buttons)
        layout.addWidget(self._cost)
        layout.addStretch(1)
        self._retranslate()

    def show_rooms(self, here: int, past: int, delete_points: int) -> None:
        """How many are at Whereby and how many past; what deleting the former is likely to cost."""
        self._here, self._past, self._points = here, past, delete_points
        for each in (self._copy, self._delete, self._cost):
            each.setVisible(here > 0)
        self._forget.setVisible(past > 0)
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        here, past, points = self._here, self._past, self._points
        count = here + past
        self._heading.show_text(self.tr("%n room(s) selected", "", count))
        self._copy.setText(self.tr("Copy links"))
        self._delete.setText(self.tr("Delete…"))
        self._forget.setText(self.tr("Forget…"))
        self._cost.show_text(self.tr("Deleting them costs %n point(s).", "", points))
        self._delete.setAccessibleName(self.tr("Delete %n room(s)", "", here))
        self._delete.setAccessibleDescription(self._cost.text())
        self._forget.setAccessibleName(self.tr("Forget %n past room(s)", "", past))
        self._forget.setToolTip(self._forget.accessibleName())
        self._copy.setToolTip(action_tip(self._actions, Do.COPY_LINK))
        self._delete.setToolTip(action_tip(self._actions, Do.DELETE))
