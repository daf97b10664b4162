"""What goes to a translator and comes back: one JSON object a line.

Given: {id, context, source, comment, numerus, file, also}. `numerus` says how many forms are
asked for, 0 for a plain text. `also` are the other places with the same words: they get the same
translation unless they are given their own. Taken: {id, text} or {id, texts: [one, many]}.
"""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence

from translation_files import FORMS, Key
from translation_texts import Text


def to_do(texts: Sequence[Text], words: Mapping[Key, list[str]]) -> Iterator[str]:
    """The unfinished texts as lines, by context in the order of the source."""
    twins: dict[tuple[str, str], list[Text]] = {}
    for text in _by_context(texts):
        if text.key not in words:
            twins.setdefault((text.source, text.comment), []).append(text)
    for first, *others in twins.values():
        yield json.dumps(
            {
                "id": first.ident,
                "context": first.context,
                "source": first.source,
                "comment": first.comment,
                "numerus": FORMS if first.numerus else 0,
                "file": first.where,
                "also": [
                    {"id": each.ident, "context": each.context, "file": each.where}
                    for each in others
                ],
            },
            ensure_ascii=False,
        )


def take(
    texts: Sequence[Text], words: Mapping[Key, list[str]], lines: Iterable[str]
) -> tuple[dict[Key, list[str]], list[str]]:
    """The words with those of `lines` added, and what is wrong with the lines."""
    taken, wrong = dict(words), []
    known = {text.ident: text for text in texts}
    given: dict[Key, list[str]] = {}
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            text, forms = _read(line, known)
        except ValueError as problem:
            wrong.append(f"line {number}: {problem}")
        else:
            given[text.key] = forms
    for text in texts:
        if text.key in given:
            _share(text, given[text.key], words, taken, texts)
    return taken | given, wrong


def _share(
    text: Text,
    forms: list[str],
    before: Mapping[Key, list[str]],
    taken: dict[Key, list[str]],
    texts: Sequence[Text],
) -> None:
    """Give the same words elsewhere the same translation, unless they have their own."""
    old = before.get(text.key)
    for other in texts:
        twin = (other.source, other.comment) == (text.source, text.comment)
        if twin and before.get(other.key) in (None, old):
            taken[other.key] = forms


def _read(line: str, known: Mapping[str, Text]) -> tuple[Text, list[str]]:
    """Raises ValueError if the line is no translation of a text there is."""
    row = json.loads(line)
    if not isinstance(row, dict):
        raise ValueError("not an object")  # noqa: TRY004 - to the reader all are wrong lines
    text = known.get(str(row.get("id")))
    if text is None:
        raise ValueError(f"no text has the id {row.get('id')}")
    forms = row.get("texts") if text.numerus else [row.get("text")]
    if not isinstance(forms, list) or len(forms) != (FORMS if text.numerus else 1):
        raise ValueError(f"{text.ident} needs {FORMS} forms in “texts”")
    if not all(isinstance(form, str) and form for form in forms):
        raise ValueError(f"{text.ident} is empty")
    return text, [str(form) for form in forms]


def _by_context(texts: Sequence[Text]) -> list[Text]:
    """Contexts in the order they first appear, so that what is seen together stays together."""
    order: dict[str, int] = {}
    for text in texts:
        order.setdefault(text.context, len(order))
    return sorted(texts, key=lambda each: order[each.context])
