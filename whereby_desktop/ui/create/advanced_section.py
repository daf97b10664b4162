"""The rest of what Whereby can be told, behind a line that says what of it is on."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from whereby_desktop.meetings.draft import MeetingDraft, RecordingKind, TranscriptionTrigger
from whereby_desktop.meetings.draft_rules import Field, Problem
from whereby_desktop.ui.create.advanced_fields import AdvancedFields
from whereby_desktop.ui.create.disclosure import Disclosure
from whereby_desktop.ui.create.form_row import LabelColumn
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.theme import Theme

_INSIDE = (Field.RECORDING, Field.LIVE_TRANSCRIPTION, Field.STREAMING)


class AdvancedSection(QWidget):
    """Closed at first. `opened` follows each opening and closing.

    The fields are made when somebody first wants to see them: they are more than half of the form.
    Until then the options are those of the draft that was shown last.
    """

    changed = Signal()
    opened = Signal(bool)

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        column: LabelColumn,
        shown: MeetingDraft,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._icons, self._column = theme, icons, column
        self._shown = shown
        self._problems: Sequence[Problem] = ()
        self._fields: AdvancedFields | None = None
        self.header = Disclosure(theme, icons, self)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(theme.px(12))
        self._layout.addWidget(self.header)
        self.header.toggled.connect(self._toggled)
        self._summarise()

    @property
    def fields(self) -> AdvancedFields:
        if self._fields is None:
            self._fields = AdvancedFields(self._theme, self._icons, self._column, self)
            self._fields.show_draft(self._shown)
            self._fields.show_problems(self._problems)
            self._fields.setVisible(self.header.isChecked())
            self._fields.changed.connect(self._changed)
            self._layout.addWidget(self._fields)
            # Made late, they would come last of all, after the dialog's buttons.
            QWidget.setTabOrder(self.header, self._fields)
        return self._fields

    def show_draft(self, draft: MeetingDraft) -> None:
        self._shown = draft
        if self._fields is not None:
            self._fields.show_draft(draft)
        self._summarise()

    def applied_to(self, draft: MeetingDraft) -> MeetingDraft:
        """The draft with the options as they are here."""
        if self._fields is not None:
            return self._fields.applied_to(draft)
        return replace(
            draft,
            viewer_mode=self._shown.viewer_mode,
            recording=self._shown.recording,
            live_transcription=self._shown.live_transcription,
            streaming=self._shown.streaming,
        )

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Of the whole form; each is said at the field here that it belongs to."""
        self._problems = problems
        if self._fields is not None:
            self._fields.show_problems(problems)

    def focus_problem(self, problem: Problem) -> QWidget | None:
        """Moves the focus to what has to be mended, and returns it; None if it is not here."""
        if problem.field not in _INSIDE:
            return None
        self.header.setChecked(True)
        return self.fields.focus_problem(problem)

    def field(self, field: Field) -> QWidget | None:
        """What leads the group of that name, shown; None if there is none here."""
        if field not in _INSIDE:
            return None
        self.header.setChecked(True)
        if field is Field.RECORDING:
            return self.fields.recording
        if field is Field.LIVE_TRANSCRIPTION:
            return self.fields.transcription
        return self.fields.streaming

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._summarise()
        super().changeEvent(event)

    def _toggled(self, on: bool) -> None:
        self.fields.setVisible(on)
        self._changed()  # what the fields cannot show has been left out
        self.opened.emit(on)

    def _changed(self) -> None:
        self._summarise()
        self.changed.emit()

    def _on(self) -> list[str]:
        """The words for each thing that is switched on."""
        options = self.applied_to(self._shown)
        recording, transcription = options.recording, options.live_transcription
        found = []
        if options.viewer_mode:
            found.append(self.tr("Viewer template on"))
        if recording and recording.kind is not RecordingKind.NONE:
            found.append(self.tr("Recording on"))
        if transcription and transcription.trigger is not TranscriptionTrigger.NONE:
            found.append(self.tr("Transcription on"))
        if options.streaming:
            found.append(self.tr("Streaming on"))
        return found

    def _summarise(self) -> None:
        on = self._on()
        if not on:
            summary = self.tr("All off")
        elif len(on) == 1:
            summary = on[0]
        else:
            summary = self.tr("%n on", "", len(on))
        contents = self.tr("Recording, transcription, streaming, viewer template")
        self.header.set_words(self.tr("&Advanced"), contents, summary)
