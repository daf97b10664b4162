"""A label for one's own use. It is never sent."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from whereby_desktop.ui.create.annotated_line_edit import AnnotatedLineEdit
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.theme import Theme

_LONGEST = 200


class LabelField(AnnotatedLineEdit):
    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(theme, icons, parent)
        self.setMaxLength(_LONGEST)
        self._retranslate()

    @property
    def label(self) -> str:
        return self.text().strip()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Label"))
        self.setAccessibleDescription(self.tr("stays on this computer"))
        self.setToolTip(self.tr("stays on this computer"))
        self.set_note(self.tr("stays on this computer"))
