"""The dialog in which a meeting is made."""

from PySide6.QtCore import QEvent, QTimeZone, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from whereby_desktop.meetings.draft import MeetingDraft
from whereby_desktop.meetings.draft_rules import Field
from whereby_desktop.meetings.link_options import NO_OPTIONS, LinkOptions
from whereby_desktop.meetings.ports import Clock, PointsMeter
from whereby_desktop.meetings.preset_book import PresetBook
from whereby_desktop.meetings.presets import Preset
from whereby_desktop.preferences import AfterCreate
from whereby_desktop.ui.announce import announce
from whereby_desktop.ui.create.create_button import CreateButton
from whereby_desktop.ui.create.meeting_form import MeetingForm
from whereby_desktop.ui.create.price_footer import PriceFooter
from whereby_desktop.ui.create.trouble_banner import TroubleBanner
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.minute_timer import MinuteTimer
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.dialog_footer import DialogFooter
from whereby_desktop.ui.widgets.form_dialog import FormDialog
from whereby_desktop.ui.widgets.form_scroll import MARGIN, FormScroll
from whereby_desktop.ui.widgets.wrapping_button import WrappingButton

_WIDTH = 544
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


class NewMeetingDialog(FormDialog):
    """Asks for a meeting and hands over its draft; what becomes of it is told to it from outside.

    `create_requested` carries the MeetingDraft, the label, the preset's key ("" for none) and the
    LinkOptions. A draft that is handed over has no blocking problems; secret parts that the keyring
    has are empty in it. `save_as_wished` carries a Preset, see MeetingForm. The dialog stays open
    until it is accepted from outside. `address` is the beginning of the rooms' addresses, with its
    last slash; `after_create` is what the button promises.
    """

    create_requested = Signal(object, str, str, object)
    save_as_wished = Signal(object)

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        clock: Clock,
        meter: PointsMeter,
        address: str,
        parent: QWidget | None = None,
        *,
        presets: PresetBook,
        zone: QTimeZone | None = None,
        after_create: AfterCreate = AfterCreate.COPY_GUEST,
    ) -> None:
        super().__init__(theme, _WIDTH, parent)
        self._clock = clock
        self._creating = False
        self.banner = TroubleBanner(theme, icons, self)
        zone = zone or QTimeZone.systemTimeZone()
        self.form = MeetingForm(theme, icons, clock, zone, address, presets=presets, parent=self)
        scroll, footer = FormScroll(theme, self.form, self), DialogFooter(theme, self)
        self.price = PriceFooter(theme, clock, meter, self)
        self.cancel = WrappingButton(theme, icons, parent=self)
        self.create_button = CreateButton(theme, icons, after_create, self)
        footer.arrange((self.price,), (self.cancel, self.create_button))
        self._stack(scroll, footer, self.banner)
        self._minute = MinuteTimer(self)
        self._minute.timeout.connect(self._minute_passed)
        self.cancel.clicked.connect(self.reject)
        self.create_button.clicked.connect(self.request)
        self.form.checked.connect(self._dress)
        self.form.checked.connect(self._grow)
        self.form.opened.connect(self._grow)
        self.form.save_as_wished.connect(self.save_as_wished)
        self.price.changed.connect(self._dress)
        self._retranslate()
        self._begin_at(self.form.prefix.edit)

    def fill(self, preset: Preset) -> None:
        self.form.fill(preset)

    def fill_from(
        self, draft: MeetingDraft, label: str, link_options: LinkOptions = NO_OPTIONS
    ) -> None:
        """For a duplicate: the same settings again."""
        self.form.fill_from(draft, label, link_options)

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
            self.form.draft(),
            self.form.label.label,
            self.form.preset.preset_key,
            self.form.link_options,
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

    def _in_one_line(self) -> int:
        price = self.price.in_one_line - self.price.sizeHint().width()
        form = self.form.in_one_line + 2 * self._theme.px(MARGIN)
        return max(form, self._footer.sizeHint().width() + price)

    def showEvent(self, event: QShowEvent) -> None:
        self.form.refresh()
        super().showEvent(event)
        self._minute.await_next(self._clock.now())

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._minute.stop()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _minute_passed(self) -> None:
        self.form.refresh()
        self._minute.await_next(self._clock.now())

    def _dress(self) -> None:
        self.create_button.dress(
            creating=self._creating,
            affordable=self.price.affordable,
            blocked=self.form.blocker(),
        )

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("New meeting"))
        self.cancel.setText(self.tr("&Cancel"))
        self._dress()
