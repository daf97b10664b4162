"""A choice that leads, with details that are shown only where they mean something."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from whereby_desktop.ui.create.form_row import FormRows, LabelColumn
from whereby_desktop.ui.create.option_field import ComboField, OptionField
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.themed_label import ThemedLabel


class OptionFields(QWidget):
    """What recording, transcription, streaming and storage share.

    `changed` follows each choice of the user. A subclass adds its fields, says in `_show_details`
    which of them are shown and what they mean, gives all words in `_retranslate`, and ends its
    `__init__` with `_begin`.
    """

    changed = Signal()
    LEAD_TONE = ""  # of the first name

    def __init__(
        self, theme: Theme, icons: Icons, column: LabelColumn, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._icons = theme, icons
        self._box = QWidget(self)
        self._rows = FormRows(theme, column, self._box)
        self._labels = dict[OptionField, ThemedLabel]()
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(theme.px(8))
        self._layout.addWidget(self._box)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
            self._show_details()
        super().changeEvent(event)

    def _combo(self) -> ComboField:
        """One more choice; the first one leads."""
        field = ComboField(self._theme, self._icons, self._box)
        field.combo.chosen.connect(self._picked)
        self._add(field)
        return field

    def _add(self, field: OptionField) -> None:
        leads = not self._labels
        self._labels[field] = self._rows.add(
            field, below=8, tone=self.LEAD_TONE if leads else "text2"
        )
        if leads:
            self.setFocusProxy(field)

    def _show(self, *fields: OptionField, shown: bool) -> None:
        for field in fields:
            self._rows.show_row(self._labels[field], shown=shown)

    def _begin(self) -> None:
        self._retranslate()
        self._show_details()

    def _picked(self) -> None:
        self._show_details()
        self.changed.emit()

    def _show_details(self) -> None:
        raise NotImplementedError

    def _retranslate(self) -> None:
        raise NotImplementedError
