"""What the pane shows while several rooms are selected."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from whereby_desktop.ui.actions import Actions, Do
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.meetings.action_tip import action_tip
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.flow_layout import FlowLayout
from whereby_desktop.ui.widgets.flowing_label import FlowingLabel
from whereby_desktop.ui.widgets.wrapping_button import WrappingButton


class SeveralRooms(QWidget):
    """Their number, and what can be done with all of them at once."""

    def __init__(self, theme: Theme, icons: Icons, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self._actions = actions
        self._count, self._points = 2, 0
        self._heading = FlowingLabel(theme, "heading", parent=self)
        self._cost = FlowingLabel(theme, "small", "text3", parent=self)
        self._copy = WrappingButton(theme, icons, "link", kind="primary", size="large", parent=self)
        self._copy.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._copy.clicked.connect(actions[Do.COPY_LINK].trigger)
        self._delete = WrappingButton(
            theme, icons, "trash", kind="flatDanger", size="large", parent=self
        )
        self._delete.clicked.connect(actions[Do.DELETE].trigger)
        buttons = FlowLayout(gap=8, line_gap=8)
        buttons.addWidget(self._copy)
        buttons.addWidget(self._delete)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        layout.addWidget(self._heading)
        layout.addLayout(buttons)
        layout.addWidget(self._cost)
        layout.addStretch(1)
        self._retranslate()

    def show_rooms(self, count: int, delete_points: int) -> None:
        """`delete_points`: what deleting all of them is likely to cost."""
        self._count, self._points = count, delete_points
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._heading.show_text(self.tr("%n room(s) selected", "", self._count))
        self._copy.setText(self.tr("Copy links"))
        self._delete.setText(self.tr("Delete…"))
        self._cost.show_text(self.tr("Deleting them costs %n point(s).", "", self._points))
        self._delete.setAccessibleName(self.tr("Delete %n room(s)", "", self._count))
        self._delete.setAccessibleDescription(self._cost.text())
        self._copy.setToolTip(action_tip(self._actions, Do.COPY_LINK))
        self._delete.setToolTip(action_tip(self._actions, Do.DELETE))
