"""The window about the program: version, whose it is not, every licence with its words."""

import re
import tomllib
from importlib.metadata import distribution
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from whereby_desktop.app.shipped import REQUIRED, REQUIRED_ELSEWHERE, components
from whereby_desktop.paths import resources
from whereby_desktop.ui.about.about_dialog import AboutDialog
from whereby_desktop.ui.about.component import Component
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.theme import Theme

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
ROOT = Path(__file__).parents[3]


def test_what_is_required_is_what_the_project_says() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    asked = {re.split(r"[^\w.-]", each)[0]: "win32" in each for each in project["dependencies"]}
    assert set(REQUIRED) == {name for name, elsewhere in asked.items() if not elsewhere}
    assert set(REQUIRED_ELSEWHERE) == {name for name, elsewhere in asked.items() if elsewhere}


@pytest.mark.usefixtures("qapp")
def test_every_part_has_a_version_a_licence_and_its_words() -> None:
    shipped = components(resources())
    for each in shipped:
        assert each.version, each.name
        assert each.licence, each.name
        assert len(each.text()) > 500, each.name
    names = [each.name for each in shipped]
    assert names[:3] == ["Whereby Desktop", "Qt", "Python"]
    assert len(names) == len(set(names))
    for needed in ("httpx", "httpcore", "certifi", "PySide6_Essentials", "shiboken6", "keyring"):
        assert distribution(needed).name in names


@pytest.mark.usefixtures("qapp")
def test_nothing_is_named_that_is_only_for_developers() -> None:
    names = {each.name.casefold() for each in components(resources())}
    assert names & {"pytest", "mypy", "ruff", "hypothesis", "pyinstaller", "import-linter"} == set()


def test_the_project_s_own_licence_is_the_one_it_ships() -> None:
    shown = (resources() / "licences" / "whereby-desktop.txt").read_text("utf-8")
    assert shown == (ROOT / "LICENSE").read_text("utf-8")


def test_qt_s_words_are_the_lgpl_s_and_the_gpl_s() -> None:
    texts = [(resources() / "licences" / f"{name}.txt").read_text() for name in ("LGPL-3", "GPL-3")]
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in texts[0]
    assert "GNU GENERAL PUBLIC LICENSE" in texts[1]


@pytest.fixture
def dialog(qtbot: QtBot, theme: Theme, icons: Icons) -> AboutDialog:
    before = QCoreApplication.applicationVersion()
    QCoreApplication.setApplicationVersion("9.8.7")
    parts = [
        Component("Whereby Desktop", "9.8.7", "MIT", lambda: "Our words"),
        Component("Qt", "6.1", "LGPL-3.0-only", lambda: "Their words"),
        Component("Python", "3.11", "PSF-2.0", lambda: "Other words"),
        Component("silent", "1", "", lambda: ""),
    ]
    dialog = AboutDialog(theme, icons, parts)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    QCoreApplication.setApplicationVersion(before)
    return dialog


def test_it_says_what_it_is_and_is_not(dialog: AboutDialog) -> None:
    texts = [label.text() for label in dialog.findChildren(QLabel)]
    assert "Version 9.8.7" in texts
    assert "An independent app. Not made or endorsed by Whereby." in texts
    assert any("GNU Lesser General Public License" in text for text in texts)


def test_the_licences_are_gone_through_by_keyboard(dialog: AboutDialog) -> None:
    assert dialog.text.toPlainText() == "Licence: MIT\n\nOur words"
    dialog.list.setFocus()
    QTest.keyClick(dialog.list, Qt.Key.Key_Down)
    assert dialog.text.toPlainText() == "Licence: LGPL-3.0-only\n\nTheir words"
    QTest.keyClick(dialog.list, Qt.Key.Key_End)
    assert dialog.text.toPlainText() == "No text of its licence was found here."


def test_the_version_is_copied(dialog: AboutDialog, qtbot: QtBot) -> None:
    with qtbot.waitSignal(dialog.version_copied) as copied:
        QTest.mouseClick(dialog.copy, Qt.MouseButton.LeftButton)
    assert copied.args == ["Whereby Desktop 9.8.7, Qt 6.1, Python 3.11"]


def test_diagnostics_are_one_click_away(dialog: AboutDialog, qtbot: QtBot) -> None:
    with qtbot.waitSignal(dialog.diagnostics_wished):
        QTest.mouseClick(dialog.diagnostics, Qt.MouseButton.LeftButton)
