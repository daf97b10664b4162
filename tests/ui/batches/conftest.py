"""Windows of batches whose rows are as a test says."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.batches.runs import Runs
from whereby_desktop.ui.batches.batch_watch import BatchWatch
from whereby_desktop.ui.batches.batch_window import BatchWindow
from whereby_desktop.ui.batches.progress_words import Means
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.theme import Theme

Open = Callable[..., BatchWindow]


@pytest.fixture
def runs() -> Runs:
    return Runs()


@pytest.fixture
def opened(qtbot: QtBot, theme: Theme, icons: Icons, runs: Runs) -> Open:
    windows: list[BatchWindow] = []  # or they would go with their last name

    def make(watch: BatchWatch, means: Means | None = None) -> BatchWindow:
        window = BatchWindow(theme, icons, watch, runs.book)
        qtbot.addWidget(window)
        windows.append(window)
        window.refresh(means or runs.means)
        with qtbot.waitExposed(window):
            window.show()
        window.activateWindow()
        return window

    return make


def plain(text: str) -> str:
    """With the plural of many, whether or not the texts are collected."""
    return text.replace("(s)", "s").replace("(es)", "es")
