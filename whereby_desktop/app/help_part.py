"""The windows that say how it is used and what it is."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from whereby_desktop.app.furniture import Furniture
from whereby_desktop.ui.actions import Do

if TYPE_CHECKING:
    from whereby_desktop.ui.help.help_window import HelpWindow

# Both are imported when they are first asked for.


class HelpPart(QObject):
    diagnostics_wished = Signal(QWidget)  # the window it is to be above

    def __init__(self, furniture: Furniture) -> None:
        super().__init__(furniture.window)
        self._furniture = furniture
        self._help: HelpWindow | None = None
        furniture.actions.connect_to(Do.HELP, self.show_help)
        furniture.actions.connect_to(Do.ABOUT, self.show_about)

    def show_help(self) -> None:
        """In front of the others if it is open already."""
        from whereby_desktop.ui.help.help_window import HelpWindow

        furniture = self._furniture
        if self._help is None:
            window = HelpWindow(furniture.theme, furniture.icons, furniture.window)
            window.copied.connect(lambda text: self._copy(text, self.tr("Keys copied")))
            window.about_wished.connect(lambda: self.show_about(window))
            self._help = window
        self._help.show()
        self._help.raise_()
        self._help.activateWindow()

    def show_about(self, parent: QWidget | None = None) -> None:
        from whereby_desktop.app.shipped import components
        from whereby_desktop.ui.about.about_dialog import AboutDialog

        furniture = self._furniture
        dialog = AboutDialog(
            furniture.theme,
            furniture.icons,
            components(furniture.theme.resources),
            parent or furniture.window,
        )
        dialog.version_copied.connect(lambda text: self._copy(text, self.tr("Version copied")))
        dialog.diagnostics_wished.connect(lambda: self.diagnostics_wished.emit(dialog))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def close(self) -> None:
        if self._help is not None:
            self._help.close()

    def _copy(self, text: str, said: str) -> None:
        self._furniture.clipboard.copy(text)
        self._furniture.window.status.show_passing(said)
