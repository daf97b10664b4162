"""Which links the answer is to bring besides the guest link."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

from whereby_desktop.ui.create.wrapping_check_box import WrappingCheckBox
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.flow_layout import FlowLayout


class LinksField(QWidget):
    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.host = WrappingCheckBox(theme, self)
        self.viewer = WrappingCheckBox(theme, self)
        row = FlowLayout(self, gap=theme.px(20), line_gap=0)
        for box in (self.host, self.viewer):
            row.addWidget(box)
            box.clicked.connect(self.changed)
        self.setFocusProxy(self.host)
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.host.setText(self.tr("Host link"))
        self.viewer.setText(self.tr("Viewer link"))
