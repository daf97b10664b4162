"""Keys: one for a new meeting from anywhere, and the list of all of them."""

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.settings.current_preferences import CurrentPreferences
from whereby_desktop.ui.settings.settings_card import SettingsCard
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.wrapping_button import WrappingButton

QUICK_CREATE = "whereby-desktop --quick-create"
_UNBROKEN = QUICK_CREATE.replace("-", "\N{NON-BREAKING HYPHEN}")  # as it is shown


class Anywhere(Enum):
    """How far a key from anywhere has come."""

    ASKING = "asking"  # whether the desktop hands out keys, or which one
    NONE = "none"  # it does not: the person binds the command
    OFFERED = "offered"
    GIVEN = "given"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class AnywhereKey:
    """`key` is the one that was given, in the desktop's words; it may have none for it."""

    state: Anywhere = Anywhere.ASKING
    key: str = ""


class KeyboardCard(SettingsCard):
    set_up_wished = Signal()
    turn_off_wished = Signal()
    command_copied = Signal(str)
    help_wished = Signal()

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        preferences: CurrentPreferences,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, preferences, parent)
        self._now = AnywhereKey()
        self.anywhere = WrappingButton(theme, icons, "settings", parent=self)
        self.help = WrappingButton(theme, icons, "help", parent=self)
        self._anywhere_row = self.add_row(self.anywhere)
        self._help_row = self.add_row(self.help)
        self.anywhere.clicked.connect(self._pressed)
        self.help.clicked.connect(self.help_wished)
        self.dress()

    def show_anywhere(self, now: AnywhereKey) -> None:
        self._now = now
        self.retranslate()

    def retranslate(self) -> None:
        self.show_title(self.tr("Keyboard"))
        name = self.tr("New meeting from anywhere")
        self._anywhere_row.show_words(name, self._hint())
        self._help_row.show_words(self.tr("Every key there is"))
        self.anywhere.setText(self._deed())
        self.anywhere.setAccessibleName(self.tr("{0}: {1}").format(name, self._deed()))
        self.anywhere.setEnabled(self._now.state is not Anywhere.ASKING)
        icons = {Anywhere.NONE: "copy", Anywhere.GIVEN: "x"}
        self.anywhere.set_icon(icons.get(self._now.state, "settings"))
        self.help.setText(self.tr("Keyboard and help"))
        self.help.setAccessibleName(self.tr("Keyboard and help"))

    def show_preferences(self) -> None:
        """None of it hangs on them alone."""

    def _hint(self) -> str:
        hints = {
            Anywhere.ASKING: self.tr("Asking the desktop…"),
            Anywhere.NONE: self.tr(
                "In the desktop’s keyboard settings, give a key to the command {0}"
            ).format(_UNBROKEN),
            Anywhere.OFFERED: self.tr("The desktop asks which key it is to be"),
            Anywhere.GIVEN: self.tr("The desktop’s settings say which key it is"),
            Anywhere.REFUSED: self.tr("The desktop gave no key"),
        }
        if self._now.state is Anywhere.GIVEN and self._now.key:
            return self.tr("Key: {0}").format(self._now.key)
        return hints[self._now.state]

    def _deed(self) -> str:
        deeds = {
            Anywhere.ASKING: self.tr("Set up…"),
            Anywhere.NONE: self.tr("Copy command"),
            Anywhere.OFFERED: self.tr("Set up…"),
            Anywhere.GIVEN: self.tr("Turn off"),
            Anywhere.REFUSED: self.tr("Ask again…"),
        }
        return deeds[self._now.state]

    def _pressed(self) -> None:
        if self._now.state is Anywhere.NONE:
            self.command_copied.emit(QUICK_CREATE)
        elif self._now.state is Anywhere.GIVEN:
            self.turn_off_wished.emit()
        else:
            self.set_up_wished.emit()
