"""The invitation to one room: put together, looked at, sent."""

from PySide6.QtCore import QEvent, QObject, QSize, QTimer, QTimeZone, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from whereby_desktop.meetings.known_meeting import KnownMeeting
from whereby_desktop.meetings.ports import Clock
from whereby_desktop.ui.announce import announce
from whereby_desktop.ui.create.trouble_banner import TroubleBanner
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.share import invitation_maker
from whereby_desktop.ui.share.default_wording import wording
from whereby_desktop.ui.share.invitation_choice import InvitationChoice
from whereby_desktop.ui.share.invitation_footer import InvitationFooter
from whereby_desktop.ui.share.invitation_form import InvitationForm
from whereby_desktop.ui.share.key_banner import KeyBanner
from whereby_desktop.ui.share.way_out import WayOut
from whereby_desktop.ui.share.wording_editor import WordingEditor
from whereby_desktop.ui.share.wording_footer import WordingFooter
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.form_scroll import FormScroll
from whereby_desktop.ui.widgets.hairline import hairline
from whereby_desktop.ui.widgets.screen_size import keep_height

_WIDTH, _WIDEST = 700, 840


class InvitationDialog(QDialog):
    """Sends nothing itself.

    `way_wished` carries the WayOut, `begins_changed` a begin (aware UTC) to be remembered,
    `wording_changed` what the preferences are to keep ("" for the program's own wording).
    `template` is what they have now, `points` the price of getting the links.
    """

    way_wished = Signal(object)
    begins_changed = Signal(object)
    links_wished = Signal()
    wording_changed = Signal(str)

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        clock: Clock,
        known: KnownMeeting,
        points: int,
        template: str = "",
        zone: QTimeZone | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._known = theme, known
        self._wanted = 0  # the height that was asked for last
        self._kept = template
        self._gone = ""  # why nothing can be sent any more
        self.trouble = TroubleBanner(theme, icons, self)
        self.banner = KeyBanner(theme, icons, self)
        zone = zone or QTimeZone.systemTimeZone()
        self.form = InvitationForm(theme, icons, clock, known, zone, wording(template))
        self.editor = WordingEditor(theme, icons)
        self._pages = (FormScroll(theme, self.form, self), FormScroll(theme, self.editor, self))
        self.footer = InvitationFooter(theme, icons, self)
        self.wording_footer = WordingFooter(theme, icons, self)
        self._lay_out()
        self._connect()
        self._show_page(editing=False)
        self._retranslate()
        self.show_meeting(known, points)
        for page in (self.form, self.editor):
            page.installEventFilter(self)
        self.form.title.setFocus()

    @property
    def choice(self) -> InvitationChoice:
        return self.form.choice

    @property
    def template(self) -> str:
        """The wording that is sent."""
        return wording(self._kept)

    @property
    def editing(self) -> bool:
        return not self._pages[1].isHidden()

    def show_meeting(self, known: KnownMeeting, points: int) -> None:
        """What has become known of the meeting since, its links for one; entries stay."""
        self._known, self._gone = known, ""
        self.form.show_meeting(known, points)
        self._changed()

    def show_done(self, way: WayOut, words: str) -> None:
        self.trouble.hide()
        self.footer.show_done(way)
        announce(self, words)

    def show_trouble(self, title: str, text: str) -> None:
        self.trouble.show_trouble(title, text)
        self._grow()

    def show_gone(self) -> None:
        """The room is no longer at Whereby."""
        self._gone = self.tr("This room no longer exists")
        self._changed()
        self.show_trouble(self._gone, self.tr("Its links lead nowhere."))

    def edit_wording(self) -> None:
        self.editor.begin(self.template)
        self._show_page(editing=True)
        self.editor.edit.setFocus()
        self._preview_wording()

    def reject(self) -> None:
        """Esc leaves the wording first, then the dialog."""
        if self.editing:
            self._leave_wording()
        else:
            super().reject()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            self._wanted = 0
            self.resize(self.sizeHint())  # Qt itself would open it no wider than 2/3 of the screen

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A page that has come to need more height gets it."""
        if event.type() is QEvent.Type.LayoutRequest and self.isVisible():
            QTimer.singleShot(0, self, self._grow)
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def sizeHint(self) -> QSize:
        px = self._theme.px
        in_one_line = min(self.footer.sizeHint().width(), px(_WIDEST))  # where the words are long
        width = max(px(_WIDTH), in_one_line, self.minimumSizeHint().width())
        width = min(width, self.screen().availableGeometry().width())
        return QSize(width, self._height_for(width))

    def _connect(self) -> None:
        self.form.changed.connect(self._changed)
        self.form.begins_changed.connect(self.begins_changed)
        self.form.links_wished.connect(self.links_wished)
        self.form.wording_wished.connect(self.edit_wording)
        self.footer.way_wished.connect(self._go)
        self.footer.close_wished.connect(self.accept)
        self.editor.changed.connect(self._preview_wording)
        self.wording_footer.done_wished.connect(self._keep_wording)
        self.wording_footer.keep_wished.connect(self._leave_wording)
        self.wording_footer.restore_wished.connect(self.editor.restore)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self._go_by_key)

    def _go_by_key(self) -> None:
        if self.editing:
            self._keep_wording()
        else:
            self._go(WayOut.COPY)

    def _go(self, way: WayOut) -> None:
        self.form.zone.settle()
        if blocker := self._gone or self.form.blocker:
            announce(self, blocker, urgent=True)
            return
        self.way_wished.emit(way)

    def _changed(self) -> None:
        self.footer.show_done(None)
        self.footer.show_blocker(self._gone or self.form.blocker)
        self.banner.show_carried(self.form.choice.carried)
        self._preview_wording()
        self._grow()

    def _preview_wording(self) -> None:
        if self.editing:
            self.wording_footer.show_blocker(self.editor.blocker)
            self.editor.preview.show_invitation(
                invitation_maker.covered(self._known, self.choice, self.editor.template)
            )
            self._grow()

    def _keep_wording(self) -> None:
        if blocker := self.editor.blocker:
            announce(self, blocker, urgent=True)
            return
        if self.editor.to_keep != self._kept:
            self._kept = self.editor.to_keep
            self.wording_changed.emit(self._kept)
        self.form.set_template(self.template)
        self._leave_wording()

    def _leave_wording(self) -> None:
        self._show_page(editing=False)
        self.form.edit.setFocus()

    def _show_page(self, *, editing: bool) -> None:
        if editing and not self._gone:
            self.trouble.hide()  # it was about sending
        self._pages[0].setVisible(not editing)
        self.footer.setVisible(not editing)
        self._pages[1].setVisible(editing)
        self.wording_footer.setVisible(editing)
        self._grow()

    def _grow(self) -> None:
        """Grows with what has come to be shown, as far as the screen goes; never shrinks."""
        wanted = self._height_for(self.width())
        if self.isVisible() and wanted > self._wanted:
            self.resize(self.width(), max(self.height(), wanted))
        self._wanted = wanted

    def _height_for(self, width: int) -> int:
        """What shows everything without scrolling, as far as the screen goes."""
        page = self._pages[1] if self.editing else self._pages[0]
        footer = self.wording_footer if self.editing else self.footer
        height = page.height_for(width) + 1
        height += footer.heightForWidth(width)
        for banner in (self.trouble, self.banner):
            if not banner.isHidden():
                height += banner.heightForWidth(width)
        return min(height, self.screen().availableGeometry().height() - self._theme.px(48))

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.trouble)
        layout.addWidget(self.banner)
        for page in self._pages:
            layout.addWidget(page, 1)
        layout.addWidget(hairline())
        layout.addWidget(self.footer)
        layout.addWidget(self.wording_footer)
        keep_height(self)

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Invitation"))
        self._changed()
