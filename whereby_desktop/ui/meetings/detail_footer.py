"""What can be done with the room as a whole, always in view below its details."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from whereby_desktop.ui.actions import Actions, Do
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.meetings.action_tip import action_tip
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.flow_layout import FlowLayout
from whereby_desktop.ui.widgets.wrapping_button import WrappingButton


class DetailFooter(QWidget):
    """Duplicate and Delete, which do what the program's actions of that name do."""

    def __init__(self, theme: Theme, icons: Icons, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self._actions = actions
        self._room = ""
        self._buttons: dict[Do, WrappingButton] = {}
        self.setMinimumHeight(theme.px(44))
        layout = FlowLayout(self, gap=8, line_gap=0, spread=True, outset=theme.px(9))
        layout.setContentsMargins(16, 6, 16, 6)
        for do, icon, kind in (
            (Do.DUPLICATE, "duplicate", "flat"),
            (Do.DELETE, "trash", "flatDanger"),
        ):
            button = WrappingButton(theme, icons, icon, kind=kind, parent=self)
            button.clicked.connect(actions[do].trigger)
            actions[do].changed.connect(self._follow_actions)
            layout.addWidget(button)
            self._buttons[do] = button
        self._retranslate()
        self._follow_actions()

    def show_room(self, short_name: str) -> None:
        self._room = short_name
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        duplicate, delete = self._buttons[Do.DUPLICATE], self._buttons[Do.DELETE]
        duplicate.setText(self.tr("Duplicate"))
        delete.setText(self.tr("Delete…"))
        duplicate.setAccessibleName(self.tr("Duplicate {0}").format(self._room))
        delete.setAccessibleName(self.tr("Delete {0}").format(self._room))

    def _follow_actions(self) -> None:
        for do, button in self._buttons.items():
            button.setEnabled(self._actions[do].isEnabled())
            button.setToolTip(action_tip(self._actions, do))
