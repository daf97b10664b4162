"""The dialog in which the columns of a table are told."""

from datetime import datetime

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from whereby_desktop.ui.announce import announce
from whereby_desktop.ui.bulk.columns_form import ColumnsForm
from whereby_desktop.ui.bulk.table_source import NamedPresets, TableSource, Understanding
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.dialog_footer import DialogFooter
from whereby_desktop.ui.widgets.form_dialog import FormDialog
from whereby_desktop.ui.widgets.form_scroll import FormScroll
from whereby_desktop.ui.widgets.wrapping_button import WrappingButton

_WIDTH = 520


class ColumnsDialog(FormDialog):
    """Accepted when `understanding` is to be used."""

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        source: TableSource,
        understood: Understanding,
        presets: NamedPresets,
        now: datetime,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, _WIDTH, parent)
        self.form = ColumnsForm(theme, icons, source, understood, presets, now, self)
        scroll, footer = FormScroll(theme, self.form, self), DialogFooter(theme, self)
        self.cancel = WrappingButton(theme, icons, parent=self)
        self.use = WrappingButton(theme, icons, "check", kind="primary", parent=self)
        footer.arrange((), (self.cancel, self.use))
        self._stack(scroll, footer)
        self.cancel.clicked.connect(self.reject)
        self.use.clicked.connect(self.request)
        self.form.changed.connect(self._grow)
        self._retranslate()

    @property
    def understanding(self) -> Understanding:
        return self.form.understanding

    def request(self) -> None:
        self.form.settle()
        if words := self.form.problem:
            self.form.zone.combo.setFocus()
            announce(self, words, urgent=True)
            return
        self.accept()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Columns"))
        self.cancel.setText(self.tr("&Cancel"))
        self.use.setText(self.tr("&Use these columns"))
