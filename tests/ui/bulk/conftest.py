"""The dialog with a table in it, over a clock and a meter that do as they are told."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.bulk.tables import NOW, autumn, table_of, words
from tests.ui.gauge.fakes import KNOWN, FakeMeter
from whereby_desktop.ui.bulk.bulk_dialog import BulkDialog
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.theme import Theme

HERE = Path(__file__).parent


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """A growing dialog asks the window manager; offscreen there is none."""
    for item in items:
        if HERE in item.path.parents:
            item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support"))


class StoppedClock:
    """Stands at 12:42 in Berlin."""

    def __init__(self) -> None:
        self.moment: datetime = NOW
        self.instant = 1000.0

    def now(self) -> datetime:
        return self.moment

    def monotonic(self) -> float:
        return self.instant

    async def sleep(self, seconds: float) -> None:
        raise AssertionError(seconds)


@pytest.fixture
def meter() -> FakeMeter:
    return FakeMeter(KNOWN)


@pytest.fixture
def new_dialog(
    qtbot: QtBot, theme: Theme, icons: Icons, meter: FakeMeter
) -> Callable[[], BulkDialog]:
    def make() -> BulkDialog:
        dialog = BulkDialog(theme, icons, StoppedClock(), meter, lambda: 50)
        qtbot.addWidget(dialog)
        with qtbot.waitExposed(dialog):
            dialog.show()
        dialog.activateWindow()
        return dialog

    return make


@pytest.fixture
def show(new_dialog: Callable[[], BulkDialog]) -> Callable[[str], BulkDialog]:
    """A dialog with these rows in it."""

    def shown(text: str) -> BulkDialog:
        dialog = new_dialog()
        dialog.show_table(table_of(text), words(), anew=True)
        return dialog

    return shown


@pytest.fixture
def dialog(show: Callable[[str], BulkDialog]) -> BulkDialog:
    """The file of the design, with 20 rows."""
    return show(autumn(20))
