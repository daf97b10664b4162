"""Whether and how the meeting is recorded. Storage in one's own bucket is not offered here yet."""

from PySide6.QtWidgets import QWidget

from whereby_desktop.meetings.draft import (
    Recording,
    RecordingKind,
    RecordingTrigger,
    StorageProvider,
)
from whereby_desktop.ui.create import option_words
from whereby_desktop.ui.create.option_fields import OptionFields
from whereby_desktop.ui.theme import Theme


class RecordingFields(OptionFields):
    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.kind = self._lead
        self.trigger = self._detail()
        self.file_format = self._detail()
        self._begin()

    @property
    def value(self) -> Recording | None:
        kind = self.kind.value
        if kind is None:
            return None
        if kind is not RecordingKind.CLOUD:
            return Recording(kind)
        return Recording(kind, self.trigger.value, file_format=self.file_format.value)

    def set_value(self, recording: Recording | None) -> None:
        if recording and recording.storage.provider is StorageProvider.S3:
            recording = None  # cannot be shown here; never recorded elsewhere than was meant
        self.kind.set_value(recording.kind if recording else None)
        self.trigger.set_value(recording.trigger if recording else RecordingTrigger.NONE)
        self.file_format.set_value(recording.file_format if recording else None)
        self._show_details()

    def _has_details(self) -> bool:
        return self.kind.value is RecordingKind.CLOUD

    def _retranslate(self) -> None:
        self.kind.set_options(option_words.recording_kinds(), none=option_words.as_organisation())
        self.trigger.set_options(option_words.recording_triggers())
        self.file_format.set_options(
            option_words.file_formats(), none=self.tr("Format as set at Whereby")
        )
        self.kind.setAccessibleName(self.tr("Recording"))
        self.trigger.setAccessibleName(self.tr("Recording starts"))
        self.file_format.setAccessibleName(self.tr("File format"))
