"""Whether and how the meeting is recorded. Storage in one's own bucket is not offered here yet."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from whereby_desktop.meetings.draft import (
    Recording,
    RecordingKind,
    RecordingTrigger,
    StorageProvider,
)
from whereby_desktop.ui.create import option_words
from whereby_desktop.ui.create.option_combo import OptionCombo
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.flow_layout import FlowLayout


class RecordingFields(QWidget):
    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind = OptionCombo(self)
        self._details = QWidget(self)
        self.trigger = OptionCombo(self._details)
        self.file_format = OptionCombo(self._details)
        row = FlowLayout(self._details, gap=theme.px(8), line_gap=theme.px(8))
        row.addWidget(self.trigger)
        row.addWidget(self.file_format)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(8))
        layout.addWidget(self.kind)
        layout.addWidget(self._details)
        self.setFocusProxy(self.kind)
        for combo in (self.kind, self.trigger, self.file_format):
            combo.picked.connect(self._picked)
        self._retranslate()
        self._show_details()

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

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _picked(self) -> None:
        self._show_details()
        self.changed.emit()

    def _show_details(self) -> None:
        self._details.setVisible(self.kind.value is RecordingKind.CLOUD)

    def _retranslate(self) -> None:
        self.kind.set_options(option_words.recording_kinds(), none=option_words.as_organisation())
        self.trigger.set_options(option_words.recording_triggers())
        self.file_format.set_options(
            option_words.file_formats(), none=self.tr("Format as set at Whereby")
        )
        self.kind.setAccessibleName(self.tr("Recording"))
        self.trigger.setAccessibleName(self.tr("Recording starts"))
        self.file_format.setAccessibleName(self.tr("File format"))
