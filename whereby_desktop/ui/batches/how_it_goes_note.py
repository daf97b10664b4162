"""One sentence of how a batch goes; or what holds it up, with a way to try at once."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from whereby_desktop.ui.batches.progress_words import HowItGoes
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.themed_label import ThemedLabel
from whereby_desktop.ui.widgets.wrapping_button import WrappingButton

_LINES = 2  # it keeps the height of so many, so that nothing below it jumps


class HowItGoesNote(QWidget):
    """`title` is "" while all is well."""

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._icons = theme, icons
        self._shown = HowItGoes("")
        self._picture = QLabel(self)
        self._title = ThemedLabel(theme, role="strong", wraps=True, parent=self)
        self._text = ThemedLabel(theme, role="small", tone="text2", wraps=True, parent=self)
        self.try_now = WrappingButton(
            theme, icons, "refresh", kind="link", size="small", parent=self
        )
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._title)
        words.addWidget(self._text)
        words.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(8))
        row.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        row.addWidget(self.try_now, 0, Qt.AlignmentFlag.AlignTop)
        theme.changed.connect(self._dress)
        self._dress()
        self.show_how(self._shown)

    @property
    def title(self) -> str:
        return self._shown.title

    def show_how(self, how: HowItGoes) -> None:
        if how != self._shown or not self.accessibleName():
            self._shown = how
            self._title.setText(how.title)
            self._title.setVisible(bool(how.title))
            self._text.setText(how.text)
            self.try_now.setVisible(how.held_up)
            self.try_now.setText(self.tr("&Try now"))
            self.setAccessibleName(self.tr("{0} {1}").format(how.title, how.text).strip())
            self._tint()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.try_now.setText(self.tr("&Try now"))

    def _dress(self) -> None:
        self.setMinimumHeight(self._theme.px(20) * _LINES)
        self._tint()

    def _tint(self) -> None:
        how = self._shown
        self._picture.setVisible(bool(how.icon))
        if how.icon:
            ratio = self.devicePixelRatioF()
            self._picture.setPixmap(self._icons.pixmap(how.icon, how.tone, ratio=ratio))
