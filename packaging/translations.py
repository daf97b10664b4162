"""The program's texts: collected from the source, English plurals filled in, compiled.

`python packaging/translations.py` in the develop environment writes resources/translations anew;
with `--check` it only says whether they are as the source has them (exit status 1 if not).
"""

import re
import subprocess
import sys
import sysconfig
import tempfile
from pathlib import Path
from xml.etree import ElementTree as ET

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
ENGLISH = "whereby_desktop_en"


def main(arguments: list[str]) -> int:
    """Write (or with --check compare) the English texts; returns the exit status."""
    check = arguments == ["--check"]
    if arguments and not check:
        print("translations.py takes no argument but --check", file=sys.stderr)
        return 2
    FOLDER.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder) / f"{ENGLISH}.ts"
        collect(fresh)
        kept = FOLDER / f"{ENGLISH}.ts"
        if check:
            same = kept.is_file() and kept.read_bytes() == fresh.read_bytes()
            if not same:
                print("The texts changed: run python packaging/translations.py", file=sys.stderr)
            return 0 if same else 1
        kept.write_bytes(fresh.read_bytes())
    _tool("lrelease", "-silent", str(kept), "-qm", str(kept.with_suffix(".qm")))
    return 0


def collect(file: Path) -> None:
    """Write every text that has a plural, with its two English forms, to `file`."""
    sources = sorted(str(path) for path in (ROOT / "whereby_desktop").rglob("*.py"))
    _tool("lupdate", "-silent", "-locations", "none", *sources, "-ts", str(file))
    tree = ET.parse(file)  # noqa: S314 - written by lupdate a moment ago
    for context in tree.getroot().iter("context"):
        for message in list(context.findall("message")):
            source = message.findtext("source") or ""
            if re.search(r"%L?n|\(e?s\)", source):
                _fill_plural(message, source)
            else:
                context.remove(message)
    root = tree.getroot()
    for context in [each for each in root.iter("context") if each.find("message") is None]:
        root.remove(context)
    root.set("language", "en")
    text = ET.tostring(root, encoding="unicode")
    file.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{text}\n', "utf-8")


def english_plural(source: str) -> tuple[str, str]:
    """The singular and the plural of a source text: "%n room(s)", or "%n days" as it is."""
    if re.search(r"\(e?s\)", source):
        one = re.sub(r"\(e?s\)", "", source)
        return re.sub(r"(request) wait\b", r"\1 waits", one), re.sub(r"\((e?s)\)", r"\1", source)
    return re.sub(r"(%L?n \w+)s\b", r"\1", source), source


def _fill_plural(message: ET.Element, source: str) -> None:
    # lupdate does not see the number in QCoreApplication.translate.
    message.set("numerus", "yes")
    for old in message.findall("translation"):
        message.remove(old)
    translation = ET.SubElement(message, "translation")
    for form in english_plural(source):
        ET.SubElement(translation, "numerusform").text = form


def _tool(name: str, *arguments: str) -> None:
    scripts = Path(sysconfig.get_path("scripts"))
    subprocess.run([str(scripts / f"pyside6-{name}"), *arguments], check=True, cwd=ROOT)


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
