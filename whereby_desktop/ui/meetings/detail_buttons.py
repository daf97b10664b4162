"""The one thing most people want of a room in its present stage, and what is often wanted next."""

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from whereby_desktop.meetings.known_meeting import KnownMeeting
from whereby_desktop.meetings.meeting import Stage
from whereby_desktop.ui.actions import Actions, Do
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.meetings.action_tip import action_tip
from whereby_desktop.ui.meetings.link_kind import LinkKind
from whereby_desktop.ui.meetings.rows import Group, Past
from whereby_desktop.ui.share.share_menu import ShareMenu
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.flow_layout import FlowLayout
from whereby_desktop.ui.widgets.wrapping_button import WrappingButton

_ICONS: dict[Group, str] = {Stage.OPEN: "link", Stage.HOST_RIGHTS: "key"}  # else it is Duplicate
_COPIES: dict[Group, LinkKind] = {
    Stage.OPEN: LinkKind.GUEST,
    Stage.HOST_RIGHTS: LinkKind.HOST,
}
_GAP = 8


class DetailButtons(QWidget):
    """Copy link, Host link or Duplicate, whichever still works, as in the list's rows.

    Beside it Open, below it Share and Extend; of a past room nothing but Duplicate is left.
    """

    copy_clicked = Signal(object)  # LinkKind
    open_clicked = Signal()

    def __init__(self, theme: Theme, icons: Icons, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._icons, self._actions = theme, icons, actions
        self._stage: Group = Stage.OPEN
        self._room = ""
        self._points = 0  # what it costs to get a link that is not known yet
        self._copied: LinkKind | None = None
        self._main = WrappingButton(theme, icons, "link", kind="primary", size="large", parent=self)
        self._main.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._main.clicked.connect(self._act)
        self._open = WrappingButton(theme, icons, "external", size="large", parent=self)
        self._open.clicked.connect(self.open_clicked)
        self._share = self._second("upload")
        self._share.clicked.connect(self._open_share)
        self._extend = self._second("clock")
        self._extend.clicked.connect(actions[Do.EXTEND].trigger)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(_GAP)
        for line in ((self._main, self._open), (self._share, self._extend)):
            row = FlowLayout(gap=_GAP, line_gap=_GAP)
            for button in line:
                row.addWidget(button)
            layout.addLayout(row)
        self._say()

    def show_meeting(self, known: KnownMeeting, stage: Group, points: int) -> None:
        """`points`: the price of a link that has not been asked for yet."""
        self._stage, self._room = stage, known.meeting.short_name
        unknown = stage is Stage.HOST_RIGHTS and known.meeting.host_link is None
        self._points = points if unknown else 0
        here = stage is not Past.HISTORY
        self._open.setVisible(here)
        self._share.setVisible(here)
        self._extend.setVisible(stage in _COPIES)
        self._say()

    def show_copied(self, kind: LinkKind | None) -> None:
        self._copied = kind
        self._say()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def _second(self, icon: str) -> WrappingButton:
        button = WrappingButton(self._theme, self._icons, icon, parent=self)
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        return button

    def _act(self) -> None:
        if kind := _COPIES.get(self._stage):
            self.copy_clicked.emit(kind)
        else:
            self._actions[Do.DUPLICATE].trigger()

    def _open_share(self) -> None:
        menu = ShareMenu(self._actions, self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        under = self._share.rect().bottomLeft()
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            under = self._share.rect().bottomRight() - QPoint(menu.sizeHint().width(), 0)
        menu.popup(self._share.mapToGlobal(under + QPoint(0, 4)))

    def _say(self) -> None:
        copied = self._copied is not None and self._copied is _COPIES.get(self._stage)
        icon = _ICONS.get(self._stage, "duplicate")
        self._main.set_icon("check" if copied else icon)
        self._main.setText(self.tr("Copied") if copied else self._main_text())
        self._main.setAccessibleName(self._main.text() if copied else self._main_name())
        self._main.set_tip(self._main_tip())
        self._open.setText(self.tr("Open"))
        shortcut = self._actions.shortcut_text(Do.OPEN)
        self._open.set_tip(self._actions[Do.OPEN].text(), shortcut)
        self._open.setAccessibleName(self.tr("Open {0} in the browser").format(self._room))
        self._share.setText(self.tr("Share"))
        self._share.setAccessibleName(self.tr("Share {0}").format(self._room))
        self._extend.setText(self.tr("Extend…"))
        self._extend.set_tip(action_tip(self._actions, Do.EXTEND))
        self._extend.setAccessibleName(self.tr("Extend {0}").format(self._room))

    def _main_text(self) -> str:
        if self._stage is Stage.OPEN:
            return self.tr("Copy link")
        return self.tr("Host link") if self._stage is Stage.HOST_RIGHTS else self.tr("Duplicate")

    def _main_name(self) -> str:
        if self._stage is Stage.OPEN:
            return self.tr("Copy guest link of {0}").format(self._room)
        if self._stage is Stage.HOST_RIGHTS:
            return self.tr("Copy host link of {0}").format(self._room)
        return self.tr("Duplicate {0}").format(self._room)

    def _main_tip(self) -> str:
        if self._points:
            return self.tr("Copy host link, %n point(s)", "", self._points)
        by_stage: dict[Group, Do] = {
            Stage.OPEN: Do.COPY_LINK,
            Stage.HOST_RIGHTS: Do.COPY_HOST_LINK,
        }
        return action_tip(self._actions, by_stage.get(self._stage, Do.DUPLICATE))
