"""What a room was created with, as far as this computer remembers."""

from datetime import datetime

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from whereby_desktop.meetings.known_meeting import KnownMeeting
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.meetings import created_words as words
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.flow_layout import FlowLayout
from whereby_desktop.ui.widgets.flowing_label import FlowingLabel

_COLUMN_GAP = 12
_WIDEST_KEY = 200  # of a pane that may be 304 wide whatever the font


class CreatedWith(QWidget):
    """Rows of what and how. What Whereby does not report and nobody remembers is "Unknown"."""

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown: tuple[KnownMeeting, datetime] | None = None
        self._heading = FlowingLabel(theme, "section", "text2", parent=self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self._heading)
        self._rows: list[tuple[FlowingLabel, FlowingLabel]] = []
        for _ in self._texts():
            key = FlowingLabel(theme, "small", "text3", parent=self)
            value = FlowingLabel(theme, "small", icons=icons, parent=self)
            row = FlowLayout(gap=_COLUMN_GAP, line_gap=0)
            row.addWidget(key)
            row.addWidget(value)
            layout.addLayout(row)
            self._rows.append((key, value))
        self._retranslate()
        theme.changed.connect(self._align)

    def show_meeting(self, known: KnownMeeting, now: datetime) -> None:
        self._shown = (known, now)
        values = (
            words.created(known, now),
            words.mode(known),
            words.lock(known),
            words.recording(known),
            words.transcription(known),
            words.viewer_template(known),
        )
        for (_, label), value in zip(self._rows, values, strict=True):
            self._show_value(label, value)
        if known.locked is not None:
            self._explain(
                self._rows[2][1],
                self.tr(
                    "As created. The host can change it in the room; Whereby does not report that."
                ),
            )

    def rows(self) -> list[tuple[str, str]]:
        """What is shown, for each row."""
        return [(key.text(), value.text()) for key, value in self._rows]

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _show_value(self, label: FlowingLabel, value: str | None) -> None:
        if value is not None:
            label.show_text(value, colour="text", icon="")
            self._explain(label, "")
            return
        label.show_text(self.tr("Unknown"), colour="text3", icon="unknown")
        self._explain(
            label,
            self.tr(
                "This room was not created with this app, and Whereby does not report this setting."
            ),
        )

    @staticmethod
    def _explain(label: FlowingLabel, why: str) -> None:
        label.setToolTip(why)
        label.setAccessibleDescription(why)

    def _texts(self) -> tuple[str, ...]:
        return (
            self.tr("Created"),
            self.tr("Mode"),
            self.tr("Lock"),
            self.tr("Recording"),
            self.tr("Transcription"),
            self.tr("Viewer template"),
        )

    def _retranslate(self) -> None:
        self._heading.show_text(self.tr("Created with"))
        for (key, _), text in zip(self._rows, self._texts(), strict=True):
            key.show_text(text)
        self._align()
        if self._shown is not None:
            self.show_meeting(*self._shown)

    def _align(self) -> None:
        """One column for all keys, as wide as the widest."""
        widest = max(key.sizeHint().width() for key, _ in self._rows)
        for key, _ in self._rows:
            key.setMinimumWidth(min(widest, _WIDEST_KEY))
