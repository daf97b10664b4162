"""A text for a bug report, to be read before it is handed on."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QShowEvent, QTextOption
from PySide6.QtWidgets import QCheckBox, QDialog, QVBoxLayout, QWidget

from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.bands import stack_bands
from whereby_desktop.ui.widgets.dialog_footer import DialogFooter
from whereby_desktop.ui.widgets.form_scroll import FormScroll
from whereby_desktop.ui.widgets.screen_size import keep_width, on_screen
from whereby_desktop.ui.widgets.text_to_read import TextToRead
from whereby_desktop.ui.widgets.themed_label import ThemedLabel
from whereby_desktop.ui.widgets.wrapping_button import WrappingButton

_WIDTH, _HEIGHT, _LEAST_LINES = 680, 560, 6


class ReportDialog(QDialog):
    """`copied` and `save_wished` carry the text as it is shown.

    A subclass says in `_retranslate` what the window is about.
    """

    copied = Signal(str)
    save_wished = Signal(str)

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._report: Callable[[bool], str] | None = None
        self.heading = ThemedLabel(theme, role="heading", wraps=True, parent=self)
        self.words = ThemedLabel(theme, tone="text2", wraps=True, parent=self)
        self.promise = ThemedLabel(theme, role="small", tone="text2", wraps=True, parent=self)
        self.text = _Text(theme, _LEAST_LINES, self)
        self.room_names = QCheckBox(self)
        self.copy = WrappingButton(theme, icons, "copy", parent=self)
        self.save = WrappingButton(theme, icons, parent=self)
        self.close_button = WrappingButton(theme, icons, kind="primary", parent=self)
        self._set_up()
        self._lay_out()
        self._retranslate()
        self.resize(self.sizeHint())

    def show_report(self, report: Callable[[bool], str]) -> None:
        """`report` makes the text, with the names of rooms or without."""
        self._report = report
        self._show_text()

    def sizeHint(self) -> QSize:
        return on_screen(self, self._theme.px(_WIDTH), self._theme.px(_HEIGHT))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        keep_width(self, self._footer)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _show_text(self) -> None:
        there = self._report is not None
        if self._report is not None:
            scrolled = self.text.verticalScrollBar().value()
            self.text.setPlainText(self._report(self.room_names.isChecked()))
            self.text.verticalScrollBar().setValue(scrolled)
        for each in (self.copy, self.save, self.room_names):
            each.setEnabled(there)

    def _set_up(self) -> None:
        self.text.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.room_names.toggled.connect(lambda _on: self._show_text())
        self.copy.clicked.connect(lambda: self.copied.emit(self.text.toPlainText()))
        self.save.clicked.connect(lambda: self.save_wished.emit(self.text.toPlainText()))
        self.close_button.clicked.connect(self.reject)
        self._show_text()

    def _lay_out(self) -> None:
        form = QWidget(self)
        parts = QVBoxLayout(form)
        parts.setContentsMargins(0, 0, 0, 0)
        parts.setSpacing(self._theme.px(8))
        for part in (self.heading, self.words, self.promise):
            parts.addWidget(part)
        parts.addWidget(self.text, 1)
        parts.addWidget(self.room_names)
        self._footer = footer = DialogFooter(self._theme, self)
        footer.arrange([], [self.copy, self.save, self.close_button])
        # Where the letters are large and the screen is small, it is scrolled as a whole.
        scroll = FormScroll(self._theme, form, self)
        stack_bands(self, scroll, footer, tall=scroll)

    def _retranslate(self) -> None:
        self.promise.setText(
            self.tr(
                "Nothing is sent anywhere. Keys, links and labels are left out; read the text "
                "before you hand it on."
            )
        )
        self.text.setAccessibleName(self.tr("Text of the report"))
        self.text.setPlaceholderText(self.tr("Collecting…"))
        self.room_names.setText(self.tr("&Include room names"))
        self.copy.setText(self.tr("&Copy"))
        self.save.setText(self.tr("&Save…"))


class _Text(TextToRead):
    """Takes what the words above it leave, and would rather be low than be scrolled away."""

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.minimumHeight())
