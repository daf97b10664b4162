"""What an invitation says, as fields, and its preview."""

from PySide6.QtCore import QEvent, QTimeZone, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from whereby_desktop.meetings.known_meeting import KnownMeeting
from whereby_desktop.meetings.ports import Clock
from whereby_desktop.ui.create.form_row import FormRows, LabelColumn
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.share import invitation_maker
from whereby_desktop.ui.share.invitation_choice import InvitationChoice, first_choice, own_title
from whereby_desktop.ui.share.invitation_preview import InvitationPreview
from whereby_desktop.ui.share.link_choice import LinkChoice
from whereby_desktop.ui.share.moment_field import MomentField
from whereby_desktop.ui.share.room_end_words import ends_too_late, room_ended
from whereby_desktop.ui.share.zone_field import ZoneField
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.flowing_label import FlowingLabel
from whereby_desktop.ui.widgets.wrapping_button import WrappingButton

_LONGEST = 200


class InvitationForm(QWidget):
    """`changed` follows each change; `begins_changed` carries a new begin (aware UTC), too."""

    changed = Signal()
    begins_changed = Signal(object)
    links_wished = Signal()
    wording_wished = Signal()

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        clock: Clock,
        known: KnownMeeting,
        zone: QTimeZone,
        template: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._clock = theme, clock
        self._known, self._template = known, template
        first = first_choice(known, zone)
        self.ended = FlowingLabel(theme, "small", "warn", icons=icons, parent=self)
        self.title = QLineEdit(first.title, self)
        self.title.setMaxLength(_LONGEST)
        self.begins = MomentField(theme, icons, clock.now, first.begins, zone, self)
        self.ends = MomentField(theme, icons, clock.now, first.ends, zone, self)
        self.zone = ZoneField(theme, icons, zone, first.begins, self)
        self.links = LinkChoice(theme, icons, self)
        self.preview = InvitationPreview(theme, icons, self)
        self.edit = WrappingButton(theme, icons, "pencil", kind="link", size="small", parent=self)
        self.preview.add_button(self.edit)
        QWidget.setTabOrder(self.preview.kinds, self.edit)
        QWidget.setTabOrder(self.edit, self.preview.text)
        self._lay_out()
        self._connect()
        self._retranslate()

    @property
    def choice(self) -> InvitationChoice:
        return InvitationChoice(
            self.title.text().strip() or own_title(self._known),
            self.begins.moment,
            self.ends.moment,
            self.zone.zone,
            self.links.carried,
        )

    @property
    def blocker(self) -> str:
        """Why this cannot be sent; "" when it can."""
        fields = (self.begins, self.ends)
        found = [each.note.text for each in fields if each.blocked] + [self.zone.problem]
        if not any(found) and self.ends.moment <= self.begins.moment:
            found = [self.tr("It ends before it begins.")]
        return next(filter(None, found), "")

    def show_meeting(self, known: KnownMeeting, points: int) -> None:
        """The meeting as it is known now; what was entered stays."""
        self._known = known
        self.links.show_meeting(known.meeting, points)
        self.refresh()

    def set_template(self, template: str) -> None:
        self._template = template
        self.refresh()

    def refresh(self) -> None:
        """Looks at everything anew; says nothing to who listens."""
        choice, meeting = self.choice, self._known.meeting
        now = self._clock.now()
        self.zone.show_moment(choice.begins)
        self._labels[-1].setBuddy(self.links.options[choice.carried])
        ended = room_ended(meeting, now, choice.zone)
        self.ended.show_text(ended, icon="clock")
        self.ended.setVisible(bool(ended))
        self.begins.show_problem("")
        if not self.begins.blocked and choice.ends <= choice.begins:
            self.ends.show_problem(self.tr("It ends before it begins."))
        else:
            late = ends_too_late(meeting, choice.ends, now, choice.zone)
            self.ends.show_problem(late, warning=True)
        self.preview.show_invitation(invitation_maker.covered(self._known, choice, self._template))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _connect(self) -> None:
        self.title.textChanged.connect(self._changed)
        self.begins.changed.connect(self._begins_edited)
        self.ends.changed.connect(self._changed)
        self.zone.changed.connect(self._zone_changed)
        self.links.chosen.connect(self._changed)
        self.links.links_wished.connect(self.links_wished)
        self.edit.clicked.connect(self.wording_wished)

    def _changed(self) -> None:
        self.refresh()
        self.changed.emit()

    def _begins_edited(self) -> None:
        self._changed()
        if not self.begins.blocked:
            self.begins_changed.emit(self.begins.moment)

    def _zone_changed(self) -> None:
        for field in (self.begins, self.ends):
            field.set_zone(self.zone.zone)
        self._changed()

    def _lay_out(self) -> None:
        theme = self._theme
        rows = FormRows(theme, LabelColumn(theme))
        self._labels = [
            rows.add(field) for field in (self.title, self.begins, self.ends, self.zone, self.links)
        ]
        # A mnemonic leads to what takes the keys, not to what holds it.
        inside = (self.title, self.begins.date, self.ends.date, self.zone.combo)
        for label, field in zip(self._labels, inside, strict=False):
            label.setBuddy(field)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(12))
        layout.addWidget(self.ended)
        layout.addLayout(rows)
        layout.addWidget(self.preview)
        layout.addStretch(1)

    def _retranslate(self) -> None:
        words = (
            self.tr("&Title"),
            self.tr("&Begins"),
            self.tr("&Ends"),
            self.tr("Time &zone"),
            self.tr("&Link"),
        )
        for label, text in zip(self._labels, words, strict=True):
            label.setText(text)
        self.title.setAccessibleName(self.tr("Title"))
        self.begins.name(self.tr("Begin date"), self.tr("Begin time"))
        self.ends.name(self.tr("End date"), self.tr("End time"))
        self.edit.setText(self.tr("E&dit wording…"))
        self.refresh()
