"""Two buttons at the end of a row of settings."""

from PySide6.QtWidgets import QSizePolicy, QWidget

from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.flow_layout import FlowLayout
from whereby_desktop.ui.widgets.wrapping_button import WrappingButton


class ButtonPair(QWidget):
    """Side by side, or one below the other. The first one takes its focus."""

    def __init__(self, theme: Theme, *buttons: WrappingButton) -> None:
        super().__init__()
        row = FlowLayout(self, gap=theme.px(8), line_gap=theme.px(4))
        for button in buttons:
            row.addWidget(button)
        policy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFocusProxy(buttons[0])
