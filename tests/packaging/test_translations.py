"""The texts on screen: collected as they are in the source, with English plurals."""

import ast
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtWidgets import QApplication

Load = Callable[[str], ModuleType]

ROOT = Path(__file__).parent.parent.parent
TEXTS = ROOT / "resources" / "translations" / "whereby_desktop_en.ts"
MARKERS = {"tr", "translate", "QT_TRANSLATE_NOOP"}


def _marked_texts() -> Iterator[tuple[str, ast.expr]]:
    """Where the source marks something for translation, and what."""
    for path in sorted((ROOT / "whereby_desktop").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            name = getattr(node.func, "attr", getattr(node.func, "id", ""))
            place = 0 if name == "tr" else 1
            if name in MARKERS and len(node.args) > place:
                text = node.args[place]
                yield f"{path.relative_to(ROOT)}:{node.lineno}", text


def test_only_an_objects_own_texts_are_asked_of_it() -> None:
    """The context is the class a text is written in: another object has another one."""
    asked = [
        f"{path.relative_to(ROOT)}:{node.lineno}"
        for path in sorted((ROOT / "whereby_desktop").rglob("*.py"))
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Attribute) and node.attr == "tr"
        if not (isinstance(node.value, ast.Name) and node.value.id == "self")
    ]
    assert asked == []


def _texts() -> ET.Element:
    return ET.parse(TEXTS).getroot()  # noqa: S314 - a file of our own


def test_no_text_is_put_together_before_it_is_translated() -> None:
    """Such a text is never found among the translations."""
    put_together = (ast.JoinedStr, ast.BinOp)
    assert [where for where, text in _marked_texts() if isinstance(text, put_together)] == []


def test_the_collected_texts_are_those_of_the_source() -> None:
    done = subprocess.run(
        [sys.executable, str(ROOT / "packaging" / "translations.py"), "--check"],
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr


def test_every_text_with_a_number_has_its_english_forms() -> None:
    """Without them a plural would be shown as "(s)"."""
    collected = {each.findtext("source") for each in _texts().iter("message")}
    missing = [
        where
        for where, text in _marked_texts()
        if isinstance(text, ast.Constant)
        and re.search(r"%L?n|\(e?s\)", str(text.value))
        and text.value not in collected
    ]
    assert missing == []


def test_no_english_form_keeps_its_brackets() -> None:
    forms = [str(each.text) for each in _texts().iter("numerusform")]
    assert forms
    assert [form for form in forms if "(s)" in form or "(es)" in form] == []


@pytest.mark.parametrize(("count", "said"), [(0, "0 rooms"), (1, "1 room"), (7, "7 rooms")])
def test_the_compiled_texts_are_used(qapp: QApplication, count: int, said: str) -> None:
    translator = QTranslator(qapp)
    assert translator.load(str(TEXTS.with_suffix(".qm")))
    qapp.installTranslator(translator)
    try:
        text = QCoreApplication.translate("DeleteWords", "Delete %Ln room(s)?", "", count)
    finally:
        qapp.removeTranslator(translator)
    assert text == f"Delete {said}?"


@pytest.mark.parametrize(
    ("source", "one", "many"),
    [
        ("Delete %n room(s)?", "Delete %n room?", "Delete %n rooms?"),
        ("%Ln batch(es)", "%Ln batch", "%Ln batches"),
        ("%Ln rows are left out.", "%Ln row is left out.", "%Ln rows are left out."),
        ("%n room(s) end soon", "%n room ends soon", "%n rooms end soon"),
        ("Rights of %n room(s) end", "Rights of %n room end", "Rights of %n rooms end"),
    ],
)
def test_english_forms(load: Load, source: str, one: str, many: str) -> None:
    assert load("english_plurals").english_plural(source) == [one, many]
