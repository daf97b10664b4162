"""Whether and where to the meeting is streamed. The address ends with a key: it is concealed."""

from PySide6.QtWidgets import QWidget

from whereby_desktop.meetings.draft import Streaming
from whereby_desktop.meetings.draft_rules import Problem
from whereby_desktop.meetings.secret import Secret
from whereby_desktop.ui.create import option_hints, option_words
from whereby_desktop.ui.create.form_row import LabelColumn
from whereby_desktop.ui.create.option_fields import OptionFields
from whereby_desktop.ui.create.problem_words import problem_words
from whereby_desktop.ui.create.secret_field import SecretField, SecretWords
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.theme import Theme


class StreamingFields(OptionFields):
    """An address keeps its name in the keyring only while nobody changes it."""

    def __init__(
        self, theme: Theme, icons: Icons, column: LabelColumn, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, icons, column, parent)
        self._trigger = self._combo()
        self.trigger = self._trigger.combo
        self._address = SecretField(theme, icons, self._box)
        self._add(self._address)
        self.address, self.reveal = self._address.edit, self._address.reveal
        self.note = self._address.note
        self._filled = Streaming(Secret(""))
        self._address.edited.connect(self.changed)
        self._begin()

    @property
    def value(self) -> Streaming | None:
        trigger = self.trigger.value
        if trigger is None:
            return None
        address = Secret(self._address.text)
        # Another address under the old name would replace that of the preset it came from.
        name = self._filled.kept_as if address == self._filled.address else ""
        return Streaming(address, trigger, name)

    def set_value(self, streaming: Streaming | None) -> None:
        self._filled = streaming or Streaming(Secret(""))
        self._address.set_text(self._filled.address.reveal())
        self.trigger.set_value(streaming.trigger if streaming else None)
        self._show_details()

    def show_problem(self, problem: Problem | None) -> None:
        """An empty address without a problem is one that the keyring has."""
        self._address.show_problem(problem_words(problem).text if problem else "")
        self._address.show_kept(kept=not self._address.text and problem is None)

    def focus_address(self) -> QWidget:
        self._address.setFocus()
        return self._address

    def _show_details(self) -> None:
        self._show(self._address, shown=self.trigger.value is not None)
        self._trigger.set_hint(option_hints.streaming_trigger(self.trigger.value))

    def _retranslate(self) -> None:
        self.trigger.set_options(option_words.streaming_triggers(), none=self.tr("Off"))
        self._address.set_hint(option_hints.streaming_address())
        self._address.set_words(
            SecretWords(
                self.tr("Streaming address"),
                self.tr("Streaming address, concealed"),
                self.tr("Reveal streaming address"),
                self.tr("Conceal streaming address"),
                "rtmps://",
            )
        )
        self._labels[self._trigger].setText(self.tr("Streamin&g"))
        self._labels[self._address].setText(self.tr("Address"))
        self.trigger.setAccessibleName(self.tr("Streaming"))
