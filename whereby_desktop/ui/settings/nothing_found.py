"""What stands in the cards' place when a search finds no setting."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.themed_label import ThemedLabel
from whereby_desktop.ui.widgets.wrapping_button import WrappingButton


class NothingFound(QWidget):
    """Hidden until it is shown. `clear_wished`: everything is to be seen again."""

    clear_wished = Signal()

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self._typed = ""
        self._title = ThemedLabel(theme, role="heading", wraps=True, parent=self)
        self._title.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.clear = WrappingButton(theme, icons, parent=self)
        self.clear.clicked.connect(self.clear_wished)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(24), theme.px(48), theme.px(24), theme.px(24))
        column.setSpacing(theme.px(12))
        column.addWidget(self._title)
        column.addWidget(self.clear, 0, Qt.AlignmentFlag.AlignHCenter)
        self.hide()

    @property
    def words(self) -> str:
        return self._title.text()

    def show_search(self, typed: str) -> None:
        self._typed = typed
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Nothing matches “{0}”").format(self._typed))
        self.clear.setText(self.tr("Clear search"))
