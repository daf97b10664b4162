"""How the wording is left: kept, dropped, or the program's own again."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.dialog_footer import DialogFooter
from whereby_desktop.ui.widgets.wrapping_button import WrappingButton


class WordingFooter(DialogFooter):
    done_wished = Signal()
    keep_wished = Signal()
    restore_wished = Signal()

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.restore = WrappingButton(theme, icons, "refresh", kind="flat", parent=self)
        self.keep = WrappingButton(theme, icons, parent=self)
        self.done = WrappingButton(theme, icons, kind="primary", parent=self)
        self.arrange((self.restore,), (self.keep, self.done))
        self.restore.clicked.connect(self.restore_wished)
        self.keep.clicked.connect(self.keep_wished)
        self.done.clicked.connect(self.done_wished)
        self._retranslate()

    def show_blocker(self, blocker: str) -> None:
        self.done.setEnabled(not blocker)
        self.done.setToolTip(blocker)
        self.done.setAccessibleDescription(blocker)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.restore.setText(self.tr("&Restore the program’s wording"))
        self.keep.setText(self.tr("&Keep old wording"))
        self.done.setText(self.tr("&Done"))
