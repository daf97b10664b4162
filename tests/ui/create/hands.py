"""What a person does with a field of the form."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from whereby_desktop.ui.create.option_combo import OptionCombo


def pick(combo: OptionCombo, words: str) -> None:
    """By keys, as from the closed list."""
    combo.setFocus()
    QTest.keyClick(combo, Qt.Key.Key_Home)
    while combo.currentText() != words:
        before = combo.currentIndex()
        QTest.keyClick(combo, Qt.Key.Key_Down)
        assert combo.currentIndex() != before, f"{words} is not in the list"
