"""The button that creates a room, and what it promises."""

from PySide6.QtWidgets import QWidget

from whereby_desktop.preferences import AfterCreate
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.wrapping_button import WrappingButton


class CreateButton(WrappingButton):
    """Its words follow from what happens to the link afterwards, as its owner's language has it."""

    def __init__(self, theme: Theme, icons: Icons, after: AfterCreate, parent: QWidget) -> None:
        super().__init__(theme, icons, "link", kind="primary", parent=parent)
        self._after = after

    def dress(self, *, creating: bool, affordable: bool, blocked: str) -> None:
        """`blocked`: what is in the way, in words; "" for nothing."""
        self.setEnabled(not creating and not blocked)
        self.setToolTip(blocked)
        self.setAccessibleDescription(blocked)
        if creating:
            self.setText(self.tr("Creating…"))
        elif affordable:
            self.setText(self._promise())
        else:
            self.setText(self.tr("C&reate when possible"))

    def _promise(self) -> str:
        if self._after is AfterCreate.COPY_GUEST:
            return self.tr("C&reate and copy link")
        if self._after is AfterCreate.COPY_HOST:
            return self.tr("C&reate and copy host link")
        return self.tr("C&reate room")
