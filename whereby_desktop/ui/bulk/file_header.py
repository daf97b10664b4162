"""What is being looked at: the file, how it is read, and the ways to read it otherwise."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from whereby_desktop.ui.bulk.file_words import separator_words
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.flow_layout import FlowLayout
from whereby_desktop.ui.widgets.flowing_label import FlowingLabel
from whereby_desktop.ui.widgets.snug import Snug
from whereby_desktop.ui.widgets.wrapping_button import WrappingButton


class FileHeader(QWidget):
    def __init__(self, theme: Theme, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._icons = theme, icons
        self._shown = ("", 0, "", "")
        self._picture = QLabel(self)
        self.name = FlowingLabel(theme, "strong", elide=Qt.TextElideMode.ElideMiddle, parent=self)
        self.facts = FlowingLabel(theme, "small", "text2", parent=self)
        self.columns = WrappingButton(theme, icons, parent=self)
        self.another = WrappingButton(theme, icons, "upload", parent=self)
        self._lay_out()
        theme.changed.connect(self._tint)
        self._tint()
        self._retranslate()

    def show_table(self, name: str, rows: int, separator: str, zone: str) -> None:
        """`name` "" for what was pasted, `separator` "" where there is none; `zone` in words."""
        self._shown = (name, rows, separator, zone)
        self._retranslate()

    def show_rows(self, rows: int) -> None:
        """As many as there are now."""
        name, _, separator, zone = self._shown
        self.show_table(name, rows, separator, zone)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _lay_out(self) -> None:
        px = self._theme.px
        words = QVBoxLayout()
        words.setSpacing(px(1))
        words.addWidget(self.name)
        words.addWidget(self.facts)
        title = Snug(self)
        title.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout(title)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(10))
        row.addWidget(self._picture)
        row.addLayout(words, 1)
        buttons = QWidget(self)
        buttons.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        line = FlowLayout(buttons, gap=px(8), line_gap=px(8))
        line.addWidget(self.columns)
        line.addWidget(self.another)
        both = FlowLayout(self, gap=px(16), line_gap=px(8), spread=True)
        both.addWidget(title)
        both.addWidget(buttons)

    def _tint(self) -> None:
        ratio = self.devicePixelRatioF()
        self._picture.setPixmap(self._icons.pixmap("table", "accentText", 20, ratio))

    def _retranslate(self) -> None:
        self.columns.setText(self.tr("C&olumns…"))
        self.another.setText(self.tr("Choose &another…"))
        name, rows, separator, zone = self._shown
        count = self.tr("%Ln row(s)", "", rows)
        if words := separator_words(separator):
            facts = self.tr("{0}, {1}, times read as {2}").format(count, words, zone)
        else:
            facts = self.tr("{0}, times read as {1}").format(count, zone)
        self.name.show_text(name or self.tr("Pasted table"))
        self.name.setToolTip(name)
        self.facts.show_text(facts)
