"""“Keyboard and help”: every key, to be searched and copied. It stays open beside the window."""

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from whereby_desktop.ui.announce import announce
from whereby_desktop.ui.help.key_list import KeyList
from whereby_desktop.ui.help.key_table import key_name, lines
from whereby_desktop.ui.help.key_text import as_text
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.bands import stack_bands
from whereby_desktop.ui.widgets.dialog_footer import DialogFooter
from whereby_desktop.ui.widgets.filter_field import FilterField
from whereby_desktop.ui.widgets.flowing_label import FlowingLabel
from whereby_desktop.ui.widgets.screen_size import on_screen
from whereby_desktop.ui.widgets.wrapping_button import WrappingButton

_WIDTH, _HEIGHT = 560, 640


class HelpWindow(QDialog):
    """`copied` carries the keys as text, those shown."""

    copied = Signal(str)
    about_wished = Signal()

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.search = FilterField(theme, icons, self)
        self.hint = FlowingLabel(theme, "small", "text2", parent=self)
        self.list = KeyList(theme, self)
        self.about = WrappingButton(theme, icons, kind="flat", parent=self)
        self.copy = WrappingButton(theme, icons, "copy", parent=self)
        self.close_button = WrappingButton(theme, icons, kind="primary", parent=self)
        self.search.textChanged.connect(self._typed)
        self.search.stepped.connect(lambda _event: self.list.enter())
        self.about.clicked.connect(self.about_wished)
        self.copy.clicked.connect(lambda: self.copied.emit(as_text(self.list.keys.lines)))
        self.close_button.clicked.connect(self.reject)
        self._lay_out()
        self._retranslate()
        self.resize(self.sizeHint())
        self.search.setFocus()

    def sizeHint(self) -> QSize:
        return on_screen(self, self._theme.px(_WIDTH), self._theme.px(_HEIGHT))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _typed(self) -> None:
        self._show()
        count = sum(not line.is_title for line in self.list.keys.lines)
        said = self.tr("%Ln key(s)", "", count) if count else self._nothing
        announce(self.search, said)

    def _show(self) -> None:
        typed = self.search.text().strip()
        self._nothing = self.tr("Nothing matches “{0}”").format(typed)
        self.list.show_lines(lines(typed), self._nothing)
        self.copy.setEnabled(bool(self.list.keys.lines))

    def _lay_out(self) -> None:
        px = self._theme.px
        above = QWidget(self)
        column = QVBoxLayout(above)
        column.setContentsMargins(px(16), px(12), px(16), px(12))
        column.setSpacing(px(8))
        column.addWidget(self.search)
        column.addWidget(self.hint)
        footer = DialogFooter(self._theme, self)
        footer.arrange([self.about], [self.copy, self.close_button])
        stack_bands(self, above, self.list, footer, tall=self.list)

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Keyboard and help"))
        self.search.show_words(self.tr("Search keys"))
        self.hint.show_text(
            self.tr("{0} finds anything by its name: what to do, rooms, presets, settings.").format(
                key_name("Ctrl+Shift+P")
            )
        )
        self.list.setAccessibleName(self.tr("Keys"))
        self.about.setText(self.tr("&About…"))
        self.copy.setText(self.tr("&Copy as text"))
        self.close_button.setText(self.tr("C&lose"))
        self._show()
