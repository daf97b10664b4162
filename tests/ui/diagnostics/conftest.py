"""A stack of notices on screen, and what collects failures beside it."""

from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from whereby_desktop.ui.diagnostics.unexpected import UnexpectedErrors
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.notices import Notices
from whereby_desktop.ui.theme import Theme


@dataclass
class Cleaner:
    """Notes what it was given; fails when told to."""

    seen: list[str] = field(default_factory=list)
    broken: bool = False

    def __call__(self, text: str) -> str:
        self.seen.append(text)
        if self.broken:
            raise RuntimeError("the cleaner, with " + text)
        return text.replace("s3cr3t", "•••")


@dataclass
class Instant:
    now: float = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def notices(qtbot: QtBot, theme: Theme, icons: Icons) -> Iterator[Notices]:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(700, 300)
    notices = Notices(theme, icons, window)
    layout = QVBoxLayout(window)
    layout.addWidget(notices)
    layout.addStretch()
    with qtbot.waitExposed(window):
        window.show()
    yield notices
    window.close()


@pytest.fixture
def cleaner() -> Cleaner:
    return Cleaner()


@pytest.fixture
def instant() -> Instant:
    return Instant()


@pytest.fixture
def errors(notices: Notices, cleaner: Cleaner, instant: Instant) -> UnexpectedErrors:
    return UnexpectedErrors(notices, cleaner, notices, monotonic=instant)
