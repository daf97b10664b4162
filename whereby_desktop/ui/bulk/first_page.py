"""Where a table comes from: a file, the clipboard, or the example."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.meetings.face import Face, FaceButton, FaceContent
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.bands import stack_bands
from whereby_desktop.ui.widgets.dialog_footer import DialogFooter
from whereby_desktop.ui.widgets.wrapping_button import WrappingButton

FILE, PASTE, EXAMPLE = "file", "paste", "example"


class FirstPage(QWidget):
    """`wished` carries FILE, PASTE or EXAMPLE."""

    wished = Signal(str)

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self._small = ""
        self._face = Face(theme, icons, self)
        footer = DialogFooter(theme, self)
        self.cancel = WrappingButton(theme, icons, parent=footer)
        footer.arrange((), (self.cancel,))
        stack_bands(self, self._face, footer, tall=self._face)
        self._face.acted.connect(self.wished)
        self._retranslate()

    def begin(self) -> None:
        """Puts the keyboard on the first way."""
        self._face.buttons[0].setFocus()

    def say(self, words: str) -> None:
        """A small line: what was done, or what goes on."""
        self._small = words
        self._retranslate()

    def set_busy(self, words: str) -> None:
        self.say(words)
        for button in self._face.buttons:
            button.setEnabled(not words)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.cancel.setText(self.tr("&Cancel"))
        self._face.show_content(
            FaceContent(
                "table",
                "accent",
                self.tr("Many rooms from one table"),
                self.tr(
                    "One row for each room: a CSV file, or rows copied from a spreadsheet. "
                    "Nothing is sent before you have seen the plan."
                ),
                (
                    FaceButton(FILE, self.tr("Choose a &file…"), "upload", primary=True),
                    FaceButton(PASTE, self.tr("&Paste rows"), "copy"),
                    FaceButton(EXAMPLE, self.tr("Save an &example…"), "download"),
                ),
                self._small or self.tr("A file can be dropped here at any time."),
            )
        )
