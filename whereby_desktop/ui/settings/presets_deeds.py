"""What can be done with one preset: by menu, by key."""

from enum import Enum

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from whereby_desktop.ui.icons import Icons


class Deed(Enum):
    EDIT = "edit"
    MAKE_DEFAULT = "make default"
    DUPLICATE = "duplicate"
    UP = "up"
    DOWN = "down"
    DELETE = "delete"


KEYS = {
    Deed.EDIT: "F2",
    Deed.MAKE_DEFAULT: "",
    Deed.DUPLICATE: "Ctrl+D",
    Deed.UP: "Alt+Up",
    Deed.DOWN: "Alt+Down",
    Deed.DELETE: "Del",
}
_ICONS = {
    Deed.EDIT: "pencil",
    Deed.MAKE_DEFAULT: "check",
    Deed.DUPLICATE: "duplicate",
    Deed.UP: "chevu",
    Deed.DOWN: "chevd",
    Deed.DELETE: "trash",
}


def deed_of(pressed: QKeyCombination) -> Deed | None:
    """What a key does on a preset's row."""
    plain = pressed.keyboardModifiers() & ~Qt.KeyboardModifier.KeypadModifier
    sequence = QKeySequence(QKeyCombination(plain, pressed.key()))
    return next(
        (deed for deed, keys in KEYS.items() if keys and sequence == QKeySequence(keys)), None
    )


class PresetMenu(QMenu):
    """Made anew each time it is shown, and gone when it is closed."""

    def __init__(self, icons: Icons, possible: set[Deed], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        words = {
            Deed.EDIT: self.tr("Edit…"),
            Deed.MAKE_DEFAULT: self.tr("Make default"),
            Deed.DUPLICATE: self.tr("Duplicate"),
            Deed.UP: self.tr("Move up"),
            Deed.DOWN: self.tr("Move down"),
            Deed.DELETE: self.tr("Delete"),
        }
        for deed, text in words.items():
            if deed in (Deed.UP, Deed.DELETE):
                self.addSeparator()
            action = self.addAction(text)
            colour = "danger" if deed is Deed.DELETE else "text2"
            action.setIcon(icons.icon(_ICONS[deed], colour))
            action.setData(deed)
            action.setEnabled(deed in possible)
            action.setShortcut(QKeySequence(KEYS[deed]))
            action.setShortcutVisibleInContextMenu(True)
