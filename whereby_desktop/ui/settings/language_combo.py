"""The language of the program, each by its own name."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.choice_combo import WIDE, ChoiceCombo


class LanguageCombo(ChoiceCombo[str]):
    """`languages`: tag and name; `chosen` carries a tag, "" for the system's."""

    def __init__(
        self, theme: Theme, languages: Sequence[tuple[str, str]], parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, WIDE, parent)
        self._languages = languages

    def show_language(self, tag: str) -> None:
        """One that there are no texts for is still shown: it may have been set by hand."""
        choices = [("", self.tr("As the system")), *self._languages]
        if all(tag != each for each, _ in choices):
            choices.append((tag, tag))
        self.show_choices(choices, tag)
