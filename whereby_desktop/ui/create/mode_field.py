"""Normal or group, with what that means for the number of people."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from whereby_desktop.meetings.draft import Mode
from whereby_desktop.meetings.draft_rules import Problem
from whereby_desktop.ui.create.choice_bar import ChoiceBar
from whereby_desktop.ui.create.field_note import FieldNote, Fix
from whereby_desktop.ui.create.problem_words import problem_words
from whereby_desktop.ui.create.segment import Choice
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.theme import Theme


class ModeField(QWidget):
    """While `forced`, group is shown and cannot be changed; the choice before comes back after."""

    changed = Signal()

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wanted = Mode.NORMAL
        self._forced = False
        self.bar = ChoiceBar(theme, icons, self)
        self.note = FieldNote(theme, icons, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(2))
        layout.addWidget(self.bar)
        layout.addWidget(self.note)
        self.setFocusProxy(self.bar)
        self.bar.chosen.connect(self._chosen)
        self._retranslate()

    @property
    def mode(self) -> Mode:
        return Mode.GROUP if self._forced else self._wanted

    def set_mode(self, mode: Mode) -> None:
        self._wanted = mode
        self.bar.choose(self.mode)

    def set_forced(self, forced: bool) -> None:
        self._forced = forced
        self.bar.setEnabled(not forced)
        self.bar.choose(self.mode)

    def show_problem(self, problem: Problem | None) -> None:
        if problem is not None:
            words = problem_words(problem)
            self.note.show_problem(words.text, [Fix(words.fix, self._use_group)])
        elif self._forced:
            self.note.show_hint(self.tr("The viewer template makes the room group and locked."))
        else:
            self.note.clear()
        for segment in (Mode.NORMAL, Mode.GROUP):
            self.bar.segment(segment).setToolTip(self.note.text)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _chosen(self, key: str) -> None:
        self._wanted = Mode(key)
        self.changed.emit()

    def _use_group(self) -> None:
        self.set_mode(Mode.GROUP)
        self.bar.setFocus()
        self.changed.emit()

    def _retranslate(self) -> None:
        self.bar.set_choices(
            [
                Choice(Mode.NORMAL, self.tr("Normal"), self.tr("Up to 4, peer to peer"), "pair"),
                Choice(Mode.GROUP, self.tr("Group"), self.tr("Up to 200"), "users"),
            ]
        )
        self.bar.setAccessibleName(self.tr("Mode"))
