"""A table that comes, and rows that change, share no turn of the event loop with painting."""

import asyncio
from collections.abc import Callable

from PySide6.QtCore import QAbstractEventDispatcher, QEvent, QObject
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.ui.bulk.tables import autumn, table_of, words
from whereby_desktop.ui.bulk.bulk_dialog import BulkDialog
from whereby_desktop.ui.bulk.slices import painted

_MANY = 400


class Paintings(QObject):
    """What was painted in each turn of the loop, by name."""

    def __init__(self, parts: dict[str, QWidget]) -> None:
        super().__init__()
        self.turns: list[list[str]] = [[]]
        self._names = {id(part): name for name, part in parts.items()}
        for part in parts.values():
            part.installEventFilter(self)
        dispatcher = QAbstractEventDispatcher.instance()
        dispatcher.aboutToBlock.connect(self._next)
        dispatcher.awake.connect(self._next)

    @property
    def done(self) -> list[list[str]]:
        return [turn for turn in self.turns if turn]

    def _next(self) -> None:
        self.turns.append([])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint and id(watched) in self._names:
            self.turns[-1].append(self._names[id(watched)])
        return False


def test_the_rows_are_painted_once_and_alone(
    new_dialog: Callable[[], BulkDialog], qtbot: QtBot
) -> None:
    dialog = new_dialog()
    dialog.resize(300, dialog.height())  # so that it has to become wider
    parts = {"counts": dialog.page.segments.segment("all"), "rows": dialog.page.rows.viewport()}
    paintings = Paintings(parts)
    dialog.show_table(table_of(autumn(_MANY)), words(), anew=True)
    qtbot.waitUntil(lambda: ["rows"] in paintings.turns)
    assert paintings.done == [["counts"], ["rows"]]


async def test_painting_has_a_turn_between_two_steps(qtbot: QtBot) -> None:
    part = QWidget()
    qtbot.addWidget(part)
    part.show()
    for _ in range(3):
        await painted()
    paintings = Paintings({"part": part})
    for _ in range(3):
        begun = len(paintings.turns)
        part.update()
        await painted()
        assert ["part"] in paintings.turns[begun:]
        assert not paintings.turns[-1]
    await asyncio.sleep(0)
