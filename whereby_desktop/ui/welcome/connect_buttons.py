"""The row below the key: try it, go on with it, what that costs."""

from enum import Enum

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.welcome.key_purpose import KeyPurpose, purpose_words
from whereby_desktop.ui.welcome.tall_button import TallButton
from whereby_desktop.ui.widgets.flow_layout import FlowLayout
from whereby_desktop.ui.widgets.themed_label import ThemedLabel


class Phase(Enum):
    IDLE = "idle"
    TESTING = "testing"
    STORING = "storing"


class ConnectButtons(QWidget):
    """`stop_wished`: while a key is tested; `skip_wished`: while the keyring takes its time."""

    go_wished = Signal()
    test_wished = Signal()
    stop_wished = Signal()
    skip_wished = Signal()

    def __init__(
        self, theme: Theme, icons: Icons, purpose: KeyPurpose, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._purpose = purpose
        self._phase = Phase.IDLE
        self._tested = False
        self.go = TallButton(theme, icons, kind="primary")
        self.go.setMinimumWidth(theme.px(120))
        self.test = TallButton(theme, icons)
        self._cost = ThemedLabel(theme, role="small", tone="text3", wraps=True)
        self._cost.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        policy = self._cost.sizePolicy()
        policy.setHorizontalPolicy(QSizePolicy.Policy.Expanding)
        self._cost.setSizePolicy(policy)
        row = FlowLayout(self, gap=theme.px(8), line_gap=theme.px(8))
        for part in (self.go, self.test, self._cost):
            row.addWidget(part)
        self.go.clicked.connect(self._go)
        self.test.clicked.connect(self._second)
        self._retranslate()

    @property
    def phase(self) -> Phase:
        return self._phase

    def show_phase(self, phase: Phase) -> None:
        """Nothing is disabled meanwhile, or the keyboard's focus would be lost."""
        self._phase = phase
        self._retranslate()

    def show_tested(self, *, tested: bool) -> None:
        """Whether the key that is there has been tried."""
        self._tested = tested
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _go(self) -> None:
        if self._phase is Phase.IDLE:
            self.go_wished.emit()

    def _second(self) -> None:
        {
            Phase.IDLE: self.test_wished,
            Phase.TESTING: self.stop_wished,
            Phase.STORING: self.skip_wished,
        }[self._phase].emit()

    def _retranslate(self) -> None:
        again = self._tested and self._phase is Phase.IDLE
        self.test.set_icon("refresh" if again else "")
        self._cost.setText(self.tr("Testing costs 1 point"))
        if self._phase is Phase.TESTING:
            self.go.setText(self.tr("Testing…"))
            self.test.setText(self.tr("S&top testing"))
        elif self._phase is Phase.STORING:
            self.go.setText(self.tr("Storing…"))
            self.test.setText(self.tr("&Use key once"))
        else:
            self.go.setText(purpose_words(self._purpose).go)
            self.test.setText(self.tr("&Test again") if again else self.tr("&Test key"))
