"""The options of a link as a form: the common ones first, the rest behind More."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from whereby_desktop.meetings.link_options import NO_OPTIONS, LinkOptions
from whereby_desktop.meetings.link_parameters import (
    COMMON,
    ParameterProblem,
    parameter,
    problems,
)
from whereby_desktop.ui.create.disclosure import Disclosure
from whereby_desktop.ui.create.form_row import FormRows, LabelColumn
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.link_options.more_parameters import MoreParameters
from whereby_desktop.ui.link_options.parameter_fields import ParameterField, parameter_field
from whereby_desktop.ui.link_options.parameter_words import problem_words
from whereby_desktop.ui.theme import Theme

_NAME, _LANGUAGE, *_JOINING = COMMON


class LinkOptionsEditor(QWidget):
    """`changed` follows each change of the user. What it cannot show in a field it keeps and lists.

    `opened` follows each opening and closing of More. `column`: that of the form around it.
    """

    changed = Signal()
    opened = Signal(bool)

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        parent: QWidget | None = None,
        *,
        column: LabelColumn | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._icons = theme, icons
        self._column = column or LabelColumn(theme)
        self._value = NO_OPTIONS
        self._fields: dict[str, ParameterField] = {}
        self._more: MoreParameters | None = None  # many widgets, made when they are first seen
        for name in COMMON:
            self._fields[name] = self._common(name)
        self._joining = QWidget(self)
        self.header = Disclosure(theme, icons, self)
        self._lay_out()
        self.header.toggled.connect(self._toggled)
        self._retranslate()

    @property
    def value(self) -> LinkOptions:
        """What the form says now, right or wrong, in the order in which it was entered."""
        return self._value

    def set_value(self, options: LinkOptions) -> None:
        self._value = options
        self._show_value()
        if self._hidden_problem():
            self.header.setChecked(True)

    @property
    def problem(self) -> str:
        """What keeps the options from being used, in words; "" if nothing does."""
        found = problems(self._value)
        return problem_words(found[0]) if found else ""

    def focus_problem(self) -> QWidget | None:
        """Moves the focus to the first field that has to be mended, and returns it."""
        found = problems(self._value)
        if not found:
            return None
        if found[0].name not in COMMON or self._is_other(found[0].name):
            self.header.setChecked(True)
        widget = self._field_of(found[0])
        widget.setFocus()
        return widget

    def field(self, name: str) -> ParameterField | None:
        """The field of a parameter; None while More has never been opened."""
        return self._fields.get(name)

    @property
    def more(self) -> MoreParameters | None:
        """None until More is opened for the first time."""
        return self._more

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _common(self, name: str) -> ParameterField:
        known = parameter(name)
        assert known is not None, name  # noqa: S101 - both are the same table
        field = parameter_field(self._theme, self._icons, known, self)
        field.changed.connect(lambda: self._changed(name))
        return field

    def _changed(self, name: str) -> None:
        self._set(name, self._fields[name].value)

    def _set(self, name: str, value: str) -> None:
        self._value = self._value.with_value(name, value)
        self._show_value()
        self.changed.emit()

    def _toggled(self, on: bool) -> None:
        if on and self._more is None:
            self._more = MoreParameters(self._theme, self._icons, self)
            self._more.changed.connect(self._changed)
            self._more.others.added.connect(self._set)
            self._more.others.removed.connect(lambda name: self._set(name, ""))
            self._fields |= {field.known.name: field for field in self._more.fields}
            self._layout.addWidget(self._more)
            self._more.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # before: a proxy gets the policy
            self._more.setFocusProxy(self._more.fields[0])
            QWidget.setTabOrder(self.header, self._more)  # made late, it would come last of all
            self._show_value()
        if self._more is not None:
            self._more.setVisible(on)
        self.opened.emit(on)

    def _show_value(self) -> None:
        wrong = {each.name: each for each in problems(self._value)}
        for name, field in self._fields.items():
            value = self._value.get(name)
            field.set_value(value if field.known.can_show(value) else "")
            field.show_problem(wrong.get(name))
        if self._more is not None:
            self._more.others.show_parameters(
                [pair for pair in self._value.parameters if self._is_other(pair[0])]
            )
        self._summarise()

    def _is_other(self, name: str) -> bool:
        """Whether the parameter, with the value it has, is one that no field can show."""
        known = parameter(name)
        return known is None or not known.can_show(self._value.get(name))

    def _hidden_problem(self) -> bool:
        return any(
            each.name not in COMMON or self._is_other(each.name) for each in problems(self._value)
        )

    def _field_of(self, problem: ParameterProblem) -> QWidget:
        if self._more is not None and self._is_other(problem.name):
            rows = self._more.others.rows
            return next((row.remove for row in rows if row.name == problem.name), self.header)
        return self._fields[problem.name]

    def _summarise(self) -> None:
        names = [name for name, _ in self._value.parameters]
        count = sum(name not in COMMON or self._is_other(name) for name in names)
        summary = self.tr("%n set", "", count) if count else self.tr("None set")
        contents = self.tr("Devices, buttons of the room, ids for your records")
        self.header.set_words(self.tr("Mo&re"), contents, summary)

    def _retranslate(self) -> None:
        self._name_label.setText(self.tr("Displa&y name"))
        self._language_label.setText(self.tr("Lang&uage"))
        self._joining_label.setText(self.tr("Jo&ining"))
        self._summarise()

    def _lay_out(self) -> None:
        theme = self._theme
        joining = QVBoxLayout(self._joining)
        joining.setContentsMargins(0, theme.px(4), 0, 0)
        joining.setSpacing(theme.px(6))
        for name in _JOINING:
            joining.addWidget(self._fields[name])
        self._joining.setFocusProxy(self._fields[_JOINING[0]])
        rows = FormRows(theme, self._column)
        self._name_label = rows.add(self._fields[_NAME], below=8)
        self._language_label = rows.add(self._fields[_LANGUAGE], below=8)
        self._joining_label = rows.add(self._joining, below=0)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(theme.px(12))
        self._layout.addLayout(rows)
        self._layout.addWidget(self.header)
