"""The window's own parts with letters and words twice as large: nothing is cut off."""

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.cut_off import cut_off, laid_out
from whereby_desktop.preferences import ArrivedSettings, Preferences
from whereby_desktop.ui.about.about_dialog import AboutDialog
from whereby_desktop.ui.about.component import Component
from whereby_desktop.ui.dialogs import Question
from whereby_desktop.ui.help.help_window import HelpWindow
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.notices import Notice, NoticeBar, Notices
from whereby_desktop.ui.settings.import_dialog import ImportDialog, changes
from whereby_desktop.ui.settings.rename_dialog import RenameDialog
from whereby_desktop.ui.status_bar import StatusBar
from whereby_desktop.ui.theme import Theme

pytestmark = [
    pytest.mark.usefixtures("large_and_long"),
    pytest.mark.qt_log_ignore("This plugin does not support"),
]
WORDS = "Removes the key from the keyring and this account’s presets and history from here. " * 2


class Page(QWidget):
    """Notices above something that keeps its height."""

    def __init__(self, theme: Theme, icons: Icons, size: QSize) -> None:
        super().__init__()
        self.notices = Notices(theme, icons)
        self.rest = QWidget()
        self.rest.setMinimumHeight(240)
        column = QVBoxLayout(self)
        column.setSpacing(0)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.notices)
        column.addWidget(self.rest, 1)
        self.resize(size)

    def show_three(self) -> None:
        for title in ("The first", "The second", "The newest"):
            self.notices.show_notice(Notice(title, WORDS, "warn", "Extend…", key=title))
        laid_out()

    @property
    def bars(self) -> list[NoticeBar]:
        return sorted(self.notices.findChildren(NoticeBar), key=lambda bar: bar.y())


@pytest.fixture
def page(qtbot: QtBot, theme: Theme, icons: Icons) -> Page:
    page = Page(theme, icons, QSize(800, 900))
    qtbot.addWidget(page)
    page.show()
    page.show_three()
    return page


def test_notices_take_the_height_they_need(page: Page) -> None:
    assert cut_off(page) == []
    assert page.notices.height() == page.notices.sizeHint().height()
    assert not page.notices.verticalScrollBar().isVisible()


def test_in_a_low_window_the_newest_notice_is_whole_and_the_others_are_scrolled_to(
    page: Page,
) -> None:
    newest = page.bars[0]
    page.resize(800, 240 + newest.height() + 60)
    laid_out()
    assert cut_off(page) == []
    assert newest.notice.title == "The newest"
    assert page.notices.height() >= newest.height()
    assert page.notices.verticalScrollBar().isVisible()
    assert page.rest.height() >= 240


def test_without_notices_there_is_no_strip(page: Page) -> None:
    page.notices.withdraw("The first", "The second", "The newest")
    laid_out()
    assert page.notices.height() == 0
    assert page.rest.height() == page.height()


def test_notices_become_higher_in_a_narrower_window(page: Page) -> None:
    before = page.notices.height()
    page.resize(500, 1600)
    laid_out()
    assert page.notices.height() > before
    assert cut_off(page) == []


def test_a_question_and_its_answers(qtbot: QtBot, theme: Theme, icons: Icons) -> None:
    question = Question(
        theme,
        icons,
        "Remove Example Clinic, night duty? éŵéŵéŵéŵ éŵéŵéŵ",
        WORDS,
        yes="Remove account éŵéŵéŵéŵéŵ éŵéŵ",
        no="Keep account éŵéŵéŵéŵéŵ éŵéŵ",
        dangerous=True,
    )
    qtbot.addWidget(question)
    question.show()
    for width in (question.width(), question.minimumWidth()):
        question.resize(width, 10)
        qtbot.waitUntil(lambda: cut_off(question) == [])
        assert question.width() <= question.screen().availableGeometry().width()


def test_a_new_name_for_an_account(qtbot: QtBot, theme: Theme, icons: Icons) -> None:
    dialog = RenameDialog(theme, icons, "Example Clinic")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: cut_off(dialog) == [])


def test_the_status_bar_shortens_what_does_not_fit(
    qtbot: QtBot, theme: Theme, icons: Icons
) -> None:
    bar = StatusBar(theme, icons)
    qtbot.addWidget(bar)
    gauge = QWidget()
    gauge.setMinimumWidth(300)
    bar.set_gauge(gauge)
    bar.resize(800, bar.minimumHeight())
    bar.show()
    bar.show_lasting(WORDS, "Refreshes when you ask", "checkcircle", "ok")
    laid_out()
    message = next(each for each in bar.findChildren(QLabel) if each.text() == WORDS)
    assert message.toolTip() == WORDS
    assert message.width() >= 400
    assert gauge.width() >= 300
    assert bar.minimumSizeHint().width() <= 800


@pytest.mark.parametrize("width", [520, 800])
def test_what_an_import_would_change(qtbot: QtBot, theme: Theme, icons: Icons, width: int) -> None:
    arrived = ArrivedSettings({"hide_names_in_notifications": True}, {"new": 1}, ("theme",))
    changed = changes(Preferences(), arrived.known)
    dialog = ImportDialog(theme, icons, "whereby-settings.json", changed, arrived)
    qtbot.addWidget(dialog)
    dialog.resize(width, 700)
    dialog.show()
    qtbot.waitUntil(lambda: cut_off(dialog) == [])


@pytest.mark.parametrize("width", [640, 800])
def test_about_the_program(qtbot: QtBot, theme: Theme, icons: Icons, width: int) -> None:
    parts = [Component("Whereby Desktop", "1.0", "MIT", lambda: WORDS)]
    dialog = AboutDialog(theme, icons, parts)
    qtbot.addWidget(dialog)
    dialog.resize(width, 800)
    dialog.show()
    qtbot.waitUntil(lambda: cut_off(dialog) == [])


def test_keys_and_what_they_do(qtbot: QtBot, theme: Theme, icons: Icons) -> None:
    window = HelpWindow(theme, icons)
    qtbot.addWidget(window)
    window.resize(560, 800)
    window.show()
    qtbot.waitUntil(lambda: cut_off(window) == [])
    view, metrics = window.list, QFontMetrics(theme.font("body"))
    row = next(n for n, line in enumerate(view.keys.lines) if len(line.text) > 80)
    assert view.visualRect(view.keys.index(row)).height() > 2 * metrics.height()
