"""The program's texts: collected from the source, brought to its translations, compiled.

In the develop environment, `python packaging/translations.py`
    (no argument)   writes resources/translations anew: what is translated stays
    --check         only says whether that is as the source has it (exit status 1 if not)
    todo de         prints what is not translated into German yet, as JSON lines
    take de FILE    takes those lines back with their translations
    faults de       says what the rules find wrong (exit status 1 if anything)
"""

import sys
import tempfile
from pathlib import Path

from english_plurals import english_plural
from translation_exchange import take, to_do
from translation_faults import faults
from translation_files import Key, compile_file, content, file_of, read
from translation_rules import LANGUAGES
from translation_texts import Text, collect

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"


def main(arguments: list[str]) -> int:
    """Do what the arguments say; returns the exit status."""
    texts = collect(ROOT)
    match arguments:
        case []:
            write(FOLDER, texts)
            return 0
        case ["--check"]:
            return _check(texts)
        case ["todo", language] if language in LANGUAGES:
            for line in to_do(texts, read(file_of(FOLDER, language))):
                print(line)
            return 0
        case ["take", language, file] if language in LANGUAGES:
            return _take(texts, language, Path(file))
        case ["faults", language] if language in LANGUAGES:
            found = faults(FOLDER, language, texts)
            print(*found, sep="\n", end="\n" if found else "")
            return 1 if found else 0
    print(__doc__, file=sys.stderr)
    return 2


def write(folder: Path, texts: list[Text]) -> None:
    """Bring every language there is to these texts. Those that are gone from the source go."""
    folder.mkdir(parents=True, exist_ok=True)
    for language in _kept(folder):
        file = file_of(folder, language)
        file.write_text(_fresh(file, language, texts), "utf-8", newline="\n")
        compile_file(file, file.with_suffix(".qm"))
    for file in _by_hand(folder):
        compile_file(file, file.with_suffix(".qm"))


def stale(folder: Path, texts: list[Text]) -> list[str]:
    """The files that are not what `write` would make of them."""
    found = []
    with tempfile.TemporaryDirectory() as scratch:
        compiled = Path(scratch) / "fresh.qm"
        for language in _kept(folder):
            file = file_of(folder, language)
            wanted = _fresh(file, language, texts)
            if not file.is_file() or file.read_text("utf-8") != wanted:
                found.append(file.name)
            else:
                found += _other_than(file, compiled)
        for file in _by_hand(folder):
            found += _other_than(file, compiled)
    return found


def _other_than(file: Path, compiled: Path) -> list[str]:
    """The file's .qm by name if it is not what the file compiles to."""
    compile_file(file, compiled)
    made = file.with_suffix(".qm")
    if made.is_file() and made.read_bytes() == compiled.read_bytes():
        return []
    return [made.name]


def _by_hand(folder: Path) -> list[Path]:
    # Qt's own words, for a language Qt has none in.
    return sorted(folder.glob("qtbase_*.ts"))


def _kept(folder: Path) -> list[str]:
    # A language begins when its first texts are taken: before, it is not to be chosen.
    return ["en", *(each for each in LANGUAGES if file_of(folder, each).is_file())]


def _fresh(file: Path, language: str, texts: list[Text]) -> str:
    if language != "en":
        return content(language, texts, read(file))
    counting = [text for text in texts if text.numerus]  # the others are English already
    words: dict[Key, list[str]] = {text.key: english_plural(text.source) for text in counting}
    return content(language, counting, words)


def _check(texts: list[Text]) -> int:
    found = stale(FOLDER, texts)
    if found:
        names = ", ".join(found)
        print(f"Run python packaging/translations.py: {names} changed", file=sys.stderr)
    return 1 if found else 0


def _take(texts: list[Text], language: str, file: Path) -> int:
    kept = file_of(FOLDER, language)
    words, wrong = take(texts, read(kept), file.read_text("utf-8").splitlines())
    kept.write_text(content(language, texts, words), "utf-8", newline="\n")
    compile_file(kept, kept.with_suffix(".qm"))
    found = [each for each in faults(FOLDER, language, texts) if not each.startswith("unfinished")]
    for line in [*wrong, *found]:
        print(line)
    return 1 if wrong or found else 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
