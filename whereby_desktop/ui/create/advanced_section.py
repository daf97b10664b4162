"""The rest of what Whereby can be told: viewers, recording, transcription, streaming."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from whereby_desktop.meetings.draft import MeetingDraft, RecordingKind, TranscriptionTrigger
from whereby_desktop.meetings.draft_rules import Field, Problem
from whereby_desktop.ui.create.disclosure import Disclosure
from whereby_desktop.ui.create.form_row import FormRows
from whereby_desktop.ui.create.recording_fields import RecordingFields
from whereby_desktop.ui.create.streaming_fields import StreamingFields
from whereby_desktop.ui.create.transcription_fields import TranscriptionFields
from whereby_desktop.ui.create.wrapping_check_box import WrappingCheckBox
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.theme import Theme


class AdvancedSection(QWidget):
    """Closed at first. `opened` follows each opening and closing."""

    changed = Signal()
    opened = Signal(bool)

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.header = Disclosure(theme, icons, self)
        self.body = QWidget(self)
        self.viewers = WrappingCheckBox(theme, self.body)
        self.recording = RecordingFields(theme, self.body)
        self.transcription = TranscriptionFields(theme, self.body)
        self.streaming = StreamingFields(theme, icons, self.body)
        grid = QGridLayout(self.body)
        self.rows = rows = FormRows(theme, grid)
        self._viewers_label = rows.add(self.viewers, height=24, below=8)
        self._recording_label = rows.add(self.recording)
        self._transcription_label = rows.add(self.transcription)
        self._streaming_label = rows.add(self.streaming, below=0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(12))
        layout.addWidget(self.header)
        layout.addWidget(self.body)
        self.body.hide()
        self.header.toggled.connect(self._toggled)
        self.viewers.clicked.connect(self._changed)
        for part in (self.recording, self.transcription, self.streaming):
            part.changed.connect(self._changed)
        self._retranslate()

    def show_draft(self, draft: MeetingDraft) -> None:
        self.viewers.setChecked(draft.viewer_mode)
        self.recording.set_value(draft.recording)
        self.transcription.set_value(draft.live_transcription)
        self.streaming.set_value(draft.streaming)
        self._summarise()

    def show_problem(self, problem: Problem | None) -> None:
        """Of those the fields here can have, only the stream's address can be wrong."""
        streaming = problem is not None and problem.field is Field.STREAMING
        self.streaming.show_problem(problem if streaming else None)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _toggled(self, on: bool) -> None:
        self.body.setVisible(on)
        self.opened.emit(on)

    def _changed(self) -> None:
        self._summarise()
        self.changed.emit()

    def _on(self) -> list[str]:
        """The words for each thing that is switched on."""
        recording, transcription = self.recording.value, self.transcription.value
        found = []
        if self.viewers.isChecked():
            found.append(self.tr("Viewer template on"))
        if recording and recording.kind is not RecordingKind.NONE:
            found.append(self.tr("Recording on"))
        if transcription and transcription.trigger is not TranscriptionTrigger.NONE:
            found.append(self.tr("Transcription on"))
        if self.streaming.value:
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

    def _retranslate(self) -> None:
        self._viewers_label.setText(self.tr("&Viewers"))
        self._recording_label.setText(self.tr("Recor&ding"))
        self._transcription_label.setText(self.tr("&Transcription"))
        self._streaming_label.setText(self.tr("Streamin&g"))
        self.viewers.setText(self.tr("Viewer template: up to 400 more people watch"))
        self._summarise()
