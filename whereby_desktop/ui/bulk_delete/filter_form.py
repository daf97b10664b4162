"""The rule by which rooms are chosen, as fields."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from whereby_desktop.meetings.delete_filter import DeleteFilter, Ended
from whereby_desktop.ui.bulk_delete.age_field import AgeField
from whereby_desktop.ui.create.form_row import FormRows, LabelColumn
from whereby_desktop.ui.create.wrapping_check_box import WrappingCheckBox
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.choice_combo import WIDE, ChoiceCombo
from whereby_desktop.ui.widgets.flow_layout import FlowLayout


class FilterForm(QWidget):
    """`changed` with each change of `rule`. Open rooms are chosen only where that is ticked."""

    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        which = QWidget(self)
        self.ended = ChoiceCombo[Ended](theme, WIDE, which)
        self.open_too = WrappingCheckBox(theme, which)
        line = FlowLayout(which, gap=theme.px(16), line_gap=theme.px(8))
        line.addWidget(self.ended)
        line.addWidget(self.open_too)
        which.setFocusProxy(self.ended)
        self.prefix = QLineEdit(self)
        self.age = AgeField(theme, self)
        self.here_only = WrappingCheckBox(theme, self)
        rows = FormRows(theme, LabelColumn(theme), self)
        self._which_name = rows.add(which, below=8)
        self._prefix_name = rows.add(self.prefix, below=8)
        self._age_name = rows.add(self.age, below=8)
        self._origin_name = rows.add(self.here_only, height=24)
        self._retranslate()
        self.ended.currentIndexChanged.connect(lambda _row: self.changed.emit())
        self.open_too.toggled.connect(self._take)
        self.prefix.textChanged.connect(self._take)
        self.age.changed.connect(self.changed)
        self.here_only.toggled.connect(self._take)

    @property
    def rule(self) -> DeleteFilter:
        return DeleteFilter(
            ended=self.ended.value or Ended.ENDED,
            open_too=self.open_too.isChecked(),
            prefix=self.prefix.text(),
            age=self.age.age,
            here_only=self.here_only.isChecked(),
        )

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _take(self, _value: object) -> None:
        self.changed.emit()

    def _retranslate(self) -> None:
        choices = [
            (Ended.ENDED, self.tr("Ended")),
            (Ended.WAITING, self.tr("Waiting for deletion")),
        ]
        self.ended.show_choices(choices, self.ended.value or Ended.ENDED)
        self.ended.setAccessibleName(self.tr("Rooms"))
        self.open_too.setText(self.tr("Open rooms, too"))
        self.prefix.setAccessibleName(self.tr("Name prefix"))
        self.prefix.setPlaceholderText(self.tr("Any"))
        self.here_only.setText(self.tr("Only rooms created with this app"))
        self._which_name.setText(self.tr("&Rooms"))
        self._prefix_name.setText(self.tr("&Name prefix"))
        self._age_name.setText(self.tr("&Age"))
        self._origin_name.setText(self.tr("Created"))
