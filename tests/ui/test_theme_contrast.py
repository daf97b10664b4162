"""Contrast as WCAG 2 computes it, from the theme's own file; and how the theme follows."""

import json
from collections.abc import Iterator
from itertools import product
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLineEdit,
    QMenu,
    QProgressBar,
    QScrollBar,
    QStyle,
    QTreeView,
)
from pytestqt.qtbot import QtBot

from whereby_desktop.paths import resources
from whereby_desktop.preferences import AccountColour, Contrast
from whereby_desktop.preferences import Theme as Choice
from whereby_desktop.ui.theme import OWN_ACCENT, Theme

THEMES = resources() / "themes"
SETS: dict[str, Any] = json.loads((THEMES / "colours.json").read_text("utf-8"))
PAIRS: list[dict[str, Any]] = SETS.pop("contrast")
ACCENTS: dict[str, Any] = {OWN_ACCENT.value: {name: {} for name in SETS}} | json.loads(
    (THEMES / "accents.json").read_text("utf-8")
)
TEXT, PART = 4.5, 3.0  # large letters and parts such as icons and edges need less
TEXT_HIGH, PART_HIGH = 7.0, 4.5
LETTERS = {
    "text", "text2", "text3", "accentText", "hostText", "ok", "warn", "danger", "onAccent",
    "onDanger",
}  # fmt: skip


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


@pytest.mark.parametrize(("name", "accent"), list(product(SETS, AccountColour)))
def test_what_is_to_be_read_stands_out(name: str, accent: AccountColour) -> None:
    colours = SETS[name] | ACCENTS[accent.value][name]
    faint = []
    for pair in PAIRS:
        text = pair["min"] >= TEXT
        least = (TEXT_HIGH if text else PART_HIGH) if name.endswith("High") else pair["min"]
        found = contrast(colours[pair["fg"]], colours[pair["bg"]])
        faint += [f"{pair['fg']} on {pair['bg']}: {found:.2f} < {least}"] if found < least else []
    assert faint == []


def test_every_account_s_colour_has_its_accent_in_every_set() -> None:
    assert set(ACCENTS) == {colour.value for colour in AccountColour}
    changing = {name for name in SETS["light"] if "accent" in name.lower()} | {"focus"}
    for accent, sets in ACCENTS.items():
        for name, own in sets.items():
            assert own or accent == OWN_ACCENT.value
            assert set(own) in (set(), changing), (accent, name)
            worn = SETS[name] | own
            assert worn["accent"] == SETS[name][f"account{accent.title()}"]


def test_every_pair_of_an_accent_is_computed() -> None:
    """What may stand on a ground that changes with the account, and the other way round."""
    pairs = {(pair["fg"], pair["bg"]) for pair in PAIRS}
    read = ("text", "text2", "text3", "ok", "warn", "danger", "hostText", "accentText")
    grounds = ("surface", "chrome", "sunken", "hover", "accentSoft")
    wanted = set(product(read, ["accentSoft"]))
    wanted |= set(product(("accentText", "focus", "accent"), grounds))
    wanted |= set(product(["onAccent"], ("accent", "accentHover", "accentPressed")))
    assert wanted <= pairs


@pytest.mark.parametrize("accent", AccountColour)
def test_the_account_s_accent_is_worn_live_and_left_again(
    theme: Theme, qtbot: QtBot, qapp: QApplication, accent: AccountColour
) -> None:
    theme.choose_accent(AccountColour.GREY if accent is not AccountColour.GREY else OWN_ACCENT)
    with qtbot.waitSignal(theme.changed):
        theme.choose_accent(accent)
    for choice, contrast_, name in (
        (Choice.LIGHT, Contrast.SYSTEM, "light"), (Choice.DARK, Contrast.SYSTEM, "dark"),
        (Choice.LIGHT, Contrast.HIGH, "lightHigh"), (Choice.DARK, Contrast.HIGH, "darkHigh"),
    ):  # fmt: skip
        theme.choose(choice, contrast_)
        worn = SETS[name] | ACCENTS[accent.value][name]
        assert {each: theme.colour(each).name().upper() for each in worn} == worn
        assert worn["accentSoft"].lower() in qapp.styleSheet()
        assert qapp.palette().color(QPalette.ColorRole.Highlight).name().upper() == worn["accent"]


def test_the_accent_worn_already_repaints_nothing(theme: Theme, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(theme.changed):
        theme.choose_accent(OWN_ACCENT)
    theme.choose_accent(AccountColour.ROSE)
    with qtbot.assertNotEmitted(theme.changed):
        theme.choose_accent(AccountColour.ROSE)


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


EFFECTS = (Qt.UIEffect.UI_AnimateMenu, Qt.UIEffect.UI_AnimateCombo, Qt.UIEffect.UI_FadeTooltip)
DURATION = QStyle.StyleHint.SH_Widget_Animation_Duration


@pytest.fixture
def effects(qapp: QApplication) -> Iterator[None]:
    """A desktop on which things slide and fade."""
    before = {each: qapp.isEffectEnabled(each) for each in (Qt.UIEffect.UI_General, *EFFECTS)}
    for each in before:
        qapp.setEffectEnabled(each, True)
    yield
    for each, was in before.items():
        qapp.setEffectEnabled(each, was)


@pytest.mark.usefixtures("effects")
def test_nothing_moves_where_the_person_wants_it_so(
    theme: Theme, qtbot: QtBot, qapp: QApplication
) -> None:
    parts = [QTreeView(), QComboBox(), QLineEdit(), QMenu(), QProgressBar(), QScrollBar()]
    for part in parts:
        qtbot.addWidget(part)

    def durations() -> set[int]:
        return {part.style().styleHint(DURATION, None, part) for part in parts}

    def effects_on() -> set[bool]:
        return {qapp.isEffectEnabled(each) for each in EFFECTS}

    theme.take_system(dark=None, high_contrast=None, reduced_motion=False)
    assert max(durations()) > 0
    assert effects_on() == {True}
    with qtbot.waitSignal(theme.changed):
        theme.take_system(dark=None, high_contrast=None, reduced_motion=True)
    assert durations() == {0}
    assert effects_on() == {False}
    theme.choose(Choice.DARK)
    assert durations() == {0}
    theme.take_system(dark=None, high_contrast=None, reduced_motion=None)
    assert max(durations()) > 0
    assert effects_on() == {True}


def test_a_desktop_without_effects_gets_none(theme: Theme, qapp: QApplication) -> None:
    qapp.setEffectEnabled(Qt.UIEffect.UI_General, False)
    for wish in (True, False):
        theme.take_system(dark=None, high_contrast=None, reduced_motion=wish)
        assert not qapp.isEffectEnabled(EFFECTS[0])


def test_the_style_sheet_takes_the_colours(theme: Theme, qapp: QApplication) -> None:
    theme.choose(Choice.DARK, Contrast.HIGH)
    assert SETS["darkHigh"]["lineStrong"].lower() in qapp.styleSheet()
