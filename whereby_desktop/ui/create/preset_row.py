"""The choice of a preset, and the way to keep the form as one."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from whereby_desktop.meetings.preset_book import PresetBook
from whereby_desktop.ui.create.preset_field import PresetField
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.flow_layout import FlowLayout
from whereby_desktop.ui.widgets.wrapping_button import WrappingButton


class PresetRow(QWidget):
    """The button goes below where the width does not do."""

    def __init__(
        self, theme: Theme, icons: Icons, presets: PresetBook, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.field = PresetField(theme, icons, presets, self)
        self.save_as = WrappingButton(theme, icons, kind="link", size="small", parent=self)
        row = FlowLayout(self, gap=theme.px(8), line_gap=theme.px(4))
        row.addWidget(self.field)
        row.addWidget(self.save_as)
        self.setFocusProxy(self.field)
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.save_as.setText(self.tr("Sa&ve as…"))
        self.save_as.set_tip(self.tr("Save these settings as a preset"))
        self.save_as.setAccessibleName(self.tr("Save as preset"))
