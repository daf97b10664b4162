"""The dialog in which a preset is made or changed."""

from enum import Enum

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

from whereby_desktop.meetings.ports import Clock
from whereby_desktop.meetings.preset_book import PresetBook
from whereby_desktop.meetings.presets import Preset
from whereby_desktop.ui.announce import announce
from whereby_desktop.ui.create.preset_names import preset_name
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.presets.preset_form import PresetForm
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.dialog_footer import DialogFooter
from whereby_desktop.ui.widgets.form_dialog import FormDialog
from whereby_desktop.ui.widgets.form_scroll import FormScroll
from whereby_desktop.ui.widgets.wrapping_button import WrappingButton

_WIDTH = 520


class Task(Enum):
    """What the dialog is opened for."""

    NEW = "new"
    EDIT = "edit"
    SAVE_AS = "save as"


class PresetDialog(FormDialog):
    """`saved` carries the Preset, with the secret parts that were entered, and whether it is to be
    the default.

    `address` is the beginning of the rooms' addresses, with its last slash.
    """

    saved = Signal(object, bool)

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        clock: Clock,
        presets: PresetBook,
        address: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, _WIDTH, parent)
        self._task = Task.NEW
        self.form = PresetForm(theme, icons, clock, presets, address, self)
        scroll, footer = FormScroll(theme, self.form, self), DialogFooter(theme, self)
        self.cancel = WrappingButton(theme, icons, parent=self)
        self.save = WrappingButton(theme, icons, "check", kind="primary", parent=self)
        footer.arrange((), (self.cancel, self.save))
        self._stack(scroll, footer)
        self.cancel.clicked.connect(self.reject)
        self.save.clicked.connect(self.request)
        self.form.checked.connect(self._dress)
        self.form.checked.connect(self._grow)
        self.form.opened.connect(self._grow)
        self._retranslate()
        self._begin_at(self.form.name.edit)

    def show_preset(self, preset: Preset, task: Task) -> None:
        """Fills the form. A preset without a name of its own is nameless, unless it is edited."""
        self._task = task
        name = preset_name(preset) if task is Task.EDIT else preset.name
        self.form.fill(preset, name)
        self._retranslate()

    def request(self) -> None:
        """Hands over the preset and closes, or goes to what has to be mended first."""
        if words := self.form.blocker():
            if field := self.form.focus_blocker():
                self._scroll.ensureWidgetVisible(field)
            self._grow()
            announce(self, words, urgent=True)
            return
        self.saved.emit(self.form.preset(), self.form.default.isChecked())
        self.accept()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _dress(self) -> None:
        """The button stays alive without a name: pressing it says what is missing."""
        blocked = self.form.blocker()
        self.save.setToolTip(blocked)
        self.save.setAccessibleDescription(blocked)

    def _retranslate(self) -> None:
        titles = {
            Task.NEW: self.tr("New preset"),
            Task.EDIT: self.tr("Edit preset"),
            Task.SAVE_AS: self.tr("Save as preset"),
        }
        self.setWindowTitle(titles[self._task])
        self.cancel.setText(self.tr("&Cancel"))
        self.save.setText(self.tr("&Save preset"))
        self._dress()
