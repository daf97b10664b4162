"""The first screen: what the program is about at the left, connecting at the right."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.welcome.demo_card import DemoCard
from whereby_desktop.ui.welcome.key_form import KeyForm
from whereby_desktop.ui.welcome.key_purpose import KeyPurpose
from whereby_desktop.ui.welcome.stages_panel import NARROWEST, WIDTH, StagesPanel
from whereby_desktop.ui.widgets.hairline import hairline
from whereby_desktop.ui.widgets.known_viewport import know_viewport
from whereby_desktop.ui.widgets.themed_label import ThemedLabel

_FORM, _BESIDE_FORM = 452, 24
_PADDED_FROM = 420  # width of the panel from which it has the design's padding


class WelcomePage(QWidget):
    """`form` is what a ConnectFlow works with. Where the window is too narrow for both sides, the
    form comes first and the rest below it.
    """

    demo_wished = Signal()
    dashboard_wished = Signal()
    help_wished = Signal()
    about_wished = Signal()

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setProperty("ground", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.panel = StagesPanel(theme, icons)
        self.form = KeyForm(theme, icons, KeyPurpose.CONNECT)
        self.demo = DemoCard(theme, icons)
        self._or = ThemedLabel(theme, role="small", tone="text3")
        self._line = hairline(vertical=True)
        self._right = self._form_side()
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lay_out()
        self.demo.opened.connect(self.demo_wished)
        self.form.dashboard_wished.connect(self.dashboard_wished)
        links = self.panel.links
        links.help_wished.connect(self.help_wished)
        links.about_wished.connect(self.about_wished)
        self.setFocusProxy(self.form.key_field)
        self._retranslate()

    def focus_key(self) -> None:
        self.form.key_field.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _arrange(self) -> None:
        """Shares the width; the form has its own first, the panel gives way down to its least."""
        px = self._theme.px
        left = self.width() - px(_FORM + 2 * _BESIDE_FORM) - 13  # the line and a scroll bar
        beside = left >= px(NARROWEST)
        direction = QBoxLayout.Direction
        self._sides.setDirection(direction.LeftToRight if beside else direction.BottomToTop)
        self._line.setVisible(beside)
        width = min(px(WIDTH), left) if beside else self.width()
        self.panel.setMinimumWidth(width if beside else 0)
        self.panel.setMaximumWidth(width)
        self.panel.set_narrow(narrow=width < px(_PADDED_FROM))

    def _lay_out(self) -> None:
        content = QWidget()
        self._sides.setContentsMargins(0, 0, 0, 0)
        self._sides.setSpacing(0)
        content.setLayout(self._sides)
        self._sides.addWidget(self._right, 1)  # Tab comes to the form before the panel's links
        self._sides.insertWidget(0, self._line)
        self._sides.insertWidget(0, self.panel)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(content)
        know_viewport(scroll)
        for transparent in (content, scroll.viewport()):
            transparent.setAutoFillBackground(False)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)

    def _form_side(self) -> QWidget:
        px = self._theme.px
        column = QWidget()
        column.setMaximumWidth(px(_FORM))
        inner = QVBoxLayout(column)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(0)
        inner.addWidget(self.form)
        inner.addSpacing(px(26))
        inner.addLayout(self._or_line())
        inner.addSpacing(px(18))
        inner.addWidget(self.demo)
        side = QWidget()
        across = QHBoxLayout()
        across.addStretch(1)
        across.addWidget(column, 1000)
        across.addStretch(1)
        layout = QVBoxLayout(side)
        layout.setContentsMargins(px(_BESIDE_FORM), px(32), px(_BESIDE_FORM), px(32))
        layout.addStretch()
        layout.addLayout(across)
        layout.addStretch()
        return side

    def _or_line(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(self._theme.px(12))
        row.addWidget(hairline(), 1)
        row.addWidget(self._or)
        row.addWidget(hairline(), 1)
        return row

    def _retranslate(self) -> None:
        self._or.setText(self.tr("or"))
