"""Texts go to a translator as lines and come back, and what was translated stays."""

import json
from collections.abc import Callable, Sequence
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

Load = Callable[[str], ModuleType]
Texts = Sequence[Any]  # the script's own type

_SOURCE = """
class Dialog(QDialog):
    def words(self, rooms: list[str]) -> str:
        self.setWindowTitle(f"{self.tr('Open')} {translate('Words', 'Open')}")
        self.tr("Open", "a state")
        return translate("Words", "%n room(s)", "", len(rooms))

TEXTS = [QT_TRANSLATE_NOOP("Rows", "Copy &link")]
" ".translate(TABLE)
"""


@pytest.fixture
def texts(load: Load, tmp_path: Path) -> Texts:
    package = tmp_path / "whereby_desktop"
    package.mkdir()
    (package / "dialog.py").write_text(_SOURCE, "utf-8")
    found: Texts = load("translation_texts").collect(tmp_path)
    return found


def _to_do(load: Load, texts: Texts, words: dict[Any, list[str]]) -> list[dict[str, Any]]:
    return [json.loads(line) for line in load("translation_exchange").to_do(texts, words)]


def test_each_marked_text_is_found_with_its_place(texts: Texts) -> None:
    assert [(each.key, each.where.rpartition(":")[2]) for each in texts] == [
        (("Dialog", "Open", ""), "4"),
        (("Words", "Open", ""), "4"),
        (("Dialog", "Open", "a state"), "5"),
        (("Words", "%n room(s)", ""), "6"),
        (("Rows", "Copy &link", ""), "8"),
    ]


def test_a_name_for_a_text_depends_on_nothing_but_the_text(load: Load) -> None:
    text = load("translation_texts").Text
    assert text("A", "b", "", "x.py:1").ident == text("A", "b", "", "y.py:9").ident
    assert len({text("A", "b").ident, text("A", "c").ident, text("A", "b", "c").ident}) == 3


def test_the_same_words_are_asked_for_once(load: Load, texts: Texts) -> None:
    rows = _to_do(load, texts, {})
    assert [(row["source"], row["comment"], row["numerus"]) for row in rows] == [
        ("Open", "", 0),
        ("Open", "a state", 0),
        ("%n room(s)", "", 2),
        ("Copy &link", "", 0),
    ]
    assert [each["context"] for each in rows[0]["also"]] == ["Words"]
    assert rows[0]["file"] == "whereby_desktop/dialog.py:4"


def test_what_is_asked_for_keeps_a_context_together(load: Load, texts: Texts) -> None:
    rows = _to_do(load, texts, {texts[0].key: ["Öffnen"]})
    assert [row["context"] for row in rows] == ["Dialog", "Words", "Words", "Rows"]


def _taken(
    load: Load, texts: Texts, words: dict[Any, list[str]], *rows: object
) -> tuple[dict[Any, list[str]], list[str]]:
    lines = [json.dumps(row) for row in rows]
    taken: tuple[dict[Any, list[str]], list[str]] = load("translation_exchange").take(
        texts, words, lines
    )
    return taken


def test_what_is_taken_is_shared_with_the_same_words_elsewhere(load: Load, texts: Texts) -> None:
    button, other = texts[0], texts[1]
    words, _ = _taken(load, texts, {}, {"id": button.ident, "text": "Öffnen"})
    assert words == {button.key: ["Öffnen"], other.key: ["Öffnen"]}
    words, _ = _taken(load, texts, words, {"id": button.ident, "text": "Aufmachen"})
    assert words == {button.key: ["Aufmachen"], other.key: ["Aufmachen"]}
    words, _ = _taken(load, texts, words, {"id": other.ident, "text": "Offen"})
    assert words[other.key] == ["Offen"]


def test_words_of_its_own_win(load: Load, texts: Texts) -> None:
    button, other = texts[0], texts[1]
    rows = [{"id": other.ident, "text": "Offen"}, {"id": button.ident, "text": "Öffnen"}]
    words, _ = _taken(load, texts, {}, *rows)
    assert words == {button.key: ["Öffnen"], other.key: ["Offen"]}
    words, _ = _taken(load, texts, words, {"id": button.ident, "text": "Aufmachen"})
    assert words == {button.key: ["Aufmachen"], other.key: ["Offen"]}


@pytest.mark.parametrize(
    "row",
    [
        {"id": "nobody", "text": "x"},
        {"id": "plain", "texts": ["x"]},
        {"id": "plain", "text": ""},
        {"id": "counting", "text": "x"},
        {"id": "counting", "texts": ["x"]},
        {"id": "counting", "texts": ["x", 2]},
        ["no object"],
    ],
)
def test_a_line_that_is_no_translation_is_told(load: Load, texts: Texts, row: object) -> None:
    known = {"plain": texts[0].ident, "counting": texts[3].ident}
    if isinstance(row, dict):
        row = {**row, "id": known.get(row["id"], row["id"])}
    words, wrong = _taken(load, texts, {}, row)
    assert words == {}
    assert [line.partition(":")[0] for line in wrong] == ["line 1"]


def test_translations_survive_and_the_rest_follows_the_source(
    load: Load, texts: Texts, tmp_path: Path
) -> None:
    translations, files = load("translations"), load("translation_files")
    kept, compiled = files.file_of(tmp_path, "de"), tmp_path / "whereby_desktop_de.qm"
    translations.write(tmp_path, texts)
    assert not kept.exists()  # a language without a word cannot be chosen
    words = {texts[0].key: ["Öffnen"], texts[3].key: ["Ein Raum", "%n Räume"]}
    kept.write_text(files.content("de", texts, words), "utf-8")
    assert translations.stale(tmp_path, texts) == [compiled.name]
    compiled.write_bytes(b"of other words")
    assert translations.stale(tmp_path, texts) == [compiled.name]
    translations.write(tmp_path, texts)
    assert translations.stale(tmp_path, texts) == []
    assert files.read(kept) == words

    by_hand = tmp_path / "qtbase_nb.ts"  # Qt's own words are not collected
    by_hand.write_text(files.content("nb", texts, words), "utf-8")
    assert translations.stale(tmp_path, texts) == ["qtbase_nb.qm"]
    translations.write(tmp_path, texts)
    assert translations.stale(tmp_path, texts) == []

    fewer = texts[1:]
    assert kept.name in translations.stale(tmp_path, fewer)
    translations.write(tmp_path, fewer)
    assert files.read(kept) == {texts[3].key: ["Ein Raum", "%n Räume"]}


def test_the_order_in_the_source_changes_nothing(load: Load, texts: Texts) -> None:
    content = load("translation_files").content
    assert content("de", texts, {}) == content("de", reversed(texts), {})


def test_what_is_compiled_is_what_qt_shows(
    qapp: QApplication, load: Load, texts: Texts, tmp_path: Path
) -> None:
    files = load("translation_files")
    words = {
        texts[0].key: ["Öffnen"],
        texts[2].key: ["Offen"],
        texts[3].key: ["Ein Raum", "%n Räume"],
    }
    file = files.file_of(tmp_path, "de")
    file.write_text(files.content("de", texts, words), "utf-8")
    files.compile_file(file, file.with_suffix(".qm"))
    translator = QTranslator(qapp)
    assert translator.load(str(file.with_suffix(".qm")))
    assert translator.translate("Dialog", "Open") == "Öffnen"
    assert translator.translate("Dialog", "Open", "a state") == "Offen"
    assert translator.translate("Words", "%n room(s)", "", 1) == "Ein Raum"
    assert translator.translate("Words", "%n room(s)", "", 4) == "%n Räume"
    assert not translator.translate("Rows", "Copy &link")
