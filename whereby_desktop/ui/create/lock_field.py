"""Whether guests knock."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

from whereby_desktop.ui.create.wrapping_check_box import WrappingCheckBox
from whereby_desktop.ui.theme import Theme


class LockField(WrappingCheckBox):
    """While `forced`, it is on and cannot be changed; the choice before comes back after."""

    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._wanted = False
        self._forced = False
        self.clicked.connect(self._clicked)
        self._retranslate()

    @property
    def locked(self) -> bool:
        return self._forced or self._wanted

    def set_locked(self, locked: bool) -> None:
        self._wanted = locked
        self.setChecked(self.locked)

    def set_forced(self, forced: bool) -> None:
        self._forced = forced
        self.setEnabled(not forced)
        self.setChecked(self.locked)
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _clicked(self, on: bool) -> None:
        self._wanted = on
        self.changed.emit()

    def _retranslate(self) -> None:
        self.setText(self.tr("Locked: guests knock, the host lets them in"))
        why = self.tr("The viewer template makes the room group and locked.")
        self.setToolTip(why if self._forced else "")
        self.setAccessibleDescription(why if self._forced else "")
