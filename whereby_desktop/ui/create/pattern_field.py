"""How the room's name ends."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from whereby_desktop.meetings.draft import NamePattern
from whereby_desktop.meetings.draft_rules import Problem
from whereby_desktop.ui.create.choice_bar import ChoiceBar
from whereby_desktop.ui.create.field_note import FieldNote
from whereby_desktop.ui.create.name_preview import NamePreview
from whereby_desktop.ui.create.problem_words import problem_words
from whereby_desktop.ui.create.segment import Choice
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.theme import Theme


class PatternField(QWidget):
    """The kind of ending, and below it the address that comes of it."""

    changed = Signal()

    def __init__(
        self, theme: Theme, icons: Icons, address: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.bar = ChoiceBar(theme, icons, self)
        self.preview = NamePreview(theme, address, self)
        self.note = FieldNote(theme, icons, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(8))
        layout.addWidget(self.bar)
        layout.addWidget(self.preview)
        layout.addWidget(self.note)
        self.setFocusProxy(self.bar)
        self.bar.chosen.connect(lambda _key: self.changed.emit())
        self._retranslate()

    @property
    def pattern(self) -> NamePattern:
        return NamePattern(self.bar.key)

    def set_pattern(self, pattern: NamePattern) -> None:
        self.bar.choose(pattern)

    def show_problem(self, problem: Problem | None) -> None:
        if problem is None:
            self.note.clear()
        else:
            text = problem_words(problem).text
            self.note.show_problem(text, warning=problem.warning)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.bar.set_choices(
            [
                Choice(NamePattern.UUID, self.tr("UUID, hard to guess")),
                Choice(NamePattern.HUMAN_SHORT, self.tr("Short, readable")),
            ]
        )
        self.bar.setAccessibleName(self.tr("Name ending"))
