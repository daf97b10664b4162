"""Deleting: the questions, and many rooms by a rule."""

from collections.abc import Awaitable, Callable

from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit

from tests.screens.stage import Stage
from whereby_desktop.ui.actions import Do
from whereby_desktop.ui.bulk_delete.delete_dialog import DeleteDialog
from whereby_desktop.ui.meetings.forget_question import forget_question

OPEN, ELSEWHERE = 0, 4


async def questions(on: Stage) -> None:
    on.select(OPEN)
    on.do(Do.DELETE)
    await on.take_dialog("delete", through=False)
    on.select(ELSEWHERE)
    on.do(Do.DELETE)
    await on.take_dialog("delete-elsewhere", through=False)
    on.select(0, 1, ELSEWHERE, 6)
    on.do(Do.DELETE)
    await on.take_dialog("delete-several", through=False)
    for name, rooms in (
        ("forget", ["consult-8c1e…42d0"]),
        ("forget-several", ["consult-8c1e…42d0", "tutoring-p3xq7d"]),
    ):
        question = forget_question(on.theme, on.icons, rooms, on.window)
        await on.take_opened(name, question)


async def delete_by_rule(on: Stage) -> None:
    on.do(Do.DELETE_MANY)
    dialog = await on.dialog(DeleteDialog)
    await on.take("delete-by-rule", dialog)
    first = dialog.findChildren(QComboBox)[0]
    for index in range(first.count()):
        first.setCurrentIndex(index)
        await on.take(f"delete-by-rule-{index}", dialog)
    first.setCurrentIndex(0)
    for box in dialog.findChildren(QCheckBox):
        box.setChecked(True)
    await on.take("delete-by-rule-all", dialog)
    dialog.findChildren(QLineEdit)[0].setText("seminar-")
    await on.take("delete-by-rule-none", dialog)
    await on.leave_dialogs()


SCENES: tuple[Callable[[Stage], Awaitable[None]], ...] = (questions, delete_by_rule)
