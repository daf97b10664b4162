"""A choice that leads, with details that are shown only where they mean something."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from whereby_desktop.ui.create.option_combo import OptionCombo
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.flow_layout import FlowLayout


class OptionFields(QWidget):
    """What recording and live transcription share. `changed` follows each choice of the user.

    A subclass names the combo boxes, fills them in `_retranslate`, says in `_has_details` when the
    details are shown, and ends its `__init__` with `_begin`.
    """

    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._details = QWidget(self)
        self._row = FlowLayout(self._details, gap=theme.px(8), line_gap=theme.px(8))
        self._lead = OptionCombo(self)
        self._lead.picked.connect(self._picked)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(8))
        layout.addWidget(self._lead)
        layout.addWidget(self._details)
        self.setFocusProxy(self._lead)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _detail(self) -> OptionCombo:
        """One more combo box among the details."""
        combo = OptionCombo(self._details)
        combo.picked.connect(self._picked)
        self._row.addWidget(combo)
        return combo

    def _begin(self) -> None:
        self._retranslate()
        self._show_details()

    def _picked(self) -> None:
        self._show_details()
        self.changed.emit()

    def _show_details(self) -> None:
        self._details.setVisible(self._has_details())

    def _has_details(self) -> bool:
        raise NotImplementedError

    def _retranslate(self) -> None:
        raise NotImplementedError
