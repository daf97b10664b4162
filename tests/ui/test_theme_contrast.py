"""Contrast as WCAG 2 computes it, from the theme's own file; and how the theme follows."""

import json
from itertools import product
from typing import Any

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from whereby_desktop.paths import resources
from whereby_desktop.preferences import AccountColour, Contrast
from whereby_desktop.preferences import Theme as Choice
from whereby_desktop.ui.theme import Theme

SETS: dict[str, Any] = json.loads((resources() / "themes" / "colours.json").read_text("utf-8"))
PAIRS: list[dict[str, Any]] = SETS.pop("contrast")
TEXT, PART = 4.5, 3.0  # large letters and parts such as icons and edges need less
TEXT_HIGH, PART_HIGH = 7.0, 4.5
LETTERS = {"text", "text2", "text3", "accentText", "ok", "warn", "danger", "onAccent", "onDanger"}


def luminance(name: str) -> float:
    colour = QColor(name)
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    linear = [x / 12.92 if x <= 0.03928 else ((x + 0.055) / 1.055) ** 2.4 for x in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def test_black_on_white_is_21() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)


@pytest.mark.parametrize(("name", "pair"), list(product(SETS, PAIRS)), ids=str)
def test_what_is_to_be_read_stands_out(name: str, pair: dict[str, Any]) -> None:
    text = pair["min"] >= TEXT
    least = (TEXT_HIGH if text else PART_HIGH) if name.endswith("High") else pair["min"]
    colours = SETS[name]
    assert contrast(colours[pair["fg"]], colours[pair["bg"]]) >= least


def test_no_pair_asks_for_less_than_it_must() -> None:
    for pair in PAIRS:
        assert pair["min"] >= (TEXT if pair["fg"] in LETTERS else PART), pair


def test_every_set_has_every_colour() -> None:
    assert set(SETS) == {"light", "dark", "lightHigh", "darkHigh"}
    assert len({frozenset(colours) for colours in SETS.values()}) == 1


def test_an_account_s_colour_is_read_on_and_told_from_the_others() -> None:
    checked = {pair["bg"] for pair in PAIRS if pair["fg"] == "onAccent"}
    names = [f"account{colour.value.title()}" for colour in AccountColour]
    assert set(names) <= checked
    for colours in SETS.values():
        assert len({colours[name] for name in names}) == len(names)


def test_disabled_words_may_be_faint_but_not_in_high_contrast() -> None:
    for name in ("lightHigh", "darkHigh"):
        assert contrast(SETS[name]["disabled"], SETS[name]["surface"]) >= TEXT


def test_lines_are_seen_in_high_contrast() -> None:
    for name in ("lightHigh", "darkHigh"):
        assert contrast(SETS[name]["line"], SETS[name]["surface"]) >= PART_HIGH


def test_high_contrast_is_chosen_and_left_at_once(theme: Theme, qtbot: QtBot) -> None:
    with qtbot.waitSignal(theme.changed):
        theme.choose(Choice.LIGHT, Contrast.HIGH)
    assert theme.high_contrast
    assert theme.colour("text").name() == SETS["lightHigh"]["text"].lower()
    theme.choose(Choice.DARK)
    assert theme.colour("text").name() == SETS["darkHigh"]["text"].lower()
    theme.choose(Choice.LIGHT, Contrast.SYSTEM)
    assert not theme.high_contrast


def test_the_desktop_s_wish_is_followed_live(theme: Theme, qtbot: QtBot) -> None:
    with qtbot.waitSignal(theme.changed):
        theme.take_system(dark=True, high_contrast=True)
    assert theme.high_contrast
    assert not theme.dark  # light was chosen
    with qtbot.waitSignal(theme.changed):
        theme.choose(Choice.SYSTEM)
    assert theme.dark
    with qtbot.waitSignal(theme.changed):
        theme.take_system(dark=None, high_contrast=None)
    assert not theme.dark
    assert not theme.high_contrast


def test_what_changes_nothing_repaints_nothing(theme: Theme, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(theme.changed):
        theme.take_system(dark=True, high_contrast=False)
        theme.take_system(dark=True, high_contrast=False)


def test_the_style_sheet_takes_the_colours(theme: Theme, qapp: QApplication) -> None:
    theme.choose(Choice.DARK, Contrast.HIGH)
    assert SETS["darkHigh"]["lineStrong"].lower() in qapp.styleSheet()
