"""Whether guests knock."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

from whereby_desktop.ui.create.option_field import OptionField
from whereby_desktop.ui.create.wrapping_check_box import WrappingCheckBox
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.theme import Theme


class LockField(OptionField):
    """While `forced`, it is on and cannot be changed; the choice before comes back after."""

    changed = Signal()

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        self.box = WrappingCheckBox(theme)
        super().__init__(theme, icons, self.box, parent)
        self._wanted = False
        self._forced = False
        self.box.clicked.connect(self._clicked)
        self._retranslate()

    @property
    def locked(self) -> bool:
        return self._forced or self._wanted

    def set_locked(self, locked: bool) -> None:
        self._wanted = locked
        self.box.setChecked(self.locked)

    def set_forced(self, forced: bool) -> None:
        self._forced = forced
        self.box.setEnabled(not forced)
        self.box.setChecked(self.locked)
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _clicked(self, on: bool) -> None:
        self._wanted = on
        self.changed.emit()

    def _retranslate(self) -> None:
        self.box.setText(self.tr("Locked: guests knock, the host lets them in"))
        self.set_hint(self.tr("The viewer template locks the room.") if self._forced else "")
        self.box.setToolTip(self.note.text)
