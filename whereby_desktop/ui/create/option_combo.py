"""A choice whose first may be "as set at Whereby"."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtWidgets import QWidget

from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.choice_combo import ChoiceCombo


class OptionCombo(ChoiceCombo[Any]):
    """What is not set has the value None."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)

    @property
    def value(self) -> Any:  # noqa: ANN401 - each combo box knows the type of its own values
        return super().value

    def set_options(self, options: Mapping[Any, str], *, none: str = "") -> None:
        """Keeps what is chosen; `none` is the words for no value."""
        first = [(None, none)] if none else []
        self.show_choices([*first, *options.items()], self.value)
