"""Rows of the settings are found as one types; their groups stay with them."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from whereby_desktop.ui.settings.settings_page import SettingsPage

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def shown(page: SettingsPage) -> dict[str, list[str]]:
    """The rows on screen by the titles of their cards; other parts are left out."""
    return {
        card.title: [row.name for row in card.named_rows() if row.isVisible()]
        for card in page.cards
        if card.isVisible()
    }


def search(page: SettingsPage, typed: str) -> None:
    page.search.clear()
    QTest.keyClicks(page.search, typed)


def test_a_word_keeps_its_rows_and_their_card(page: SettingsPage) -> None:
    search(page, "clear host")
    assert shown(page) == {"Privacy": ["Clear a copied host link after"]}
    search(page, "notify before")
    assert shown(page) == {
        "Desktop": ["Notify before a room ends", "Notify before host rights end"]
    }


def test_a_choice_s_words_find_its_row(page: SettingsPage) -> None:
    search(page, "keep running")
    assert shown(page) == {"Desktop": ["When the window is closed"]}


def test_a_card_s_title_finds_all_of_it(page: SettingsPage) -> None:
    whole = shown(page)["Points"]
    search(page, "points")
    assert shown(page)["Points"] == whole
    search(page, "points refresh")
    assert shown(page) == {"Points": ["Refresh the list every"]}


def test_what_is_below_a_card_is_found_too(page: SettingsPage) -> None:
    search(page, "import presets")
    assert set(shown(page)) == {"Presets"}
    assert page.presets.import_presets.isVisible()
    assert not page.presets.add_preset.isVisible()
    assert not page.presets.list.isVisible()


def test_nothing_is_said_and_taken_back(page: SettingsPage) -> None:
    whole = shown(page)
    search(page, "algbra")
    assert shown(page) == {}
    assert page.nothing.words == "Nothing matches “algbra”"
    assert page.nothing.isVisible()
    QTest.mouseClick(page.nothing.clear, Qt.MouseButton.LeftButton)
    assert shown(page) == whole
    assert not page.nothing.isVisible()


def test_escape_shows_everything_again(page: SettingsPage) -> None:
    whole = shown(page)
    search(page, "theme")
    QTest.keyClick(page.search, Qt.Key.Key_Escape)
    assert shown(page) == whole


def test_a_search_brings_back_nothing_that_is_of_no_use(page: SettingsPage) -> None:
    page.desktop.show_tray(False)
    page.offer(page.new_meetings, False)
    search(page, "click")
    assert "Click on the tray icon" not in shown(page).get("Desktop", [])
    page.search.clear()
    assert "When the window is closed" not in shown(page)["Desktop"]
    assert "New meetings" not in shown(page)
    page.desktop.show_tray(True)
    assert shown(page)["Desktop"][:2] == ["Start at login", "When the window is closed"]


def test_a_row_that_comes_later_is_found_by_what_was_typed_before(page: SettingsPage) -> None:
    page.desktop.show_start_at_login(None)
    page.search.setText("at login")
    assert page.nothing.isVisible()
    page.desktop.show_start_at_login(False)
    assert page.desktop.start_at_login.isVisible()
    assert not page.nothing.isVisible()


def test_the_first_row_shown_has_no_line_above_it(page: SettingsPage) -> None:
    def lines(card: QWidget) -> int:
        return sum(
            each.property("hairline") == "true" and each.isVisible()
            for each in card.findChildren(QWidget)
        )

    search(page, "keep past")
    assert lines(page.privacy) == 0
    page.search.clear()
    assert lines(page.privacy) == len(page.privacy.named_rows()) - 1


def test_a_row_is_shown_whatever_was_searched(page: SettingsPage) -> None:
    search(page, "theme")
    page.show_row("Keep past rooms")
    assert page.search.text() == ""
    assert page.privacy.keep_history.hasFocus()
    page.show_row("no such row")
