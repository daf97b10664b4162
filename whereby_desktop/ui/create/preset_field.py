"""The choice of a preset."""

from PySide6.QtCore import QEvent, QSignalBlocker, QSize
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from whereby_desktop.meetings.preset_book import PresetBook
from whereby_desktop.meetings.presets import Preset
from whereby_desktop.ui.create.preset_names import preset_name
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.choice_combo import ChoiceCombo


class PresetField(ChoiceCombo[Preset]):
    """While it is on screen it follows the presets; what the form was filled with stays as it is.

    Nothing is chosen where the form was not filled from a preset, or that is gone.
    """

    def __init__(
        self, theme: Theme, icons: Icons, presets: PresetBook, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, parent=parent)
        self._icons, self._presets = icons, presets
        self._end_subscription = _nothing
        self._subscribed = False
        theme.changed.connect(self._tint)
        self._fill()

    @property
    def preset_key(self) -> str:
        """ "" for none."""
        return self.value.key if self.value else ""

    def show_preset(self, preset: Preset | None) -> None:
        self._choose(preset.key if preset else "")

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._subscribed:
            self._subscribed = True
            self._end_subscription = self._presets.subscribe(self._fill)
            self._fill()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._end_subscription()
        self._end_subscription, self._subscribed = _nothing, False

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._fill()
        super().changeEvent(event)

    def _choose(self, key: str) -> None:
        keys = [each.key for each in self._values]
        self.setCurrentIndex(keys.index(key) if key in keys else -1)

    def _fill(self) -> None:
        blocker = QSignalBlocker(self)
        key = self.preset_key
        presets = self._presets.now.presets
        self.show_choices([(each, preset_name(each)) for each in presets], None)
        self._choose(key)
        del blocker
        self.setPlaceholderText(self.tr("None"))
        self.setAccessibleName(self.tr("Preset"))
        self._tint()
        self._settle()
        self.update()

    def _tint(self) -> None:
        side = self._theme.px(16)
        self.setIconSize(QSize(side, side))
        for row in range(self.count()):
            self.setItemIcon(row, self._icons.icon("bookmark"))


def _nothing() -> None:
    pass
