"""What is inside Advanced: viewers, recording, transcription, streaming."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from whereby_desktop.meetings.draft import MeetingDraft
from whereby_desktop.meetings.draft_rules import Field, Problem
from whereby_desktop.ui.create import option_hints
from whereby_desktop.ui.create.form_row import FormRows, LabelColumn
from whereby_desktop.ui.create.option_field import OptionField
from whereby_desktop.ui.create.recording_fields import RecordingFields
from whereby_desktop.ui.create.streaming_fields import StreamingFields
from whereby_desktop.ui.create.transcription_fields import TranscriptionFields
from whereby_desktop.ui.create.wrapping_check_box import WrappingCheckBox
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.hairline import hairline


class AdvancedFields(QWidget):
    """Four groups, each of a choice and of details that are shown where they mean something."""

    changed = Signal()

    def __init__(
        self, theme: Theme, icons: Icons, column: LabelColumn, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        template = QWidget(self)
        self.viewers = WrappingCheckBox(theme)
        self._viewers = OptionField(theme, icons, self.viewers, template)
        self.recording = RecordingFields(theme, icons, column, self)
        self.transcription = TranscriptionFields(theme, icons, column, self)
        self.streaming = StreamingFields(theme, icons, column, self)
        self._viewers_label = FormRows(theme, column, template).add(self._viewers, height=24)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(12))
        layout.addWidget(template)
        for part in (self.recording, self.transcription, self.streaming):
            layout.addWidget(hairline())
            layout.addWidget(part)
            part.changed.connect(self.changed)
        self.viewers.clicked.connect(self.changed)
        # They have their place in the tab order together. In this order: a proxy gets the policy.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setFocusProxy(self.viewers)
        self._retranslate()

    def show_draft(self, draft: MeetingDraft) -> None:
        self.viewers.setChecked(draft.viewer_mode)
        self.recording.set_value(draft.recording)
        self.transcription.set_value(draft.live_transcription)
        self.streaming.set_value(draft.streaming)

    def applied_to(self, draft: MeetingDraft) -> MeetingDraft:
        return replace(
            draft,
            viewer_mode=self.viewers.isChecked(),
            recording=self.recording.value,
            live_transcription=self.transcription.value,
            streaming=self.streaming.value,
        )

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Of the whole form; each is said at the field here that it belongs to."""
        of_field = {field: [each for each in problems if each.field is field] for field in Field}
        self.recording.storage.show_problems(of_field[Field.RECORDING])
        self.transcription.storage.show_problems(of_field[Field.LIVE_TRANSCRIPTION])
        self.streaming.show_problem(next(iter(of_field[Field.STREAMING]), None))

    def focus_problem(self, problem: Problem) -> QWidget | None:
        """Moves the focus to what has to be mended, and returns it; None if it is not here."""
        if problem.field is Field.RECORDING:
            return self.recording.storage.focus_problem(problem.rule)
        if problem.field is Field.LIVE_TRANSCRIPTION:
            return self.transcription.storage.focus_problem(problem.rule)
        return self.streaming.focus_address()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._viewers_label.setText(self.tr("Vie&wers"))
        self.viewers.setText(self.tr("Viewer template: up to 400 more people watch"))
        self._viewers.set_hint(option_hints.viewers())
