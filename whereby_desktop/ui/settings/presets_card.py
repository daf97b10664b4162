"""The presets: which there are, in which order, and which of them is the default."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from whereby_desktop.meetings.preset_book import PresetBook
from whereby_desktop.meetings.preset_list import PresetList
from whereby_desktop.meetings.presets import Preset
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.presets.preset_naming import duplicated
from whereby_desktop.ui.settings.current_preferences import CurrentPreferences
from whereby_desktop.ui.settings.presets_deeds import Deed
from whereby_desktop.ui.settings.presets_rows import PresetRows
from whereby_desktop.ui.settings.settings_card import SettingsCard
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.wrapping_button import WrappingButton


class PresetsCard(SettingsCard):
    """Follows the book. `changed` carries the list to be saved; after `deleted`, the preset and the
    list with it, an Undo is offered from outside.
    """

    changed = Signal(object)
    edit_wished = Signal(object)
    add_wished = Signal()
    import_wished = Signal()
    export_wished = Signal()
    deleted = Signal(object, object)

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        preferences: CurrentPreferences,
        presets: PresetBook,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, preferences, parent)
        self._book = presets
        self._now = presets.now  # with changes on their way into the book
        self.list = PresetRows(theme, icons)
        self.add(self.list)
        self.list.show_presets(self._now)  # before the buttons, which follow it in the tab order
        self.add_preset = self._button(theme, icons, "plus")
        self.import_presets = self._button(theme, icons, "upload")
        self.export_presets = self._button(theme, icons, "download")
        self.restore = self._button(theme, icons, "refresh")
        self.add_below(self.add_preset, self.import_presets, self.export_presets, self.restore)
        self.list.wished.connect(self._wished)
        self.list.moved.connect(lambda key, place: self._change(self._now.moved(key, place)))
        self.add_preset.clicked.connect(self.add_wished)
        self.import_presets.clicked.connect(self.import_wished)
        self.export_presets.clicked.connect(self.export_wished)
        self.restore.clicked.connect(lambda: self._change(self._now.with_built_in()))
        self.destroyed.connect(presets.subscribe(self._follow))
        self.dress()

    def retranslate(self) -> None:
        self.show_title(self.tr("Presets"))
        self.list.setAccessibleName(self.tr("Presets"))
        self.add_preset.setText(self.tr("Add preset…"))
        self.import_presets.setText(self.tr("Import…"))
        self.import_presets.setAccessibleName(self.tr("Import presets…"))
        self.export_presets.setText(self.tr("Export…"))
        self.export_presets.setAccessibleName(self.tr("Export presets…"))
        self.restore.setText(self.tr("Restore the program’s presets"))

    def show_preferences(self) -> None:
        self.list.show_presets(self._now)
        self.offer(self.restore, self._now.with_built_in() != self._now)

    def _follow(self) -> None:
        self._now = self._book.now
        self.show_preferences()

    def _wished(self, preset: Preset, deed: Deed) -> None:
        now = self._now
        if deed is Deed.EDIT:
            self.edit_wished.emit(preset)
        elif deed is Deed.MAKE_DEFAULT:
            self._change(now.with_default(preset.key))
        elif deed is Deed.DUPLICATE:
            copy = duplicated(preset, now)
            place = now.presets.index(preset) + 1
            self._change(now.with_preset(copy).moved(copy.key, place))
        elif deed is Deed.DELETE:
            self._change(now.without(preset.key))
            self.deleted.emit(preset, now)

    def _change(self, presets: PresetList) -> None:
        if presets != self._now:
            self._now = presets
            self.show_preferences()
            self.changed.emit(presets)

    def _button(self, theme: Theme, icons: Icons, icon: str) -> WrappingButton:
        return WrappingButton(theme, icons, icon, kind="link", size="small", parent=self)
