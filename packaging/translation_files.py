"""The .ts and .qm files: read, written in one stable order, compiled."""

import subprocess
import sysconfig
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from xml.etree import ElementTree as ET

from translation_texts import Text

Key = tuple[str, str, str]
FORMS = 2  # for one, and for the others (in French 0 is one, too), in each language there is
_HEAD = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'


def file_of(folder: Path, language: str) -> Path:
    return folder / f"whereby_desktop_{language}.ts"


def read(file: Path) -> dict[Key, list[str]]:
    """What is translated: the one form of a text, or the forms of one that counts.

    Unfinished ones are left out. Nothing if there is no such file.
    """
    if not file.is_file():
        return {}
    return {
        key: forms for key, forms, unfinished in _messages(file) if not unfinished and all(forms)
    }


def sources(file: Path) -> set[Key]:
    """The texts a file has, translated or not."""
    return {key for key, _, _ in _messages(file)}


def content(language: str, texts: Iterable[Text], words: Mapping[Key, list[str]]) -> str:
    """A whole .ts file. By context and source: moving code about in a file changes nothing."""
    root = ET.Element("TS", version="2.1", sourcelanguage="en", language=language)
    name, context = "", root
    for text in sorted(texts, key=lambda each: each.key):
        if text.context != name:
            name = text.context
            context = ET.SubElement(root, "context")
            ET.SubElement(context, "name").text = name
        _add(context, text, words.get(text.key, []))
    ET.indent(root, "    ")
    return f"{_HEAD}{ET.tostring(root, encoding='unicode', short_empty_elements=False)}\n"


def compile_file(file: Path, compiled: Path) -> None:
    """Make a .qm file of a .ts file. Raises CalledProcessError if Qt's tool refuses it."""
    tool = Path(sysconfig.get_path("scripts")) / "pyside6-lrelease"
    subprocess.run([str(tool), "-silent", str(file), "-qm", str(compiled)], check=True)


def _add(context: ET.Element, text: Text, forms: list[str]) -> None:
    message = ET.SubElement(context, "message", {"numerus": "yes"} if text.numerus else {})
    ET.SubElement(message, "source").text = text.source
    if text.comment:
        ET.SubElement(message, "comment").text = text.comment
    finished = len(forms) == (FORMS if text.numerus else 1) and all(forms)
    translation = ET.SubElement(message, "translation", {} if finished else {"type": "unfinished"})
    if text.numerus:
        for form in forms if finished else [""] * FORMS:
            ET.SubElement(translation, "numerusform").text = form
    else:
        translation.text = forms[0] if finished else ""


def _messages(file: Path) -> Iterator[tuple[Key, list[str], bool]]:
    for context in ET.parse(file).getroot().iter("context"):  # noqa: S314 - a file of our own
        for message in context.iter("message"):
            key = (
                context.findtext("name") or "",
                message.findtext("source") or "",
                message.findtext("comment") or "",
            )
            translation = message.find("translation")
            if translation is None:
                yield key, [""], True
                continue
            plural = [each.text or "" for each in translation.iter("numerusform")]
            unfinished = translation.get("type") is not None
            yield key, plural or [translation.text or ""], unfinished
