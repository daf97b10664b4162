"""Where the meeting is streamed to. The address ends with a key, so it is concealed."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from whereby_desktop.meetings.draft import Streaming, StreamingTrigger
from whereby_desktop.meetings.draft_rules import Problem
from whereby_desktop.meetings.secret import Secret
from whereby_desktop.ui.create import option_words
from whereby_desktop.ui.create.annotated_line_edit import AnnotatedLineEdit
from whereby_desktop.ui.create.field_note import FieldNote
from whereby_desktop.ui.create.option_combo import OptionCombo
from whereby_desktop.ui.create.problem_words import problem_words
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.buttons import Button


class StreamingFields(QWidget):
    """Without an address nothing is streamed."""

    changed = Signal()

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.address = AnnotatedLineEdit(theme, icons, self)
        self.address.setEchoMode(QLineEdit.EchoMode.Password)
        self.reveal = Button(theme, icons, icon="eye", parent=self)
        self.reveal.setCheckable(True)
        self.note = FieldNote(theme, icons, self)
        self.trigger = OptionCombo(self)
        row = QHBoxLayout()
        row.setSpacing(theme.px(8))
        row.addWidget(self.address, 1)
        row.addWidget(self.reveal)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(8))
        layout.addLayout(row)
        layout.addWidget(self.note)
        layout.addWidget(self.trigger)
        self.setFocusProxy(self.address)
        self.address.textChanged.connect(self._edited)
        self.reveal.toggled.connect(self._revealed)
        self.trigger.picked.connect(self.changed)
        self._retranslate()
        self._edited()

    @property
    def value(self) -> Streaming | None:
        address = self.address.text().strip()
        return Streaming(Secret(address), self.trigger.value) if address else None

    def set_value(self, streaming: Streaming | None) -> None:
        self.address.setText(streaming.address.reveal() if streaming else "")
        self.trigger.set_value(streaming.trigger if streaming else StreamingTrigger.NONE)

    def show_problem(self, problem: Problem | None) -> None:
        self.address.set_invalid(problem is not None)
        if problem is None:
            self.note.clear()
        else:
            self.note.show_problem(problem_words(problem).text)
        self.address.setAccessibleDescription(self.note.text)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _edited(self) -> None:
        self.trigger.setVisible(bool(self.address.text().strip()))
        self.changed.emit()

    def _revealed(self, revealed: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if revealed else QLineEdit.EchoMode.Password
        self.address.setEchoMode(mode)
        self.reveal.set_icon("eyeoff" if revealed else "eye")
        self._retranslate()

    def _retranslate(self) -> None:
        revealed = self.reveal.isChecked()
        self.address.setPlaceholderText(self.tr("rtmps://, off while empty"))
        self.address.setAccessibleName(
            self.tr("Streaming address") if revealed else self.tr("Streaming address, concealed")
        )
        self.reveal.set_tip(
            self.tr("Conceal streaming address")
            if revealed
            else self.tr("Reveal streaming address")
        )
        self.trigger.set_options(option_words.streaming_triggers())
        self.trigger.setAccessibleName(self.tr("Streaming starts"))
