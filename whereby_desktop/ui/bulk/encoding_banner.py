"""The question how the letters of a file are written, where nothing in the file tells."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from whereby_desktop.ui.bulk.file_words import encoding_name, encodings
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.choice_combo import ChoiceCombo
from whereby_desktop.ui.widgets.flow_layout import FlowLayout
from whereby_desktop.ui.widgets.flowing_label import FlowingLabel
from whereby_desktop.ui.widgets.snug import Snug
from whereby_desktop.ui.widgets.wrapping_button import WrappingButton


class EncodingBanner(Snug):
    """`chosen` carries an encoding by Python's name. It goes away when the answer is yes."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self._encoding = ""
        self.setProperty("banner", "warn")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.words = FlowingLabel(theme, "small", "text", icons=icons, parent=self)
        self.words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.combo = ChoiceCombo[str](theme, parent=self)
        self.combo.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.yes = WrappingButton(theme, icons, parent=self)
        px = theme.px
        line = FlowLayout(self, gap=px(8), line_gap=px(8))
        line.setContentsMargins(px(16), px(8), px(16), px(8))
        for part in (self.words, self.combo, self.yes):
            line.addWidget(part)
        self.combo.chosen.connect(self.chosen.emit)
        self.yes.clicked.connect(self.hide)
        self.hide()

    def ask(self, encoding: str) -> None:
        self._encoding = encoding
        self._retranslate()
        self.show()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange and self._encoding:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        question = self.tr("The file is not UTF-8. Read as {0}?")
        self.words.show_text(question.format(encoding_name(self._encoding)), icon="warn")
        self.combo.show_choices(list(encodings().items()), self._encoding)
        self.combo.setAccessibleName(self.tr("Encoding of the file"))
        self.yes.setText(self.tr("&Yes"))
