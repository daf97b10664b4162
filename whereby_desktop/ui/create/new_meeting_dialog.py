"""The dialog in which a meeting is made."""

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, QTimeZone, Signal
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from whereby_desktop.meetings.draft import MeetingDraft
from whereby_desktop.meetings.draft_rules import Field
from whereby_desktop.meetings.ports import Clock, PointsMeter
from whereby_desktop.meetings.presets import Preset
from whereby_desktop.preferences import AfterCreate
from whereby_desktop.ui.announce import announce
from whereby_desktop.ui.create.form_scroll import FormScroll
from whereby_desktop.ui.create.meeting_form import MeetingForm
from whereby_desktop.ui.create.price_footer import PriceFooter
from whereby_desktop.ui.create.trouble_banner import TroubleBanner
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.buttons import Button
from whereby_desktop.ui.widgets.hairline import hairline

_WIDTH = 520
# What a server's answer may call a field contains one of these words.
_FIELD_WORDS = {
    "prefix": Field.PREFIX,
    "pattern": Field.PATTERN,
    "end": Field.END,
    "mode": Field.MODE,
    "recording": Field.RECORDING,
    "transcription": Field.LIVE_TRANSCRIPTION,
    "streaming": Field.STREAMING,
}


class NewMeetingDialog(QDialog):
    """Asks for a meeting and hands over its draft; what becomes of it is told to it from outside.

    `create_requested` carries the MeetingDraft, the label and the preset's key ("" for none). A
    draft that is handed over has no blocking problems. The dialog stays open until it is accepted
    from outside. `address` is the beginning of the rooms' addresses, with its last slash;
    `after_create` is what the button promises.
    """

    create_requested = Signal(object, str, str)

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        clock: Clock,
        meter: PointsMeter,
        address: str,
        parent: QWidget | None = None,
        *,
        zone: QTimeZone | None = None,
        after_create: AfterCreate = AfterCreate.COPY_GUEST,
    ) -> None:
        super().__init__(parent)
        self._after = after_create
        self._theme, self._clock = theme, clock
        self._creating = False
        self._wanted = 0  # the height the form asked for last
        self.banner = TroubleBanner(theme, icons, self)
        self.form = MeetingForm(
            theme, icons, clock, zone or QTimeZone.systemTimeZone(), address, parent=self
        )
        self._scroll = FormScroll(theme, self.form, self)
        self.price = PriceFooter(theme, clock, meter, self)
        self.cancel = Button(theme, icons, "-", parent=self)
        self.create_button = Button(theme, icons, "-", icon="link", kind="primary", parent=self)
        self._lay_out()
        self._minute = QTimer(self)
        self._minute.setSingleShot(True)
        self._minute.timeout.connect(self._minute_passed)
        self.cancel.clicked.connect(self.reject)
        self.create_button.clicked.connect(self.request)
        self.form.checked.connect(self._dress)
        self.form.checked.connect(self._grow)
        self.form.opened.connect(self._grow)
        self.price.changed.connect(self._dress)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self.request)
        self._retranslate()
        self.form.prefix.setFocus()

    def fill(self, preset: Preset) -> None:
        self.form.fill(preset)

    def fill_from(self, draft: MeetingDraft, label: str) -> None:
        """For a duplicate: the same settings again."""
        self.form.fill_from(draft, label)

    def draft(self) -> MeetingDraft:
        """What the form says now; it may still have problems."""
        return self.form.draft()

    def request(self) -> None:
        """Hands over the draft, or goes to what has to be mended first."""
        if self._creating:
            return
        self.form.settle()
        self.form.refresh()
        if words := self.form.blocker():
            if field := self.form.focus_blocker():
                self._scroll.ensureWidgetVisible(field)
            announce(self, words, urgent=True)
            return
        self.banner.hide()
        self.create_requested.emit(
            self.form.draft(), self.form.label.label, self.form.preset.preset_key
        )

    def set_creating(self, creating: bool) -> None:
        """While a room is being created only Cancel can be pressed."""
        self._creating = creating
        if creating:
            self.banner.hide()
            self.cancel.setFocus()
        self.form.setEnabled(not creating)
        self._dress()
        if creating:
            announce(self, self.create_button.text())

    def show_trouble(self, title: str, text: str, field: str = "") -> None:
        """Says what went wrong; what was entered stays. `field`: as the server calls it."""
        self.set_creating(False)
        self.banner.show_trouble(title, text)
        self._grow()
        found = [each for word, each in _FIELD_WORDS.items() if word in field.lower()]
        if found:
            self._scroll.ensureWidgetVisible(self.form.focus_field(found[0]))
        else:
            self.create_button.setFocus()

    def setVisible(self, visible: bool) -> None:
        super().setVisible(visible)
        if visible:  # Qt has selected everything: the next key would wipe out the prefix
            self.form.prefix.edit.end(False)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.form.refresh()
        self._await_minute()
        self._wanted = 0
        self._grow()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._minute.stop()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def sizeHint(self) -> QSize:
        width = max(self._theme.px(_WIDTH), self.minimumSizeHint().width())
        footer = max(self._footer.heightForWidth(width), self._footer.minimumHeight())
        height = self._scroll.height_for(width) + footer + 1
        if not self.banner.isHidden():
            height += self.banner.heightForWidth(width)
        room = self.screen().availableGeometry()
        return QSize(min(width, room.width()), min(height, room.height() - self._theme.px(48)))

    def _minute_passed(self) -> None:
        self.form.refresh()
        self._await_minute()

    def _await_minute(self) -> None:
        now = self._clock.now()
        self._minute.start(60_050 - now.second * 1000 - now.microsecond // 1000)

    def _grow(self) -> None:
        """Grows with what the form has come to need, as far as the screen goes; never shrinks."""
        wanted = self.sizeHint()
        if self.isVisible() and wanted.height() > self._wanted:
            self.resize(max(self.width(), wanted.width()), max(self.height(), wanted.height()))
        self._wanted = wanted.height()

    def _dress(self) -> None:
        blocked = self.form.blocker()
        self.create_button.setEnabled(not self._creating and not blocked)
        self.create_button.setToolTip(blocked)
        self.create_button.setAccessibleDescription(blocked)
        if self._creating:
            text = self.tr("Creating…")
        elif self.price.affordable:
            text = self._create_words()
        else:
            text = self.tr("C&reate when possible")
        self.create_button.setText(text)

    def _create_words(self) -> str:
        if self._after is AfterCreate.COPY_GUEST:
            return self.tr("C&reate and copy link")
        if self._after is AfterCreate.COPY_HOST:
            return self.tr("C&reate and copy host link")
        return self.tr("C&reate room")

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("New meeting"))
        self.cancel.setText(self.tr("&Cancel"))
        self._dress()

    def _lay_out(self) -> None:
        theme = self._theme
        self._footer = QWidget(self)
        self._footer.setProperty("ground", "sunken")
        self._footer.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._footer.setMinimumHeight(theme.px(60))
        row = QHBoxLayout(self._footer)
        row.setContentsMargins(theme.px(20), theme.px(8), theme.px(20), theme.px(8))
        row.setSpacing(theme.px(8))
        row.addWidget(self.price, 1)
        row.addWidget(self.cancel)
        row.addWidget(self.create_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.banner)
        layout.addWidget(self._scroll, 1)
        layout.addWidget(hairline())
        layout.addWidget(self._footer)
