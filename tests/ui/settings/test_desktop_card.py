"""The settings of the desktop: reminders, and what only a tray has."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from whereby_desktop.preferences import RANGES, Preferences
from whereby_desktop.ui.settings.current_preferences import CurrentPreferences
from whereby_desktop.ui.settings.desktop_card import DesktopCard
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.choice_combo import ChoiceCombo

MakeCard = Callable[[Preferences], tuple[DesktopCard, CurrentPreferences]]


@pytest.fixture
def make_card(qtbot: QtBot, theme: Theme) -> MakeCard:
    def make(preferences: Preferences) -> tuple[DesktopCard, CurrentPreferences]:
        current = CurrentPreferences(preferences)
        card = DesktopCard(theme, current)
        qtbot.addWidget(card)
        card.resize(460, 300)
        card.show()
        return card, current

    return make


def choices(combo: ChoiceCombo[int]) -> list[str]:
    return [combo.itemText(row).replace("(s)", "s") for row in range(combo.count())]


def test_the_spans_of_the_design(make_card: MakeCard) -> None:
    card, _ = make_card(Preferences())
    assert card.before_end.value == 5
    assert card.before_host_rights_end.value == 10
    assert card.before_end.accessibleName() == "Notify before a room ends"
    assert card.before_host_rights_end.accessibleName() == "Notify before host rights end"
    spans = choices(card.before_end)
    assert spans[0].startswith("1 minute")
    assert spans[1:] == [
        "5 minutes", "10 minutes", "15 minutes", "30 minutes", "60 minutes", "Off"
    ]  # fmt: skip
    assert choices(card.before_host_rights_end)[-2:] == ["30 minutes", "Off"]


def test_a_choice_is_kept(make_card: MakeCard) -> None:
    card, current = make_card(Preferences())
    card.before_end.setFocus()
    QTest.keyClick(card.before_end, Qt.Key.Key_End)
    assert current.now.remind_before_end_minutes == 0
    QTest.keyClick(card.before_host_rights_end, Qt.Key.Key_Down)
    assert current.now.remind_before_host_rights_end_minutes == 15


def test_what_a_file_says_is_kept(make_card: MakeCard) -> None:
    card, current = make_card(
        Preferences(remind_before_end_minutes=7, remind_before_host_rights_end_minutes=59)
    )
    assert choices(card.before_end)[1:4] == ["5 minutes", "7 minutes", "10 minutes"]
    assert (card.before_end.value, card.before_host_rights_end.value) == (7, 59)
    current.change(remind_before_end_minutes=10)
    assert "7 minutes" not in choices(card.before_end)
    assert card.before_end.value == 10


def test_every_choice_is_in_range(make_card: MakeCard) -> None:
    card, current = make_card(Preferences())
    for combo, setting in (
        (card.before_end, "remind_before_end_minutes"),
        (card.before_host_rights_end, "remind_before_host_rights_end_minutes"),
    ):
        least, most = RANGES[setting]
        for _ in range(combo.count()):
            QTest.keyClick(combo, Qt.Key.Key_Down)
            assert least <= getattr(current.now, setting) <= most


def test_without_a_tray_its_rows_are_gone_with_their_lines(
    make_card: MakeCard, qtbot: QtBot
) -> None:
    card, _ = make_card(Preferences())
    with_tray = card.sizeHint().height()
    card.show_tray(False)
    assert not card.on_close.isVisible()
    assert not card.tray_click.isVisible()
    assert card.before_end.isVisible()
    assert card.before_host_rights_end.isVisible()
    lines = [each for each in card.findChildren(QWidget) if each.property("hairline")]
    assert [line.isVisible() for line in lines] == [False, False, False, True, True]
    qtbot.waitUntil(lambda: card.sizeHint().height() <= with_tray - 80)
    card.show_tray(True)
    assert card.on_close.isVisible()
    assert [line.isVisible() for line in lines] == [False, True, True, True, True]


def test_the_browser_for_private_windows(make_card: MakeCard) -> None:
    card, preferences = make_card(Preferences(private_browser="Brave"))
    combo = card.private_browser

    def shown() -> list[str]:
        return [combo.itemText(row) for row in range(combo.count())]

    assert shown() == ["The default browser", "Brave"]  # chosen once, maybe gone by now
    card.show_browsers(["Firefox", "Brave"])
    assert shown() == ["The default browser", "Firefox", "Brave"]
    assert combo.value == "Brave"
    combo.setFocus()
    QTest.keyClick(combo, Qt.Key.Key_Up)
    assert preferences.now.private_browser == "Firefox"
    QTest.keyClick(combo, Qt.Key.Key_Home)
    assert preferences.now.private_browser == ""


def test_start_at_login_shows_what_it_is_told(make_card: MakeCard) -> None:
    card, _ = make_card(Preferences())
    wished: list[bool] = []
    card.start_at_login_wished.connect(wished.append)
    assert not card.start_at_login.isVisible()  # not known yet
    card.show_start_at_login(True)
    assert card.start_at_login.isVisible()
    assert card.start_at_login.isChecked()
    assert card.start_at_login.accessibleName() == "Start at login"
    assert wished == []
    QTest.mouseClick(card.start_at_login, Qt.MouseButton.LeftButton)
    assert wished == [False]
    card.show_start_at_login(None)
    assert not card.start_at_login.isVisible()


def test_a_line_between_any_two_rows_that_are_shown(make_card: MakeCard) -> None:
    card, _ = make_card(Preferences())
    lines = [each for each in card.findChildren(QWidget) if each.property("hairline")]
    card.show_start_at_login(False)
    assert all(line.isVisible() for line in lines)
    card.show_tray(False)
    assert [line.isVisible() for line in lines] == [False, False, True, True, True]
