"""“About”: version, whose it is not, and the licences of all it consists of."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from whereby_desktop.ui.about.component import Component
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.bands import stack_bands
from whereby_desktop.ui.widgets.dialog_footer import DialogFooter
from whereby_desktop.ui.widgets.flowing_label import FlowingLabel
from whereby_desktop.ui.widgets.form_scroll import FormScroll
from whereby_desktop.ui.widgets.screen_size import on_screen
from whereby_desktop.ui.widgets.text_to_read import TextToRead
from whereby_desktop.ui.widgets.themed_label import ThemedLabel
from whereby_desktop.ui.widgets.wrapping_button import WrappingButton

_WIDTH = 880  # a licence has 80 letters a line
_HEIGHT, _MARK, _LIST, _LEAST_LINES = 600, 56, 220, 8


class AboutDialog(QDialog):
    """`version_copied` carries what a report begins with."""

    version_copied = Signal(str)
    diagnostics_wished = Signal()

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        components: Sequence[Component],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._icons, self._components = theme, icons, components
        self._mark = QLabel(self)
        self.name = ThemedLabel(theme, "Whereby Desktop", role="display", wraps=True, parent=self)
        self.version = FlowingLabel(theme, "body", "text2", parent=self)
        self.independent = FlowingLabel(theme, "body", parent=self)
        self.qt_words = FlowingLabel(theme, "small", "text2", parent=self)
        self.licences = ThemedLabel(theme, role="section", parent=self)
        self.list = QListWidget(self)
        self.text = TextToRead(theme, _LEAST_LINES, self)
        self.diagnostics = WrappingButton(theme, icons, kind="flat", parent=self)
        self.copy = WrappingButton(theme, icons, "copy", parent=self)
        self.close_button = WrappingButton(theme, icons, kind="primary", parent=self)
        self._fill()
        self._connect()
        self._lay_out()
        theme.changed.connect(self._dress)
        self._dress()
        self._retranslate()
        self.resize(self.sizeHint())
        self.list.setCurrentRow(0)
        self.close_button.setFocus()

    def sizeHint(self) -> QSize:
        return on_screen(self, self._theme.px(_WIDTH), self._theme.px(_HEIGHT))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _fill(self) -> None:
        for each in self._components:
            item = QListWidgetItem(" ".join(filter(None, (each.name, each.version))), self.list)
            item.setToolTip(each.licence)
            spoken = ", ".join(filter(None, (item.text(), each.licence)))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)

    def _connect(self) -> None:
        self.list.currentRowChanged.connect(self._show_licence)
        self.diagnostics.clicked.connect(self.diagnostics_wished)
        self.copy.clicked.connect(lambda: self.version_copied.emit(self._facts()))
        self.close_button.clicked.connect(self.reject)

    def _show_licence(self, row: int) -> None:
        shown = self._components[row]
        words = shown.text() or self.tr("No text of its licence was found here.")
        licence = self.tr("Licence: {0}").format(shown.licence) if shown.licence else ""
        self.text.setPlainText("\n\n".join(filter(None, (licence, words))))

    def _facts(self) -> str:
        """In no language but the program's own: it is for those who read reports."""
        told = self._components[:3]  # the program, Qt, Python
        return ", ".join(f"{each.name} {each.version}" for each in told)

    def _lay_out(self) -> None:
        px = self._theme.px
        form = QWidget(self)
        parts = QVBoxLayout(form)
        parts.setContentsMargins(0, 0, 0, 0)
        parts.setSpacing(px(8))
        parts.addLayout(self._head())
        parts.addWidget(self.qt_words)
        parts.addSpacing(px(4))
        parts.addWidget(self.licences)
        both = QHBoxLayout()
        both.setSpacing(px(12))
        both.addWidget(self.list)
        both.addWidget(self.text, 1)
        parts.addLayout(both, 1)
        footer = DialogFooter(self._theme, self)
        footer.arrange([self.diagnostics], [self.copy, self.close_button])
        scroll = FormScroll(self._theme, form, self)
        stack_bands(self, scroll, footer, tall=scroll)

    def _head(self) -> QHBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(self._theme.px(2))
        for part in (self.name, self.version, self.independent):
            words.addWidget(part)
        head = QHBoxLayout()
        head.setSpacing(self._theme.px(16))
        head.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        return head

    def _dress(self) -> None:
        theme = self._theme
        side = theme.px(_MARK)
        self._mark.setPixmap(self._icons.app_mark(side, self.devicePixelRatioF()))
        self.list.setFont(theme.font("body"))
        self.list.setMinimumHeight(self.text.minimumHeight())
        self.list.setFixedWidth(theme.px(_LIST))
        self.list.setSpacing(theme.px(3))
        self.list.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("About Whereby Desktop"))
        version = QCoreApplication.applicationVersion()
        self.version.show_text(self.tr("Version {0}").format(version))
        self.independent.show_text(self.tr("An independent app. Not made or endorsed by Whereby."))
        self.qt_words.show_text(
            self.tr(
                "It uses Qt under the GNU Lesser General Public License, version 3. Qt’s "
                "libraries are separate files: you may replace them with your own build. "
                "Their source is at download.qt.io."
            )
        )
        self.licences.setText(self.tr("Licences of all that is shipped"))
        self.list.setAccessibleName(self.tr("What is shipped"))
        self.text.setAccessibleName(self.tr("Text of the licence"))
        self.diagnostics.setText(self.tr("&Diagnostics…"))
        self.copy.setText(self.tr("&Copy version"))
        self.close_button.setText(self.tr("C&lose"))
        if self.list.currentRow() >= 0:
            self._show_licence(self.list.currentRow())
