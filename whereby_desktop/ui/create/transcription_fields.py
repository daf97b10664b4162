"""Live transcription, and where the transcript goes."""

from PySide6.QtWidgets import QWidget

from whereby_desktop.meetings.draft import (
    TRANSCRIPTION_LANGUAGES,
    LiveTranscription,
    Storage,
    TranscriptionTrigger,
)
from whereby_desktop.ui.create import option_hints, option_words
from whereby_desktop.ui.create.form_row import LabelColumn
from whereby_desktop.ui.create.option_fields import OptionFields
from whereby_desktop.ui.create.storage_fields import StorageFields
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.theme import Theme


class TranscriptionFields(OptionFields):
    """The trigger says whether there is any; only then there are details."""

    def __init__(
        self, theme: Theme, icons: Icons, column: LabelColumn, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, icons, column, parent)
        self._trigger, self._language = self._combo(), self._combo()
        self._captions = self._combo()
        self.trigger, self.language = self._trigger.combo, self._language.combo
        self.captions = self._captions.combo
        self.storage = StorageFields(theme, icons, column, self)
        self.storage.changed.connect(self.changed)
        self._layout.addWidget(self.storage)
        self._begin()

    @property
    def value(self) -> LiveTranscription | None:
        trigger = self.trigger.value
        if trigger is None:
            return None
        if trigger is TranscriptionTrigger.NONE:
            return LiveTranscription(trigger)
        return LiveTranscription(
            trigger, self.storage.value, self.language.value, self.captions.value
        )

    def set_value(self, wanted: LiveTranscription | None) -> None:
        self.trigger.set_value(wanted.trigger if wanted else None)
        self.language.set_value(wanted.language if wanted else None)
        self.captions.set_value(wanted.captions if wanted else None)
        self.storage.set_value(wanted.storage if wanted else Storage())
        self._show_details()

    def _show_details(self) -> None:
        on = self.trigger.value not in (None, TranscriptionTrigger.NONE)
        self._show(self._language, self._captions, shown=on)
        self.storage.setVisible(on)
        self._trigger.set_hint(option_hints.transcription_trigger(self.trigger.value))

    def _retranslate(self) -> None:
        organisation = option_words.as_organisation()
        self.trigger.set_options(option_words.transcription_triggers(), none=organisation)
        names = {tag: option_words.language_name(tag) for tag in TRANSCRIPTION_LANGUAGES}
        self.language.set_options(names, none=organisation)
        self.captions.set_options({True: self.tr("On"), False: self.tr("Off")}, none=organisation)
        self._language.set_hint(option_hints.language())
        self._captions.set_hint(option_hints.captions())
        self._labels[self._trigger].setText(self.tr("&Transcription"))
        self._labels[self._language].setText(self.tr("Language"))
        self._labels[self._captions].setText(self.tr("Captions"))
        self.trigger.setAccessibleName(self.tr("Live transcription"))
        self.language.setAccessibleName(self.tr("Spoken language"))
        self.captions.setAccessibleName(self.tr("Captions"))
        self.storage.set_subject(self.tr("Transcription: {0}"))
