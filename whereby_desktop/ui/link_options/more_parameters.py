"""The parameters of a link that few people set, in groups."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from whereby_desktop.meetings.link_parameters import (
    COMMON,
    PARAMETERS,
    ParameterGroup,
    ParameterKind,
)
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.link_options.other_parameters import OtherParameters
from whereby_desktop.ui.link_options.parameter_fields import ParameterField, parameter_field
from whereby_desktop.ui.link_options.parameter_words import group_title, label_and_hint
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.themed_label import ThemedLabel


class MoreParameters(QWidget):
    """`changed` carries the name of the parameter whose field was changed."""

    changed = Signal(str)

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._icons = theme, icons
        self.fields: list[ParameterField] = []
        self._titles: list[tuple[ThemedLabel, ParameterGroup]] = []
        self._labels: list[tuple[ThemedLabel, str]] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        for group in ParameterGroup:
            self._add_group(group)
        self._other_title = self._add_title()
        self.others = OtherParameters(theme, icons, self)
        self._layout.addWidget(self.others)
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _add_group(self, group: ParameterGroup) -> None:
        self._titles.append((self._add_title(), group))
        for known in PARAMETERS:
            if known.group is group and known.name not in COMMON:
                field = parameter_field(self._theme, self._icons, known, self)
                field.changed.connect(lambda name=known.name: self.changed.emit(name))
                self.fields.append(field)
                if known.kind is not ParameterKind.SWITCH:
                    self._add_label(field)
                self._layout.addWidget(field)
                self._layout.addSpacing(self._theme.px(6))

    def _add_title(self) -> ThemedLabel:
        title = ThemedLabel(self._theme, role="section", tone="text2", wraps=True, parent=self)
        if self._layout.count():
            self._layout.addSpacing(self._theme.px(10))
        self._layout.addWidget(title)
        self._layout.addSpacing(self._theme.px(4))
        return title

    def _add_label(self, field: ParameterField) -> None:
        label = ThemedLabel(self._theme, role="label", wraps=True, parent=self)
        self._layout.addSpacing(self._theme.px(4))
        self._layout.addWidget(label)
        self._layout.addSpacing(self._theme.px(4))
        self._labels.append((label, field.known.name))

    def _retranslate(self) -> None:
        for title, group in self._titles:
            title.setText(group_title(group))
        for label, name in self._labels:
            label.setText(label_and_hint(name)[0])
        self._other_title.setText(self.tr("Other parameters"))
