"""The ways out of the invitation dialog, as buttons that say when something was done."""

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtWidgets import QWidget

from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.share.way_out import WayOut
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.dialog_footer import DialogFooter
from whereby_desktop.ui.widgets.wrapping_button import WrappingButton

_ICONS = {
    WayOut.COPY: "copy",
    WayOut.MARKDOWN: "copy",
    WayOut.MAIL: "mail",
    WayOut.CALENDAR_FILE: "calendar",
}
_DONE_SECONDS = 2.0


class InvitationFooter(DialogFooter):
    """`way_wished` carries the WayOut."""

    way_wished = Signal(object)
    close_wished = Signal()

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._done: WayOut | None = None
        self.ways: dict[WayOut, WrappingButton] = {}
        for way in (WayOut.MAIL, WayOut.CALENDAR_FILE, WayOut.MARKDOWN, WayOut.COPY):
            kind = "primary" if way is WayOut.COPY else ""
            button = WrappingButton(theme, icons, _ICONS[way], kind=kind, parent=self)
            button.clicked.connect(lambda _checked=False, way=way: self.way_wished.emit(way))
            self.ways[way] = button
        self.close_button = WrappingButton(theme, icons, parent=self)
        self.close_button.clicked.connect(self.close_wished)
        # Tab goes as the eyes do: Close stands before the two that copy.
        QWidget.setTabOrder(self.ways[WayOut.CALENDAR_FILE], self.close_button)
        QWidget.setTabOrder(self.close_button, self.ways[WayOut.MARKDOWN])
        self.arrange(
            (self.ways[WayOut.MAIL], self.ways[WayOut.CALENDAR_FILE]),
            (self.close_button, self.ways[WayOut.MARKDOWN], self.ways[WayOut.COPY]),
        )
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(lambda: self.show_done(None))
        self._retranslate()

    def show_done(self, way: WayOut | None) -> None:
        """The button of that way says so for two seconds."""
        self._done = way
        if way is None:
            self._timer.stop()
        else:
            self._timer.start(round(_DONE_SECONDS * 1000))
        for each, button in self.ways.items():
            button.set_icon("check" if each is way else _ICONS[each])
        self._retranslate()

    def show_blocker(self, blocker: str) -> None:
        """Why nothing can be sent; "" when it can."""
        for button in self.ways.values():
            button.setEnabled(not blocker)
            button.setToolTip(blocker)
            button.setAccessibleDescription(blocker)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        words = {
            WayOut.MAIL: self.tr("&Write a mail"),
            WayOut.CALENDAR_FILE: self.tr("&Save calendar file…"),
            WayOut.MARKDOWN: self.tr("Copy as &Markdown"),
            WayOut.COPY: self.tr("&Copy"),
        }
        done = {
            WayOut.MAIL: self.tr("Mail opened"),
            WayOut.CALENDAR_FILE: self.tr("Saved"),
            WayOut.MARKDOWN: self.tr("Copied"),
            WayOut.COPY: self.tr("Copied"),
        }
        for way, button in self.ways.items():
            button.setText(done[way] if way is self._done else words[way])
        self.close_button.setText(self.tr("Cl&ose"))
