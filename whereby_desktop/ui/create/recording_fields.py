"""Whether and how the meeting is recorded, and where the recording goes."""

from PySide6.QtWidgets import QWidget

from whereby_desktop.meetings.draft import Recording, RecordingKind, RecordingTrigger, Storage
from whereby_desktop.ui.create import option_hints, option_words
from whereby_desktop.ui.create.form_row import LabelColumn
from whereby_desktop.ui.create.option_fields import OptionFields
from whereby_desktop.ui.create.storage_fields import StorageFields
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.theme import Theme


class RecordingFields(OptionFields):
    """Only a recording in the cloud has details."""

    def __init__(
        self, theme: Theme, icons: Icons, column: LabelColumn, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, icons, column, parent)
        self._kind, self._trigger, self._format = self._combo(), self._combo(), self._combo()
        self.kind, self.trigger = self._kind.combo, self._trigger.combo
        self.file_format = self._format.combo
        self.storage = StorageFields(theme, icons, column, self)
        self.storage.changed.connect(self.changed)
        self._layout.addWidget(self.storage)
        self._begin()

    @property
    def value(self) -> Recording | None:
        kind = self.kind.value
        if kind is None:
            return None
        if kind is not RecordingKind.CLOUD:
            return Recording(kind)
        return Recording(kind, self.trigger.value, self.storage.value, self.file_format.value)

    def set_value(self, recording: Recording | None) -> None:
        self.kind.set_value(recording.kind if recording else None)
        self.trigger.set_value(recording.trigger if recording else RecordingTrigger.NONE)
        self.file_format.set_value(recording.file_format if recording else None)
        self.storage.set_value(recording.storage if recording else Storage())
        self._show_details()

    def _show_details(self) -> None:
        cloud = self.kind.value is RecordingKind.CLOUD
        self._show(self._trigger, self._format, shown=cloud)
        self.storage.setVisible(cloud)
        self._kind.set_hint(option_hints.recording_kind(self.kind.value))
        self._trigger.set_hint(option_hints.recording_trigger(self.trigger.value))

    def _retranslate(self) -> None:
        self.kind.set_options(option_words.recording_kinds(), none=option_words.as_organisation())
        self.trigger.set_options(option_words.recording_triggers())
        self.file_format.set_options(
            option_words.file_formats(), none=option_words.as_organisation()
        )
        self._format.set_hint(option_hints.file_format())
        self._labels[self._kind].setText(self.tr("Recor&ding"))
        self._labels[self._trigger].setText(self.tr("Starts"))
        self._labels[self._format].setText(self.tr("File format"))
        self.kind.setAccessibleName(self.tr("Recording"))
        self.trigger.setAccessibleName(self.tr("Recording starts"))
        self.file_format.setAccessibleName(self.tr("File format"))
        self.storage.set_subject(self.tr("Recording: {0}"))
