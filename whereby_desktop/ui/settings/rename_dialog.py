"""Another name for the account."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from whereby_desktop.ui.dialogs import SmallDialog
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.themed_label import ThemedLabel
from whereby_desktop.ui.widgets.wrapping_button import WrappingButton

_LONGEST = 60
_WIDTH = 380


class RenameDialog(SmallDialog):
    """`renamed` carries the new name, without blanks around it; never empty."""

    renamed = Signal(str)

    def __init__(
        self, theme: Theme, icons: Icons, name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, _WIDTH, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._label = ThemedLabel(theme, role="label")
        self.field = QLineEdit(name)
        self.field.setMaxLength(_LONGEST)
        self._label.setBuddy(self.field)
        self.keep = WrappingButton(theme, icons, parent=self)
        self.rename = WrappingButton(theme, icons, kind="primary", parent=self)
        self.rename.setDefault(True)
        self.keep.clicked.connect(self.reject)
        self.rename.clicked.connect(self.accept)
        self.accepted.connect(lambda: self.renamed.emit(self.field.text().strip()))
        self.field.textChanged.connect(self._changed)
        self._lay_out(theme)
        self._retranslate()
        self.field.selectAll()
        self.field.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _changed(self, text: str) -> None:
        self.rename.setEnabled(bool(text.strip()))

    def _lay_out(self, theme: Theme) -> None:
        px = theme.px
        buttons = QHBoxLayout()
        buttons.setSpacing(px(8))
        buttons.addStretch()
        buttons.addWidget(self.keep)
        buttons.addWidget(self.rename)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(24), px(20), px(24), px(20))
        layout.setSpacing(px(6))
        layout.addWidget(self._label)
        layout.addWidget(self.field)
        layout.addSpacing(px(14))
        layout.addLayout(buttons)

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Rename account"))
        self._label.setText(self.tr("Account &name"))
        self.field.setAccessibleName(self.tr("Account name"))
        self.keep.setText(self.tr("&Keep name"))
        self.rename.setText(self.tr("&Rename"))
