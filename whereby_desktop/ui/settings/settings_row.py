"""One setting: its name, a hint below it, and the control at the end."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QVBoxLayout, QWidget

from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.flow_layout import FlowLayout
from whereby_desktop.ui.widgets.flowing_label import FlowingLabel

_HEIGHT, _WORDS = 40, 150


class RowWords(QWidget):
    """A line of text and a smaller one. Takes what the control leaves, and wraps before the control
    has to go below.
    """

    def __init__(self, theme: Theme, role: str = "body", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.name = FlowingLabel(theme, role)
        self.hint = FlowingLabel(theme, "small", "text3")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.name)
        column.addWidget(self.hint)
        # Not `Minimum`: it would never be less high than it is where it is narrowest.
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_words(self, name: str, hint: str) -> None:
        self.name.show_text(name)
        self.hint.show_text(hint)
        self.hint.setVisible(bool(hint))

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        width = min(hint.width(), self._theme.px(_WORDS))
        return QSize(width, self.heightForWidth(width))


class SettingsRow(QWidget):
    """The control is named by the row. A switch can be clicked anywhere on its row."""

    def __init__(self, theme: Theme, control: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._control = control
        self._words = RowWords(theme)
        self.setMinimumHeight(theme.px(_HEIGHT))
        row = FlowLayout(gap=theme.px(12), line_gap=theme.px(6))
        row.addWidget(self._words)
        row.addWidget(control)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(12), theme.px(4), theme.px(12), theme.px(4))
        column.addStretch()
        column.addLayout(row)
        column.addStretch()

    @property
    def name(self) -> str:
        return self._words.name.text()

    def focus_control(self) -> bool:
        """By keyboard, so that it is seen where the focus went; False if it cannot be used now."""
        self._control.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return self._control.isEnabled()

    def show_words(self, name: str, hint: str = "") -> None:
        self._words.show_words(name, hint)
        self._control.setAccessibleName(name)
        self._control.setAccessibleDescription(hint)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        inside = self.rect().contains(event.position().toPoint())
        left = event.button() is Qt.MouseButton.LeftButton
        if inside and left and isinstance(self._control, QCheckBox):
            self._control.click()
        super().mouseReleaseEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.MouseButtonPress:
            # Taken, or the release would go elsewhere.
            event.accept()
            return True
        return super().event(event)
