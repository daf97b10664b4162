"""Rooms deleted by a rule: from the keys to the empty list at Whereby."""

from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu

from tests.app.window.batches.person import plain
from tests.app.window.bulk_delete.cleaner import Cleaner
from tests.app.window.bulk_delete.conftest import ENDED
from tests.app.window.conftest import UNHURRIED, Launch
from tests.app.window.driver import settled, until
from whereby_desktop.ui.batches.batch_window import BatchWindow
from whereby_desktop.ui.bulk_delete.delete_dialog import DeleteDialog


async def test_all_that_has_ended(cleaner: Cleaner, open_rooms: list[str]) -> None:
    dialog = await cleaner.open_dialog()
    assert plain(dialog.chosen.counts.text()) == "24 rooms, all ended"
    assert "they may be other people’s" in dialog.chosen.elsewhere.text()
    assert plain(dialog.plan.headline.text()).startswith("24 rooms, 48 points")
    assert dialog.keep.hasFocus()
    await cleaner.press_delete(dialog)
    window = await cleaner.result()
    assert cleaner.at_whereby == cleaner.shown() == set(open_rooms)
    assert cleaner.sent == ENDED
    assert not cleaner.notice("Deleting")
    assert await cleaner.earlier_batches() == ["Ended rooms"]
    assert len(cleaner.run.connection.book.history.all()) == ENDED
    window.close()


async def test_kept_nothing_happens(cleaner: Cleaner) -> None:
    dialog = await cleaner.open_dialog()
    cleaner.run.click("Keep rooms", dialog)
    await until(lambda: not cleaner.run.seen(DeleteDialog))
    await settled()
    assert (cleaner.sent, cleaner.run.notices()) == (0, [])
    await cleaner.run.in_front()
    await cleaner.open_dialog()  # and it can be opened again


async def test_by_prefix_with_some_left_out(
    cleaner: Cleaner, open_rooms: list[str], ended: list[str]
) -> None:
    dialog = await cleaner.open_dialog()
    cleaner.run.enter("Name prefix", "old", dialog)
    assert len(dialog.chosen_ids) == 12
    dialog.table.setFocus()
    cleaner.run.keys("Space")
    kept = ({*ended[1::2]} - {*dialog.chosen_ids}).pop()
    await cleaner.press_delete(dialog)
    await cleaner.result()
    assert cleaner.at_whereby == {*open_rooms, *ended[::2], kept} == cleaner.shown()
    assert await cleaner.earlier_batches() == ["Ended rooms: old"]


async def test_open_rooms_too(cleaner: Cleaner) -> None:
    dialog = await cleaner.open_dialog()
    cleaner.tick(dialog.form.open_too)
    assert plain(dialog.chosen.counts.text()) == "27 rooms: 3 open now, 24 ended"
    assert plain(dialog.plan.inside.text()) == "Everyone in the 3 open rooms is thrown out at once."
    await cleaner.press_delete(dialog)
    await cleaner.result()
    assert cleaner.at_whereby == cleaner.shown() == set()


async def test_only_those_made_here(cleaner: Cleaner) -> None:
    cleaner.run.keys("Ctrl+Shift+N")
    await until(lambda: len(cleaner.at_whereby) == ENDED + 4)
    await cleaner.run.at_rest()
    dialog = await cleaner.open_dialog()
    cleaner.tick(dialog.form.open_too)
    cleaner.tick(dialog.form.here_only)
    assert plain(dialog.chosen.counts.text()) in ("1 room, open now", "1 rooms, open now")
    assert not dialog.chosen.elsewhere.isVisible()
    await cleaner.press_delete(dialog)
    await until(lambda: len(cleaner.at_whereby) == ENDED + 3)
    assert not cleaner.run.seen(BatchWindow)  # one room is no batch
    await until(lambda: cleaner.run.status.startswith("Deleted "))


async def test_undo_before_it_starts(launch: Launch, ended: list[str]) -> None:
    run = await launch(patience=UNHURRIED)
    await run.refreshed()
    cleaner = Cleaner(run)
    await cleaner.delete_all_ended()
    await until(lambda: cleaner.notice("Deleting 24 rooms"))
    assert cleaner.shown() == set()
    assert not run.seen(BatchWindow)
    await run.in_front()
    run.click("Undo")
    await until(lambda: cleaner.shown() == set(ended))
    await until(lambda: run.status == "Nothing was deleted")
    assert (cleaner.sent, await cleaner.earlier_batches()) == (0, [])
    assert not run.notices()


@pytest.mark.parametrize("menu", ["filter", "room"])
async def test_it_is_in_the_menus(cleaner: Cleaner, menu: str) -> None:
    run = cleaner.run
    if menu == "filter":
        run.click("Filter")
    else:
        run.select(run.rooms()[0])
        view = run.workspace.page.view
        reason = QContextMenuEvent.Reason.Keyboard
        by_key = QContextMenuEvent(reason, QPoint(0, 0), QPoint(0, 0))
        QApplication.sendEvent(view.viewport(), by_key)
    await until(lambda: run.seen(QMenu), "a menu")
    (shown,) = set(run.seen(QMenu))
    (entry,) = [each for each in shown.actions() if each.text() == "Delete rooms…"]
    entry.trigger()
    shown.close()
    await run.dialog_opened(DeleteDialog)


async def test_not_from_the_page_of_settings(cleaner: Cleaner) -> None:
    cleaner.run.keys("Ctrl+,")
    await until(lambda: cleaner.run.window.shown_page == "settings")
    cleaner.run.keys("Ctrl+Shift+Del")
    await settled()
    assert not cleaner.run.seen(DeleteDialog)


async def test_a_room_that_came_meanwhile_is_seen_before_it_goes(cleaner: Cleaner) -> None:
    dialog = await cleaner.open_dialog()
    new = cleaner.run.sandbox.add_meeting(timedelta(hours=-2)).meeting_id
    cleaner.run.workspace.refresher.refresh()
    await until(lambda: new in dialog.chosen_ids)
    assert plain(dialog.delete.text()) == "&Delete 25 rooms"
