"""The wording of every invitation: edited as text, seen as it will be."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from whereby_desktop.meetings.invitation_template import (
    PLACES,
    TemplateFault,
    TemplateProblem,
    problems,
)
from whereby_desktop.ui.create.field_note import FieldNote, Fix
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.share.default_wording import default_wording, wording
from whereby_desktop.ui.share.invitation_preview import InvitationPreview
from whereby_desktop.ui.share.place_words import fix_words, place_words, problem_words
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.flow_layout import FlowLayout
from whereby_desktop.ui.widgets.themed_label import ThemedLabel
from whereby_desktop.ui.widgets.wrapping_button import WrappingButton

_LINES = 9


class WordingEditor(QWidget):
    """`changed` follows each key; the preview is filled from outside with `template`."""

    changed = Signal()

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._label = ThemedLabel(theme, role="label", wraps=True, parent=self)
        self._hint = ThemedLabel(theme, role="small", tone="text3", wraps=True, parent=self)
        self.inserts = {
            place: WrappingButton(theme, icons, "plus", size="small", parent=self)
            for place in PLACES
        }
        self.edit = QPlainTextEdit(self)
        self.edit.setTabChangesFocus(True)
        self._label.setBuddy(self.edit)
        self.note = FieldNote(theme, icons, self)
        self.preview = InvitationPreview(theme, icons, self)
        self._lay_out(theme)
        for place, button in self.inserts.items():
            button.clicked.connect(lambda _checked=False, place=place: self._insert(place))
        self.edit.textChanged.connect(self._look)
        theme.changed.connect(self._size)
        self._retranslate()
        self._size()

    @property
    def template(self) -> str:
        """What was written; the program's own wording while nothing is."""
        return wording(self.edit.toPlainText().strip("\n"))

    @property
    def to_keep(self) -> str:
        """As the preferences have it: "" for the program's own wording."""
        return "" if self.template == default_wording() else self.template

    @property
    def blocker(self) -> str:
        """Why this wording cannot be kept; "" when it can."""
        missing = [each for each in self._problems() if each.fault is TemplateFault.NO_LINK]
        return problem_words(missing[0]) if missing else ""

    def begin(self, template: str) -> None:
        self.edit.setPlainText(template)
        self.edit.moveCursor(QTextCursor.MoveOperation.End)
        self.edit.setFocus()

    def restore(self) -> None:
        """The program's own wording; Undo brings back what was there."""
        cursor = self.edit.textCursor()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(default_wording())
        self.edit.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _problems(self) -> list[TemplateProblem]:
        return problems(self.edit.toPlainText() or self.template)

    def _insert(self, place: str) -> None:
        self.edit.insertPlainText(f"{{{place}}}")
        self.edit.setFocus()

    def _look(self) -> None:
        found = self._problems()
        if found:
            words = "\n".join(dict.fromkeys(map(problem_words, found)))
            fixes = [self._fix(each) for each in found if fix_words(each)]
            self.note.show_problem(words, fixes[:2], warning=not self.blocker)
        else:
            self.note.clear()
        self.edit.setAccessibleDescription(self.note.text)
        self.changed.emit()

    def _fix(self, problem: TemplateProblem) -> Fix:
        return Fix(fix_words(problem), lambda: self._mend(problem))

    def _mend(self, problem: TemplateProblem) -> None:
        place, cursor = f"{{{problem.nearest}}}", self.edit.textCursor()
        text = self.edit.toPlainText()
        cursor.setPosition(_units(text[: problem.at]))
        end = _units(text[: problem.at + len(problem.found)])
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        on_its_own = problem.fault is TemplateFault.NO_LINK and text and not text.endswith("\n")
        cursor.insertText(f"\n{place}" if on_its_own else place)
        self.edit.setTextCursor(cursor)
        self.edit.setFocus()

    def _lay_out(self, theme: Theme) -> None:
        buttons = FlowLayout(gap=theme.px(6), line_gap=theme.px(6))
        for button in self.inserts.values():
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(8))
        for part in (self._label, self._hint):
            layout.addWidget(part)
        layout.addLayout(buttons)
        layout.addWidget(self.edit)
        layout.addWidget(self.note)
        layout.addSpacing(theme.px(4))
        layout.addWidget(self.preview)
        layout.addStretch(1)

    def _size(self) -> None:
        self.edit.setMinimumHeight(_LINES * self.edit.fontMetrics().lineSpacing() + 12)

    def _retranslate(self) -> None:
        self._label.setText(self.tr("&Wording of every invitation"))
        self._hint.setText(
            self.tr(
                "What stands in braces is filled in for each meeting. "
                "A line whose places are empty is left out."
            )
        )
        self.edit.setAccessibleName(self.tr("Wording of every invitation"))
        for place, button in self.inserts.items():
            button.setText(place_words(place))
            button.set_tip(self.tr("Insert {0}").format(f"{{{place}}}"))
            name = self.tr("Insert the place “{0}”").format(place_words(place))
            button.setAccessibleName(name)
        self._look()


def _units(text: str) -> int:
    """Qt counts UTF-16 units where Python counts characters."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
