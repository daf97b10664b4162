"""A few choices joined in one frame, of which exactly one is chosen."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QButtonGroup, QSizePolicy, QWidget

from whereby_desktop.ui.create.choice_layout import ChoiceLayout
from whereby_desktop.ui.create.segment import Choice, Segment
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.theme import Theme


class ChoiceBar(QWidget):
    """`chosen` carries the key the user picked."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._icons = theme, icons
        self._group = QButtonGroup(self)
        self._segments: list[Segment] = []
        self._places = ChoiceLayout()
        self.setLayout(self._places)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def key(self) -> str:
        return next((each.key for each in self._segments if each.isChecked()), "")

    def segment(self, key: str) -> Segment:
        return next(each for each in self._segments if each.key == key)

    def set_choices(self, choices: Sequence[Choice]) -> None:
        """The first time it makes the segments, later it only changes their words."""
        if not self._segments:
            self._make(len(choices))
        for segment, choice in zip(self._segments, choices, strict=True):
            segment.set_choice(choice)

    def choose(self, key: str) -> None:
        self.segment(key).setChecked(True)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.EnabledChange:
            self.update()
        super().changeEvent(event)

    def _make(self, count: int) -> None:
        for number in range(count):
            segment = Segment(self._theme, self._icons, self)
            segment.first, segment.last = number == 0, number == count - 1
            segment.clicked.connect(lambda _checked=False, it=segment: self.chosen.emit(it.key))
            segment.toggled.connect(lambda on, it=segment: self.setFocusProxy(it) if on else None)
            self._group.addButton(segment)
            self._places.addWidget(segment)
            self._segments.append(segment)
        self._segments[0].setChecked(True)
