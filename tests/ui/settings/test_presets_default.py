"""The preset that New meeting now uses, in the settings."""

import asyncio
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from whereby_desktop.meetings.preset_book import PresetBook
from whereby_desktop.meetings.preset_list import PresetList
from whereby_desktop.meetings.presets import CONSULT, GROUP_LESSON, SUPPORT_CALL
from whereby_desktop.preferences import AfterCreate
from whereby_desktop.ui.settings.current_preferences import CurrentPreferences
from whereby_desktop.ui.settings.new_meetings_card import NewMeetingsCard
from whereby_desktop.ui.theme import Theme


class Store:
    async def load(self) -> PresetList:
        return PresetList()

    async def save(self, presets: PresetList) -> None:
        pass


@pytest.fixture
def book() -> PresetBook:
    return PresetBook(Store())


@pytest.fixture
def card(
    qtbot: QtBot, theme: Theme, preferences: CurrentPreferences, book: PresetBook
) -> NewMeetingsCard:
    card = NewMeetingsCard(theme, preferences, book)
    qtbot.addWidget(card)
    card.resize(460, 140)
    card.show()
    return card


def shown(card: NewMeetingsCard) -> list[str]:
    return [card.preset.itemText(row) for row in range(card.preset.count())]


def test_another_default_is_chosen_by_key(card: NewMeetingsCard, qtbot: QtBot) -> None:
    assert card.preset.currentText() == "1-hour consult"
    card.preset.setFocus()
    with qtbot.waitSignal(card.default_chosen) as chosen:
        QTest.keyClick(card.preset, Qt.Key.Key_Down)
    assert chosen.args == ["support"]


def test_follows_the_presets(card: NewMeetingsCard, book: PresetBook, qtbot: QtBot) -> None:
    mine = replace(SUPPORT_CALL, key="mine", name="Intake")
    presets = PresetList((GROUP_LESSON, CONSULT, mine), "mine")
    with qtbot.assertNotEmitted(card.default_chosen):
        asyncio.run(book.change_to(presets))
    assert shown(card) == ["Group lesson", "1-hour consult", "Intake"]
    assert card.preset.currentText() == "Intake"
    asyncio.run(book.change_to(presets.without("mine")))
    assert card.preset.currentText() == "Group lesson"


def test_without_any_preset_it_shows_what_is_used(card: NewMeetingsCard, book: PresetBook) -> None:
    asyncio.run(book.change_to(PresetList(())))
    assert shown(card) == ["1-hour consult"]


def test_what_happens_after_creating_is_a_preference(
    card: NewMeetingsCard, preferences: CurrentPreferences
) -> None:
    card.after_create.setFocus()
    QTest.keyClick(card.after_create, Qt.Key.Key_Down)
    assert preferences.now.after_create is AfterCreate.COPY_HOST
