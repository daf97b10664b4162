"""The host link: concealed until it is asked for, and again after a time."""

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QWidget

from whereby_desktop.meetings.secret import Secret
from whereby_desktop.ui.actions import Actions, Do
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.meetings.link_row import LinkRow
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.buttons import Button


class HostLinkRow(LinkRow):
    """Reveals its link for `reveal_seconds`, at most until the window loses the focus or is hidden.

    Revealing a link that is not known asks for it, and shows it if it comes within that time.
    """

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        actions: Actions,
        parent: QWidget,
        reveal_seconds: float,
    ) -> None:
        super().__init__(theme, icons, "key", parent)
        self._actions = actions
        self._link: Secret | None = None
        self._seconds = reveal_seconds
        self._wanted = False  # to be seen: now, or as soon as it is known
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.timeout.connect(self.conceal)
        self.reveal = Button(theme, icons, icon="eye", kind="flat", parent=self)
        self.reveal.clicked.connect(self._toggle)
        self.extra.addWidget(self.reveal, 0, Qt.AlignmentFlag.AlignVCenter)
        QWidget.setTabOrder(self.get, self.reveal)
        QWidget.setTabOrder(self.reveal, self.copy)
        self._retranslate()

    @property
    def revealed(self) -> bool:
        return self._wanted and self._link is not None

    def show_link(self, link: Secret | None, points: int) -> None:
        self._link = link
        self.show_known(known=link is not None, points=points)
        self._show()

    def conceal(self) -> None:
        self.timer.stop()
        self._want(wanted=False)

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.WindowDeactivate:
            self.conceal()
        return super().event(event)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.conceal()

    def _toggle(self) -> None:
        if self.revealed:
            self.conceal()
            return
        self.timer.start(round(self._seconds * 1000))
        self._want(wanted=True)
        if self._link is None:
            self.get_clicked.emit()

    def _want(self, *, wanted: bool) -> None:
        if wanted != self._wanted:
            self._wanted = wanted
            self._show()

    def _show(self) -> None:
        if self._link is not None and self._wanted:
            self.text.show_revealed(self._link, self.tr("Host link, revealed"))
        else:
            self.text.show_concealed(self.tr("Host link, concealed"))
        self.reveal.set_icon("eyeoff" if self.revealed else "eye", "text")
        self.reveal.set_tip(self._reveal_tip())

    def _reveal_tip(self) -> str:
        if self.revealed:
            return self.tr("Conceal host link")
        seconds = round(self._seconds)
        if self._link is None:
            words = self.tr("Reveal host link for {0} seconds, %n point(s)", "", self._points)
            return words.format(seconds)
        return self.tr("Reveal host link for {0} seconds").format(seconds)

    def _retranslate(self) -> None:
        self.title.show_text(self.tr("Host link"))
        self.note.show()
        self.note.show_text(self.tr("· keep private"))
        shortcut = self._actions.shortcut_text(Do.COPY_HOST_LINK)
        self.copy.set_tip(self.tr("Copy host link"), shortcut)
        self._show()
