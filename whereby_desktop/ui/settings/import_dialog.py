"""What a file of settings would change, shown before it does."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from whereby_desktop.preferences import ArrivedSettings, Preferences
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.settings.setting_names import setting_names
from whereby_desktop.ui.settings.setting_values import value_words
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.dialog_footer import DialogFooter
from whereby_desktop.ui.widgets.flowing_label import FlowingLabel
from whereby_desktop.ui.widgets.form_scroll import FormScroll
from whereby_desktop.ui.widgets.hairline import hairline
from whereby_desktop.ui.widgets.screen_size import keep_height, keep_width, on_screen
from whereby_desktop.ui.widgets.themed_label import ThemedLabel
from whereby_desktop.ui.widgets.wrapping_button import WrappingButton

_WIDTH, _HEIGHT = 480, 480
translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Change:
    """Of one setting: what it is called, and what becomes of it."""

    name: str
    before: str
    after: str


def changed_settings(now: Preferences, arrived: Mapping[str, object]) -> dict[str, object]:
    """Those of `arrived` that differ from what is in force."""
    return {field: value for field, value in arrived.items() if getattr(now, field) != value}


def changes(now: Preferences, arrived: Mapping[str, object]) -> list[Change]:
    """In the order of the page of settings, then those that no row shows."""
    names = setting_names()
    fields = [field for field in names if field in arrived]
    fields += [field for field in arrived if field not in names]
    return [
        Change(_name(field), value_words(field, getattr(now, field)), value_words(field, value))
        for field in fields
        for value in [arrived[field]]
    ]


def _name(field: str) -> str:
    if field == "invitation":
        return translate("SettingValues", "Wording of invitations")
    name = setting_names().get(field)
    return name.row if name else field.replace("_", " ").capitalize()


class ImportDialog(QDialog):
    """Accepted: the person wants it so. `file`: the name of what it is read from."""

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        file: str,
        changes: Sequence[Change],
        arrived: ArrivedSettings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setWindowTitle(self.tr("Import settings"))
        count = len(changes)
        heading = ThemedLabel(theme, role="heading", wraps=True, parent=self)
        heading.setText(self.tr("%n setting(s) would change", "", count))
        source = ThemedLabel(theme, tone="text2", wraps=True, parent=self)
        source.setText(self.tr("As {0} has them. Accounts and keys stay as they are.").format(file))
        self.keep = WrappingButton(theme, icons, parent=self)
        self.keep.setText(self.tr("Keep mine"))
        self.take = WrappingButton(theme, icons, kind="primary", parent=self)
        self.take.setText(self.tr("Change %n setting(s)", "", count))
        self.keep.clicked.connect(self.reject)
        self.take.clicked.connect(self.accept)
        rows = [heading, source, *(self._row(each) for each in changes), *self._notes(arrived)]
        self._lay_out(rows)
        self.resize(self.sizeHint())
        self.keep.setFocus()

    def sizeHint(self) -> QSize:
        return on_screen(self, self._theme.px(_WIDTH), self._theme.px(_HEIGHT))

    def _row(self, change: Change) -> QWidget:
        row = QWidget(self)
        name = FlowingLabel(self._theme, "label", text=change.name, parent=row)
        said = self.tr("{0}, now {1}").format(change.after, change.before)
        values = FlowingLabel(self._theme, "body", "text2", said, parent=row)
        column = QVBoxLayout(row)
        column.setContentsMargins(0, self._theme.px(4), 0, self._theme.px(4))
        column.setSpacing(0)
        column.addWidget(name)
        column.addWidget(values)
        row.setAccessibleName(self.tr("{0}: {1}").format(change.name, said))
        return row

    def _notes(self, arrived: ArrivedSettings) -> list[QWidget]:
        """What is not to be seen above."""
        notes: list[str] = []
        if count := len(arrived.unusable):
            notes.append(self.tr("Left out, cannot be used: %n setting(s)", "", count))
        if count := len(arrived.unknown):
            notes.append(self.tr("Kept for a newer version: %n setting(s)", "", count))
        return [FlowingLabel(self._theme, "small", "text2", each, parent=self) for each in notes]

    def _lay_out(self, rows: Sequence[QWidget]) -> None:
        form = QWidget(self)
        parts = QVBoxLayout(form)
        parts.setContentsMargins(0, 0, 0, 0)
        parts.setSpacing(self._theme.px(6))
        for row in rows:
            parts.addWidget(row)
        parts.addStretch()
        footer = DialogFooter(self._theme, self)
        footer.arrange([], [self.keep, self.take])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(FormScroll(self._theme, form, self), 1)
        layout.addWidget(hairline())
        layout.addWidget(footer)
        keep_height(self)
        keep_width(self, footer)
