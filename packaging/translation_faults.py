"""All that is wrong with the translations into a language: missing, stale, against a rule.

A language's exceptions_xx.toml lists, by the rule's name, the English texts it does not hold for.
An exception that is not needed is itself a fault.
"""

import tomllib
from collections.abc import Iterator, Sequence
from pathlib import Path

from translation_files import file_of, read, sources
from translation_rules import ACROSS, EACH, Form, Words
from translation_texts import Text


def faults(folder: Path, language: str, texts: Sequence[Text]) -> list[str]:
    """A line each: rule, place, text, what. Raises ValueError for an exception to no rule."""
    file = file_of(folder, language)
    if not file.is_file():
        return [f"missing: there is no {file.name}"]
    words = read(file)
    gone = sources(file) - {text.key for text in texts}
    return [
        *(f"stale: {context}: {source!r}" for context, source, _ in sorted(gone)),
        *(f"unfinished: {_named(text)}" for text in texts if text.key not in words),
        *_against_rules(language, texts, words, exceptions(folder, language)),
    ]


def exceptions(folder: Path, language: str) -> dict[str, set[str]]:
    """By rule the sources it does not hold for. Raises ValueError for a rule there is not."""
    file = folder / f"exceptions_{language}.toml"
    if not file.is_file():
        return {}
    listed = tomllib.loads(file.read_text("utf-8"))
    unknown = sorted(listed.keys() - EACH.keys() - ACROSS.keys())
    if unknown:
        raise ValueError(f"{file.name}: no rule is called {', '.join(unknown)}")
    return {rule: {str(source) for source in each} for rule, each in listed.items()}


def broken(language: str, texts: Sequence[Text], words: Words) -> Iterator[tuple[str, Text, str]]:
    """The rules' names, the texts that break them and why. All `texts` must have their words."""
    for text in texts:
        forms = words[text.key]
        for number, each in enumerate(forms):
            form = Form(language, text, each, one=text.numerus and number == 0)
            for rule, wrong in EACH.items():
                why = wrong(form)
                if why:
                    yield rule, text, f"{why}: {each!r}"
    for rule, compare in ACROSS.items():
        for text, why in compare(texts, words):
            yield rule, text, why


def _against_rules(
    language: str, texts: Sequence[Text], words: Words, excepted: dict[str, set[str]]
) -> Iterator[str]:
    done = [text for text in texts if text.key in words]
    waiting = {text.source for text in texts if text.key not in words}
    needed: set[tuple[str, str]] = set()
    for rule, text, why in broken(language, done, words):
        if text.source in excepted.get(rule, ()):
            needed.add((rule, text.source))
        else:
            yield f"{rule}: {_named(text)}: {why}"
    for rule, listed in excepted.items():
        for source in sorted(listed - waiting):
            if (rule, source) not in needed:
                yield f"{rule}: {source!r} needs no exception"


def _named(text: Text) -> str:
    return f"{text.ident} {text.context}: {text.source!r}"
