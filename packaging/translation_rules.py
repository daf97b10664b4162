"""What can be said of a translation without knowing the language: a rule each."""

import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from translation_files import Key
from translation_texts import Text

LANGUAGES = ("nb", "de", "fr", "es")
_PLEAS = {
    "nb": "vennligst|vær så snill|ups",
    "de": "bitte|hoppla|ups",
    "fr": "veuillez|s[’']il (te|vous) pla[iî]t|svp|oups",
    "es": "por favor|ups",
}
_QUOTES = {"nb": "«»", "de": "„“‚‘", "fr": "«»“”", "es": "«»“”"}
_NARROW = "\u202f"
_SHORT, _LONGER, _ALWAYS_FINE = 30, 2.2, 12  # letters; times the source; letters
Words = Mapping[Key, list[str]]


@dataclass(frozen=True)
class Form:
    """One form of a translation: of a text that counts, `one` or the others."""

    language: str
    text: Text
    words: str
    one: bool = False


def _places(form: Form) -> str:
    """The same {0}, %n and <b>. "One room" needs no number where that form means 1 alone."""
    wanted, given = (
        Counter(re.findall(r"\{[^{}]*\}|%L?n|</?\w[^<>]*>", each))
        for each in (form.text.source, form.words)
    )
    if form.one and form.language != "fr":
        for number in {"%n", "%Ln"} - given.keys():
            del wanted[number]
    return "" if wanted == given else f"has {sorted(given)}, not {sorted(wanted)}"


def _ending(form: Form) -> str:
    wanted, given = _end(form.text.source), _end(form.words)
    return "" if wanted == given else f"ends in {given!r}, not {wanted!r}"


def _end(text: str) -> str:
    bare = re.sub(r"<[^<>]*>", "", text).rstrip(" \u00a0\u202f\n“”„‘’«»\"'")
    return bare[-1:] if bare.endswith(("…", ":", ".", "?", ",", ";")) else ""


def _blanks(form: Form) -> str:
    source, words = form.text.source, form.words
    before, after = (each[: len(each) - len(each.lstrip())] for each in (source, words))
    if before != after or source[len(source.rstrip()) :] != words[len(words.rstrip()) :]:
        return "blanks around it differ"
    if source.count("\n") != words.count("\n"):
        return "has not as many lines"
    return "has two blanks in a row" if "  " in words and "  " not in source else ""


def mnemonics(text: str) -> list[str]:
    """The letters that are underlined, small."""
    return [each.casefold() for each in re.findall("&(.?)", text.replace("&&", ""))]


def _mnemonic(form: Form) -> str:
    wanted, given = mnemonics(form.text.source), mnemonics(form.words)
    if form.text.source.count("&&") != form.words.count("&&"):
        return "has not the same &&"
    if len(given) != len(wanted):
        return "has no & before one letter" if wanted else "has an &"
    return "" if all(each.isalnum() for each in given) else "has an & before no letter"


def _tone(form: Form) -> str:
    if form.words.count("!") > form.text.source.count("!") or "¡" in form.words:
        return "has an exclamation mark"
    plea = re.search(rf"\b({_PLEAS[form.language]})\b", form.words, re.IGNORECASE)
    return f"says “{plea[0]}”" if plea else ""


def _typography(form: Form) -> str:
    language, words = form.language, form.words
    foreign = set(re.findall("[“”„«»‚‘\"']", words)) - set(_QUOTES[language])
    if foreign:
        return f"has the marks {' '.join(sorted(foreign))}"
    if "..." in words or re.search(r"\w\((e?s|e|n|en|er|r|t)\)", words):
        return "has three dots or an ending in brackets"
    if language == "fr" and re.search(rf"[^{_NARROW}](?:[;?»]|:(?=\s|$))|«(?!{_NARROW})", words):
        return "lacks a narrow no-break space (U+202F) at « » : ; ?"
    return "has no ¿" if language == "es" and words.count("?") != words.count("¿") else ""


def _long(form: Form) -> str:
    """Only labels and buttons: a sentence has room."""
    source, words = (re.sub(r"&|<[^<>]*>", "", each) for each in (form.text.source, form.words))
    if len(source) > _SHORT or _end(source) in (".", "?"):
        return ""
    most = int(max(_LONGER * len(source), _ALWAYS_FINE))
    return f"has {len(words)} letters, {most} at most" if len(words) > most else ""


def _untranslated(form: Form) -> str:
    letters = re.sub(r"\{[^{}]*\}|<[^<>]*>", "", form.words)
    same = form.words == form.text.source and len(re.findall(r"[^\W\d_]{2,}", letters)) >= 3
    return "is the English text" if same else ""


def _same(texts: Sequence[Text], words: Words) -> Iterator[tuple[Text, str]]:
    """The same words are translated the same everywhere; the underlined letter may differ."""
    first: dict[tuple[str, str], Text] = {}
    for text in texts:
        other = first.setdefault((text.source, text.comment), text)
        here, there = (
            [form.replace("&", "") for form in words[each.key]] for each in (text, other)
        )
        if here != there:
            yield text, f"{here} here, {there} in {other.context}"


def _letters(texts: Sequence[Text], words: Words) -> Iterator[tuple[Text, str]]:
    """In one place no letter is underlined twice that was not in English."""
    for one, other in combinations((each for each in texts if mnemonics(each.source)), 2):
        if one.context != other.context:
            continue
        english = set(mnemonics(one.source)) & set(mnemonics(other.source))
        clash = set(mnemonics(words[one.key][0])) & set(mnemonics(words[other.key][0]))
        if clash and not english:
            yield other, f"& {clash.pop()!r} is also that of {words[one.key][0]!r}"


# By the names under which a language lists its exceptions.
EACH: dict[str, Callable[[Form], str]] = {
    "places": _places,
    "ending": _ending,
    "blanks": _blanks,
    "mnemonic": _mnemonic,
    "tone": _tone,
    "typography": _typography,
    "long": _long,
    "untranslated": _untranslated,
}
ACROSS: dict[str, Callable[[Sequence[Text], Words], Iterator[tuple[Text, str]]]] = {
    "same": _same,
    "letters": _letters,
}
