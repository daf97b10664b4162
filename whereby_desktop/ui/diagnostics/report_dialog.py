"""A text for a bug report, to be read before it is handed on."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import QCheckBox, QDialog, QPlainTextEdit, QVBoxLayout, QWidget

from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.dialog_footer import DialogFooter
from whereby_desktop.ui.widgets.form_scroll import FormScroll
from whereby_desktop.ui.widgets.hairline import hairline
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
        self.text = _Text(self)
        self.room_names = QCheckBox(self)
        self.copy = WrappingButton(theme, icons, "copy", parent=self)
        self.save = WrappingButton(theme, icons, parent=self)
        self.close_button = WrappingButton(theme, icons, kind="primary", parent=self)
        self._set_up()
        self._lay_out()
        theme.changed.connect(self._dress)
        self._dress()
        self._retranslate()
        self.resize(self.sizeHint())

    def show_report(self, report: Callable[[bool], str]) -> None:
        """`report` makes the text, with the names of rooms or without."""
        self._report = report
        self._show_text()

    def sizeHint(self) -> QSize:
        room = self.screen().availableGeometry()
        width, height = self._theme.px(_WIDTH), self._theme.px(_HEIGHT)
        return QSize(min(width, room.width()), min(height, room.height()))

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
        text = self.text
        text.setReadOnly(True)
        text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        text.setTabChangesFocus(True)
        text.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        text.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.room_names.toggled.connect(lambda _on: self._show_text())
        self.copy.clicked.connect(lambda: self.copied.emit(text.toPlainText()))
        self.save.clicked.connect(lambda: self.save_wished.emit(text.toPlainText()))
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
        footer = DialogFooter(self._theme, self)
        footer.arrange([], [self.copy, self.save, self.close_button])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        # Where the letters are large and the screen is small, it is scrolled as a whole.
        layout.addWidget(FormScroll(self._theme, form, self), 1)
        layout.addWidget(hairline())
        layout.addWidget(footer)

    def _dress(self) -> None:
        self.text.setFont(self._theme.mono_font())
        self.text.setMinimumHeight(self.text.fontMetrics().lineSpacing() * _LEAST_LINES)

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


class _Text(QPlainTextEdit):
    """Takes what the words above it leave, and would rather be low than be scrolled away."""

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.minimumHeight())
