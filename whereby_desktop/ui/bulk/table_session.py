"""One table from its file to its batch: what happens between the dialog and the rest."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject

from whereby_desktop.meetings.batch_mending import Mending
from whereby_desktop.meetings.batch_table import BatchTable
from whereby_desktop.meetings.trouble import TroubleError
from whereby_desktop.ui.batches.batch_desk import BatchDesk
from whereby_desktop.ui.bulk.bulk_dialog import BulkDialog
from whereby_desktop.ui.bulk.bulk_files import BulkFiles, usual_order
from whereby_desktop.ui.bulk.cell_words import CellWords
from whereby_desktop.ui.bulk.columns_dialog import ColumnsDialog
from whereby_desktop.ui.bulk.discard_question import discard_question
from whereby_desktop.ui.bulk.file_words import FileTrouble, FileTroubleError
from whereby_desktop.ui.bulk.lent_rows import LentRows
from whereby_desktop.ui.bulk.mended_rows import mended_table
from whereby_desktop.ui.bulk.named_presets import named_presets
from whereby_desktop.ui.bulk.rows_edits import Work
from whereby_desktop.ui.bulk.slices import in_slices
from whereby_desktop.ui.bulk.table_source import (
    NamedPresets,
    TableSource,
    Understanding,
    new_table,
)
from whereby_desktop.ui.bulk.time_zones import system_zone, zone_words
from whereby_desktop.ui.bulk.to_send import to_send
from whereby_desktop.ui.decided_tasks import BULK_TASK
from whereby_desktop.ui.desk import Desk
from whereby_desktop.ui.dialogs import ask, finished
from whereby_desktop.ui.wording import say

TABLE_TASK, DECODE_TASK, DISCARD_TASK = "table", "decode table", "discard table"


class TableSession(QObject):
    """Lives as long as its dialog. What takes long is done in slices, one thing at a time."""

    def __init__(self, desk: Desk, batches: BatchDesk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._batches = desk, batches
        self._files = BulkFiles(desk, self)
        self._source: TableSource | None = None
        self._understood: Understanding | None = None
        self._lent = LentRows()
        self._turn = 0
        self.dialog = BulkDialog(
            desk.theme,
            desk.icons,
            desk.clock,
            desk.meter,
            lambda: desk.preferences.now.reserved_points,
            desk.window,
        )
        self._connect()

    def open_file(self, path: Path) -> None:
        self._start(lambda: self._open_file(path))

    def fix(self, mending: Mending) -> None:
        """Shows rows of an earlier batch that have no room."""
        if not self._lent.covers(mending):
            self._start(lambda: self._fix(mending))

    def _connect(self) -> None:
        dialog = self.dialog
        dialog.file_wished.connect(lambda: self._start(self._choose_file))
        dialog.file_dropped.connect(self.open_file)
        dialog.pasted.connect(lambda text: self._start(lambda: self._paste(text)))
        dialog.example_wished.connect(lambda: self._start(self._save_example))
        dialog.columns_wished.connect(lambda: self._start(self._ask_columns))
        dialog.encoding_chosen.connect(self._decode_anew)
        dialog.work_wished.connect(lambda work: self._start(lambda: self._change(work)))
        dialog.stop_wished.connect(self._stop)
        dialog.create_wished.connect(
            lambda links: self._start(lambda: self._create(host_links=links), BULK_TASK)
        )
        dialog.discard_wished.connect(self._ask_and_close)
        dialog.finished.connect(lambda _result: self._lent.hold(None))

    def _ask_and_close(self) -> None:
        self._desk.background.start(self._discard(), name=DISCARD_TASK, once=True)

    def _decode_anew(self, encoding: str) -> None:
        """Whoever goes down the list of encodings means the last one."""
        background = self._desk.background
        if background.running(TABLE_TASK) or background.running(BULK_TASK):
            self._show_encoding()
            return
        work = self._guarded(lambda: self._decode(encoding))
        background.start(work, name=DECODE_TASK, replace=True)

    def _start(self, work: Callable[[], Awaitable[None]], task: str = TABLE_TASK) -> None:
        running = self._desk.background.running
        if not any(map(running, (TABLE_TASK, DECODE_TASK, BULK_TASK))):
            self._desk.background.start(self._guarded(work), name=task)

    async def _guarded(self, work: Callable[[], Awaitable[None]]) -> None:
        """Trouble with the table is said above it."""
        trouble: FileTrouble | None = None
        self._turn += 1
        turn = self._turn
        try:
            await work()
        except FileTroubleError as error:
            trouble = error.trouble
        except TroubleError as error:
            said = say(error.trouble)
            trouble = FileTrouble(said.title, f"{said.text} {said.small}".strip())
        finally:
            if turn == self._turn:  # no other has taken its place
                self._busy("")
        if trouble is not None:
            self.dialog.show_trouble(trouble)

    def _busy(self, words: str, *, stops: bool = False) -> None:
        if self.dialog.isVisible():
            self.dialog.set_busy(words, stops=stops)

    def _stop(self) -> None:
        """What was on screen before stays there."""
        for task in (TABLE_TASK, DECODE_TASK, BULK_TASK):
            self._desk.background.cancel(task)

    async def _checked(self, table: BatchTable, now: datetime) -> BatchTable:
        self._busy(self.tr("Checking…"), stops=True)
        await in_slices(table.checking(now))
        await asyncio.sleep(0)  # showing the table has a turn of the loop for itself
        return table

    # where a table comes from

    async def _choose_file(self) -> None:
        if path := await self._files.choose(self.dialog):
            await self._open_file(path)

    async def _open_file(self, path: Path) -> None:
        if await self._may_replace():
            self._busy(self.tr("Reading {0}…").format(path.name))
            await self._show(await self._files.read(path))

    async def _paste(self, text: str) -> None:
        self._busy(self.tr("Reading…"))
        await self._show(await self._files.pasted(text))
        self.dialog.pasted_whole = True

    async def _decode(self, encoding: str) -> None:
        if self._source is None:
            return
        if not await self._may_replace():
            self._show_encoding()
        else:
            self._busy(self.tr("Reading…"))
            await self._show(await self._files.decoded_as(self._source, encoding))

    async def _fix(self, mending: Mending) -> None:
        if await self._may_replace():
            name, presets = self.tr("Rows to fix"), self._presets()
            table = mended_table(name, mending.rows, presets, system_zone(), usual_order())
            await self._show(*table, mending)

    async def _save_example(self) -> None:
        presets = self._presets()
        path = await self._files.save_example(self.dialog, presets.name_of(presets.default))
        self._busy("")
        if path is not None:
            said = self.tr("Saved as {0}").format(path.name)
            self.dialog.first.say(said)
            self._desk.window.status.show_passing(said)

    # how it is understood

    async def _show(
        self,
        source: TableSource,
        understood: Understanding | None = None,
        mending: Mending | None = None,
    ) -> None:
        presets, now = self._presets(), self._desk.clock.now()
        guessed = understood is None
        if understood is None:
            understood = await asyncio.to_thread(
                source.understanding, system_zone(), presets.default
            )
        rules = presets.rules(understood, now)
        table = await self._checked(new_table(source, understood, rules), now)
        self._source = source
        self._lent.hold(mending)
        self._show_table(table, understood, anew=True)
        self._show_encoding()
        self._busy("")
        columns = understood.columns
        if guessed and (columns.missing or source.order(columns).ambiguous):
            await self._ask_columns()

    def _show_encoding(self) -> None:
        read = self._source.read if self._source else None
        self.dialog.page.show_encoding(read.encoding if read and read.needs_asking else "")

    async def _ask_columns(self) -> None:
        source, understood = self._source, self._understood
        if source is None or understood is None:
            return
        desk, presets = self._desk, self._presets()
        now = desk.clock.now()
        dialog = ColumnsDialog(
            desk.theme, desk.icons, source, understood, presets, now, self.dialog
        )
        try:
            if not await finished(dialog):
                return
            chosen = dialog.understanding
        finally:
            dialog.deleteLater()
        if chosen != understood:
            await self._understand(source, understood, chosen)

    async def _understand(
        self, source: TableSource, before: Understanding, chosen: Understanding
    ) -> None:
        other_rows = chosen.columns.header != before.columns.header
        table = self.dialog.table
        if table is None or (other_rows and not await self._may_replace()):
            return
        now = self._desk.clock.now()
        rules = self._presets().rules(chosen, now)
        if other_rows:
            table = new_table(source, chosen, rules)
        else:
            typed = table.places.items() - before.columns.places.items()
            table = table.unchecked({**dict(typed), **chosen.columns.places}, rules)
        await self._checked(table, now)
        self._show_table(table, chosen, anew=other_rows)
        self.dialog.edits.settle()

    def _show_table(self, table: BatchTable, understood: Understanding, *, anew: bool) -> None:
        source = self._source
        if source is None:
            return
        now, presets = self._desk.clock.now(), self._presets()
        self._understood = understood
        words = CellWords(ZoneInfo(understood.zone), now, presets.name_of)
        self.dialog.show_table(table, words, anew=anew)
        self.dialog.page.header.show_table(
            source.name,
            table.count,
            source.read.separator,
            zone_words(understood.zone, now),
        )

    # what becomes of it

    async def _change(self, work: Work) -> None:
        self._busy(self.tr("Changing rows…"))
        await work()

    async def _create(self, *, host_links: bool) -> None:
        table, source, understood = self.dialog.table, self._source, self._understood
        if table is None or source is None or understood is None:
            return
        self._busy(self.tr("Checking…"), stops=True)
        now, settled = self._desk.clock.now(), self._lent.settled
        ready = await in_slices(to_send(table, now, host_links=host_links, settled=settled))
        rows = ready.changed or len(self._lent.settled - settled)
        if rows:
            self._show_table(ready.table, understood, anew=False)
            title = self.tr("Time has passed: %Ln row(s) changed.", "", rows)
            text = self.tr("Look at the plan again. Nothing was sent.")
            raise FileTroubleError(FileTrouble(title, text))
        self._busy(self.tr("Writing it down…"))
        name = source.name or self.tr("Pasted table")
        await self._batches.create(ready.rows, name, ready.left_out, self._lent.mending)
        self.dialog.accept()

    async def _discard(self) -> None:
        if await self._may_replace():
            self.dialog.discard()

    async def _may_replace(self) -> bool:
        if not self.dialog.dirty:
            return True
        return await ask(discard_question(self._desk.theme, self._desk.icons, self.dialog))

    def _presets(self) -> NamedPresets:
        return named_presets(self._desk.presets.now)
