"""The question before past rooms are forgotten."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from whereby_desktop.ui.dialogs import Question
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.theme import Theme

translate = QCoreApplication.translate


def forget_question(
    theme: Theme, icons: Icons, names: Sequence[str], parent: QWidget | None
) -> Question:
    """`names`: the short names of the rooms."""
    count = len(names)
    if count == 1:
        title = translate("ForgetRooms", "Forget {0}?").format(names[0])
        text = translate(
            "ForgetRooms",
            "Its label, its note and how it was made leave this computer. This cannot be undone.",
        )
        yes, no = translate("ForgetRooms", "Forget room"), translate("ForgetRooms", "Keep room")
    else:
        title = translate("ForgetRooms", "Forget %n past room(s)?", "", count)
        text = translate(
            "ForgetRooms",
            "Their labels, their notes and how they were made leave this computer. "
            "This cannot be undone.",
        )
        yes = translate("ForgetRooms", "Forget %n room(s)", "", count)
        no = translate("ForgetRooms", "Keep rooms")
    return Question(theme, icons, title, text, yes=yes, no=no, dangerous=True, parent=parent)
