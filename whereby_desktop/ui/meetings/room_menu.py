"""The menu of rooms, with a word on why there is no Edit."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QMenu, QWidget, QWidgetAction

from whereby_desktop.ui.actions import Actions, Do
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.share.share_menu import ShareMenu
from whereby_desktop.ui.theme import Theme

_WIDTH = 300


class RoomMenu(QMenu):
    """Made anew each time it is shown, and gone when it is closed.

    `here`: some of the rooms are at Whereby. `past`: some are in the history; those can only be
    made again or forgotten.
    """

    forget_asked = Signal()

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        actions: Actions,
        parent: QWidget,
        *,
        here: bool = True,
        past: bool = False,
    ) -> None:
        super().__init__(parent)
        self._theme, self._icons, self._actions = theme, icons, actions
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if here:
            self._add_links()
            self._add_explanation()
        self._add(Do.DUPLICATE, Do.SAVE_AS_PRESET)
        self.addSeparator()
        self._add(*((Do.EDIT_LABEL, Do.EDIT_NOTE) if here else (Do.EDIT_NOTE,)))
        self.addSeparator()
        if here:
            self._add(Do.DELETE)
        if past:
            forget = QAction(icons.icon("trash", "danger"), self.tr("Forget…"), self)
            forget.triggered.connect(self.forget_asked)
            self.addAction(forget)
        if here:
            self.addSeparator()  # what is below is not about these rooms
            self._add(Do.DELETE_MANY)

    def _add(self, *these: Do) -> None:
        self.addActions([self._actions[do] for do in these])

    def _add_links(self) -> None:
        self._add(Do.COPY_LINK, Do.COPY_HOST_LINK, Do.OPEN)
        share = ShareMenu(self._actions, self)
        share.setIcon(self._icons.icon("upload"))
        self.addMenu(share)
        self.addSeparator()
        self._add(Do.EXTEND)

    def _add_explanation(self) -> None:
        words = self.tr(
            "Whereby cannot change a room after it is created. "
            "Duplicate makes a new one with the same settings."
        )
        theme = self._theme
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
        self.addAction(action)
