"""What a room was created with, as far as this computer remembers."""

from collections.abc import Mapping
from datetime import datetime

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from whereby_desktop.meetings.known_meeting import KnownMeeting
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.meetings import created_words as words
from whereby_desktop.ui.meetings import storage_words
from whereby_desktop.ui.meetings.fact_rows import Fact, FactRows
from whereby_desktop.ui.theme import Theme


class CreatedWith(FactRows):
    """Rows of what and how. What Whereby does not report and nobody remembers is "Unknown"."""

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget) -> None:
        super().__init__(theme, icons, parent)
        self._told: tuple[KnownMeeting, datetime, Mapping[str, str]] | None = None

    def show_meeting(
        self, known: KnownMeeting, now: datetime, presets: Mapping[str, str] | None = None
    ) -> None:
        """`presets`: their names by their keys."""
        presets = presets or {}
        self._told = (known, now, presets)
        facts = [
            *self._said(self.tr("Created"), words.created(known, now)),
            *self._said(self.tr("Preset"), words.preset(known, presets)),
            *self._said(self.tr("Begins"), words.begins(known, now)),
            *self._said(self.tr("Mode"), words.mode(known)),
            *self._said(self.tr("Lock"), words.lock(known), self._of_lock(known)),
            *self._said(self.tr("Name ending"), words.name_ending(known)),
            *self._said(self.tr("Recording"), words.recording(known)),
            *self._said(self.tr("File format"), words.file_format(known)),
            *self._said(self.tr("Recorded to"), storage_words.recording(known)),
            *self._said(self.tr("Transcription"), words.transcription(known)),
            *self._said(self.tr("Language"), words.language(known)),
            *self._said(self.tr("Captions"), words.captions(known)),
            *self._said(self.tr("Transcribed to"), storage_words.transcription(known)),
            *self._said(self.tr("Streaming"), words.streaming(known)),
            *self._said(self.tr("Viewer template"), words.viewer_template(known)),
        ]
        self.show_facts(self.tr("Created with"), facts)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange and self._told is not None:
            self.show_meeting(*self._told)
        super().changeEvent(event)

    def _said(self, key: str, value: str | None, why: str = "") -> list[Fact]:
        """None is unknown; "" is not worth a row."""
        if value is None:
            return [Fact(key, self.tr("Unknown"), self._why_unknown(), unknown=True)]
        return [Fact(key, value, why)] if value else []

    def _why_unknown(self) -> str:
        return self.tr(
            "This room was not created with this app, and Whereby does not report this setting."
        )

    def _of_lock(self, known: KnownMeeting) -> str:
        if known.locked is None:
            return ""
        return self.tr(
            "As created. The host can change it in the room; Whereby does not report that."
        )
