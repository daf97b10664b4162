"""What the buttons of the notifications on screen do."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

_REMEMBERED = 50  # notifications whose buttons still work


@dataclass(frozen=True, slots=True)
class Choice:
    """A button of a notification. The one of the key "default" is the notification itself."""

    key: str
    text: str
    act: Callable[[], object]


class ShownNotifications:
    def __init__(self) -> None:
        self._choices: dict[int, Sequence[Choice]] = {}  # by the notification's number

    def remember(self, number: int, choices: Sequence[Choice]) -> None:
        self._choices[number] = choices
        for old in list(self._choices)[:-_REMEMBERED]:
            del self._choices[old]

    def forget(self, number: int) -> None:
        self._choices.pop(number, None)

    def pressed(self, number: int, key: str) -> None:
        """Does nothing for another program's notifications, or for a button there was none of."""
        for choice in self._choices.get(number, ()):
            if choice.key == key:
                choice.act()
                return
