"""The way to the help and to About where there is no menu yet."""

from PySide6.QtCore import QCoreApplication, QEvent, Signal
from PySide6.QtWidgets import QWidget

from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.fix_link import FixLink
from whereby_desktop.ui.widgets.flow_layout import FlowLayout

translate = QCoreApplication.translate


class HelpLinks(QWidget):
    """In the words of the menus."""

    help_wished = Signal()
    about_wished = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.help, self.about = FixLink(theme), FixLink(theme)
        self.help.clicked.connect(self.help_wished)
        self.about.clicked.connect(self.about_wished)
        row = FlowLayout(self, gap=theme.px(20), line_gap=0)
        row.addWidget(self.help)
        row.addWidget(self.about)
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.help.set_words(translate("Actions", "Keyboard and help"))
        self.about.set_words(translate("Actions", "About Whereby Desktop"))
