"""The context menu of rooms, with a word on why there is no Edit."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QMenu, QWidget, QWidgetAction

from whereby_desktop.ui.actions import Actions, Do
from whereby_desktop.ui.theme import Theme

_WIDTH = 300


class RoomMenu(QMenu):
    """Made anew each time it is shown, and gone when it is closed."""

    def __init__(self, theme: Theme, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.addActions([actions[Do.COPY_LINK], actions[Do.COPY_HOST_LINK], actions[Do.OPEN]])
        self.addSeparator()
        self.addAction(actions[Do.EDIT_LABEL])
        self.addAction(self._explanation(theme))
        self.addAction(actions[Do.DUPLICATE])
        self.addSeparator()
        self.addAction(actions[Do.DELETE])

    def _explanation(self, theme: Theme) -> QWidgetAction:
        words = self.tr(
            "Whereby cannot change a room after it is created. "
            "Duplicate makes a new one with the same settings."
        )
        label = QLabel(words)
        label.setFont(theme.font("small"))
        label.setProperty("tone", "text3")
        label.setWordWrap(True)
        label.setFixedWidth(theme.px(_WIDTH))
        # In line with the items' words, which stand after their icons.
        label.setContentsMargins(theme.px(32), theme.px(4), theme.px(12), theme.px(4))
        action = QWidgetAction(self)
        action.setDefaultWidget(label)
        action.setText(words)  # what screen readers find
        action.setEnabled(False)
        return action
