"""Live transcription. Storage in one's own bucket is not offered here yet."""

from PySide6.QtWidgets import QWidget

from whereby_desktop.meetings.draft import (
    TRANSCRIPTION_LANGUAGES,
    LiveTranscription,
    StorageProvider,
    TranscriptionTrigger,
)
from whereby_desktop.ui.create import option_words
from whereby_desktop.ui.create.option_fields import OptionFields
from whereby_desktop.ui.theme import Theme


class TranscriptionFields(OptionFields):
    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.trigger = self._lead
        self.language = self._detail()
        self.captions = self._detail()
        self._begin()

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

    def _has_details(self) -> bool:
        return self.trigger.value not in (None, TranscriptionTrigger.NONE)

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
