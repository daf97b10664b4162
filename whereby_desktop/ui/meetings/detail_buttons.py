"""The one thing most people want of a room in its present stage, and Open beside it."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from whereby_desktop.meetings.known_meeting import KnownMeeting
from whereby_desktop.meetings.meeting import Stage
from whereby_desktop.ui.actions import Actions, Do
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.meetings.action_tip import action_tip
from whereby_desktop.ui.meetings.link_kind import LinkKind
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.flow_layout import FlowLayout
from whereby_desktop.ui.widgets.wrapping_button import WrappingButton

_ICONS = {Stage.OPEN: "link", Stage.HOST_RIGHTS: "key", Stage.WAITING: "duplicate"}
_COPIES = {Stage.OPEN: LinkKind.GUEST, Stage.HOST_RIGHTS: LinkKind.HOST}


class DetailButtons(QWidget):
    """Copy link, Host link or Duplicate, whichever still works, as in the list's rows."""

    copy_clicked = Signal(object)  # LinkKind
    open_clicked = Signal()

    def __init__(self, theme: Theme, icons: Icons, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self._actions = actions
        self._stage = Stage.OPEN
        self._room = ""
        self._points = 0  # what it costs to get a link that is not known yet
        self._copied: LinkKind | None = None
        self._main = WrappingButton(theme, icons, "link", kind="primary", size="large", parent=self)
        self._main.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._main.clicked.connect(self._act)
        self._open = WrappingButton(theme, icons, "external", size="large", parent=self)
        self._open.clicked.connect(self.open_clicked)
        layout = FlowLayout(self, gap=8, line_gap=8)
        layout.addWidget(self._main)
        layout.addWidget(self._open)
        self._say()

    def show_meeting(self, known: KnownMeeting, stage: Stage, points: int) -> None:
        """`points`: the price of a link that has not been asked for yet."""
        self._stage, self._room = stage, known.meeting.short_name
        unknown = stage is Stage.HOST_RIGHTS and known.meeting.host_link is None
        self._points = points if unknown else 0
        self._say()

    def show_copied(self, kind: LinkKind | None) -> None:
        self._copied = kind
        self._say()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def _act(self) -> None:
        if kind := _COPIES.get(self._stage):
            self.copy_clicked.emit(kind)
        else:
            self._actions[Do.DUPLICATE].trigger()

    def _say(self) -> None:
        copied = self._copied is not None and self._copied is _COPIES.get(self._stage)
        self._main.set_icon("check" if copied else _ICONS[self._stage])
        self._main.setText(self.tr("Copied") if copied else self._main_text())
        self._main.setAccessibleName(self._main.text() if copied else self._main_name())
        self._main.set_tip(self._main_tip())
        self._open.setText(self.tr("Open"))
        shortcut = self._actions.shortcut_text(Do.OPEN)
        self._open.set_tip(self._actions[Do.OPEN].text(), shortcut)
        self._open.setAccessibleName(self.tr("Open {0} in the browser").format(self._room))

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
        by_stage = {Stage.OPEN: Do.COPY_LINK, Stage.HOST_RIGHTS: Do.COPY_HOST_LINK}
        do = by_stage.get(self._stage, Do.DUPLICATE)
        return action_tip(self._actions, do)
