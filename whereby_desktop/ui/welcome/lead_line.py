"""A paragraph whose first words are set apart."""

from html import escape

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.styled_line import plain_text

_LINE = 113  # of the font's own spacing: the design's 18 px for a text of 13


class LeadLine(QWidget):
    """An icon and a translated text with a part between `<b>` and `</b>`."""

    def __init__(
        self, theme: Theme, icons: Icons, icon: str, colour: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._icons = theme, icons
        self._icon, self._colour = icon, colour
        self._markup = ""
        self._picture = QLabel()
        self._words = QLabel()
        self._words.setTextFormat(Qt.TextFormat.RichText)
        self._words.setWordWrap(True)
        self._words.setProperty("tone", "text2")
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self._words.setSizePolicy(policy)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(10))
        row.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1)
        theme.changed.connect(self._dress)
        self._dress()

    def show_markup(self, markup: str) -> None:
        self._markup = markup
        self._words.setAccessibleName(plain_text(markup))
        self._dress()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._dress()
        super().changeEvent(event)

    def _dress(self) -> None:
        colour = self._theme.colour("text").name()
        strong = f'<span style="font-weight: 600; color: {colour}">'
        safe = escape(self._markup, quote=False)
        html = safe.replace("&lt;b&gt;", strong).replace("&lt;/b&gt;", "</span>")
        self._words.setFont(self._theme.font("body"))
        self._words.setText(f'<p style="margin: 0; line-height: {_LINE}%">{html}</p>')
        ratio = self.devicePixelRatioF()
        self._picture.setPixmap(self._icons.pixmap(self._icon, self._colour, ratio=ratio))
        self._picture.setMinimumHeight(self._words.fontMetrics().height())
