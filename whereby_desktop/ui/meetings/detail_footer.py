"""What can be done with the room as a whole, always in view below its details."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from whereby_desktop.ui.actions import Actions, Do
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.meetings.action_tip import action_tip
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.flow_layout import FlowLayout
from whereby_desktop.ui.widgets.wrapping_button import WrappingButton

_MARGIN, _BUTTON_PADDING = 16, 9  # the latter of a small flat button, with its edge
_OF_ROOMS = (
    (Do.DUPLICATE, "duplicate", "flat"),
    (Do.ADD_TO_CALENDAR, "calendar", "flat"),
    (Do.DELETE, "trash", "flatDanger"),
)


class DetailFooter(QWidget):
    """Buttons that do what the program's actions of that name do.

    A `past` room can be forgotten, which is no action of the program; making it again is the main
    button above. Where the words are long, they keep their line and the icons give way.
    """

    forget_clicked = Signal()

    def __init__(
        self, theme: Theme, icons: Icons, actions: Actions, parent: QWidget, *, past: bool = False
    ) -> None:
        super().__init__(parent)
        self._theme, self._icons, self._actions = theme, icons, actions
        self._room = ""
        self._buttons: dict[Do, WrappingButton] = {}
        self._forget: WrappingButton | None = None
        self._icon_names: dict[WrappingButton, str] = {}
        self.setMinimumHeight(theme.px(44))
        layout = self._row = FlowLayout(self, gap=0, line_gap=0, spread=True)
        # The words and not the invisible edges of the buttons are in line with what is above.
        side = max(0, _MARGIN - theme.px(_BUTTON_PADDING))
        layout.setContentsMargins(side, 6, side, 6)
        for do, icon, kind in () if past else _OF_ROOMS:
            button = self._button(icon, kind)
            button.clicked.connect(actions[do].trigger)
            actions[do].changed.connect(self._follow_actions)
            layout.addWidget(button)
            self._buttons[do] = button
        if past:
            self._forget = self._button("trash", "flatDanger")
            self._forget.clicked.connect(self.forget_clicked)
            layout.addWidget(self._forget)
        theme.changed.connect(self._dress)
        self._dress()
        self._retranslate()
        self._follow_actions()

    def show_room(self, short_name: str) -> None:
        self._room = short_name
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _button(self, icon: str, kind: str) -> WrappingButton:
        made = WrappingButton(self._theme, self._icons, icon, kind=kind, size="small", parent=self)
        self._icon_names[made] = icon
        return made

    def _dress(self) -> None:
        for button in self._icon_names:
            button.setFont(self._theme.font("smallLabel"))
        self._fit()

    def _fit(self) -> None:
        """All of them with their icons or none; on more lines than one they have room for them."""
        room = self._row.contentsRect().width()
        buttons = list(self._icon_names)
        bare = sum(button.bare_width for button in buttons)
        full = bare + sum(button.icon_width for button in buttons)
        shown = not bare <= room < full
        for button, icon in self._icon_names.items():
            if shown == button.icon().isNull():
                button.set_icon(icon if shown else "")

    def _retranslate(self) -> None:
        words = {
            Do.DUPLICATE: (self.tr("Duplicate"), self.tr("Duplicate {0}")),
            Do.ADD_TO_CALENDAR: (self.tr("Add to calendar"), self.tr("Add {0} to the calendar")),
            Do.DELETE: (self.tr("Delete…"), self.tr("Delete {0}")),
        }
        for do, button in self._buttons.items():
            text, name = words[do]
            button.setText(text)
            button.setAccessibleName(name.format(self._room))
        if self._forget is not None:
            self._forget.setText(self.tr("Forget…"))
            self._forget.setAccessibleName(self.tr("Forget {0}").format(self._room))
            self._forget.setToolTip(self.tr("Forget it on this computer"))
        self._fit()

    def _follow_actions(self) -> None:
        for do, button in self._buttons.items():
            button.setEnabled(self._actions[do].isEnabled())
            button.setToolTip(action_tip(self._actions, do))
