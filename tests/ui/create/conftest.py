"""What every test of the form has: the theme, the icons, English, a clock, a meter, a dialog."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QTimeZone
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.create.fakes import NoDisk, SetMeter, StoppedClock
from tests.ui.in_front import in_front
from whereby_desktop.meetings.preset_book import PresetBook
from whereby_desktop.paths import resources
from whereby_desktop.preferences import Theme as Choice
from whereby_desktop.ui.create.new_meeting_dialog import NewMeetingDialog
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.theme import Theme

HERE = Path(__file__).parent
ADDRESS = "https://example-clinic.whereby.com/"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Growing dialogs and lists that pop up ask the window manager; offscreen there is none."""
    for item in items:
        if HERE in item.path.parents:
            item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support"))


@pytest.fixture(autouse=True)
def british() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


@pytest.fixture(scope="module")
def theme(qapp: QApplication) -> Iterator[Theme]:
    before = qapp.font()
    font = QFont(before)
    font.setPixelSize(13)
    qapp.setFont(font)
    theme = Theme(qapp, resources(), Choice.LIGHT)
    theme.apply()
    yield theme
    qapp.setFont(before)


@pytest.fixture(scope="module")
def icons(theme: Theme) -> Icons:
    return Icons(theme)


@pytest.fixture
def clock() -> StoppedClock:
    return StoppedClock()


@pytest.fixture
def meter() -> SetMeter:
    return SetMeter()


@pytest.fixture
def presets() -> PresetBook:
    return PresetBook(NoDisk())


@pytest.fixture
def spoken(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What a screen reader was told to say."""
    said: list[str] = []

    def say(_widget: object, text: str, **_how: bool) -> None:
        said.append(text)

    for module in ("field_note", "meeting_form", "new_meeting_dialog", "trouble_banner"):
        monkeypatch.setattr(f"whereby_desktop.ui.create.{module}.announce", say)
    return said


@pytest.fixture
def new_dialog(
    qtbot: QtBot,
    theme: Theme,
    icons: Icons,
    clock: StoppedClock,
    meter: SetMeter,
    presets: PresetBook,
) -> Callable[[], NewMeetingDialog]:
    """Makes a dialog on screen, in Berlin."""

    def make() -> NewMeetingDialog:
        dialog = NewMeetingDialog(
            theme,
            icons,
            clock,
            meter,
            ADDRESS,
            presets=presets,
            zone=QTimeZone(b"Europe/Berlin"),
        )
        in_front(qtbot, dialog)
        return dialog

    return make


@pytest.fixture
def dialog(new_dialog: Callable[[], NewMeetingDialog]) -> NewMeetingDialog:
    return new_dialog()
