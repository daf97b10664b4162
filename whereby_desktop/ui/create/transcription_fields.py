"""Live transcription. Storage in one's own bucket is not offered here yet."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from whereby_desktop.meetings.draft import (
    TRANSCRIPTION_LANGUAGES,
    LiveTranscription,
    StorageProvider,
    TranscriptionTrigger,
)
from whereby_desktop.ui.create import option_words
from whereby_desktop.ui.create.option_combo import OptionCombo
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.flow_layout import FlowLayout


class TranscriptionFields(QWidget):
    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.trigger = OptionCombo(self)
        self._details = QWidget(self)
        self.language = OptionCombo(self._details)
        self.captions = OptionCombo(self._details)
        row = FlowLayout(self._details, gap=theme.px(8), line_gap=theme.px(8))
        row.addWidget(self.language)
        row.addWidget(self.captions)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(8))
        layout.addWidget(self.trigger)
        layout.addWidget(self._details)
        self.setFocusProxy(self.trigger)
        for combo in (self.trigger, self.language, self.captions):
            combo.picked.connect(self._picked)
        self._retranslate()
        self._show_details()

    @property
    def value(self) -> LiveTranscription | None:
        trigger = self.trigger.value
        if trigger is None:
            return None
        if trigger is TranscriptionTrigger.NONE:
            return LiveTranscription(trigger)
        return LiveTranscription(
            trigger, language=self.language.value, captions=self.captions.value
        )

    def set_value(self, wanted: LiveTranscription | None) -> None:
        if wanted and wanted.storage.provider is StorageProvider.S3:
            wanted = None  # cannot be shown here; never stored elsewhere than was meant
        self.trigger.set_value(wanted.trigger if wanted else None)
        self.language.set_value(wanted.language if wanted else None)
        self.captions.set_value(wanted.captions if wanted else None)
        self._show_details()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _picked(self) -> None:
        self._show_details()
        self.changed.emit()

    def _show_details(self) -> None:
        off = (None, TranscriptionTrigger.NONE)
        self._details.setVisible(self.trigger.value not in off)

    def _retranslate(self) -> None:
        self.trigger.set_options(
            option_words.transcription_triggers(), none=option_words.as_organisation()
        )
        names = {tag: option_words.language_name(tag) for tag in TRANSCRIPTION_LANGUAGES}
        self.language.set_options(names, none=self.tr("Language as set at Whereby"))
        self.captions.set_options(
            {True: self.tr("Captions on"), False: self.tr("Captions off")},
            none=self.tr("Captions as set at Whereby"),
        )
        self.trigger.setAccessibleName(self.tr("Live transcription"))
        self.language.setAccessibleName(self.tr("Spoken language"))
        self.captions.setAccessibleName(self.tr("Captions"))
