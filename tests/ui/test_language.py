"""From one language to another while the program runs, and which languages there are."""

import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import PySide6
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QObject, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QWidget
from pytestqt.qtbot import QtBot

from whereby_desktop.paths import resources
from whereby_desktop.ui.language import PSEUDO, install, languages

NATIVE = QKeySequence.SequenceFormat.NativeText
WORDS = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="{tag}"><context><name>Pages</name><message>
<source>Settings</source><translation>{word}</translation></message></context></TS>
"""


@pytest.fixture
def translations(tmp_path: Path) -> Path:
    """English as it is, and a word each in German and Bokmål."""
    shutil.copy(resources() / "translations" / "whereby_desktop_en.qm", tmp_path)
    for tag, word in (("de", "Einstellungen"), ("nb", "Innstillinger")):
        text = tmp_path / f"whereby_desktop_{tag}.ts"
        text.write_text(WORDS.format(tag=tag, word=word), "utf-8")
        command = [str(Path(PySide6.__file__).parent / "lrelease"), "-silent", str(text)]
        subprocess.run(command, check=True, capture_output=True, timeout=60)
    return tmp_path


@pytest.fixture(autouse=True)
def english_afterwards(qapp: QApplication, tmp_path: Path) -> Iterator[None]:
    before = QLocale()
    yield
    install(qapp, tmp_path / "nowhere", "en")
    QLocale.setDefault(before)
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def word() -> str:
    return QCoreApplication.translate("Pages", "Settings")


class Heard(QObject):
    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.words: list[str] = []
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LanguageChange:
            self.words.append(word())
        return False


def test_widgets_hear_of_it_once_and_find_the_new_words(
    qapp: QApplication, qtbot: QtBot, translations: Path
) -> None:
    install(qapp, translations, "de")
    assert word() == "Einstellungen"
    widget = QWidget()
    qtbot.addWidget(widget)
    heard = Heard(widget)
    install(qapp, translations, "nb")
    qapp.sendPostedEvents()
    assert heard.words == ["Innstillinger"]
    install(qapp, translations, "en")
    qapp.sendPostedEvents()
    assert heard.words == ["Innstillinger", "Settings"]


def test_numbers_and_dates_go_along(qapp: QApplication, translations: Path) -> None:
    install(qapp, translations, "de")
    assert QLocale().toString(1234.5, "f", 1) == "1.234,5"
    install(qapp, translations, "en")
    assert QLocale().toString(1234.5, "f", 1) == "1,234.5"


def test_qt_s_own_words_go_along(qapp: QApplication, qtbot: QtBot, translations: Path) -> None:
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    install(qapp, translations, "de")
    qapp.sendPostedEvents()
    button = box.button(QDialogButtonBox.StandardButton.Cancel)
    assert button.text().replace("&", "") == "Abbrechen"


def test_keys_have_the_names_printed_on_them(qapp: QApplication, translations: Path) -> None:
    keys, native = QKeySequence("Ctrl+Shift+Del, Return"), QKeySequence.SequenceFormat.NativeText
    install(qapp, translations, "es")
    assert keys.toString(native) == "Ctrl+Mayús+Supr, Intro"
    assert QKeySequence("Left").toString(native) == "Izquierda", "the others are Qt's"
    assert QKeySequence("Ctrl+Shift+Del, Return") == keys
    install(qapp, translations, "fr")
    assert keys.toString(native) == "Ctrl+Maj+Suppr, Entrée"
    install(qapp, translations, "en")
    assert keys.toString(native) == "Ctrl+Shift+Del, Return"


def test_qt_s_words_are_there_in_each_of_the_languages(qapp: QApplication) -> None:
    """Of Bokmål Qt knows nothing."""
    folder = resources() / "translations"
    for tag, _ in languages(folder)[1:]:
        install(qapp, folder, tag)
        copy, save = ("QWidgetTextControl", "&Copy"), ("QFileDialog", "&Save")
        same = [text for text in (copy, save) if QCoreApplication.translate(*text) == text[1]]
        assert not same, f"in {tag}"
    install(qapp, folder, "nb")
    assert QKeySequence("Alt+Up").toString(NATIVE) == "Alt+Pil opp"


def test_a_language_there_is_nothing_of_is_english(qapp: QApplication, translations: Path) -> None:
    install(qapp, translations, "de")
    install(qapp, translations, "fi")
    assert word() == "Settings"
    assert QCoreApplication.translate("Spans", "%Ln minute(s)", None, 2) == "2 minutes"


def test_the_one_for_trying_layouts_can_be_left(qapp: QApplication, translations: Path) -> None:
    install(qapp, translations, PSEUDO)
    assert word().startswith("[Settings")
    install(qapp, translations, "de")
    assert word() == "Einstellungen"


def test_right_to_left_comes_with_its_language(qapp: QApplication, translations: Path) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # whatever a test left
    install(qapp, translations, "ar")
    assert qapp.layoutDirection() is Qt.LayoutDirection.RightToLeft
    install(qapp, translations, "de")
    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_languages_are_those_there_are_texts_in_by_their_own_names(translations: Path) -> None:
    assert languages(translations) == [
        ("en", "English"),
        ("de", "Deutsch"),
        ("nb", "Norsk bokmål"),
    ]
    assert languages(translations / "nowhere") == [("en", "English")]
    assert ("es", "Español") in languages(resources() / "translations"), "of whichever country"
