"""The question before a table is thrown away with what was typed into it."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from whereby_desktop.ui.dialogs import Question
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.theme import Theme

translate = QCoreApplication.translate


def discard_question(theme: Theme, icons: Icons, parent: QWidget) -> Question:
    return Question(
        theme,
        icons,
        translate("BulkDiscard", "Discard the table?"),
        translate("BulkDiscard", "What you typed or pasted is kept nowhere else."),
        yes=translate("BulkDiscard", "Discard table"),
        no=translate("BulkDiscard", "Keep table"),
        dangerous=True,
        parent=parent,
    )
