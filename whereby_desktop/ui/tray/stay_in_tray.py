"""What is asked once, when the window is closed for the first time."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from whereby_desktop.preferences import OnClose
from whereby_desktop.ui.dialogs import Question, ask
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.buttons import Button

translate = QCoreApplication.translate


class StayInTrayQuestion(Question):
    """`dismissed`: closed without an answer, by Esc or by the window's own button."""

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(
            theme,
            icons,
            translate("StayInTray", "Keep running in the tray?"),
            translate(
                "StayInTray",
                "New meetings and recent links stay one click away. Settings has this choice, too.",
            ),
            yes=translate("StayInTray", "Keep running"),
            no=translate("StayInTray", "Quit"),
            parent=parent,
        )
        self.dismissed = False
        for button in self.findChildren(Button):
            if button.property("kind") == "primary":
                button.setFocus()  # here it is the safe one: nothing ends

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.dismissed = True
        super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.isVisible():  # else it is the end of an answered question
            self.dismissed = True
        super().closeEvent(event)


async def ask_whether_to_stay(theme: Theme, icons: Icons, parent: QWidget) -> OnClose | None:
    """TRAY or QUIT as answered; None when the question was closed without an answer."""
    question = StayInTrayQuestion(theme, icons, parent)
    stay = await ask(question)
    if question.dismissed:
        return None
    return OnClose.TRAY if stay else OnClose.QUIT
