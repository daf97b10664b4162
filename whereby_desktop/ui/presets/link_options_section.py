"""The options of the links of meetings made from a preset: closed at first."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from whereby_desktop.meetings.link_options import LinkOptions
from whereby_desktop.ui.create.disclosure import Disclosure
from whereby_desktop.ui.create.form_row import LabelColumn
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.link_options.link_options_editor import LinkOptionsEditor
from whereby_desktop.ui.theme import Theme


class LinkOptionsSection(QWidget):
    """`opened` follows each opening and closing, of it or of what is inside."""

    changed = Signal()
    opened = Signal()

    def __init__(
        self, theme: Theme, icons: Icons, column: LabelColumn, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.header = Disclosure(theme, icons, self)
        self.editor = LinkOptionsEditor(theme, icons, self, column=column)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(12))
        layout.addWidget(self.header)
        layout.addWidget(self.editor)
        self.editor.hide()
        self.header.toggled.connect(self.editor.setVisible)
        self.header.toggled.connect(lambda _on: self.opened.emit())
        self.editor.opened.connect(lambda _on: self.opened.emit())
        self.editor.changed.connect(self._changed)
        self._summarise()

    @property
    def value(self) -> LinkOptions:
        return self.editor.value

    def set_value(self, options: LinkOptions) -> None:
        self.editor.set_value(options)
        self._summarise()

    @property
    def problem(self) -> str:
        """What keeps the options from being used, in words; "" if nothing does."""
        return self.editor.problem

    def focus_problem(self) -> QWidget | None:
        """Moves the focus to what has to be mended, and returns it."""
        self.header.setChecked(True)
        return self.editor.focus_problem()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._summarise()
        super().changeEvent(event)

    def _changed(self) -> None:
        self._summarise()
        self.changed.emit()

    def _summarise(self) -> None:
        count = len(self.value.parameters)
        summary = self.tr("%n set", "", count) if count else self.tr("None")
        contents = self.tr("What copied links tell Whereby about the guest")
        self.header.set_words(self.tr("&Link options"), contents, summary)
