"""What closing the window does: quit, or stay in the tray. Asked once."""

from base64 import b64encode
from collections.abc import Callable

from PySide6.QtCore import QObject

from whereby_desktop.app.furniture import Furniture
from whereby_desktop.app.tray_part import TrayPart
from whereby_desktop.preferences import OnClose
from whereby_desktop.ui.actions import Do
from whereby_desktop.ui.tray.stay_in_tray import ask_whether_to_stay


class Closing(QObject):
    """Answers the window's `close_wished`; `quit_program` ends the run."""

    def __init__(
        self, furniture: Furniture, tray: TrayPart, quit_program: Callable[[], None]
    ) -> None:
        super().__init__(furniture.window)
        self._furniture, self._tray, self._quit = furniture, tray, quit_program
        furniture.window.close_wished.connect(self._wished)
        furniture.actions.connect_to(Do.CLOSE, furniture.window.close)

    def keep_geometry(self) -> None:
        geometry = self._furniture.window.geometry_to_keep().data()
        self._furniture.preferences.change(window_geometry=b64encode(geometry).decode())

    def _wished(self) -> None:
        self.keep_geometry()
        wish = self._furniture.preferences.now.on_close
        if not self._tray.available or wish is OnClose.QUIT:
            self._quit()
        elif wish is OnClose.TRAY:
            self._furniture.window.hide()
        else:
            self._furniture.background.start(self._ask(), name="ask on close", once=True)

    async def _ask(self) -> None:
        furniture = self._furniture
        answer = await ask_whether_to_stay(furniture.theme, furniture.icons, furniture.window)
        if answer is None:
            return  # the question itself was closed: the window stays
        furniture.preferences.change(on_close=answer)
        if answer is OnClose.TRAY:
            furniture.window.hide()
        else:
            self._quit()
