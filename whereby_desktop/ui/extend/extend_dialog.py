"""The dialog in which a room gets more time, as far as Whereby lets it."""

from PySide6.QtCore import QEvent, Qt, QTimeZone, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QSizePolicy, QWidget

from whereby_desktop.meetings.known_meeting import KnownMeeting
from whereby_desktop.meetings.ports import Clock, PointsMeter
from whereby_desktop.meetings.presets import CONSULT, Preset
from whereby_desktop.preferences import AfterCreate
from whereby_desktop.ui.announce import announce
from whereby_desktop.ui.create.create_button import CreateButton
from whereby_desktop.ui.create.price_footer import PriceFooter
from whereby_desktop.ui.create.trouble_banner import TroubleBanner
from whereby_desktop.ui.extend.both_prices import BothPrices
from whereby_desktop.ui.extend.extend_form import ExtendForm
from whereby_desktop.ui.extend.old_room import OldRoom
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.minute_timer import MinuteTimer
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.flow_layout import FlowLayout
from whereby_desktop.ui.widgets.form_dialog import FormDialog
from whereby_desktop.ui.widgets.form_scroll import FormScroll
from whereby_desktop.ui.widgets.wrapping_button import WrappingButton

_WIDTH = 640


class ExtendDialog(FormDialog):
    """Asks how much longer, then shows both rooms and asks what becomes of the old one.

    `create_wished` carries the MeetingDraft and the OldRoom chosen so far; what becomes of it is
    told by `set_creating`, `show_trouble`, `show_created`. `old_room_decided` (the old meeting's
    id, an OldRoom) comes once, when the second stage is closed by the person; closing it any other
    way than by its Delete button never deletes at once. `form_wished` carries the old meeting's id,
    `copy_wished` the id of the meeting whose guest link is to be copied.
    """

    create_wished = Signal(object, object)
    copy_wished = Signal(str)
    old_room_decided = Signal(str, object)
    form_wished = Signal(str)

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        clock: Clock,
        meter: PointsMeter,
        known: KnownMeeting,
        parent: QWidget | None = None,
        *,
        preset: Preset = CONSULT,
        zone: QTimeZone | None = None,
        after_create: AfterCreate = AfterCreate.COPY_GUEST,
    ) -> None:
        """`preset`: the default one, for a room whose own options are not known."""
        super().__init__(theme, _WIDTH, parent)
        self._clock, self._after = clock, after_create
        self._known = known
        self._creating = self._decides = False
        self._prices = BothPrices(meter)
        self.banner = TroubleBanner(theme, icons, self)
        zone = zone or QTimeZone.systemTimeZone()
        self.form = ExtendForm(theme, icons, clock, meter, known, preset, zone, parent=self)
        scroll = FormScroll(theme, self.form, self)
        self.price = PriceFooter(theme, clock, self._prices, self)
        self.cancel = WrappingButton(theme, icons, parent=self)
        self.create_button = CreateButton(theme, icons, after_create, self)
        self._space = QWidget(self)  # keeps the buttons at the end where there is no price
        self.keep = WrappingButton(theme, icons, parent=self)
        self.delete = WrappingButton(theme, icons, "trash", kind="danger", parent=self)
        self.close_button = WrappingButton(theme, icons, kind="primary", parent=self)
        self._stack(scroll, self._made_footer(), self.banner)
        self._minute = MinuteTimer(self)
        self._connect()
        self._retranslate()
        self.form.longer.setFocus()

    @property
    def creating(self) -> bool:
        return self._creating

    def request(self) -> None:
        """Hands over the draft, or goes to what has to be mended first."""
        if self._creating or self._decides:
            return
        self.form.settle()
        if words := self.form.blocker:
            self.form.longer.wall.focus_problem()
            announce(self, words, urgent=True)
            return
        self.banner.hide()
        self.create_wished.emit(self.form.draft, self.form.question.choice)

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

    def show_trouble(self, title: str, text: str) -> None:
        """Says what went wrong; what was entered stays."""
        self.set_creating(False)
        self.banner.show_trouble(title, text)
        self._grow()
        self.create_button.setFocus()

    def show_created(self, new: KnownMeeting) -> None:
        """The second stage: both rooms, and the question once more."""
        self._decides = True
        self.set_creating(False)
        copied = self._after is AfterCreate.COPY_GUEST
        said = self.tr("Room created, link copied") if copied else self.tr("Room created")
        self.form.show_created(new, said)
        if copied:
            self.form.new.show_copied()
        self._dress()
        self._grow()
        self._scroll.verticalScrollBar().setValue(0)
        self.form.new.copy.setFocus()
        announce(self, said)

    def leave_open(self) -> None:
        """Closes the dialog without any decision: what it was opened for has gone."""
        self._decides = False
        self.reject()

    def done(self, result: int) -> None:
        if self._decides:
            self._decides = False
            choice = self.form.question.choice
            if choice is OldRoom.DELETE_NOW and result != QDialog.DialogCode.Accepted:
                choice = OldRoom.KEEP
            self.old_room_decided.emit(self._known.meeting_id, choice)
        super().done(result)

    def showEvent(self, event: QShowEvent) -> None:
        self._minute_passed()
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._minute.stop()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _connect(self) -> None:
        self._minute.timeout.connect(self._minute_passed)
        self.form.changed.connect(self._dress)
        self.form.copy_wished.connect(self._copy)
        self.form.form_wished.connect(self._open_form)
        self.price.changed.connect(self._dress)
        self.cancel.clicked.connect(self.reject)
        self.keep.clicked.connect(self.reject)
        for button in (self.close_button, self.delete):
            button.clicked.connect(self.accept)
        self.create_button.clicked.connect(self.request)

    def _copy(self, meeting_id: str) -> None:
        for card in (self.form.old, self.form.new):
            card.end_copied()
        card = self.form.old if meeting_id == self._known.meeting_id else self.form.new
        card.show_copied()
        self.copy_wished.emit(meeting_id)

    def _open_form(self) -> None:
        self.leave_open()
        self.form_wished.emit(self._known.meeting_id)

    def _minute_passed(self) -> None:
        self.form.refresh()
        self._minute.await_next(self._clock.now())

    def _dress(self) -> None:
        now_wished = self.form.question.choice is OldRoom.DELETE_NOW
        if self._prices.deletes != now_wished:
            self._prices.deletes = now_wished
            self.price.refresh()
        for part in (self.price, self.cancel, self.create_button):
            part.setVisible(not self._decides)
        self._space.setVisible(self._decides)
        for part in (self.keep, self.delete):
            part.setVisible(self._decides and now_wished)
        self.close_button.setVisible(self._decides and not now_wished)
        self.create_button.dress(
            creating=self._creating, affordable=self.price.affordable, blocked=self.form.blocker
        )

    def _retranslate(self) -> None:
        name = self._known.meeting.short_name
        self.setWindowTitle(self.tr("Extend {0}").format(name))
        self.cancel.setText(self.tr("&Cancel"))
        self.keep.setText(self.tr("Keep &room"))
        self.delete.setText(self.tr("&Delete old room"))
        self.close_button.setText(self.tr("&Close"))
        self._dress()

    def _made_footer(self) -> QWidget:
        px = self._theme.px
        footer = QWidget(self)
        footer.setProperty("ground", "sunken")
        footer.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        footer.setMinimumHeight(px(60))
        row = FlowLayout(footer, gap=px(8), line_gap=px(8), at_end=True)
        row.setContentsMargins(px(20), px(12), px(20), px(12))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._space.setSizePolicy(policy)
        buttons = (self.cancel, self.create_button, self.keep, self.delete, self.close_button)
        for part in (self.price, self._space, *buttons):
            row.addWidget(part)
        return footer
