"""A line of text that is a secret: concealed, and perhaps kept in the keyring already."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from whereby_desktop.ui.create.annotated_line_edit import AnnotatedLineEdit
from whereby_desktop.ui.create.option_field import TextField
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.buttons import Button


@dataclass(frozen=True, slots=True)
class SecretWords:
    """What the line is called while it can be read and while it is concealed, and its button."""

    revealed: str = ""
    concealed: str = ""
    reveal: str = ""
    conceal: str = ""
    placeholder: str = ""


class SecretField(TextField):
    """Shows that the keyring has the secret, never the secret it has. Typing replaces it."""

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        line = QWidget()
        edit = AnnotatedLineEdit(theme, icons, line)
        edit.setEchoMode(QLineEdit.EchoMode.Password)
        self.reveal = Button(theme, icons, icon="eye", parent=line)
        self.reveal.setCheckable(True)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(8))
        row.addWidget(edit, 1)
        row.addWidget(self.reveal)
        self._words = SecretWords()
        self._kept = False
        super().__init__(theme, icons, parent, edit=edit, around=line)
        self.reveal.toggled.connect(self._revealed)

    @property
    def kept(self) -> bool:
        """Nothing is entered, and nothing has to be."""
        return self._kept

    def set_words(self, words: SecretWords) -> None:
        self._words = words
        self._retranslate()

    def set_text(self, text: str) -> None:
        """Another secret is concealed again."""
        self.reveal.setChecked(False)
        super().set_text(text)

    def show_kept(self, *, kept: bool) -> None:
        self._kept = kept
        self.reveal.setEnabled(not kept)
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _revealed(self, revealed: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if revealed else QLineEdit.EchoMode.Password
        self.edit.setEchoMode(mode)
        self.reveal.set_icon("eyeoff" if revealed else "eye")
        self._retranslate()

    def _retranslate(self) -> None:
        revealed, words = self.reveal.isChecked(), self._words
        kept = self.tr("Kept in the keyring")
        self.edit.setPlaceholderText(kept if self._kept else words.placeholder)
        self.edit.setAccessibleName(words.revealed if revealed else words.concealed)
        self.reveal.set_tip(words.conceal if revealed else words.reveal)
