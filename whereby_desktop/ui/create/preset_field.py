"""The choice of a preset."""

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QWidget

from whereby_desktop.meetings.presets import BUILT_IN, Preset
from whereby_desktop.ui.create.preset_names import preset_name
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.theme import Theme


class PresetField(QComboBox):
    """`picked` carries the preset the user chose, even if it is the one already there."""

    picked = Signal(object)

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._icons = theme, icons
        for preset in BUILT_IN:
            self.addItem("", preset)
        self.setSizeAdjustPolicy(self.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.activated.connect(lambda row: self.picked.emit(self.itemData(row)))
        theme.changed.connect(self._tint)
        self._tint()
        self._retranslate()

    @property
    def preset_key(self) -> str:
        """ "" where the form was not filled from a preset."""
        preset = self.currentData()
        return preset.key if isinstance(preset, Preset) else ""

    def show_preset(self, preset: Preset | None) -> None:
        keys = [self.itemData(row).key for row in range(self.count())]
        self.setCurrentIndex(keys.index(preset.key) if preset and preset.key in keys else -1)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # the wheel scrolls the form

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        for row in range(self.count()):
            self.setItemText(row, preset_name(self.itemData(row)))
        self.setPlaceholderText(self.tr("None"))
        self.setAccessibleName(self.tr("Preset"))

    def _tint(self) -> None:
        side = self._theme.px(16)
        self.setIconSize(QSize(side, side))
        for row in range(self.count()):
            self.setItemIcon(row, self._icons.icon("bookmark"))
